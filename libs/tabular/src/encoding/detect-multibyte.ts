/** Bytes that are looked at: enough to tell, few enough to decode several times. */
export const MULTIBYTE_SAMPLE = 64 * 1024;

/** Characters outside ASCII that a sample needs before it is taken for one of these encodings. */
const ENOUGH = 8;

interface Candidate {
  readonly name: string;
  /** Whether the text that the bytes give reads like the language the encoding is used for. */
  readonly reads: (characters: string, bytes: Uint8Array) => boolean;
}

const share = (text: string, pattern: RegExp): number => (text.match(pattern)?.length ?? 0) / [...text].length;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\u3000-\u30ff\uff01-\uff9f]/gu;
const HANGUL = /\p{Script=Hangul}/gu;
const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff01-\uff5e]/gu;

/** Share of two-byte characters whose first byte is in the range where an encoding keeps the usual characters. */
function usualLeads(bytes: Uint8Array, from: number, to: number): number {
  let [pairs, usual] = [0, 0];
  for (let index = 0; index < bytes.length; index += 1) {
    if (bytes[index]! < 0x81) continue;
    pairs += 1;
    if (bytes[index]! >= from && bytes[index]! <= to) usual += 1;
    index += 1;
  }
  return pairs === 0 ? 0 : usual / pairs;
}

const candidates: readonly Candidate[] = [
  { name: 'euc-jp', reads: (text) => share(text, KANA) > 0.05 && share(text, JAPANESE) > 0.95 },
  { name: 'shift_jis', reads: (text) => share(text, KANA) > 0.05 && share(text, JAPANESE) > 0.95 },
  { name: 'euc-kr', reads: (text) => share(text, HANGUL) > 0.8 },
  { name: 'gb18030', reads: (text, bytes) => share(text, CHINESE) > 0.95 && usualLeads(bytes, 0xb0, 0xd7) > 0.85 },
  { name: 'big5', reads: (text, bytes) => share(text, CHINESE) > 0.95 && usualLeads(bytes, 0xa4, 0xc6) > 0.85 },
  { name: 'shift_jis', reads: (text, bytes) => share(text, JAPANESE) > 0.98 && usualLeads(bytes, 0x88, 0x97) > 0.6 },
];

/**
 * Names the East Asian encoding of two bytes to a character that a sample is in, or undefined. A text in a single-byte
 * encoding is told apart because its words of odd length leave halves of pairs that mean nothing.
 */
export function detectMultibyte(sample: Uint8Array): string | undefined {
  for (const { name, reads } of candidates) {
    const text = decoded(sample, name);
    if (text === undefined) continue;
    const characters = text.replace(/[\0-\x7f]/g, '');
    if (characters.length >= ENOUGH && reads(characters, sample)) return name;
  }
  return undefined;
}

/** The sample's text where every byte means something; the last character may be cut. */
function decoded(sample: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(sample, { stream: true });
  } catch {
    return undefined;
  }
}
