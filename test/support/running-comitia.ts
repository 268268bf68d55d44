import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { projectRoot } from './data-path.js';

/** A port of the loopback interface on which nobody listens now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Process ids of everything that runs for a data folder: supervisor, api, worker and PostgreSQL. Linux only. */
export function processesOf(home: string): readonly number[] {
  const found = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        return (
          readFileSync(`/proc/${name}/environ`, 'utf8').split('\0').includes(`COMITIA_HOME=${home}`) ||
          readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(home)
        );
      } catch {
        return false;
      }
    })
    .map(Number);
  return found.filter((id) => id !== process.pid);
}

/** `npm start` as a person starts it, in a process group of its own, with standard input closed and output in a file. */
export class RunningComitia {
  private constructor(
    readonly home: string,
    readonly port: number,
    private readonly child: ChildProcess,
    readonly ended: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>,
    private readonly output: string,
  ) {}

  static start(home: string, port: number, args: readonly string[] = []): RunningComitia {
    const output = `${home}.output`;
    const file = openSync(output, 'w');
    const child = spawn(process.execPath, [join(projectRoot, 'apps/cli/bin/comitia.js'), 'up', ...args], {
      cwd: projectRoot,
      detached: true,
      stdio: ['ignore', file, file],
      env: {
        ...process.env,
        COMITIA_HOME: home,
        PORT: String(port),
        NODE_OPTIONS: '',
        DATABASE_URL: '',
        REDIS_URL: '',
      },
    });
    closeSync(file);
    const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) =>
      child.once('exit', (code, signal) => resolve({ code, signal })),
    );
    return new RunningComitia(home, port, child, ended, output);
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get processId(): number {
    return this.child.pid!;
  }

  said(): string {
    return existsSync(this.output) ? readFileSync(this.output, 'utf8') : '';
  }

  /** Resolves with the seconds it took until the condition held; throws with the output after `seconds`. */
  async until(what: string, seconds: number, condition: () => boolean | Promise<boolean>): Promise<number> {
    const start = performance.now();
    for (;;) {
      if (await condition()) return (performance.now() - start) / 1000;
      if (this.child.exitCode !== null) throw new Error(`It ended before it was ${what}:\n${this.said()}`);
      if (performance.now() - start > seconds * 1000)
        throw new Error(`Not ${what} within ${seconds} s:\n${this.said()}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  ready(seconds: number): Promise<number> {
    return this.until('ready', seconds, () =>
      fetch(`${this.address}/health/ready`).then(
        (response) => response.ok,
        () => false,
      ),
    );
  }

  /** Sends a signal to the supervisor alone, or to its whole process group as a terminal does; none where all have ended. */
  signal(signal: NodeJS.Signals, whom: 'supervisor' | 'group' = 'supervisor'): void {
    try {
      process.kill(whom === 'group' ? -this.processId : this.processId, signal);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }
}
