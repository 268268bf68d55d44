import { listArchive, readEntry, type ArchiveEntry } from '../source/archive.js';
import { fileSignature } from '../source/file-signature.js';
import { readGzip } from '../source/gzip.js';
import { TableReadError } from '../source/table-failure.js';
import type { TableLimits } from '../source/table-limits.js';
import { bytesSource, readBytes, readStart, sourceSize, type TableSource } from '../source/table-source.js';

/** The content of a source once its wrapping is known. */
export type Content =
  | {
      readonly kind: 'bytes';
      readonly container: 'none' | 'gzip' | 'zip';
      readonly name: string;
      readonly entry: string | undefined;
      readonly entries: readonly string[];
      readonly bytes: () => AsyncIterable<Uint8Array>;
    }
  | {
      readonly kind: 'workbook';
      readonly entries: ReadonlyMap<string, number>;
      /** Where the workbook is: the source itself, or a copy of what an archive held. */
      readonly source: TableSource;
      readonly entry: string | undefined;
    };

/** Names of tables in an archive, those that say so before those that may be a note to the reader. */
const TABLE_NAMES = [/\.(csv|tsv|tab|json|geojson|ndjson|jsonl|psv|xlsx)$/i, /\.(txt|dat)$/i];

/** Bytes of a workbook inside an archive at most: it is unpacked in memory. */
const INNER_WORKBOOK = 64 * 1024 ** 2;

/** Finds out whether a source is text, gzip, a zip archive with a table in it, or a workbook. Fails with TableReadErrors. */
export async function openContainer(
  source: TableSource,
  given: string | undefined,
  limits: TableLimits,
): Promise<Content> {
  if ((await sourceSize(source)) === 0) throw empty(source);
  const signature = fileSignature(await readStart(source, 32));
  switch (signature.kind) {
    case 'gzip':
      return {
        kind: 'bytes',
        container: 'gzip',
        name: source.name.replace(/\.gz$/i, ''),
        entry: undefined,
        entries: [],
        bytes: () => readGzip(source, limits),
      };
    case 'zip':
      return openZip(source, given, limits);
    case 'unsupported':
      throw unsupported(source, signature.what, signature.advice);
    case 'text':
      return {
        kind: 'bytes',
        container: 'none',
        name: source.name,
        entry: undefined,
        entries: [],
        bytes: () => readBytes(source),
      };
  }
}

async function openZip(source: TableSource, given: string | undefined, limits: TableLimits): Promise<Content> {
  const entries = await listArchive(source, limits);
  const names = new Set(entries.map((entry) => entry.name));
  if (names.has('xl/workbook.xml')) {
    const parts = new Map(entries.map((entry) => [entry.name, entry.unpackedBytes]));
    return { kind: 'workbook', entries: parts, source, entry: undefined };
  }
  if (names.has('mimetype') && names.has('content.xml')) {
    throw unsupported(source, 'an OpenDocument spreadsheet', 'open it and save it as .xlsx or as CSV');
  }
  if (names.has('xl/workbook.bin')) {
    throw unsupported(source, 'a binary Excel workbook (.xlsb)', 'open it and save it as .xlsx or as CSV');
  }
  if (names.has('word/document.xml'))
    throw unsupported(source, 'a Word document', 'send the list as a spreadsheet or CSV');
  const chosen = chooseEntry(source, entries, given);
  if (/\.xlsx$/i.test(chosen.name)) return innerWorkbook(source, chosen, limits);
  const tables = entries.filter((entry) => entry.name !== chosen.name).map((entry) => entry.name);
  return {
    kind: 'bytes',
    container: 'zip',
    name: chosen.name,
    entry: chosen.name,
    entries: [chosen.name, ...tables],
    bytes: () => readEntry(source, chosen.name, limits),
  };
}

/** A workbook that somebody packed once more. */
async function innerWorkbook(source: TableSource, entry: ArchiveEntry, limits: TableLimits): Promise<Content> {
  const chunks: Uint8Array[] = [];
  const bounded = { ...limits, unpackedBytes: Math.min(limits.unpackedBytes, INNER_WORKBOOK) };
  for await (const chunk of readEntry(source, entry.name, bounded)) chunks.push(Uint8Array.from(chunk));
  const inner = bytesSource(source.name, Buffer.concat(chunks));
  if (fileSignature(inner.kind === 'bytes' ? inner.bytes : new Uint8Array()).kind !== 'zip')
    throw notAWorkbook(source, entry.name);
  const parts = await listArchive(inner, limits);
  if (!parts.some((part) => part.name === 'xl/workbook.xml')) throw notAWorkbook(source, entry.name);
  return {
    kind: 'workbook',
    entries: new Map(parts.map((part) => [part.name, part.unpackedBytes])),
    source: inner,
    entry: entry.name,
  };
}

function notAWorkbook(source: TableSource, entry: string): TableReadError {
  return unsupported(source, `an archive whose "${entry}" is no Excel workbook`, 'send the list itself');
}

function chooseEntry(source: TableSource, entries: readonly ArchiveEntry[], given: string | undefined): ArchiveEntry {
  const listed = entries
    .map((entry) => entry.name)
    .slice(0, 10)
    .join(', ');
  if (given !== undefined) {
    const found = entries.find((entry) => entry.name === given);
    if (found !== undefined) return found;
    throw new TableReadError({
      code: 'entry-unknown',
      file: source.name,
      message: `${source.name}: there is no "${given}" in the archive; it holds ${listed || 'nothing'}.`,
      expected: 'the path of a file in the archive',
    });
  }
  const filled = entries.filter((entry) => entry.unpackedBytes > 0);
  const tables = TABLE_NAMES.map((names) => filled.filter((entry) => names.test(entry.name))).find(
    (found) => found.length > 0,
  );
  const largest = (tables ?? filled.filter(() => entries.length === 1)).reduce<ArchiveEntry | undefined>(
    (best, entry) => (best === undefined || entry.unpackedBytes > best.unpackedBytes ? entry : best),
    undefined,
  );
  if (largest !== undefined) return largest;
  throw new TableReadError({
    code: 'archive-without-table',
    file: source.name,
    message: `${source.name}: the archive holds no table that can be read${listed === '' ? '' : ` (${listed})`}. Pack a CSV, TSV, XLSX, JSON or GeoJSON file.`,
    expected: 'a CSV, TSV, XLSX, JSON or GeoJSON file in the archive',
  });
}

function unsupported(source: TableSource, what: string, advice: string): TableReadError {
  return new TableReadError({
    code: 'format-unsupported',
    file: source.name,
    message: `${source.name}: this is ${what}, which is not read; ${advice}.`,
    expected: 'CSV, TSV, XLSX, JSON or GeoJSON, also in gzip or zip',
  });
}

/** The failure for a source without content. */
export function empty(source: TableSource): TableReadError {
  return new TableReadError({
    code: 'file-empty',
    file: source.name,
    message: `${source.name}: the file is empty. Ask for it again.`,
    expected: 'a header and at least one row',
  });
}
