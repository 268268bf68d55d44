import { isAscii } from 'node:buffer';
import iconv from 'iconv-lite';
import type { EncodingName } from './encoding-names.js';
import { wholeCharacters } from './utf8.js';

/** Decodes bytes to text, chunk by chunk, without the byte-order mark; bytes that mean nothing become U+FFFD. */
export async function* decodeText(bytes: AsyncIterable<Uint8Array>, encoding: EncodingName): AsyncGenerator<string> {
  if (encoding === 'utf-8') {
    yield* decodeUtf8(bytes);
    return;
  }
  if (encoding === 'utf-16le') {
    const decoder = new TextDecoder(encoding);
    for await (const chunk of bytes) {
      const text = decoder.decode(chunk, { stream: true });
      if (text !== '') yield text;
    }
    const rest = decoder.decode();
    if (rest !== '') yield rest;
    return;
  }
  const decoder = iconv.getDecoder(encoding, { stripBOM: false });
  let first = true;
  for await (const chunk of bytes) {
    let text = decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
    if (first && text.startsWith('\ufeff')) text = text.slice(1);
    if (text !== '') {
      first = false;
      yield text;
    }
  }
  const rest = decoder.end();
  if (rest !== undefined && rest !== '') yield rest;
}

/** Plain ASCII, which most lists are for most of their length, is several times faster to decode as Latin 1. */
async function* decodeUtf8(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let carry: Buffer = Buffer.alloc(0);
  let first = true;
  for await (const chunk of bytes) {
    const view = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    let whole = carry.length === 0 ? view : Buffer.concat([carry, view]);
    const end = wholeCharacters(whole);
    // A copy: the stream may use the chunk's memory again.
    carry = Buffer.from(whole.subarray(end));
    whole = whole.subarray(0, end);
    if (whole.length === 0) continue;
    const text = isAscii(whole) ? whole.toString('latin1') : whole.toString('utf8');
    yield first && text.startsWith('\ufeff') ? text.slice(1) : text;
    first = false;
  }
  if (carry.length > 0) yield carry.toString('utf8');
}
