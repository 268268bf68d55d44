import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';

/** How a process under supervision is started. */
export interface SupervisedProcessOptions {
  readonly name: string;
  /** Built module to run with this Node. */
  readonly module: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /**
   * Settings known only later: the process loads its modules meanwhile and gets them over its channel when they are.
   * Undefined: it has all it needs in its environment.
   */
  readonly settings?: Promise<Readonly<Record<string, string>>>;
  /** File that takes its output; appended to. Undefined: the supervisor's own output. */
  readonly log: string | undefined;
  /** Told of each unexpected end and the wait before the next start, in milliseconds. */
  readonly onCrash: (name: string, how: string, waitMilliseconds: number) => void;
}

const FIRST_WAIT = 500;
const LONGEST_WAIT = 10_000;
/** A process that lived this long had started well: its next crash waits as little as the first. */
const STEADY = 30_000;

/**
 * A child that is started again when it ends by itself. It leads a session of its own, so that a Ctrl-C that the terminal
 * sends to the whole group reaches the supervisor alone, which then ends everything in order; a channel to the
 * supervisor tells it when the supervisor is gone.
 */
export class SupervisedProcess {
  private child: ChildProcess | undefined;
  private startedAt = 0;
  private wait = FIRST_WAIT;
  private stopping = false;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly options: SupervisedProcessOptions) {}

  /** Starts the process; does nothing while it runs. */
  start(): void {
    if (this.child || this.stopping) return;
    const { module, environment, log, settings } = this.options;
    const output = log === undefined ? ('inherit' as const) : openSync(log, 'a', 0o600);
    const child = spawn(process.execPath, settings ? [module, '--settings-follow'] : [module], {
      detached: true,
      stdio: ['ignore', output, output, 'ipc'],
      env: { ...process.env, ...environment },
    });
    if (typeof output === 'number') closeSync(output);
    this.child = child;
    this.startedAt = Date.now();
    void settings?.then(
      (values) => child.connected && child.send(values),
      () => undefined,
    );
    child.once('exit', (code, signal) => this.ended(signal ?? `exit code ${code}`));
    child.once('error', (error) => this.ended(error.message));
  }

  private ended(how: string): void {
    if (!this.child) return;
    this.child = undefined;
    if (this.stopping) return;
    if (Date.now() - this.startedAt > STEADY) this.wait = FIRST_WAIT;
    this.options.onCrash(this.options.name, how, this.wait);
    this.timer = setTimeout(() => this.start(), this.wait);
    this.wait = Math.min(this.wait * 2, LONGEST_WAIT);
  }

  /** Asks it to finish (SIGTERM) and ends it (SIGKILL) when it has not within `graceMilliseconds`. */
  async stop(graceMilliseconds: number): Promise<void> {
    this.stopping = true;
    clearTimeout(this.timer);
    const child = this.child;
    if (!child) return;
    await new Promise<void>((resolve) => {
      const hard = setTimeout(() => child.kill('SIGKILL'), graceMilliseconds);
      child.once('exit', () => {
        clearTimeout(hard);
        resolve();
      });
      child.kill('SIGTERM');
    });
  }
}
