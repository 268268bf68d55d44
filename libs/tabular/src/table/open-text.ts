import { decodeText } from '../encoding/decode-text.js';
import { detectEncoding, type DetectedEncoding } from '../encoding/detect-encoding.js';
import { usualEncodingName } from '../encoding/encoding-names.js';
import { DelimitedParser } from '../delimited/delimited-parser.js';
import { detectDialect } from '../delimited/detect-dialect.js';
import type { Dialect } from '../delimited/dialect.js';
import { jsonReader } from '../json/read-json.js';
import { TableReadError } from '../source/table-failure.js';
import type { TableLimits } from '../source/table-limits.js';
import type { TableSource } from '../source/table-source.js';
import { empty, type Content } from './open-container.js';
import type { OpenedContent, RawBatch } from './raw-rows.js';
import type { OpenTableOptions } from './table.js';

const SAMPLE_CHARACTERS = 128 * 1024;

interface TextContext {
  readonly content: Extract<Content, { readonly kind: 'bytes' }>;
  readonly options: OpenTableOptions;
  readonly limits: TableLimits;
}

/** Opens delimited text, JSON or GeoJSON: decides the encoding from all bytes, then the format from the first characters. */
export async function openTextContent(source: TableSource, context: TextContext): Promise<OpenedContent> {
  const { content, options, limits } = context;
  const encoding = await chooseEncoding(source, context);
  const text = (): AsyncIterable<string> => decodeText(content.bytes(), encoding.encoding);
  const start = await readStartOf(text());
  if (start.trim() === '') throw empty(source);
  if (options.encoding === undefined) refuseBinary(source, start);
  const json = wantsJson(source, { start, name: content.name, format: options.format });
  const common = {
    file: source.name,
    container: content.container,
    entry: content.entry,
    entries: content.entries,
    encoding: encoding.encoding,
    byteOrderMark: encoding.mark,
    invalidSequences: encoding.invalidSequences,
    sheet: undefined,
    sheets: [],
  };
  if (json) {
    const reader = jsonReader(start, { file: source.name, limits, text });
    return { reader, description: { ...common, format: reader.format, delimiter: undefined, quote: undefined } };
  }
  refuseMarkup(source, start);
  const dialect = detectDialect(start, {
    ...(options.delimiter === undefined ? {} : { delimiter: options.delimiter }),
    ...(options.quote === undefined ? {} : { quote: options.quote }),
  });
  return {
    reader: { batches: () => readDelimited(text(), { file: source.name, dialect, limits }) },
    description: {
      ...common,
      format: dialect.delimiter === '\t' ? 'tsv' : 'csv',
      delimiter: dialect.delimiter,
      quote: dialect.quote,
    },
  };
}

async function chooseEncoding(source: TableSource, context: TextContext): Promise<DetectedEncoding> {
  const given = context.options.encoding;
  if (given === undefined) return detectEncoding(context.content.bytes());
  const encoding = usualEncodingName(given);
  if (encoding !== undefined) return { encoding, mark: false, invalidSequences: 0 };
  throw new TableReadError({
    code: 'encoding-unknown',
    file: source.name,
    message: `${source.name}: the encoding "${given}" is not known. Give a usual name, such as utf-8, utf-16le, windows-1252 or iso-8859-2.`,
    expected: 'the usual name of an encoding',
  });
}

async function readStartOf(text: AsyncIterable<string>): Promise<string> {
  let start = '';
  for await (const chunk of text) {
    start += chunk;
    if (start.length >= SAMPLE_CHARACTERS) break;
  }
  return start.slice(0, SAMPLE_CHARACTERS);
}

function refuseBinary(source: TableSource, start: string): void {
  const sample = start.slice(0, 8_192);
  let controls = 0;
  for (let index = 0; index < sample.length; index += 1) {
    const code = sample.charCodeAt(index);
    if (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 1 && code !== 31) controls += 1;
  }
  if (controls <= sample.length * 0.02) return;
  throw new TableReadError({
    code: 'format-unknown',
    file: source.name,
    message: `${source.name}: this is not text but binary data of a kind that is not read. Send the list as CSV, TSV, XLSX, JSON or GeoJSON.`,
    expected: 'CSV, TSV, XLSX, JSON or GeoJSON, also in gzip or zip',
  });
}

function refuseMarkup(source: TableSource, start: string): void {
  const head = start.trimStart().slice(0, 200).toLowerCase();
  if (!/^(<\?xml|<!doctype|<html|<kml|<table|<gml)/.test(head)) return;
  const what = /<kml/i.test(start)
    ? 'KML'
    : head.includes('<html') || head.includes('<!doctype html')
      ? 'a web page'
      : 'XML';
  throw new TableReadError({
    code: 'format-unsupported',
    file: source.name,
    message: `${source.name}: this is ${what}, which is not read; export the list as CSV, XLSX or GeoJSON.`,
    expected: 'CSV, TSV, XLSX, JSON or GeoJSON, also in gzip or zip',
  });
}

/** JSON by its first character, or because the file's name says so: then anything else is a broken JSON file. */
function wantsJson(
  source: TableSource,
  facts: { readonly start: string; readonly name: string; readonly format: string | undefined },
): boolean {
  if (facts.format === 'csv' || facts.format === 'tsv') return false;
  const text = facts.start.trimStart();
  if (/^[[{]/.test(text) && (/^(\{\s*["}]|\[\s*[{["\]\d-])/.test(text) || facts.format !== undefined)) return true;
  const named = /\.(geo)?json$|\.(ndjson|jsonl)$/i.test(facts.name);
  if (!named && facts.format !== 'json' && facts.format !== 'geojson') return false;
  throw new TableReadError({
    code: 'json-invalid',
    file: source.name,
    row: 1,
    message: `${source.name}: the file is called JSON but does not begin like it (expected "{" or "[", found "${text.slice(0, 1)}"). Ask for the file again, or say what format it is.`,
    expected: '"{" or "["',
  });
}

async function* readDelimited(
  text: AsyncIterable<string>,
  context: { readonly file: string; readonly dialect: Dialect; readonly limits: TableLimits },
): AsyncGenerator<RawBatch> {
  let rows: string[][] = [];
  let numbers: number[] = [];
  let bytesRead = 0;
  const parser = new DelimitedParser(context, (row, number) => {
    rows.push(row);
    numbers.push(number);
  });
  const take = (): RawBatch => {
    const batch = { rows, numbers, bytesRead };
    rows = [];
    numbers = [];
    return batch;
  };
  for await (const chunk of text) {
    bytesRead += chunk.length;
    parser.push(chunk);
    if (rows.length > 0) yield take();
  }
  parser.end();
  if (rows.length > 0) yield take();
}
