import { chownSync, existsSync, readFileSync } from 'node:fs';

/** An account of this machine under which PostgreSQL can run when we are root: it refuses to run as root itself. */
interface UnprivilegedAccount {
  readonly user: number;
  readonly group: number;
}

/** Wraps a command so that it runs without root's rights; unchanged where we are an ordinary user. */
export interface PostgresPrivileges {
  command(program: string, parameters: readonly string[]): readonly [string, readonly string[]];
  /** Gives a folder to the account that PostgreSQL runs under. */
  own(path: string): void;
}

const SETPRIV = ['/usr/bin/setpriv', '/bin/setpriv'].find((path) => existsSync(path));

function unprivilegedAccount(): UnprivilegedAccount | undefined {
  const lines = existsSync('/etc/passwd') ? readFileSync('/etc/passwd', 'utf8').split('\n') : [];
  for (const wanted of ['postgres', 'nobody']) {
    const fields = lines.find((line) => line.startsWith(`${wanted}:`))?.split(':');
    if (fields?.[2] && fields[3]) return { user: Number(fields[2]), group: Number(fields[3]) };
  }
  return undefined;
}

/**
 * Decides how PostgreSQL's programmes are started. As root they run through `setpriv` under the account `postgres` or
 * else `nobody`, keeping only the right to read through folders, because the data folder may lie under one that other
 * accounts cannot enter. Throws one sentence where root has no such way.
 */
export function postgresPrivileges(): PostgresPrivileges {
  if (process.getuid?.() !== 0)
    return { command: (program, parameters) => [program, parameters], own: () => undefined };
  const account = unprivilegedAccount();
  if (!SETPRIV || !account) {
    throw new Error(
      'The embedded PostgreSQL cannot run as root here (no setpriv, or no account postgres or nobody): run Comitia as an ordinary user, or set DATABASE_URL.',
    );
  }
  const limits = [
    `--reuid=${account.user}`,
    `--regid=${account.group}`,
    '--clear-groups',
    '--securebits=+no_setuid_fixup',
    '--inh-caps=-all,+dac_read_search',
    '--ambient-caps=+dac_read_search',
    '--',
  ];
  return {
    command: (program, parameters) => [SETPRIV, [...limits, program, ...parameters]],
    own: (path) => chownSync(path, account.user, account.group),
  };
}
