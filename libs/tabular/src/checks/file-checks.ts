import type { CodedTable } from '../inspect/coded-table.js';
import type { Table } from '../table/table.js';
import { RowCollector, type Check } from './check.js';
import { blankTexts, type StationFacts } from './station-facts.js';

/** Checks about the file as such: whole, called what it is, rows as wide as the header. */
export function fileChecks(table: Table): readonly Check[] {
  const { description, reading } = table;
  const checks: Check[] = [];
  const cutOff = reading?.cutOff;
  if (cutOff !== undefined) {
    checks.push({
      code: 'truncated-file',
      severity: 'error',
      count: 1,
      rows: cutOff.row === undefined ? [] : [cutOff.row],
      message: `The file is cut off inside a quoted cell; the rows before that place were read. Ask for the whole file.`,
    });
  }
  const extension = extensionProblem(table);
  if (extension !== undefined)
    checks.push({ code: 'extension-mismatch', severity: 'notice', count: 1, rows: [], message: extension });
  if (description.invalidSequences > 0) {
    checks.push({
      code: 'invalid-bytes',
      severity: 'warning',
      count: description.invalidSequences,
      rows: [],
      message: `Some bytes mean nothing in ${description.encoding} and are shown as \ufffd. Ask in which encoding the file was saved.`,
    });
  }
  if (reading !== undefined && reading.shortRows.count > 0) {
    checks.push({
      code: 'short-rows',
      severity: 'warning',
      count: reading.shortRows.count,
      rows: reading.shortRows.first,
      message: 'Rows have fewer cells than the header; the missing ones are taken as blank.',
    });
  }
  if (reading !== undefined && reading.longRows.count > 0) {
    checks.push({
      code: 'long-rows',
      severity: 'warning',
      count: reading.longRows.count,
      rows: reading.longRows.first,
      message:
        'Rows have more cells than the header; the extra ones are kept in columns at the end. Look for delimiters inside cells.',
    });
  }
  const leftOut = reading?.leftOut ?? [];
  if (leftOut.length > 0) {
    checks.push({
      code: 'lists-left-out',
      severity: 'notice',
      count: leftOut.length,
      rows: [],
      message: `The document holds other lists beside the longest one, which was read: ${leftOut.join(', ')}. Send one by itself to have it read.`,
    });
  }
  return [...checks, ...headerChecks(table)];
}

function extensionProblem(table: Table): string | undefined {
  const { file, container, entry, format } = table.description;
  const expected: Readonly<Record<string, readonly string[]>> = {
    csv: ['csv'],
    tsv: ['tsv', 'tab'],
    xlsx: ['xlsx', 'xlsm'],
    json: ['json', 'jsonl', 'ndjson'],
    geojson: ['geojson', 'json', 'jsonl', 'ndjson'],
  };
  const known = Object.values(expected).flat();
  const outer = /\.([a-z0-9]+)$/i.exec(file)?.[1]?.toLowerCase();
  if (container === 'zip' && outer !== 'zip' && outer !== undefined)
    return `The file is called .${outer} but is a zip archive; "${entry ?? ''}" in it was read.`;
  if (container === 'gzip' && outer !== 'gz' && outer !== undefined)
    return `The file is called .${outer} but is compressed with gzip; its content was read.`;
  if (container !== 'none') return undefined;
  if (outer === undefined || !known.includes(outer) || expected[format]!.includes(outer)) return undefined;
  return `The file is called .${outer} but is ${format.toUpperCase()}; it was read as that.`;
}

function headerChecks(table: Table): readonly Check[] {
  if (table.description.headerRows.length === 0 || table.description.delimiter === undefined) {
    if (table.description.format !== 'xlsx') return [];
  }
  const spaced = table.columns.filter((column) => column.name !== column.name.trim());
  const blank = table.columns.filter((column) => /^column \d+$/.test(column.name));
  const row = table.description.headerRows.slice(-1);
  const checks: Check[] = [];
  if (spaced.length > 0) {
    checks.push({
      code: 'header-space',
      severity: 'notice',
      count: spaced.length,
      rows: row,
      column: spaced[0]!.name,
      message: 'Names in the header begin or end with a space; they are compared without it.',
    });
  }
  if (blank.length > 0) {
    checks.push({
      code: 'header-blank',
      severity: 'notice',
      count: blank.length,
      rows: row,
      column: blank[0]!.name,
      message: 'Columns have no name in the header; they are called by their position.',
    });
  }
  return checks;
}

const TOTAL =
  /^(?:grand )?(?:totals?|sum|subtotal|sub-total|total general|total g[ée]n[ée]ral|gesamt|summe|totale|totaal|itogo|итого|всего|общо|всичко|разом|усього|ukupno|razem|suma|og[oó][lł]em|celkem|spolu|összesen|toplam|المجموع|الإجمالي|مجموع|कुल|মোট|jumlah|jumla)(?: \p{L}+)?[ :.]*$/iu;

/** Rows that are no stations: totals, and the header again in the middle. */
export function strayRowChecks(facts: StationFacts): readonly Check[] {
  const { table } = facts;
  return [...totalRows(facts), ...repeatedHeaders(table)];
}

function totalRows({ table, columns }: StationFacts): readonly Check[] {
  const usual = columns.filter((one) => one.profile.filled > table.rows * 0.7);
  const blanks = usual.map((one) => blankTexts(one.column));
  const collector = new RowCollector(table.rowNumber);
  const candidates = new Set<number>();
  for (const { column, profile } of columns) {
    if (profile.letters === 0) continue;
    const codes = new Set<number>();
    for (let code = 0; code < column.dictionary.size; code += 1) {
      const text = column.dictionary.text(code);
      if (text.length < 40 && TOTAL.test(text.trim())) codes.add(code);
    }
    if (codes.size > 0)
      for (let row = 0; row < table.rows; row += 1) if (codes.has(column.code(row))) candidates.add(row);
  }
  for (const row of [...candidates].sort((one, other) => one - other)) {
    const missing = usual.filter((one, index) => blanks[index]![one.column.code(row)] === 1).length;
    if (missing > 0 && missing * 3 >= usual.length) collector.add(row);
  }
  return collector.finish({
    code: 'total-rows',
    severity: 'warning',
    message: 'Rows look like totals, not stations; they are counted as rows. Take them out.',
  });
}

function repeatedHeaders(table: CodedTable): readonly Check[] {
  const collector = new RowCollector(table.rowNumber);
  const named = table.columns.map((column) => {
    const name = column.name.trim();
    for (let code = 0; code < column.dictionary.size; code += 1)
      if (column.dictionary.text(code).trim() === name) return code;
    return -1;
  });
  const matching = named.filter((code) => code >= 0).length;
  if (matching < 2 || matching * 2 < table.columns.length) return [];
  for (let row = 0; row < table.rows; row += 1) {
    let same = 0;
    for (let index = 0; index < named.length; index += 1)
      if (named[index]! >= 0 && table.columns[index]!.code(row) === named[index]) same += 1;
    if (same * 2 >= table.columns.length && same >= 2) collector.add(row);
  }
  return collector.finish({
    code: 'header-repeated',
    severity: 'warning',
    message:
      'The header comes again among the rows, as in lists joined from pages; those rows are counted. Take them out.',
  });
}
