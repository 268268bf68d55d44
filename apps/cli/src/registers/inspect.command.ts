import { fileSource, inspectTable, type Check, type Inspection, type InspectOptions } from '@comitia/tabular';
import { InvalidArgumentError, type Command } from 'commander';
import { CommandError } from '../command-error.js';
import { printJson, printNote, printText } from '../output.js';

interface CommandOptions {
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly sheet?: string;
  readonly entry?: string;
  readonly headerRows?: number;
  readonly json?: boolean;
}

/** `comitia registers inspect FILE`: what a file is and what is wrong with it, without a database. */
export function registerInspect(registers: Command): void {
  registers
    .command('inspect')
    .description(
      'Says what a file of stations, observers or areas is, what its columns mean, and what is wrong with it.',
    )
    .argument('<file>', 'CSV, TSV, XLSX, JSON or GeoJSON, also in gzip or zip')
    .option('--encoding <name>', 'encoding, where the guess is wrong')
    .option('--delimiter <character>', 'delimiter, where the guess is wrong (\\t for a tab)')
    .option('--sheet <name>', 'sheet of a workbook')
    .option('--entry <path>', 'file inside a zip archive')
    .option('--header-rows <number>', 'how many header rows there are', headerRows)
    .option('--json', 'print one JSON document')
    .action(runInspect);
}

function headerRows(text: string): number {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  throw new InvalidArgumentError(`Give a whole number of header rows, not "${text}".`);
}

async function runInspect(file: string, options: CommandOptions): Promise<void> {
  const inspected = await inspectTable(fileSource(file), inspectOptions(options));
  if (!inspected.ok) throw new CommandError(inspected.failure.message);
  if (options.json === true) printJson(inspectionDocument(inspected.value));
  else printText(readable(inspected.value));
}

function inspectOptions(options: CommandOptions): InspectOptions {
  let told = 0;
  return {
    ...(options.encoding === undefined ? {} : { encoding: options.encoding }),
    ...(options.delimiter === undefined ? {} : { delimiter: options.delimiter.replace(/^\\t$/, '\t') }),
    ...(options.sheet === undefined ? {} : { sheet: options.sheet }),
    ...(options.entry === undefined ? {} : { entry: options.entry }),
    ...(options.headerRows === undefined ? {} : { headerRows: options.headerRows }),
    onProgress: (bytesRead) => {
      if (bytesRead - told < 64 * 1024 ** 2) return;
      told = bytesRead;
      printNote(`read ${Math.round(bytesRead / 1024 ** 2)} MiB`);
    },
  };
}

/** The document that `--json` prints; docs/registers.md describes every field. */
export function inspectionDocument(inspection: Inspection): object {
  const { description } = inspection;
  return {
    file: description.file,
    format: description.format,
    encoding: description.encoding,
    delimiter: description.delimiter ?? null,
    rows: inspection.rows,
    columns: inspection.columns,
    key: inspection.key,
    checks: inspection.checks,
    reading: {
      container: description.container,
      entry: description.entry ?? null,
      sheet: description.sheet ?? null,
      sheets: description.sheets.map((sheet) => sheet.name),
      headerRows: description.headerRows,
      hashtagRow: description.hashtagRow ?? null,
      byteOrderMark: description.byteOrderMark,
      coordinateSystem: inspection.coordinateSystem,
      country: inspection.country,
    },
  };
}

function readable(inspection: Inspection): string {
  const { description, columns } = inspection;
  const delimiter = description.delimiter === undefined ? '' : `, delimiter ${JSON.stringify(description.delimiter)}`;
  const within = description.entry === undefined ? '' : `, ${description.entry} in it`;
  const sheet = description.sheet === undefined ? '' : `, sheet "${description.sheet}" of ${description.sheets.length}`;
  const width = Math.max(...columns.map((column) => column.name.length), 4);
  return [
    `${description.file}${within}: ${description.format}, ${description.encoding}${delimiter}${sheet}`,
    `${inspection.rows} rows, identified by ${inspection.key === null ? 'no set of columns' : inspection.key.join(' + ')}`,
    '',
    ...columns.map((column) =>
      [
        `  ${column.name.padEnd(width)}`,
        column.role.padEnd(13),
        `${column.filled} filled`.padStart(15),
        `${column.distinct} different`.padStart(18),
        column.sum === null ? '' : `  sum ${column.sum}`,
      ].join(' '),
    ),
    '',
    ...(inspection.checks.length === 0 ? ['Nothing stands out.'] : inspection.checks.map(readableCheck)),
  ].join('\n');
}

function readableCheck(check: Check): string {
  const rows =
    check.rows.length === 0 ? '' : ` (rows ${check.rows.join(', ')}${check.count > check.rows.length ? ', …' : ''})`;
  const column = check.column === undefined ? '' : ` in ${check.column.trim()}`;
  return `${check.severity}: ${check.code}${column}, ${check.count}${rows}: ${check.message}`;
}
