import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { guardUnpacked } from './archive.js';
import { TableReadError } from './table-failure.js';
import type { TableLimits } from './table-limits.js';
import { readBytes, type TableSource } from './table-source.js';

/** The unpacked bytes of a gzip source, as a stream that stops at the limits; a cut-off file ends in `archive-broken`. */
export async function* readGzip(source: TableSource, limits: TableLimits): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: 256 * 1024 });
  let packed = 0;
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of readBytes(source)) {
      packed += chunk.byteLength;
      yield chunk;
    }
  };
  // Errors of either end reach the loop below through the stream that it reads.
  pipeline(Readable.from(counted()), gunzip, () => undefined);
  try {
    yield* guardUnpacked(gunzip, { source, name: source.name, packedBytes: () => packed, limits });
  } catch (error) {
    if (error instanceof TableReadError) throw error;
    throw new TableReadError({
      code: 'archive-broken',
      file: source.name,
      message: `${source.name}: the gzip file is damaged or cut off (${error instanceof Error ? error.message : 'unreadable'}). Ask for it again.`,
      expected: 'a complete gzip file',
    });
  } finally {
    gunzip.destroy();
  }
}
