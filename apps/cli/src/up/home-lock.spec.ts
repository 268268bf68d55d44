import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { holdHome } from './home-lock.js';

describe('a data folder', () => {
  let home: string;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'comitia-home-'));
  });
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  it('opens once, and the second is told by whom and what to do', async () => {
    const held = await holdHome(home, 3000);
    await expect(holdHome(home, 3001)).rejects.toThrow(
      `The data folder ${home} is already open in process ${process.pid}, on port 3000: stop that one, or choose another folder with COMITIA_HOME.`,
    );
    await held.release();
    await (await holdHome(home, 3001)).release();
  });

  it('opens over what a killed process left behind', async () => {
    const listening = `require('net').Server().listen(${JSON.stringify(join(home, 'up.socket'))}, () => process.kill(process.pid, 'SIGKILL'))`;
    expect(spawnSync(process.execPath, ['-e', listening]).signal).toBe('SIGKILL');
    const held = await holdHome(home, 3000);
    await held.release();
  });

  it('works where the path is too long for a socket', async () => {
    const deep = join(home, 'x'.repeat(120));
    writeFileSync(join(home, 'note'), '');
    const held = await holdHome(deep, 3000);
    await expect(holdHome(deep, 3000)).rejects.toThrow('already open');
    await held.release();
  });
});
