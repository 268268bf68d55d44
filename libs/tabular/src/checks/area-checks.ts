import { refine } from '../inspect/grouping.js';
import { ValueDictionary } from '../inspect/value-dictionary.js';
import { matchHeader } from '../roles/match-header.js';
import { comparable, skeleton } from '../text/normalise.js';
import { RowCollector, type Check } from './check.js';
import { blankTexts, foldedCodes, refineFolded, type FactColumn, type StationFacts } from './station-facts.js';

/** Checks on administrative areas: filled, spelled one way, codes with one name, and each inside one above it. */
export function areaChecks(facts: StationFacts): readonly Check[] {
  return [
    ...facts.areas.flatMap((one) => missingAreas(facts, one)),
    ...facts.areas.flatMap((one) => spellings(facts, one)),
    ...nesting(facts),
    ...codesWithTwoNames(facts),
    ...placesWithTwoAddresses(facts),
  ];
}

/** Blank in a column that nearly every row fills: lower levels that many rows leave out are meant to be blank. */
function missingAreas(facts: StationFacts, { column, profile }: FactColumn): readonly Check[] {
  if (profile.filled === facts.table.rows || profile.filled < facts.table.rows * 0.9) return [];
  const blank = blankTexts(column);
  const collector = new RowCollector(facts.table.rowNumber);
  for (let row = 0; row < facts.table.rows; row += 1) if (blank[column.code(row)] === 1) collector.add(row);
  return collector.finish({
    code: 'area-missing',
    severity: 'warning',
    column: column.name,
    message: 'Rows have no area here, unlike nearly all others.',
  });
}

/** Names of one area that differ only in spaces, capitals, accents or signs; counted are the rows of the rarer writings. */
function spellings({ table }: StationFacts, { column }: FactColumn): readonly Check[] {
  const { dictionary } = column;
  const forms = new ValueDictionary();
  forms.add('');
  const formOf = new Uint32Array(dictionary.size);
  for (let code = 0; code < dictionary.size; code += 1) {
    const text = dictionary.text(code);
    formOf[code] = forms.add(skeleton(text) || comparable(text));
  }
  const shared = new Map<number, number[]>();
  for (let code = 0; code < dictionary.size; code += 1) {
    const form = formOf[code]!;
    if (form === 0 || forms.count(form) < 2) continue;
    const known = shared.get(form);
    if (known === undefined) shared.set(form, [code]);
    else known.push(code);
  }
  const rarer = new Set<number>();
  const groups = shared.size;
  for (const codes of shared.values()) {
    const sorted = [...codes].sort(
      (one, other) =>
        dictionary.count(other) - dictionary.count(one) || (dictionary.text(one) < dictionary.text(other) ? -1 : 1),
    );
    for (const code of sorted.slice(1)) rarer.add(code);
  }
  const collector = new RowCollector(table.rowNumber);
  if (rarer.size > 0) for (let row = 0; row < table.rows; row += 1) if (rarer.has(column.code(row))) collector.add(row);
  return collector.finish({
    code: 'area-spelling',
    severity: 'warning',
    column: column.name,
    groups,
    message:
      'Names of areas differ only in spaces, capitals, accents or signs; counted are the rows of the rarer writing.',
  });
}

/** For neighbouring levels: areas that lie in two areas of the level above. */
function nesting(facts: StationFacts): readonly Check[] {
  return facts.areas.slice(1).flatMap((lower, position) => {
    const upper = facts.areas[position]!;
    if (lower.profile.filled < facts.table.rows * 0.5 || upper.profile.filled < facts.table.rows * 0.5) return [];
    const split = splitGroups(facts, lower, upper);
    if (split.children === 0 || split.several.size === 0) return [];
    const rare = split.several.size <= split.children * 0.05;
    const collector = new RowCollector(facts.table.rowNumber);
    for (let row = 0; row < facts.table.rows; row += 1) if (split.several.has(split.childOf(row))) collector.add(row);
    return collector.finish({
      code: rare ? 'area-not-nested' : 'area-name-shared',
      severity: rare ? 'warning' : 'notice',
      column: lower.column.name,
      groups: split.several.size,
      message: rare
        ? `Some areas lie in more than one area of "${upper.column.name}", unlike nearly all others: a name given twice, or a row in the wrong place.`
        : `Names of areas come again in other areas of "${upper.column.name}": they identify an area only together with it.`,
    });
  });
}

function splitGroups(facts: StationFacts, lower: FactColumn, upper: FactColumn) {
  const child = foldedCodes(lower.column);
  const parent = foldedCodes(upper.column);
  const parents = new Int32Array(child.count).fill(-1);
  const several = new Set<number>();
  const childOf = (row: number): number => child.of[lower.column.code(row)]!;
  for (let row = 0; row < facts.table.rows; row += 1) {
    const one = childOf(row);
    const above = parent.of[upper.column.code(row)]!;
    if (one === 0 || above === 0) continue;
    if (parents[one] === -1) parents[one] = above;
    else if (parents[one] !== above) several.add(one);
  }
  return { children: child.count - 1, several, childOf };
}

/** An area's code that nearly always goes with one name, and sometimes with another. */
function codesWithTwoNames(facts: StationFacts): readonly Check[] {
  return facts.areaCodes.flatMap((code) => {
    const best = facts.areas
      .map((area) => ({ area, split: splitGroups(facts, code, area) }))
      // A code of the same level: as many codes as names, more or less.
      .filter(
        ({ area, split }) =>
          Math.abs(area.profile.distinct - code.profile.distinct) <= code.profile.distinct * 0.2 && split.children > 2,
      )
      .sort((one, other) => one.split.several.size - other.split.several.size)[0];
    if (best === undefined || best.split.several.size === 0 || best.split.several.size > best.split.children * 0.05)
      return [];
    const collector = new RowCollector(facts.table.rowNumber);
    for (let row = 0; row < facts.table.rows; row += 1)
      if (best.split.several.has(best.split.childOf(row))) collector.add(row);
    return collector.finish({
      code: 'area-code-two-names',
      severity: 'warning',
      column: code.column.name,
      groups: best.split.several.size,
      message: `Codes go with two names in "${best.area.column.name}".`,
    });
  });
}

/** The filled address columns; in lists of voters' addresses those that the header gives to the station. */
function stationAddresses(facts: StationFacts): readonly FactColumn[] {
  const filled = facts.of('address').filter((one) => one.profile.filled > 0);
  const own = filled.filter((one) => matchHeader(one.column.name).has('station'));
  return own.length > 0 ? own : filled;
}

/** One place (name in an area) with addresses that are not the same even without regard to writing. */
function placesWithTwoAddresses(facts: StationFacts): readonly Check[] {
  const { name, table } = facts;
  const addresses = stationAddresses(facts);
  if (name === undefined || addresses.length === 0) return [];
  const nameBlank = blankTexts(name.column);
  const places = refineFolded(facts.areaGroups, name.column);
  let written = { group: new Uint32Array(table.rows), count: 1 };
  let anyFilled = new Uint8Array(table.rows);
  for (const { column } of addresses) {
    const folded = foldedCodes(column, skeleton);
    written = refine(written, folded.count, (row) => folded.of[column.code(row)]!) as typeof written;
    anyFilled = anyFilled.map((filled, row) => (filled === 1 || folded.of[column.code(row)]! > 0 ? 1 : 0));
  }
  const first = new Int32Array(places.count).fill(-1);
  const several = new Set<number>();
  for (let row = 0; row < table.rows; row += 1) {
    if (anyFilled[row] === 0 || nameBlank[name.column.code(row)] === 1) continue;
    const place = places.group[row]!;
    const known = first[place]!;
    if (known < 0) first[place] = written.group[row]!;
    else if (known !== written.group[row]) several.add(place);
  }
  const collector = new RowCollector(table.rowNumber);
  for (let row = 0; row < table.rows; row += 1)
    if (several.has(places.group[row]!) && anyFilled[row] === 1) collector.add(row);
  return collector.finish({
    code: 'place-with-two-addresses',
    severity: 'warning',
    groups: several.size,
    message: 'One name in one area comes with different addresses: two places of the same name, or an old address.',
  });
}
