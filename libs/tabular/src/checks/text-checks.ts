import type { CodedColumn } from '../inspect/coded-table.js';
import { RowCollector, type Check, type CheckCode, type CheckSeverity } from './check.js';
import type { FactColumn, StationFacts } from './station-facts.js';

interface TextRule {
  readonly code: CheckCode;
  readonly severity: CheckSeverity;
  readonly test: (text: string) => boolean;
  readonly message: string;
}

/** Letters read in the wrong encoding: UTF-8 taken for Latin, and the sign for bytes that mean nothing. */
const GARBLED = /\ufffd|Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ¡-¿]|Ð[\u0080-\u00bf°-¿]|Ø§Ù|Ã©|â€[™œ“”¦]/;

const rules: readonly TextRule[] = [
  {
    code: 'double-space',
    severity: 'notice',
    test: (text) => /\S[ \u00a0]{2,}\S/.test(text),
    message: 'Texts have two spaces where one is meant; they are compared with one.',
  },
  {
    code: 'edge-space',
    severity: 'notice',
    test: (text) => text !== '' && text.trim() !== '' && text !== text.trim(),
    message: 'Texts begin or end with a space; they are compared without it.',
  },
  {
    code: 'line-break',
    severity: 'notice',
    test: (text) => /[\r\n]/.test(text.trim()),
    message: 'Texts hold line breaks; they are compared as spaces.',
  },
  {
    code: 'garbled-text',
    severity: 'warning',
    test: (text) => GARBLED.test(text),
    message: 'Texts were read in the wrong encoding before they were saved. Ask for the list again, saved as UTF-8.',
  },
];

/** Checks on the writing of each column that holds texts. */
export function textChecks(facts: StationFacts): readonly Check[] {
  const texts = facts.columns.filter((one) => one.profile.letters > 0 || one.profile.numeric < 1);
  const found = texts.map((one) => readTexts(one.column));
  return [
    ...rules.flatMap((rule, position) =>
      texts.flatMap((one, index) =>
        collectCodes(facts.table, one.column, found[index]!.byRule[position]!).finish({
          code: rule.code,
          severity: rule.severity,
          column: one.column.name,
          message: rule.message,
        }),
      ),
    ),
    ...texts.flatMap((one, index) => mixedCedilla(facts, one, found[index]!)),
    ...texts.flatMap((one, index) =>
      one.role === 'code' || one.role === 'number' ? [] : textCut(facts, one, found[index]!),
    ),
  ];
}

/** What one pass over the different texts of a column finds: the numbers of those that each rule is about. */
interface FoundTexts {
  readonly byRule: readonly ReadonlySet<number>[];
  readonly cedilla: ReadonlySet<number>;
  readonly comma: ReadonlySet<number>;
  readonly lengths: ReadonlyMap<number, number>;
  readonly longest: number;
  readonly atLongest: ReadonlySet<number>;
}

function readTexts(column: CodedColumn): FoundTexts {
  const byRule = rules.map(() => new Set<number>());
  const cedilla = new Set<number>();
  const comma = new Set<number>();
  const lengths = new Map<number, number>();
  let longest = 0;
  let atLongest = new Set<number>();
  for (let code = 0; code < column.dictionary.size; code += 1) {
    const text = column.dictionary.text(code);
    rules.forEach((rule, index) => {
      if (rule.test(text)) byRule[index]!.add(code);
    });
    if (/[şţŞŢ]/.test(text)) cedilla.add(code);
    if (/[șțȘȚ]/.test(text)) comma.add(code);
    const length = /[\ud800-\udbff]/.test(text) ? [...text].length : text.length;
    lengths.set(length, (lengths.get(length) ?? 0) + 1);
    if (length > longest) {
      longest = length;
      atLongest = new Set();
    }
    if (length === longest) atLongest.add(code);
  }
  return { byRule, cedilla, comma, lengths, longest, atLongest };
}

function collectCodes(table: StationFacts['table'], column: CodedColumn, codes: ReadonlySet<number>): RowCollector {
  const collector = new RowCollector(table.rowNumber);
  if (codes.size === 0) return collector;
  const wanted = new Uint8Array(column.dictionary.size);
  for (const code of codes) wanted[code] = 1;
  for (let row = 0; row < table.rows; row += 1) if (wanted[column.code(row)] === 1) collector.add(row);
  return collector;
}

/** Romanian ş and ţ with a cedilla in one place and with a comma below in another. */
function mixedCedilla({ table }: StationFacts, { column }: FactColumn, found: FoundTexts): readonly Check[] {
  if (found.cedilla.size === 0 || found.comma.size === 0) return [];
  const one = collectCodes(table, column, found.cedilla);
  const other = collectCodes(table, column, found.comma);
  const fewer = one.count < other.count ? one : other;
  return fewer.finish({
    code: 'mixed-cedilla',
    severity: 'notice',
    column: column.name,
    message:
      'ş and ţ are written with a cedilla in some rows and with a comma below (ș, ț) in others; they are compared as the same. Counted are the rows of the rarer writing.',
  });
}

/** Lengths at which databases and forms cut texts. */
const LIMITS = new Set([
  20, 24, 25, 30, 32, 35, 40, 45, 48, 50, 60, 63, 64, 70, 75, 80, 90, 99, 100, 120, 127, 128, 150, 160, 200, 250, 254,
  255, 256,
]);

/** Texts of exactly the greatest length, many of them: they were cut there. */
function textCut({ table }: StationFacts, { column, profile }: FactColumn, found: FoundTexts): readonly Check[] {
  const { lengths, longest, atLongest } = found;
  if ((profile.meanWords < 1.5 && profile.meanLength < 20) || profile.constantLength) return [];
  let near = 0;
  for (let back = 1; back <= 5; back += 1) near = Math.max(near, lengths.get(longest - back) ?? 0);
  if (!LIMITS.has(longest) || atLongest.size < 3 || atLongest.size < near * 2.5) return [];
  return collectCodes(table, column, atLongest).finish({
    code: 'text-cut',
    severity: 'warning',
    column: column.name,
    message: `Texts end at exactly ${longest} characters, where they were probably cut.`,
  });
}
