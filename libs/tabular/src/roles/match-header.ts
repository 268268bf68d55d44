import { comparable } from '../text/normalise.js';
import { headerConcepts, headerWords, type HeaderConcept } from './header-words.js';

/** A header split into words, without accents: `PollingStationName`, `ward_name` and `location.latitude` alike. */
export function headerTokens(header: string): readonly string[] {
  return unaccented(
    header
      .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
      .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
      .replace(/(№|#|n°|nº)/giu, ' $1 '),
  )
    .split(/[^\p{L}\p{M}\p{N}№#°º]+/u)
    .filter((token) => token !== '');
}

function unaccented(text: string): string {
  return comparable(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u064b-\u065f]+/g, '')
    .normalize('NFC')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/đ/g, 'd')
    .replace(/ı/g, 'i')
    .replace(/ə/g, 'e')
    .replace(/ß/g, 'ss');
}

interface Vocabulary {
  readonly words: ReadonlyMap<string, readonly HeaderConcept[]>;
  readonly stems: readonly (readonly [string, HeaderConcept])[];
  readonly phrases: readonly (readonly [string, HeaderConcept])[];
  readonly parts: readonly (readonly [string, HeaderConcept])[];
}

/** Scripts that write no spaces between words. */
const RUNNING =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

function build(): Vocabulary {
  const words = new Map<string, HeaderConcept[]>();
  const stems: (readonly [string, HeaderConcept])[] = [];
  const phrases: (readonly [string, HeaderConcept])[] = [];
  const parts: (readonly [string, HeaderConcept])[] = [];
  for (const concept of headerConcepts) {
    for (const word of headerWords[concept].split('|')) {
      const plain = unaccented(word.replace(/\*$/, ''));
      if (RUNNING.test(plain)) parts.push([plain, concept]);
      else if (plain.includes(' ')) phrases.push([word.endsWith('*') ? ` ${plain}` : ` ${plain} `, concept]);
      else if (word.endsWith('*')) stems.push([plain, concept]);
      else words.set(plain, [...(words.get(plain) ?? []), concept]);
    }
  }
  return { words, stems, phrases, parts };
}

let vocabulary: Vocabulary | undefined;

/** The concepts that a header's words point at, with the position of the last word that does. */
export function matchHeader(header: string): ReadonlyMap<HeaderConcept, number> {
  vocabulary ??= build();
  const tokens = headerTokens(header);
  const found = new Map<HeaderConcept, number>();
  tokens.forEach((token, index) => {
    for (const concept of conceptsOf(vocabulary!, token)) found.set(concept, index);
  });
  const joined = ` ${tokens.join(' ')} `;
  for (const [phrase, concept] of vocabulary.phrases)
    if (joined.includes(phrase)) found.set(concept, tokens.length - 1);
  if (RUNNING.test(joined))
    for (const [part, concept] of vocabulary.parts) if (joined.includes(part)) found.set(concept, tokens.length - 1);
  return found;
}

function conceptsOf(known: Vocabulary, token: string): readonly HeaderConcept[] {
  // A word may carry a number (`level2`, `address_1`, `add3`).
  const bare = token.replace(/(?<=\p{L})\d+$/u, '');
  const exact = known.words.get(token) ?? known.words.get(bare);
  if (exact !== undefined) return exact;
  const concepts = new Set<HeaderConcept>();
  for (const [stem, concept] of known.stems)
    if (bare.startsWith(stem) && bare.length <= stem.length + 8) concepts.add(concept);
  return [...concepts];
}
