import { TableReadError } from '../source/table-failure.js';
import type { TableLimits } from '../source/table-limits.js';
import type { RawBatch, RawReader } from '../table/raw-rows.js';
import { RecordFlattener } from './flatten-records.js';
import { featureRecord, isFeature } from './geojson.js';
import {
  isArray,
  isObject,
  JsonSyntaxError,
  jsonText,
  parseJson,
  type JsonObject,
  type JsonValue,
} from './parse-json.js';
import { ElementSplitter, JsonOutlineError } from './split-elements.js';

/** How the list lies in the document. */
type JsonShape = 'array' | 'object' | 'lines';

export interface JsonContext {
  readonly file: string;
  readonly limits: TableLimits;
  /** The document's text from the start, as often as asked. */
  readonly text: () => AsyncIterable<string>;
}

/** Documents with an object outermost are read whole up to this many characters, and beyond it list by list. */
const WHOLE_DOCUMENT = 24_000_000;

/** A reader of records from JSON, GeoJSON or JSON lines, with columns by first appearance. */
export interface JsonReader extends RawReader {
  readonly format: 'json' | 'geojson';
  /** Names of the columns, growing while rows are read; undefined for a list of lists, whose first row may be a header. */
  readonly names?: readonly string[];
}

/** Looks at the beginning of a JSON text and prepares a reader for its shape. `start` is up to 64 KiB of it. */
export function jsonReader(start: string, context: JsonContext): JsonReader {
  const trimmed = start.trimStart();
  const shape: JsonShape = trimmed.startsWith('[') ? 'array' : isLines(trimmed) ? 'lines' : 'object';
  const geojson = /"type"\s*:\s*"Feature(Collection)?"/.test(start.slice(0, 4_096));
  if (shape === 'array' && /^\[\s*\[/.test(trimmed)) {
    return { format: 'json', batches: () => readLists(context) };
  }
  const names: string[] = [];
  return { format: geojson ? 'geojson' : 'json', names, batches: () => readRecords(context, { shape, names }) };
}

function isLines(start: string): boolean {
  const lines = start.split(/\r?\n/, 2);
  if (lines.length < 2 || !lines[1]!.trimStart().startsWith('{')) return false;
  try {
    return isObject(parseJson(lines[0]!));
  } catch {
    return false;
  }
}

async function* readLists(context: JsonContext): AsyncGenerator<RawBatch> {
  let batch: { rows: string[][]; numbers: number[] } = { rows: [], numbers: [] };
  let count = 0;
  let characters = 0;
  const splitter = new ElementSplitter(1, context.limits.jsonElementCharacters, (element) => {
    const value = parseElement(context, element.text, count + 1);
    count += 1;
    batch.rows.push(isArray(value) ? value.map(jsonText) : [jsonText(value)]);
    batch.numbers.push(count);
  });
  for await (const text of context.text()) {
    characters += text.length;
    guarded(context, () => splitter.push(text), count);
    if (batch.rows.length > 0) yield { ...batch, bytesRead: characters };
    batch = { rows: [], numbers: [] };
  }
  guarded(context, () => splitter.end(), count);
}

async function* readRecords(
  context: JsonContext,
  plan: { readonly shape: JsonShape; readonly names: string[] },
): AsyncGenerator<RawBatch> {
  let rows: string[][] = [];
  let emitted = 0;
  let characters = 0;
  const flattener = new RecordFlattener((row) => rows.push(row));
  const take = (): RawBatch => {
    const { names } = flattener.columns;
    for (let index = plan.names.length; index < names.length; index += 1) plan.names.push(names[index]!);
    checkColumns(context, names.length);
    const taken = rows;
    rows = [];
    const numbers = taken.map((row) => {
      for (let index = 0; index < names.length; index += 1) row[index] ??= '';
      checkCells(context, row, emitted + 1);
      return (emitted += 1);
    });
    return { rows: taken, numbers, bytesRead: characters };
  };
  const one = (value: JsonValue, member?: string): void =>
    flattener.element(isFeature(value) ? featureRecord(value) : value, member === 'features' ? undefined : member);
  const lists = new Set<string | undefined>();
  const deep = plan.shape === 'object' ? 2 : plan.shape === 'array' ? 1 : 0;
  const splitter = new ElementSplitter(deep, context.limits.jsonElementCharacters, (element) => {
    lists.add(element.member);
    if (lists.size > 1) throw severalLists(context, [...lists]);
    one(parseElement(context, element.text, emitted + rows.length + 1));
  });
  let whole: string[] | undefined = plan.shape === 'object' ? [] : undefined;
  for await (const text of context.text()) {
    characters += text.length;
    if (whole !== undefined) {
      whole.push(text);
      if (characters <= WHOLE_DOCUMENT) continue;
      for (const part of whole) guarded(context, () => splitter.push(part), emitted);
      whole = undefined;
    } else guarded(context, () => splitter.push(text), emitted);
    if (rows.length > 0) yield take();
  }
  if (whole === undefined) guarded(context, () => splitter.end(), emitted);
  else wholeDocument(parseElement(context, whole.join(''), undefined), flattener, one);
  if (rows.length > 0) yield take();
}

/** A document with an object outermost: a wrapper around one list, a table in columns and data, or levels named by keys. */
function wholeDocument(
  document: JsonValue,
  flattener: RecordFlattener,
  one: (value: JsonValue, member?: string) => void,
): void {
  let value = document;
  let member: string | undefined;
  for (;;) {
    if (isFeature(value) || !isObject(value)) break;
    const containers = [...value].filter(([, inner]) => (isArray(inner) ? inner.length > 0 : isObject(inner)));
    const split = splitTable(value);
    if (split !== undefined) {
      for (const record of split) one(record);
      return;
    }
    const lists = containers.filter(([, inner]) => isArray(inner) && inner.some((item) => isObject(item)));
    const only =
      lists.length === 1 ? lists[0] : lists.length === 0 && containers.length === 1 ? containers[0] : undefined;
    if (only === undefined) {
      flattener.branch(containers.length > 0 && containers.length < value.size ? new Map(containers) : value, 1);
      return;
    }
    [member, value] = only;
  }
  if (isArray(value)) for (const item of value) one(item, member);
  else one(value);
}

/** A table written as a list of column names beside a list of rows. */
function splitTable(value: JsonObject): JsonObject[] | undefined {
  const columns = value.get('columns') ?? value.get('headers') ?? value.get('fields');
  const rows = value.get('data') ?? value.get('rows') ?? value.get('values');
  if (
    columns === undefined ||
    rows === undefined ||
    !isArray(columns) ||
    !isArray(rows) ||
    rows.length === 0 ||
    !rows.every(isArray)
  )
    return undefined;
  const names = columns.map((column) => jsonText(isObject(column) ? (column.get('name') ?? column.get('id')) : column));
  return rows.map((row) => new Map(names.map((name, index) => [name, row[index]])));
}

function parseElement(context: JsonContext, text: string, row: number | undefined): JsonValue {
  return guarded(context, () => parseJson(text), row === undefined ? undefined : row - 1);
}

function guarded<Value>(context: JsonContext, action: () => Value, done: number | undefined): Value {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof JsonSyntaxError) && !(error instanceof JsonOutlineError)) throw error;
    const where = done === undefined ? '' : `record ${done + 1}: `;
    throw new TableReadError({
      code: 'json-invalid',
      file: context.file,
      ...(done === undefined ? {} : { row: done + 1 }),
      message: `${context.file}: ${where}the file is not valid JSON (${error.message}). Ask for the whole file again, or mend that place.`,
      expected: error instanceof JsonSyntaxError ? error.expected : 'a complete JSON document',
    });
  }
}

function severalLists(context: JsonContext, members: readonly (string | undefined)[]): TableReadError {
  return new TableReadError({
    code: 'json-not-a-table',
    file: context.file,
    message: `${context.file}: the document holds several lists (${members.join(', ')}) and is too large to be read whole. Send one list at a time.`,
    expected: 'one list of records',
  });
}

function checkColumns(context: JsonContext, count: number): void {
  if (count <= context.limits.columns) return;
  throw new TableReadError({
    code: 'columns-too-many',
    file: context.file,
    message: `${context.file}: the records have ${count} different members; the limit is ${context.limits.columns} columns. Send a list of records that share their members.`,
    expected: `at most ${context.limits.columns} columns`,
  });
}

function checkCells(context: JsonContext, row: readonly string[], number: number): void {
  for (let index = 0; index < row.length; index += 1) {
    const length = row[index]!.length;
    // An outline may be long; it has the limit of its element.
    if (length <= context.limits.cellCharacters || row[index]!.startsWith('{"type":')) continue;
    throw new TableReadError({
      code: 'cell-too-long',
      file: context.file,
      row: number,
      message: `${context.file}: record ${number} has a value of ${length} characters; the limit is ${context.limits.cellCharacters}. Shorten it.`,
      expected: `at most ${context.limits.cellCharacters} characters`,
    });
  }
}
