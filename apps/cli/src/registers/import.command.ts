import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ImportFailure, PlacedProblem, TableImport } from '@comitia/elections';
import { parseId, type Id, type Result } from '@comitia/kernel';
import type { Installation } from '@comitia/platform';
import type { INestApplicationContext } from '@nestjs/common';
import type { Command } from 'commander';
import { CommandError } from '../command-error.js';
import { openForCommand } from '../installation.js';
import { printJson, printNote, printText } from '../output.js';

interface CommandOptions {
  readonly election: string;
  readonly mapping: string;
  readonly organisation?: string;
  readonly dryRun?: boolean;
  readonly withoutRejected?: boolean;
  readonly json?: boolean;
}

/** Problems printed; all of them are kept with the import. */
const PROBLEMS_SHOWN = 100;

/** `comitia registers import FILE`: the same import as in the portal, in the same words, for one organisation. */
export function registerImport(registers: Command): void {
  registers
    .command('import')
    .description(
      'Brings a list of polling stations into an organisation’s register of an election, whole or not at all.',
    )
    .argument('<file>', 'CSV, TSV, XLSX, JSON or GeoJSON, also in gzip or zip')
    .requiredOption('--election <id>', 'the election')
    .requiredOption(
      '--mapping <profile>',
      'name of a saved mapping, or a JSON file { "columns": { "code": ["…"] }, "mode": "whole" }',
    )
    .option('--organisation <id>', 'the organisation whose register it is, where several have one')
    .option('--dry-run', 'show the difference and change nothing')
    .option('--without-rejected', 'commit the accepted rows although others were rejected')
    .option('--json', 'print one JSON document')
    .action(runImport);
}

async function runImport(file: string, options: CommandOptions): Promise<void> {
  if (!existsSync(file)) throw new CommandError(`There is no file ${file}.`);
  if (!parseId(options.election).ok)
    throw new CommandError(`--election is "${options.election}": give the id of an election, a UUID.`);
  const installation = await openForCommand();
  try {
    const organisationId = await organisationOf(installation, options);
    const context = await openContext(installation);
    try {
      const done = await importAs(context, organisationId, { file, options });
      print(file, done, options);
      if (done.refused !== undefined) throw new CommandError(done.refused);
    } finally {
      await context.close();
    }
  } finally {
    await installation.close();
  }
}

async function openContext(installation: Installation): Promise<INestApplicationContext> {
  const [{ NestFactory }, { PlatformModule, StructuredLogger }, { RegisterModule }] = await Promise.all([
    import('@nestjs/core'),
    import('@comitia/platform'),
    import('@comitia/elections'),
  ]);
  class ImportModule {}
  return NestFactory.createApplicationContext(
    { module: ImportModule, imports: [PlatformModule.forRoot(installation.platform), RegisterModule] },
    { logger: new StructuredLogger(installation.platform.log), abortOnError: false },
  );
}

/** The organisation named, or the only one that works on the election. */
async function organisationOf(installation: Installation, options: CommandOptions): Promise<Id> {
  if (options.organisation !== undefined) {
    if (parseId(options.organisation).ok) return options.organisation;
    throw new CommandError(`--organisation is "${options.organisation}": give the id of an organisation, a UUID.`);
  }
  const { openPool } = await import('@comitia/platform');
  const pool = openPool({ url: installation.platform.addresses.owner, name: 'comitia registers', size: 1 });
  try {
    const { rows } = await pool.query<{ id: Id }>(
      `select organisation_id as id from comitia.register where election_id = $1
       union select organisation_id from comitia.mission where election_id = $1`,
      [options.election],
    );
    if (rows.length === 1) return rows[0]!.id;
    throw new CommandError(
      rows.length === 0
        ? `No organisation has a register or a mission for the election ${options.election}: say with --organisation whose register it is.`
        : `${rows.length} organisations work on this election: say with --organisation whose register it is.`,
    );
  } finally {
    await pool.end();
  }
}

interface Imported {
  readonly tableImport: TableImport;
  readonly problems: readonly PlacedProblem[];
  readonly problemCount: number;
  /** Why the list was looked at and not brought in. */
  readonly refused?: string;
}

async function importAs(
  context: INestApplicationContext,
  organisationId: Id,
  wanted: { readonly file: string; readonly options: CommandOptions },
): Promise<Imported> {
  const { ActorContext, FileStore } = await import('@comitia/platform');
  const { TableImportService } = await import('@comitia/elections');
  const imports = context.get(TableImportService);
  const { file, options } = wanted;
  return context.get(ActorContext).run({ kind: 'system', organisationId }, async () => {
    const stored = await context
      .get(FileStore)
      .add({ kind: 'table', name: basename(file), content: createReadStream(file) });
    if (!stored.ok) throw new CommandError(stored.failure.message);
    const started = expected(
      await imports.start({ electionId: options.election, target: 'register', fileId: stored.value.id }),
    );
    try {
      return await bring(context, started.id, options);
    } finally {
      // One that was not brought in must not wait in the portal for somebody to end it; a committed one stays as it is.
      await imports.cancel(started.id);
    }
  });
}

/** Maps, checks and commits an import that was started, in this process. */
async function bring(context: INestApplicationContext, importId: Id, options: CommandOptions): Promise<Imported> {
  const { ImportRunner, TableImportService } = await import('@comitia/elections');
  const imports = context.get(TableImportService);
  const host = {
    cancelled: () => false,
    progress: async (progress: { step: string; done: number; total: number }) =>
      printNote(`${progress.step}: ${progress.done} of ${progress.total}`),
  };
  const mapping = await mappingNamed(imports, options.mapping);
  let current = expected(await imports.map({ importId, mapping }));
  if (current.state === 'checking') current = (await context.get(ImportRunner).check(current.id, host)) ?? current;
  const page = await imports.problems(current.id, { limit: PROBLEMS_SHOWN, after: undefined });
  if (current.state === 'failed') throw new CommandError(current.failure ?? 'The file could not be read.');
  const imported = { problems: page.problems, problemCount: page.total };
  if (options.dryRun === true) return { tableImport: current, ...imported };
  const asked = await imports.commit(current.id, options.withoutRejected === true);
  if (!asked.ok) return { tableImport: current, ...imported, refused: asked.failure.message };
  // Whoever comes first brings it in, this process or a worker: the other finds it done.
  current = (await context.get(ImportRunner).commit(current.id, host)) ?? current;
  if (current.state !== 'committed') throw new CommandError(current.failure ?? `The import is ${current.state}.`);
  return { tableImport: current, ...imported };
}

async function mappingNamed(
  imports: { profile(target: 'register', name: string): Promise<{ mapping: unknown } | undefined> },
  name: string,
): Promise<unknown> {
  if (existsSync(name)) {
    try {
      return JSON.parse(readFileSync(name, 'utf8')) as unknown;
    } catch {
      throw new CommandError(`${name} is not a JSON document: give { "columns": { "code": ["…"] }, "mode": "whole" }.`);
    }
  }
  const profile = await imports.profile('register', name);
  if (!profile) throw new CommandError(`There is neither a saved mapping nor a file called "${name}".`);
  return profile.mapping;
}

function expected<Value>(result: Result<Value, ImportFailure>): Value {
  if (result.ok) return result.value;
  throw new CommandError(result.failure.message);
}

function print(file: string, imported: Imported, options: CommandOptions): void {
  const { tableImport, problems, problemCount } = imported;
  const { difference, progress } = tableImport;
  if (options.json === true) {
    printJson({
      file: basename(file),
      election: options.election,
      committed: tableImport.state === 'committed',
      difference,
      note: progress?.note ?? null,
      problems: problems.map(({ row, column, code, severity, message, value }) => ({
        row: row ?? null,
        column: column ?? null,
        code,
        severity,
        message,
        value: value ?? null,
      })),
      problemCount,
    });
    return;
  }
  const d = difference!;
  printText(
    [
      `${d.read} rows read: ${d.added} new, ${d.changed} changed, ${d.unchanged} unchanged, ${d.rejected} rejected; ${d.retired} stations retired.`,
      ...problems.map((problem) => `${problem.severity}: ${problem.message}`),
      ...(problemCount > problems.length ? [`… and ${problemCount - problems.length} more problems.`] : []),
      options.dryRun === true ? 'Nothing was changed: this was a dry run.' : '',
      tableImport.state === 'committed' ? (progress?.note ?? '') : '',
    ]
      .filter((line) => line !== '')
      .join('\n'),
  );
}
