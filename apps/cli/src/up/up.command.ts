import { mkdirSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { CommandError } from '../command-error.js';
import {
  accountLines,
  beginDemonstration,
  finishDemonstration,
  readDemonstration,
  type DemonstrationRecord,
} from '../demonstration/demonstration.js';
import type { Installation } from '@comitia/platform';
import { ConfigurationError, ensureHome, loadConfiguration } from '@comitia/platform/configuration';
import { holdHome } from './home-lock.js';
import { requireFreePort } from './port.js';
import { SupervisedProcess } from './supervised-process.js';

/** The whole stop takes at most ten seconds: the processes get the first part, the database the rest. */
const PROCESS_GRACE = 5000;
const LARGEST_LOG = 10 * 1024 * 1024;
const READY_WITHIN = 120_000;

interface UpOptions {
  readonly demonstration: boolean;
  readonly logs: boolean;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function logFile(home: string, name: string): string {
  const folder = join(home, 'logs');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.log`);
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LARGEST_LOG) truncateSync(path);
  return path;
}

function appModule(name: 'api' | 'worker'): string {
  return fileURLToPath(new URL(`../../../${name}/dist/main.js`, import.meta.url));
}

/** Asks the API until it is ready; undefined when told to stop first. */
async function untilReady(address: string, stopped: () => boolean): Promise<boolean> {
  const deadline = performance.now() + READY_WITHIN;
  while (!stopped()) {
    const ready = await fetch(`${address}/health/ready`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return true;
    if (performance.now() > deadline) {
      throw new CommandError(
        `The API was not ready within ${READY_WITHIN / 1000} seconds: its log in the folder logs of the data folder says why.`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

async function accounts({ platform }: Installation, wanted: boolean): Promise<DemonstrationRecord | undefined> {
  const home = platform.configuration.COMITIA_HOME;
  const known = readDemonstration(home);
  if (known ?? !wanted) return known;
  say('Making the demonstration country and its accounts…');
  return beginDemonstration(home, platform, new Date().toISOString().slice(0, 10));
}

function greet(address: string, record: DemonstrationRecord | undefined): void {
  say(`\nComitia is at ${address}\n  GraphQL   ${address}/graphql\n  health    ${address}/health/ready`);
  if (record) {
    say(`\nDemonstration accounts, all with the password ${record.password}\n  ${accountLines().join('\n  ')}`);
  }
  say('\nCtrl-C stops everything.\n');
}

/** Starts everything and stays up until a signal comes; then stops everything in order, the database last. */
async function up(options: UpOptions): Promise<void> {
  let configuration;
  try {
    configuration = loadConfiguration(process.env);
  } catch (error) {
    if (error instanceof ConfigurationError) throw new CommandError(error.message);
    throw error;
  }
  const home = configuration.COMITIA_HOME;
  const address = configuration.BASE_URL;
  const local = `http://127.0.0.1:${configuration.PORT}`;
  await requireFreePort(configuration.HOST, configuration.PORT);
  ensureHome(home);
  const held = await holdHome(home, configuration.PORT);

  let stopping = false;
  let release = (): void => undefined;
  const asked = new Promise<void>((resolve) => (release = resolve));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      stopping = true;
      release();
    });
  }
  // A closed terminal takes standard output with it: what cannot be said must not end the supervisor halfway.
  process.stdout.on('error', () => undefined);
  process.stderr.on('error', () => undefined);

  const processes: SupervisedProcess[] = [];
  const run = (name: 'worker' | 'api', settings: Promise<Readonly<Record<string, string>>>): void => {
    if (stopping) return;
    const child = new SupervisedProcess({
      name,
      module: appModule(name),
      environment: { COMITIA_HOME: home },
      settings,
      log: options.logs ? undefined : logFile(home, name),
      onCrash: (who, how, wait) => say(`The ${who} ended (${how}); starting it again in ${wait / 1000} s.`),
    });
    child.start();
    processes.push(child);
  };
  let opening: Promise<Installation> | undefined;
  let tellSettings = (_: Readonly<Record<string, string>>): void => undefined;
  const settings = new Promise<Readonly<Record<string, string>>>((resolve) => (tellSettings = resolve));
  const work = async (): Promise<void> => {
    // It loads its modules on one processor while this process opens the database on another.
    run('api', settings);
    say('Starting the database…');
    opening = import('../installation.js').then(({ openForCommand }) => openForCommand());
    const installation = await opening;
    const record = await accounts(installation, options.demonstration && installation.embedded !== undefined);
    tellSettings({ DATABASE_URL: installation.platform.addresses.owner.reveal() });
    if (!(await untilReady(local, () => stopping))) return;
    run('worker', settings);
    greet(address, record);
    if (!record || record.finished) return;
    await finishDemonstration(home, local, record, (sentence) => say(`  ${sentence}…`)).then(
      () => say('The demonstration is complete: a deployment is published.'),
      (error: unknown) => {
        if (!stopping)
          say(`The demonstration stopped: ${(error as Error).message}\n  It goes on where it was at the next start.`);
      },
    );
  };
  try {
    await Promise.race([asked, work().then(() => asked)]);
  } finally {
    if (stopping) say('Stopping…');
    await Promise.all(processes.map((child) => child.stop(PROCESS_GRACE)));
    // Also one that was left over from a killed start: it is ours now.
    const installation = await opening?.catch(() => undefined);
    await installation?.embedded?.stop();
    await held.release();
  }
  // Whatever still waits (a fetch of the demonstration) has nobody left to talk to.
  process.exit(process.exitCode ?? 0);
}

/** Adds `comitia up`. */
export function registerUp(program: Command): void {
  program
    .command('up')
    .description('Start everything: database, migrations, demonstration on first run, API, worker and portal.')
    .option('--no-demonstration', 'do not make the demonstration country on first run')
    .option('--logs', 'print the logs of API and worker instead of writing them to the data folder', false)
    .action((options: UpOptions) => up(options));
}
