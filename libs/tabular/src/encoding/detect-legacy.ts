import iconv from 'iconv-lite';
import { legacyEncodings } from './letters.js';

const LETTER = /\p{L}|\p{M}/u;
/** Signs outside ASCII that stand beside or inside words in lists of addresses, in any language. */
const EXPECTED_SIGNS = new Set('«»“”„‘’‚–—…°№§€•·¿¡ºª´`ʼ،؛؟ـ\u00a0');

/** One word per line around the bytes above 127, each different one once, with how often it occurs. */
export function highWords(
  bytes: Uint8Array,
  words: Map<string, number> = new Map(),
  limit = 4_000,
): Map<string, number> {
  let start = 0;
  let high = false;
  for (let index = 0; index <= bytes.length && words.size < limit; index += 1) {
    const byte = index === bytes.length ? 0x20 : bytes[index]!;
    // A word ends at ASCII that is not a letter; bytes above 127 may be letters in some encoding.
    const inside = byte > 0x7f || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
    if (byte > 0x7f) high = true;
    if (inside) continue;
    if (high && index - start <= 60) {
      const word = Buffer.from(bytes.subarray(start, index)).toString('latin1');
      words.set(word, (words.get(word) ?? 0) + 1);
    }
    start = index + 1;
    high = false;
  }
  return words;
}

function wordPenalty(word: string): number {
  let penalty = 0;
  let lowerSeen = false;
  let latin = false;
  let other = false;
  let capitalsAfterLower = 0;
  for (let index = 0; index < word.length; index += 1) {
    const character = word[index]!;
    const code = character.charCodeAt(0);
    if (code === 0xfffd || (code >= 0x80 && code < 0xa0)) penalty += 8;
    else if (LETTER.test(character)) {
      const lower = character.toLowerCase();
      if (lower === character && lower !== character.toUpperCase()) lowerSeen = true;
      else if (lowerSeen && lower !== character) capitalsAfterLower += 1;
      if (code < 0x250 || (code >= 0x1e00 && code < 0x1f00)) latin = true;
      else other = true;
    } else if (!EXPECTED_SIGNS.has(character)) penalty += 3;
    else if (index > 0 && index < word.length - 1 && '¿¡ºª°§€№'.includes(character)) penalty += 2;
  }
  if (latin && other) penalty += 3;
  return penalty + Math.min(capitalsAfterLower, 3) * 1.5;
}

/** Position of each letter in an alphabet, from 1 for the most frequent to about 0 for the rarest. */
function weights(letters: string): Map<string, number> {
  const list = [...letters];
  return new Map(list.map((letter, index) => [letter, 1 - (0.6 * index) / list.length]));
}

const alphabets = legacyEncodings.map((encoding) => ({
  name: encoding.name,
  alphabets: encoding.alphabets.map((alphabet) => weights(alphabet.letters)),
}));

/**
 * Names the single-byte encoding in which the words read best: letters that one language has together, no signs or
 * controls inside words, no capitals after small letters. Where nothing tells two apart, the earlier in the list of
 * encodings is meant, so windows-1252 comes before ISO-8859-1 and -15, windows-1250 before ISO-8859-2.
 */
export function detectLegacyEncoding(words: ReadonlyMap<string, number>): string {
  const sample = [...words];
  let best = { name: 'windows-1252', score: -Infinity };
  for (const encoding of alphabets) {
    const decoded = sample.map(
      ([word, count]) => [iconv.decode(Buffer.from(word, 'latin1'), encoding.name), Math.min(count, 20)] as const,
    );
    const penalty = decoded.reduce((sum, [word, count]) => sum + wordPenalty(word) * count, 0);
    const letters = countLetters(decoded);
    const fits = encoding.alphabets.map((alphabet) => alphabetFit(letters, alphabet));
    // In KOI8-R small letters come before capitals, so that Hebrew reads as Russian all in capitals.
    const doubt = encoding.name === 'koi8-r' && decoded.every(([word]) => word === word.toUpperCase()) ? 0.8 : 1;
    const score = Math.max(...fits) * doubt - penalty;
    if (score > best.score + 1e-9) best = { name: encoding.name, score };
  }
  return best.name;
}

function countLetters(decoded: readonly (readonly [string, number])[]): Map<string, number> {
  const letters = new Map<string, number>();
  for (const [word, count] of decoded) {
    for (const character of word.toLowerCase()) {
      if (character.charCodeAt(0) < 0x80 || !LETTER.test(character)) continue;
      letters.set(character, (letters.get(character) ?? 0) + count);
    }
  }
  return letters;
}

function alphabetFit(letters: ReadonlyMap<string, number>, alphabet: ReadonlyMap<string, number>): number {
  let score = 0;
  for (const [letter, count] of letters) score += count * (alphabet.get(letter) ?? -2);
  return score;
}
