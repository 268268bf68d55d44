import { TableReadError } from '../source/table-failure.js';
import type { TableLimits } from '../source/table-limits.js';
import type { RawBatch, RawReader } from '../table/raw-rows.js';
import { RecordFlattener, singular } from './flatten-records.js';
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
import { ElementSplitter, JsonOutlineError, type JsonElement } from './split-elements.js';

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

/** Records held back until the levels of the document are learned. */
const HELD = 200;

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
  const leftOut: string[] = [];
  const plan = { shape, names, leftOut };
  return { format: geojson ? 'geojson' : 'json', names, leftOut, batches: () => readRecords(context, plan) };
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
  plan: { readonly shape: JsonShape; readonly names: string[]; readonly leftOut: string[] },
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
    flattener.element(
      isFeature(value) ? featureRecord(value) : value,
      member === 'features' || member === undefined ? undefined : singular(member),
    );
  const lists = new Set<string | undefined>();
  plan.leftOut.length = 0;
  // The first records are held back until the levels below them are learned.
  let held: JsonElement[] | undefined = [];
  const release = (): void => {
    const values = held?.map(
      (element, index) => [parseElement(context, element.text, index + 1), element.member] as const,
    );
    held = undefined;
    flattener.learn(values?.map(([value]) => value) ?? []);
    for (const [value, member] of values ?? []) one(value, member);
  };
  const deep = plan.shape === 'object' ? 2 : plan.shape === 'array' ? 1 : 0;
  const splitter = new ElementSplitter(deep, context.limits.jsonElementCharacters, (element) => {
    lists.add(element.member);
    if (lists.size > 1) throw severalLists(context, [...lists]);
    if (held !== undefined && held.length < HELD) held.push(element);
    else {
      if (held !== undefined) release();
      one(parseElement(context, element.text, emitted + rows.length + 1));
    }
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
  if (whole === undefined) {
    release();
    guarded(context, () => splitter.end(), emitted + rows.length);
  } else wholeDocument(parseElement(context, whole.join(''), undefined), { flattener, one, leftOut: plan.leftOut });
  if (rows.length > 0) yield take();
}

interface DocumentContext {
  readonly flattener: RecordFlattener;
  readonly one: (value: JsonValue, member?: string) => void;
  readonly leftOut: string[];
}

/** A document with an object outermost: a wrapper around one list, a table in columns and data, or levels named by keys. */
function wholeDocument(document: JsonValue, { flattener, one, leftOut }: DocumentContext): void {
  let value = document;
  let member: string | undefined;
  for (;;) {
    if (isFeature(value) || !isObject(value)) break;
    const containers = [...value].filter(([, inner]) => (isArray(inner) ? inner.length > 0 : isObject(inner)));
    const split = splitTable(value) ?? columnTable(value);
    if (split !== undefined) {
      for (const record of split) one(record);
      return;
    }
    const lists = containers.filter(([, inner]) => isArray(inner) && inner.some((item) => isObject(item)));
    const only =
      lists.length === 1
        ? lists[0]
        : lists.length === 0 && containers.length === 1
          ? containers[0]
          : lists.length > 1 && lists.length === containers.length
            ? longestOfUnlike(lists, leftOut)
            : undefined;
    if (only === undefined) {
      const branches = containers.length > 0 && containers.length < value.size ? new Map(containers) : value;
      flattener.branch(branches, 1);
      return;
    }
    [member, value] = only;
  }
  if (!isArray(value)) {
    one(value);
    return;
  }
  flattener.learn(value);
  for (const item of value) one(item, member);
}

/** Of several lists whose records have little in common (areas beside stations), the longest; what is left out is told. */
function longestOfUnlike(
  lists: readonly (readonly [string, JsonValue])[],
  leftOut: string[],
): readonly [string, JsonValue] | undefined {
  const described = lists.map(([name, list]) => {
    const records = isArray(list) ? list.filter(isObject) : [];
    return {
      name,
      list,
      records: records.length,
      members: new Set(records.slice(0, 20).flatMap((one) => [...one.keys()])),
    };
  });
  const longest = described.reduce((most, one) => (one.records > most.records ? one : most));
  const unlike = described.filter((one) => {
    const shared = [...one.members].filter((name) => longest.members.has(name)).length;
    return one !== longest && shared * 2 < Math.max(one.members.size, longest.members.size);
  });
  if (unlike.length < described.length - 1) return undefined;
  leftOut.push(...unlike.map((one) => one.name));
  return [longest.name, longest.list];
}

/** A table written as a list of column names beside a list of rows. */
function splitTable(value: JsonObject): JsonObject[] | undefined {
  const first = (names: readonly string[]): JsonValue | undefined =>
    names.map((name) => value.get(name)).find((member) => member !== undefined && isArray(member));
  const columns = first(['columns', 'headers', 'header', 'fields', 'cols']);
  const rows = first(['data', 'rows', 'values', 'records', 'items']);
  if (
    columns === undefined ||
    rows === undefined ||
    !isArray(columns) ||
    !isArray(rows) ||
    rows.length === 0 ||
    !rows.every(isArray)
  )
    return undefined;
  const named = (column: JsonValue): JsonValue | undefined =>
    isObject(column)
      ? (column.get('name') ?? column.get('fieldName') ?? column.get('id') ?? column.get('label'))
      : column;
  const names = columns.map((column) => jsonText(named(column) ?? ''));
  return rows.map((row) => new Map(names.map((name, index) => [name, row[index]!])));
}

/** A table written column by column: lists of cells of one length, or objects with the same numbered members. */
function columnTable(value: JsonObject): JsonObject[] | undefined {
  const columns = [...value];
  const isCell = (cell: JsonValue): boolean => !isObject(cell) && !isArray(cell);
  const cells = columns.map(([, column]) =>
    isArray(column) ? column : isObject(column) && isNumbered(column) ? [...column.values()] : undefined,
  );
  const length = cells[0]?.length ?? 0;
  if (columns.length < 2 || length < 2) return undefined;
  if (!cells.every((one) => one !== undefined && one.length === length && one.every(isCell))) return undefined;
  return Array.from({ length }, (_, row) => new Map(columns.map(([name], index) => [name, cells[index]![row]!])));
}

function isNumbered(column: JsonObject): boolean {
  let next = 0;
  for (const name of column.keys()) if (name !== String(next++)) return false;
  return true;
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
