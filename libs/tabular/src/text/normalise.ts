/** Letters that fonts show alike and files mix: Romanian cedilla for comma below, and hyphens and quotes of every kind. */
const SAME: Readonly<Record<string, string>> = {
  ş: 'ș',
  ţ: 'ț',
  Ş: 'Ș',
  Ţ: 'Ț',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
};
const SAME_PATTERN = /[şţŞŢ\u2010-\u2014\u2212‘’ʼ`´“”„«»]/g;
// eslint-disable-next-line no-control-regex -- the whole of ASCII is meant
const ASCII = /^[\x00-\x7f]*$/;
const SIMPLE = /^(?:[!-&(-_a-z{-~]+(?: [!-&(-_a-z{-~]+)*)?$/;
/** Zero-width marks, direction marks and the byte-order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/**
 * The form of a text for comparing: Unicode NFKC, capitals folded, spaces of any kind single and none at the ends,
 * cedilla and comma below, hyphens and quotes of every kind the same, invisible marks left out. Never shown.
 */
export function comparable(text: string): string {
  if (SIMPLE.test(text)) return text.toLowerCase();
  return text
    .normalize('NFC')
    .replace(SAME_PATTERN, (character) => SAME[character] ?? character)
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** The comparable form without accents, signs and spaces: for finding names that differ in writing only. */
export function skeleton(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return comparable(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670]+/g, '')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/ı/g, 'i')
    .replace(/đ/g, 'd')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
}
