import iconv from 'iconv-lite';
import type { EncodingName } from './encoding-names.js';

/** Decodes bytes to text, chunk by chunk, without the byte-order mark; bytes that mean nothing become U+FFFD. */
export async function* decodeText(bytes: AsyncIterable<Uint8Array>, encoding: EncodingName): AsyncGenerator<string> {
  if (encoding === 'utf-8' || encoding === 'utf-16le') {
    const decoder = new TextDecoder(encoding);
    for await (const chunk of bytes) {
      const text = decoder.decode(chunk, { stream: true });
      if (text !== '') yield text;
    }
    const rest = decoder.decode();
    if (rest !== '') yield rest;
    return;
  }
  const decoder = iconv.getDecoder(encoding);
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
