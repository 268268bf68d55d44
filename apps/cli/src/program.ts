import { Command } from 'commander';
import { CommandError } from './command-error.js';
import { printNote } from './output.js';

/** Subcommands are loaded only when asked for, so that offline ones start without the database's libraries. */
const commands = {
  mandates: async () => (await import('./mandates.command.js')).registerMandates,
  plan: async () => (await import('./plan/plan.command.js')).registerPlan,
  doctor: async () => (await import('./doctor.command.js')).registerDoctor,
  jobs: async () => (await import('./doctor.command.js')).registerJobs,
  migrate: async () => (await import('./migrate.command.js')).registerMigrate,
  seed: async () => (await import('./seed.command.js')).registerSeed,
  up: async () => (await import('./up/up.command.js')).registerUp,
  registers: async () => (await import('./registers/registers.command.js')).registerRegisters,
} as const satisfies Record<string, () => Promise<(program: Command) => void>>;

/** Parses and runs one command line; sets the process's exit code to 0 only when it did what was asked. */
export async function runProgram(argv: readonly string[]): Promise<void> {
  const program = new Command('comitia')
    .description('Plans electoral assistance and observation.')
    .showHelpAfterError('(add --help for the options)')
    .configureOutput({ writeErr: (text) => process.stderr.write(text) });
  const wanted = argv[2];
  const loaders: Record<string, () => Promise<(program: Command) => void>> = commands;
  const names = wanted !== undefined && Object.hasOwn(loaders, wanted) ? [wanted] : Object.keys(loaders);
  for (const name of names) (await loaders[name]!())(program);
  try {
    await program.parseAsync([...argv]);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    printNote(`comitia: ${error.message}`);
    process.exitCode = 1;
  }
}
