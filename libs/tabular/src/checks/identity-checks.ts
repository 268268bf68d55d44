import { groupByColumns, groupSizes, refine, type Grouping } from '../inspect/grouping.js';
import { comparable, skeleton } from '../text/normalise.js';
import { RowCollector, type Check } from './check.js';
import { blankTexts, refineFolded, type FactColumn, type StationFacts } from './station-facts.js';

/** Checks on what identifies stations: rows, codes, numbers and names that come twice or not at all. */
export function identityChecks(facts: StationFacts): readonly Check[] {
  return [
    ...duplicateRows(facts),
    ...facts.stationCodes.flatMap((one) => duplicateCodes(facts, one)),
    ...facts.stationCodes.flatMap((one) => missingTexts(facts, one, 'code-missing')),
    ...facts.of('code').flatMap((one) => codePattern(facts, one)),
    ...numberChecks(facts),
    ...nameChecks(facts),
  ];
}

/** Collects rows of groups with more than one row, leaving out rows that `skip` names. */
function collectShared(
  facts: StationFacts,
  grouping: Grouping,
  skip: (row: number) => boolean = () => false,
): { readonly collector: RowCollector; readonly groups: number } {
  const sizes = groupSizes(grouping);
  const collector = new RowCollector(facts.table.rowNumber);
  const groups = new Set<number>();
  for (let row = 0; row < facts.table.rows; row += 1) {
    const group = grouping.group[row]!;
    if (sizes[group]! < 2 || skip(row)) continue;
    collector.add(row);
    groups.add(group);
  }
  return { collector, groups: groups.size };
}

/** Rows that are alike in every cell as given; counted are those after the first. */
function duplicateRows(facts: StationFacts): readonly Check[] {
  const { table } = facts;
  if (facts.identified) return [];
  const grouping = groupByColumns(table.columns, table.rows);
  if (grouping.count === table.rows) return [];
  const seen = new Uint8Array(grouping.count);
  const collector = new RowCollector(table.rowNumber);
  let groups = 0;
  for (let row = 0; row < table.rows; row += 1) {
    const group = grouping.group[row]!;
    if (seen[group]! > 0) {
      collector.add(row);
      if (seen[group] === 1) groups += 1;
      seen[group] = 2;
    } else seen[group] = 1;
  }
  return collector.finish({
    code: 'duplicate-row',
    severity: 'warning',
    groups,
    message: 'Rows are exactly alike in every column; counted are those after the first of each.',
  });
}

function duplicateCodes(facts: StationFacts, one: FactColumn): readonly Check[] {
  if (one.profile.distinct === one.profile.filled) return [];
  const blank = blankTexts(one.column);
  const { collector, groups } = collectShared(
    facts,
    groupByColumns([one.column], facts.table.rows),
    (row) => blank[one.column.code(row)] === 1,
  );
  return collector.finish({
    code: 'duplicate-code',
    severity: 'error',
    column: one.column.name,
    groups,
    message: 'Rows share a code that is different in nearly all others. Ask which of them it belongs to.',
  });
}

function missingTexts(facts: StationFacts, one: FactColumn, code: 'code-missing' | 'name-missing'): readonly Check[] {
  if (one.profile.filled === facts.table.rows) return [];
  const blank = blankTexts(one.column);
  const collector = new RowCollector(facts.table.rowNumber);
  for (let row = 0; row < facts.table.rows; row += 1) if (blank[one.column.code(row)] === 1) collector.add(row);
  return collector.finish({
    code,
    severity: code === 'code-missing' ? 'error' : 'warning',
    column: one.column.name,
    message: code === 'code-missing' ? 'Rows have no code.' : 'Rows have no name.',
  });
}

/** The shape of a code: letters as A, digits as 9, everything else as it is. */
function shape(text: string): string {
  return text
    .trim()
    .replace(/\p{L}/gu, 'A')
    .replace(/\p{Nd}/gu, '9');
}

/** Codes that are built differently from at least nineteen in twenty others; plain numbers of any length are alike. */
function codePattern(facts: StationFacts, { column, profile }: FactColumn): readonly Check[] {
  if (profile.filled < 20 || (profile.numeric === 1 && profile.leadingZeros === 0)) return [];
  const { dictionary } = column;
  const shapes = new Map<string, number>();
  const forms = new Map<string, number>([['', 0]]);
  const byCode = new Uint32Array(dictionary.size);
  for (let code = 0; code < dictionary.size; code += 1) {
    const form = shape(dictionary.text(code));
    let number = forms.get(form);
    if (number === undefined) forms.set(form, (number = forms.size));
    byCode[code] = number;
    if (form !== '') shapes.set(form, (shapes.get(form) ?? 0) + dictionary.count(code));
  }
  const [usual, count] = [...shapes].reduce((best, next) => (next[1] > best[1] ? next : best));
  if (count < profile.filled * 0.95 || count === profile.filled) return [];
  const collector = new RowCollector(facts.table.rowNumber);
  for (let row = 0; row < facts.table.rows; row += 1) {
    const form = byCode[column.code(row)]!;
    if (form !== 0 && form !== forms.get(usual)) collector.add(row);
  }
  return collector.finish({
    code: 'code-pattern',
    severity: 'warning',
    column: column.name,
    message: `Codes are not built like nearly all others (${usual}, 9 for a digit and A for a letter).`,
  });
}

function numberChecks(facts: StationFacts): readonly Check[] {
  const { table } = facts;
  return facts.of('number').flatMap((one) => {
    if (one.profile.filled < 2 || one.profile.distinct === one.profile.filled) return [];
    const blank = blankTexts(one.column);
    const isBlank = (row: number): boolean => blank[one.column.code(row)] === 1;
    const within = [...facts.areaCodes.filter((code) => code.index !== one.index), ...facts.areas].map(
      (area) => area.column,
    );
    const inArea = refine(groupByColumns(within, table.rows), one.column.dictionary.size, (row) =>
      one.column.code(row),
    );
    const shared = collectShared(facts, inArea, isBlank);
    const restarts = collectShared(facts, groupByColumns([one.column], table.rows), isBlank);
    const checks: Check[] = [
      ...restarts.collector.finish({
        code: 'number-restarts',
        severity: 'notice',
        column: one.column.name,
        groups: restarts.groups,
        message: 'Numbers begin again in each area: they identify a station only together with it.',
      }),
    ];
    // Where many rows share area and number, numbers are not counted per area, and nothing is wrong.
    if (within.length > 0 && shared.collector.count >= one.profile.filled * 0.05) return [];
    if (within.length > 0 && shared.collector.count > 0) {
      checks.push(
        ...shared.collector.finish({
          code: 'duplicate-number',
          severity: 'warning',
          column: one.column.name,
          groups: shared.groups,
          message: 'Rows of one area share a number.',
        }),
      );
    }
    return checks;
  });
}

/** The form in which names are alike that differ in writing only. */
function nameForm(text: string): string {
  return skeleton(text) || comparable(text);
}

/** Names that come twice in one area: letter for letter, or differing in writing only. */
function nameChecks(facts: StationFacts): readonly Check[] {
  const { name, areaGroups, table } = facts;
  if (name === undefined || name.profile.filled === 0) return [];
  const blank = blankTexts(name.column);
  const isBlank = (row: number): boolean => blank[name.column.code(row)] === 1;
  const exact = refine(areaGroups, name.column.dictionary.size, (row) => name.column.code(row));
  const same = collectShared(facts, exact, isBlank);
  // A list of voters' addresses names each station many times; that is no finding.
  if (same.collector.count > table.rows * 0.3) return missingTexts(facts, name, 'name-missing');
  const alike = refineFolded(areaGroups, name.column, nameForm);
  const variants = new Int32Array(alike.count).fill(-1);
  const mixed = new Set<number>();
  for (let row = 0; row < table.rows; row += 1) {
    const group = alike.group[row]!;
    const text = name.column.code(row);
    const known = variants[group]!;
    if (known < 0) variants[group] = text;
    else if (known !== text) mixed.add(group);
  }
  const similar = new RowCollector(table.rowNumber);
  for (let row = 0; row < table.rows; row += 1) if (mixed.has(alike.group[row]!) && !isBlank(row)) similar.add(row);
  return [
    ...missingTexts(facts, name, 'name-missing'),
    ...same.collector.finish({
      code: 'duplicate-name',
      severity: 'warning',
      column: name.column.name,
      groups: same.groups,
      message: 'Rows of one area have the same name.',
    }),
    ...similar.finish({
      code: 'similar-name',
      severity: 'warning',
      column: name.column.name,
      groups: mixed.size,
      message: 'Rows of one area have names that differ only in spaces, capitals, accents or signs.',
    }),
  ];
}
