import { readNumber } from '../text/read-number.js';
import { RowCollector, type Check } from './check.js';
import type { FactColumn, StationFacts } from './station-facts.js';

/** Electors of one station beyond which a figure is looked at: no country plans stations for so many. */
const MOST = 10_000;

/** Checks on the electors of stations. */
export function electorChecks(facts: StationFacts): readonly Check[] {
  return facts.of('electors').flatMap((one) => checkElectors(facts, one));
}

function checkElectors(facts: StationFacts, { column, profile }: FactColumn): readonly Check[] {
  const { dictionary } = column;
  const values = Array.from({ length: dictionary.size }, (_, code) => {
    const text = dictionary.text(code).trim();
    return text === '' ? undefined : (readNumber(text, profile.style) ?? Number.NaN);
  });
  const middle = medianOf(
    values.flatMap((value, code) =>
      value === undefined || !(value > 0) ? [] : [[value, dictionary.count(code)] as const],
    ),
  );
  // A list whose rows hold thousands each is one of areas, not of stations.
  const most = middle > 2_500 ? Infinity : MOST;
  const missing = new RowCollector(facts.table.rowNumber);
  const invalid = new RowCollector(facts.table.rowNumber);
  const implausible = new RowCollector(facts.table.rowNumber);
  for (let row = 0; row < facts.table.rows; row += 1) {
    const value = values[column.code(row)];
    if (value === undefined) missing.add(row);
    else if (!Number.isInteger(value) || value < 0) invalid.add(row);
    else if (value === 0 || value > most || value > middle * 20) implausible.add(row);
  }
  return [
    ...missing.finish({
      code: 'electors-missing',
      severity: 'warning',
      column: column.name,
      message: 'Rows have no number of electors.',
    }),
    ...invalid.finish({
      code: 'electors-invalid',
      severity: 'error',
      column: column.name,
      message: 'Electors are no whole number from 0 on.',
    }),
    ...implausible.finish({
      code: 'electors-implausible',
      severity: 'warning',
      column: column.name,
      message: `Electors are 0, more than ${MOST}, or more than twenty times the median (${middle}).`,
    }),
  ];
}

/** The median of values that occur several times; 0 where there are none. */
function medianOf(values: readonly (readonly [number, number])[]): number {
  const sorted = [...values].sort((one, other) => one[0] - other[0]);
  const total = sorted.reduce((sum, [, count]) => sum + count, 0);
  let seen = 0;
  for (const [value, count] of sorted) {
    seen += count;
    if (seen * 2 >= total) return value;
  }
  return 0;
}
