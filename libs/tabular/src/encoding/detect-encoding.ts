import { isAscii, isUtf8 } from 'node:buffer';
import { detectLegacyEncoding, highWords } from './detect-legacy.js';
import { detectMultibyte, MULTIBYTE_SAMPLE } from './detect-multibyte.js';
import type { EncodingName } from './encoding-names.js';
import { wholeCharacters } from './utf8.js';

/** What was decided about the encoding, and whether a byte-order mark said so. */
export interface DetectedEncoding {
  readonly encoding: EncodingName;
  readonly mark: boolean;
  /** Byte sequences that are not valid in the encoding (they are shown as U+FFFD); 0 where none. */
  readonly invalidSequences: number;
}

const UTF16_SAMPLE = 64 * 1024;

/** UTF-16 by its mark, or by the zeros that spaces, digits and delimiters leave in every second byte. */
export function detectUtf16(start: Uint8Array): DetectedEncoding | undefined {
  if (start[0] === 0xff && start[1] === 0xfe) return { encoding: 'utf-16le', mark: true, invalidSequences: 0 };
  if (start[0] === 0xfe && start[1] === 0xff) return { encoding: 'utf-16be', mark: true, invalidSequences: 0 };
  const sample = start.subarray(0, UTF16_SAMPLE);
  let even = 0;
  let odd = 0;
  for (let index = 0; index < sample.length; index += 1) {
    if (sample[index] !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  const enough = Math.max(2, sample.length * 0.04);
  if (odd > enough && even * 20 < odd) return { encoding: 'utf-16le', mark: false, invalidSequences: 0 };
  if (even > enough && odd * 20 < even) return { encoding: 'utf-16be', mark: false, invalidSequences: 0 };
  return undefined;
}

/**
 * Detects the encoding of a text from all of its bytes (at most `limit`): a list may be plain ASCII for thousands of rows
 * before the first letter that tells. Text that is almost all valid UTF-8 is UTF-8 with damage, not another encoding.
 */
export async function detectEncoding(
  bytes: AsyncIterable<Uint8Array>,
  limit: number = 512 * 1024 ** 2,
): Promise<DetectedEncoding> {
  let seen = 0;
  let mark = false;
  let carry: Uint8Array = new Uint8Array(0);
  let valid = 0;
  let invalid = 0;
  const words = new Map<string, number>();
  let sample: Uint8Array | undefined;
  for await (const chunk of bytes) {
    if (seen === 0) {
      mark = chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf;
      const wide = mark ? undefined : detectUtf16(chunk);
      if (wide !== undefined) return wide;
    }
    seen += chunk.byteLength;
    const text = carry.length === 0 ? chunk : Buffer.concat([carry, chunk]);
    const end = wholeCharacters(text);
    carry = text.subarray(end);
    const whole = text.subarray(0, end);
    if (!isAscii(whole)) {
      const counts = countSequences(whole);
      valid += counts.valid;
      if (!isUtf8(whole)) {
        invalid += counts.invalid;
        sample ??= wholeLines(text);
        highWords(whole, words);
      }
    }
    if (seen >= limit) break;
  }
  if (carry.length > 0 && seen < limit) {
    invalid += 1;
    sample ??= Uint8Array.from(carry);
    highWords(carry, words);
  }
  if (invalid === 0 || mark || valid > invalid * 9) return { encoding: 'utf-8', mark, invalidSequences: invalid };
  const multibyte = sample === undefined ? undefined : detectMultibyte(sample);
  return { encoding: multibyte ?? detectLegacyEncoding(words), mark: false, invalidSequences: 0 };
}

/** A copy of the first bytes from the beginning of a line on: the chunk's memory is used again. */
function wholeLines(bytes: Uint8Array): Uint8Array {
  const high = bytes.findIndex((byte) => byte > 0x7f);
  const line = bytes.lastIndexOf(0x0a, high) + 1;
  return Uint8Array.from(bytes.subarray(line, line + MULTIBYTE_SAMPLE));
}

/** Counts multi-byte sequences that are valid UTF-8, and bytes above 127 that are part of none. */
function countSequences(bytes: Uint8Array): { readonly valid: number; readonly invalid: number } {
  let valid = 0;
  let invalid = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index]!;
    if (byte < 0x80) continue;
    const follow = byte >= 0xf0 && byte < 0xf5 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
    let good = follow > 0 && byte < 0xf5;
    for (let step = 1; step <= follow && good; step += 1) good = (bytes[index + step]! & 0xc0) === 0x80;
    if (good) {
      valid += 1;
      index += follow;
    } else invalid += 1;
  }
  return { valid, invalid };
}
