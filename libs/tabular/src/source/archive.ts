import type { Readable } from 'node:stream';
import yauzl, { type Entry, type Options, type ZipFile } from 'yauzl';
import { TableReadError } from './table-failure.js';
import type { TableLimits } from './table-limits.js';
import { readStart, sourceSize, type TableSource } from './table-source.js';

/** A file inside a zip archive. */
export interface ArchiveEntry {
  readonly name: string;
  readonly unpackedBytes: number;
}

const NOISE = /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._)/i;

/** Largest archive that is mended in memory when bytes follow its end. */
const MENDABLE = 64 * 1024 ** 2;

async function openZip(source: TableSource): Promise<ZipFile> {
  const options = { lazyEntries: true, autoClose: false, strictFileNames: false };
  if (source.kind === 'bytes') return openBuffer(asBuffer(source.bytes), options);
  try {
    return await yauzl.openPromise(source.path, options);
  } catch (error) {
    if (!TRAILING.test(String(error)) || (await sourceSize(source)) > MENDABLE) throw error;
    return openBuffer(asBuffer(await readStart(source, MENDABLE)), options);
  }
}

const TRAILING = /comment length/i;

/** Opens an archive in memory; bytes that some transfer added after its end are left out. */
async function openBuffer(bytes: Buffer, options: Options): Promise<ZipFile> {
  try {
    return await yauzl.fromBufferPromise(bytes, options);
  } catch (error) {
    const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
    if (!TRAILING.test(String(error)) || end < 0 || end + 22 > bytes.length) throw error;
    return yauzl.fromBufferPromise(bytes.subarray(0, end + 22 + bytes.readUInt16LE(end + 20)), options);
  }
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function broken(source: TableSource, error: unknown): TableReadError {
  if (error instanceof TableReadError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  const path = /relative path|absolute path|invalid characters in fileName/i.test(reason);
  return new TableReadError({
    code: path ? 'archive-path' : 'archive-broken',
    file: source.name,
    message: path
      ? `${source.name}: the archive holds a file whose name leads out of it (${reason}); it is refused. Pack the list again, without folders above it.`
      : `${source.name}: the archive cannot be opened (${reason}); it was probably cut off on the way. Ask for it again.`,
    expected: 'a complete zip archive with plain file names',
  });
}

function bomb(source: TableSource, entry: string, limit: string): TableReadError {
  return new TableReadError({
    code: 'archive-bomb',
    file: source.name,
    message: `${source.name}: "${entry}" grows ${limit} when unpacked, as no list of stations does; it is refused. Send the list itself.`,
    expected: 'an archive whose content unpacks to a reasonable size',
  });
}

/** Runs `use` over the archive's entries and closes it; turns the library's errors into TableReadErrors. */
async function withZip<Value>(
  source: TableSource,
  use: (zip: ZipFile, entries: readonly Entry[]) => Promise<Value>,
  limits: TableLimits,
): Promise<Value> {
  let zip: ZipFile | undefined;
  try {
    zip = await openZip(source);
    if (zip.entryCount > limits.archiveEntries) throw bomb(source, source.name, `to ${zip.entryCount} files`);
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) entries.push(entry);
    return await use(zip, entries);
  } catch (error) {
    throw broken(source, error);
  } finally {
    zip?.close();
  }
}

/** Lists the files of a zip archive, without folders and the operating system's own files. Refuses paths that lead out of it. */
export async function listArchive(source: TableSource, limits: TableLimits): Promise<readonly ArchiveEntry[]> {
  return withZip(
    source,
    async (_zip, entries) => {
      for (const entry of entries) {
        const problem = yauzl.validateFileName(entry.fileName);
        if (problem !== null) throw new Error(problem);
      }
      return entries
        .filter((entry) => !entry.fileName.endsWith('/') && !NOISE.test(entry.fileName))
        .map((entry) => ({ name: entry.fileName, unpackedBytes: entry.uncompressedSize }));
    },
    limits,
  );
}

/** The unpacked bytes of one entry, as a stream that stops at the limits whatever the archive claims about sizes. */
export async function* readEntry(source: TableSource, name: string, limits: TableLimits): AsyncGenerator<Uint8Array> {
  let zip: ZipFile | undefined;
  let stream: Readable | undefined;
  try {
    zip = await openZip(source);
    let wanted: Entry | undefined;
    for await (const entry of zip.eachEntry()) if (entry.fileName === name) wanted = entry;
    if (wanted === undefined) throw new Error(`there is no "${name}" in it`);
    if (wanted.isEncrypted()) {
      throw new TableReadError({
        code: 'archive-encrypted',
        file: source.name,
        message: `${source.name}: "${name}" is protected by a password. Unpack it and send the file inside.`,
        expected: 'an archive without a password',
      });
    }
    stream = await zip.openReadStreamPromise(wanted);
    yield* guardUnpacked(stream, { source, name, packedBytes: () => wanted.compressedSize, limits });
  } catch (error) {
    throw broken(source, error);
  } finally {
    stream?.destroy();
    zip?.close();
  }
}

interface Guard {
  readonly source: TableSource;
  readonly name: string;
  readonly packedBytes: () => number;
  readonly limits: TableLimits;
}

const UNSUSPECTED = 8 * 1024 ** 2;

/** Passes bytes through until they exceed the size limit or the ratio to what went in. */
export async function* guardUnpacked(bytes: AsyncIterable<Uint8Array>, guard: Guard): AsyncGenerator<Uint8Array> {
  let unpacked = 0;
  for await (const chunk of bytes) {
    unpacked += chunk.byteLength;
    if (unpacked > guard.limits.unpackedBytes) {
      throw bomb(guard.source, guard.name, `past ${guard.limits.unpackedBytes} bytes`);
    }
    const ratio = unpacked / Math.max(1, guard.packedBytes());
    if (unpacked > UNSUSPECTED && ratio > guard.limits.unpackedRatio) {
      throw bomb(guard.source, guard.name, `more than ${guard.limits.unpackedRatio} times`);
    }
    yield chunk;
  }
}
