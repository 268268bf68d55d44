import { posix } from 'node:path';
import { decodeText } from '../encoding/decode-text.js';
import { readEntry } from '../source/archive.js';
import { TableReadError } from '../source/table-failure.js';
import type { TableLimits } from '../source/table-limits.js';
import type { TableSource } from '../source/table-source.js';
import { numberFormat, type NumberFormat } from './number-format.js';
import { attribute, XmlScanner, type XmlHandler } from './xml-scanner.js';

/** A sheet of a workbook: where it is in the archive, and how large it is. */
export interface Sheet {
  readonly name: string;
  readonly path: string;
  readonly hidden: boolean;
  readonly unpackedBytes: number;
}

/** What has to be known of a workbook before its cells can be read. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly from1904: boolean;
  readonly sharedStringsPath: string | undefined;
  readonly stylesPath: string | undefined;
}

const nothing = (): void => undefined;

/** Runs an XML part of the workbook through a handler. */
export async function scanPart(
  source: TableSource,
  path: string,
  context: { readonly limits: TableLimits; readonly handler: Partial<XmlHandler> },
): Promise<void> {
  const scanner = new XmlScanner({ open: nothing, close: nothing, text: nothing, ...context.handler });
  try {
    for await (const text of decodeText(readEntry(source, path, context.limits), 'utf-8')) scanner.push(text);
  } catch (error) {
    throw spreadsheetBroken(source, error);
  }
}

export function spreadsheetBroken(source: TableSource, error: unknown): TableReadError {
  if (error instanceof TableReadError) return error;
  return new TableReadError({
    code: 'spreadsheet-broken',
    file: source.name,
    message: `${source.name}: the workbook cannot be read (${error instanceof Error ? error.message : 'unreadable'}). Open it in a spreadsheet program and save it again, or as CSV.`,
    expected: 'a complete .xlsx workbook',
  });
}

/** Reads the list of sheets and where the workbook keeps its parts. `entries` are the archive's files with their sizes. */
export async function readWorkbook(
  source: TableSource,
  entries: ReadonlyMap<string, number>,
  limits: TableLimits,
): Promise<Workbook> {
  const targets = new Map<string, { readonly type: string; readonly path: string }>();
  await scanPart(source, 'xl/_rels/workbook.xml.rels', {
    limits,
    handler: {
      open: (name, attributes) => {
        const target = attribute(attributes, 'Target');
        if (name !== 'Relationship' || target === undefined) return;
        const path = target.startsWith('/') ? target.slice(1) : posix.normalize(`xl/${target}`);
        targets.set(attribute(attributes, 'Id') ?? '', { type: attribute(attributes, 'Type') ?? '', path });
      },
    },
  });
  const sheets: Sheet[] = [];
  let from1904 = false;
  await scanPart(source, 'xl/workbook.xml', {
    limits,
    handler: {
      open: (name, attributes) => {
        if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attribute(attributes, 'date1904') ?? '');
        if (name !== 'sheet') return;
        const target = targets.get(attribute(attributes, 'r:id') ?? attribute(attributes, 'id') ?? '');
        const unpackedBytes = target === undefined ? undefined : entries.get(target.path);
        if (target === undefined || unpackedBytes === undefined || !target.type.endsWith('/worksheet')) return;
        const hidden = (attribute(attributes, 'state') ?? 'visible') !== 'visible';
        sheets.push({ name: attribute(attributes, 'name') ?? '', path: target.path, hidden, unpackedBytes });
      },
    },
  });
  const part = (suffix: string) => {
    const found = [...targets.values()].find((target) => target.type.endsWith(suffix))?.path;
    return found !== undefined && entries.has(found) ? found : undefined;
  };
  return { sheets, from1904, sharedStringsPath: part('/sharedStrings'), stylesPath: part('/styles') };
}

/** All shared strings in order, rich text joined and phonetic guides left out; refused past the limit of characters. */
export async function readSharedStrings(source: TableSource, path: string, limits: TableLimits): Promise<string[]> {
  const strings: string[] = [];
  let current = '';
  let inText = false;
  let inGuide = false;
  let total = 0;
  await scanPart(source, path, {
    limits,
    handler: {
      open: (name, _attributes, empty) => {
        if (name === 'si') current = '';
        else if (name === 't') inText = !empty;
        else if (name === 'rPh') inGuide = true;
      },
      text: (text) => {
        if (inText && !inGuide) current += text;
      },
      close: (name) => {
        if (name === 't') inText = false;
        else if (name === 'rPh') inGuide = false;
        else if (name === 'si') {
          strings.push(decodeEscapes(current));
          total += current.length;
          if (total > limits.sharedStringCharacters) throw tooLarge(source, limits);
        }
      },
    },
  });
  return strings;
}

/** Spreadsheets write control characters as _xHHHH_ (ECMA-376 part 1, 22.4.2.4). */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function tooLarge(source: TableSource, limits: TableLimits): TableReadError {
  return new TableReadError({
    code: 'file-too-large',
    file: source.name,
    message: `${source.name}: the workbook holds more than ${limits.sharedStringCharacters} characters of text, too much to keep in memory. Save the sheet as CSV, which has no such limit.`,
    expected: `at most ${limits.sharedStringCharacters} characters of text in an .xlsx workbook`,
  });
}

/** The number format of each cell style, by the style's index. */
export async function readNumberFormats(
  source: TableSource,
  path: string,
  limits: TableLimits,
): Promise<NumberFormat[]> {
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let inCellFormats = false;
  await scanPart(source, path, {
    limits,
    handler: {
      open: (name, attributes) => {
        if (name === 'numFmt')
          codes.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode') ?? '');
        else if (name === 'cellXfs') inCellFormats = true;
        else if (name === 'xf' && inCellFormats) {
          const id = Number(attribute(attributes, 'numFmtId') ?? 0);
          formats.push(numberFormat(id, codes.get(id)));
        }
      },
      close: (name) => {
        if (name === 'cellXfs') inCellFormats = false;
      },
    },
  });
  return formats;
}
