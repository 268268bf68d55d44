import { KnownRows } from './known-rows.js';

/** Signature (11 bytes), flags and length of the extension (4 each), as COPY's binary format begins. */
const HEAD = 19;
/** Number of fields (2), and length (4) and bytes of a bigint, a bigint and a boolean. */
const ROW = 2 + 4 + 8 + 4 + 8 + 4 + 1;

/** Reads what COPY sends in its binary format: digest, row id, and whether the station is abroad. */
export async function readKnownRows(content: AsyncIterable<Buffer>): Promise<KnownRows> {
  const known = new KnownRows();
  let rest: Buffer = Buffer.alloc(0);
  let skip = HEAD;
  for await (const chunk of content) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let at = Math.min(skip, bytes.length);
    skip -= at;
    // What follows the last row is shorter than one.
    for (; bytes.length - at >= ROW; at += ROW) {
      known.add(
        { high: bytes.readUInt32BE(at + 6), low: bytes.readUInt32BE(at + 10) },
        {
          rowId: bytes.readUInt32BE(at + 18) * 2 ** 32 + bytes.readUInt32BE(at + 22),
          abroad: bytes[at + 30] === 1,
        },
      );
    }
    rest = bytes.subarray(at);
  }
  return known.seal();
}
