import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { TableReadError } from './table-failure.js';

/** Bytes that can be read from the start as often as needed: a file on disk, or bytes in memory. */
export type TableSource =
  | { readonly kind: 'file'; readonly name: string; readonly path: string }
  | { readonly kind: 'bytes'; readonly name: string; readonly bytes: Uint8Array };

/** A source that reads a file; `name` is what people see (for an upload, the name that the file had). */
export function fileSource(path: string, name: string = basename(path)): TableSource {
  return { kind: 'file', name, path };
}

/** A source over bytes that are already in memory. */
export function bytesSource(name: string, bytes: Uint8Array): TableSource {
  return { kind: 'bytes', name, bytes };
}

/** The size in bytes; a TableReadError of code `file-missing` where there is no such file. */
export async function sourceSize(source: TableSource): Promise<number> {
  if (source.kind === 'bytes') return source.bytes.byteLength;
  try {
    const facts = await stat(source.path);
    if (facts.isFile()) return facts.size;
  } catch {
    // Told below, in words that do not depend on the operating system.
  }
  throw new TableReadError({
    code: 'file-missing',
    file: source.name,
    message: `${source.name}: there is no such file to read; give the path of a file.`,
    expected: 'the path of a readable file',
  });
}

/** The first `length` bytes (fewer where the source is shorter). */
export async function readStart(source: TableSource, length: number): Promise<Uint8Array> {
  if (source.kind === 'bytes') return source.bytes.subarray(0, length);
  const handle = await open(source.path, 'r');
  try {
    const buffer = Buffer.alloc(length);
    const { bytesRead } = await handle.read(buffer, 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

const CHUNK = 256 * 1024;

/** All bytes in order, in chunks of at most 256 KiB. */
export async function* readBytes(source: TableSource): AsyncGenerator<Uint8Array> {
  if (source.kind === 'file') {
    yield* createReadStream(source.path, { highWaterMark: CHUNK }) as AsyncIterable<Uint8Array>;
    return;
  }
  for (let from = 0; from < source.bytes.byteLength; from += CHUNK) yield source.bytes.subarray(from, from + CHUNK);
}
