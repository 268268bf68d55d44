import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLog, loadConfiguration, type PlatformOptions } from '@comitia/platform';
import type { TestDatabase } from './database.js';
import { projectRoot } from './data-path.js';
import { freePort } from './running-comitia.js';

/** The built API and worker as processes of their own on a test database: what is killed here is really killed. */
export class RunningProcesses {
  private readonly children = new Map<'api' | 'worker', ChildProcess>();
  private readonly home = mkdtempSync(join(tmpdir(), 'comitia-processes-'));
  private port = 0;

  private constructor(private readonly database: TestDatabase) {}

  /** Starts both and waits until the API is ready. */
  static async start(database: TestDatabase): Promise<RunningProcesses> {
    const running = new RunningProcesses(database);
    running.port = await freePort();
    running.startProcess('worker');
    running.startProcess('api');
    await running.ready();
    return running;
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  private get environment(): Record<string, string> {
    return {
      NODE_ENV: 'development',
      COMITIA_HOME: this.home,
      DATABASE_URL: this.database.addresses.owner.reveal(),
      COMITIA_SECRET: this.database.secret.reveal(),
      PORT: String(this.port),
      LOG_LEVEL: process.env['COMITIA_TEST_LOG'] ?? 'error',
      DATABASE_POOL_SIZE: '6',
    };
  }

  /** Platform options for code that prepares the same installation in this process. */
  get platform(): PlatformOptions {
    const configuration = loadConfiguration(this.environment);
    return {
      configuration,
      addresses: this.database.addresses,
      secret: this.database.secret,
      log: createLog('silent'),
    };
  }

  startProcess(name: 'api' | 'worker'): void {
    const child = spawn(process.execPath, [join(projectRoot, `apps/${name}/dist/main.js`)], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, NODE_OPTIONS: '', REDIS_URL: '', ...this.environment },
    });
    this.children.set(name, child);
  }

  /** Kills one without a word, waits until it is gone, and starts it again; resolves when the API answers. */
  async killAndRestart(name: 'api' | 'worker'): Promise<void> {
    await this.end(name, 'SIGKILL');
    this.startProcess(name);
    await this.ready();
  }

  private async end(name: 'api' | 'worker', signal: NodeJS.Signals): Promise<void> {
    const child = this.children.get(name);
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    await new Promise<void>((resolve) => {
      child.once('exit', () => resolve());
      child.kill(signal);
    });
  }

  private async ready(): Promise<void> {
    const deadline = performance.now() + 60_000;
    for (;;) {
      const ok = await fetch(`${this.address}/health/ready`).then(
        (response) => response.ok,
        () => false,
      );
      if (ok) return;
      if (performance.now() > deadline) throw new Error('The API was not ready within 60 s.');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async stop(): Promise<void> {
    await Promise.all([this.end('worker', 'SIGTERM'), this.end('api', 'SIGTERM')]);
    rmSync(this.home, { recursive: true, force: true });
  }
}
