import { statfsSync } from 'node:fs';
import type { Command } from 'commander';
import { CommandError } from './command-error.js';
import { openForCommand } from './installation.js';
import { printJson, printText } from './output.js';

/** One thing that was looked at. */
interface Check {
  readonly name: string;
  readonly sound: boolean;
  /** What was found, with the next step where it is not sound. Ids and counts only, never people's data. */
  readonly found: string;
}

const LATE_JOB_MINUTES = 5;
const LEAST_FREE_BYTES = 1024 ** 3;

type Query = (text: string, values?: unknown[]) => Promise<readonly Record<string, unknown>[]>;

async function checkLedger(query: Query): Promise<Check> {
  const { verifyLedger } = await import('@comitia/assistance');
  const problems = await verifyLedger((text) => query(text));
  const [{ entries } = { entries: 0 }] = await query('select count(*)::integer as entries from comitia.consent_entry');
  return {
    name: 'consent ledger',
    sound: problems.length === 0,
    found:
      problems.length === 0
        ? `${Number(entries)} entries; every seal and every link holds.`
        : problems
            .map(({ authorityId, sequence, problem }) => `Entry ${sequence} of authority ${authorityId} ${problem}`)
            .join('\n') + '\nRestore the ledger from a backup made before the change and compare.',
  };
}

async function checkAccess(query: Query): Promise<Check> {
  const open = await query(
    `select class.relname as table from pg_class class join pg_namespace space on space.oid = class.relnamespace
      where space.nspname = 'comitia' and class.relkind in ('r', 'p') and not (class.relrowsecurity and class.relforcerowsecurity)`,
  );
  const owned = await query(
    `select class.relname as table from pg_class class where class.relowner = 'comitia_app'::regrole`,
  );
  const names = [...open, ...owned].map((row) => String(row['table']));
  return {
    name: 'access',
    sound: names.length === 0,
    found:
      names.length === 0
        ? 'Every table has row-level security, and the application owns none.'
        : `Without protection: ${names.join(', ')}. Run comitia migrate; if that does not mend it, stop the API.`,
  };
}

async function checkJobs(query: Query): Promise<readonly Check[]> {
  const [row] = await query(
    `select count(*) filter (where state = 'failed')::integer as failed,
       count(*) filter (where state = 'pending' and due_at < now() - make_interval(mins => $1))::integer as late
       from comitia.job`,
    [LATE_JOB_MINUTES],
  );
  const failed = Number(row?.['failed']);
  const late = Number(row?.['late']);
  return [
    {
      name: 'jobs',
      sound: late === 0,
      found:
        late === 0
          ? 'No job is overdue.'
          : `${late} jobs are more than ${LATE_JOB_MINUTES} minutes overdue: is a worker running, and does it reach the queue?`,
    },
    {
      name: 'dead letters',
      sound: failed === 0,
      found: failed === 0 ? 'None.' : `${failed} jobs failed for good: comitia jobs lists them and runs them again.`,
    },
  ];
}

function checkDisk(home: string): Check {
  const disk = statfsSync(home);
  const free = disk.bavail * disk.bsize;
  const gibibytes = (free / 1024 ** 3).toFixed(1);
  return {
    name: 'disk',
    sound: free >= LEAST_FREE_BYTES,
    found:
      free >= LEAST_FREE_BYTES
        ? `${gibibytes} GiB free where the data folder lies.`
        : `Only ${gibibytes} GiB free where the data folder lies: make room, at least 1 GiB.`,
  };
}

/** Adds `comitia doctor`: looks whether an installation is sound. Exit code 0 only when everything is. */
export function registerDoctor(program: Command): void {
  program
    .command('doctor')
    .description(
      'Look whether the installation is sound: ledger, access, jobs, disk. Shows ids and counts, never people.',
    )
    .option('--json', 'print one JSON document', false)
    .action(async ({ json }: { json: boolean }) => {
      const installation = await openForCommand();
      const { openPool } = await import('@comitia/platform');
      const pool = openPool({ url: installation.platform.addresses.owner, name: 'comitia doctor', size: 2 });
      try {
        const query: Query = async (text, values = []) =>
          (await pool.query<Record<string, unknown>>(text, values)).rows;
        const checks = [
          await checkLedger(query),
          await checkAccess(query),
          ...(await checkJobs(query)),
          checkDisk(installation.platform.configuration.COMITIA_HOME),
        ];
        if (json) printJson({ sound: checks.every((check) => check.sound), checks });
        else {
          printText(
            checks.map(({ name, sound, found }) => `${sound ? 'sound' : 'LOOK '}  ${name}: ${found}`).join('\n'),
          );
        }
        if (checks.some((check) => !check.sound)) process.exitCode = 1;
      } finally {
        await pool.end();
        await installation.close();
      }
    });
}

/** Adds `comitia jobs`: what failed for good, by name, sentence and time, and how to run it again. */
export function registerJobs(program: Command): void {
  program
    .command('jobs')
    .description('List the jobs that failed for good (dead letters), or run one again.')
    .option('--run-again <id>', 'run this job once more, from its first try')
    .option('--json', 'print one JSON document', false)
    .action(async ({ runAgain, json }: { runAgain?: string; json: boolean }) => {
      const installation = await openForCommand();
      const { openPool } = await import('@comitia/platform');
      const pool = openPool({ url: installation.platform.addresses.owner, name: 'comitia jobs', size: 2 });
      try {
        if (runAgain !== undefined) {
          if (!/^[0-9a-f-]{36}$/.test(runAgain)) {
            throw new CommandError(`"${runAgain}" is not the id of a job: comitia jobs lists them.`);
          }
          const done = await pool.query(
            `update comitia.job set state = 'pending', failure = null, finished_at = null, cancel_requested_at = null, due_at = now()
              where id = $1 and state = 'failed'`,
            [runAgain],
          );
          if (done.rowCount === 0)
            throw new CommandError(`No job ${runAgain} failed for good: comitia jobs lists those that did.`);
          if (json) printJson({ runAgain });
          else printText(`Job ${runAgain} runs again.`);
          return;
        }
        const { rows } = await pool.query<{
          id: string;
          name: string;
          failure: string;
          attempts: number;
          failedAt: Date;
        }>(
          `select id, name, failure, attempts, finished_at as "failedAt" from comitia.job
            where state = 'failed' order by finished_at desc, id desc limit 200`,
        );
        if (json) printJson({ deadLetters: rows });
        else {
          printText(
            rows.length === 0
              ? 'No job failed for good.'
              : rows
                  .map(
                    (row) =>
                      `${row.failedAt.toISOString()}  ${row.id}  ${row.name}, ${row.attempts} tries: ${row.failure}`,
                  )
                  .join('\n'),
          );
        }
      } finally {
        await pool.end();
        await installation.close();
      }
    });
}
