import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { launchBrowser } from '../support/browser.js';
import { projectRoot } from '../support/data-path.js';
import { freePort, RunningComitia } from '../support/running-comitia.js';
import type { Bench, Figure } from './bench.js';

const LIMIT_KILOBYTES = 250;
const ROUNDS = 3;
/** The processor at a quarter of its speed, as an old laptop. */
const SLOWDOWN = 4;

/** What the browser must load before the first page shows: the entry script and what it preloads. */
function initialScripts(): readonly string[] {
  const html = readFileSync(join(projectRoot, 'apps/portal/dist/index.html'), 'utf8');
  return [...html.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map((match) => match[1]!);
}

async function signInToFirstList(): Promise<readonly number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'comitia-bench-'));
  const home = join(folder, 'home');
  const comitia = RunningComitia.start(home, await freePort());
  const browser = await launchBrowser();
  try {
    await comitia.until('finished with the demonstration', 300, () =>
      /demonstration (is complete|stopped)/i.test(comitia.said()),
    );
    const { password } = JSON.parse(readFileSync(join(home, 'demonstration.json'), 'utf8')) as { password: string };
    const milliseconds: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const context = await browser.newContext();
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
      await page.goto(comitia.address);
      await page.getByLabel(/e-?mail/i).fill('officer@commission.example');
      await page.locator('input[name=password]').fill(password);
      const started = performance.now();
      await page.keyboard.press('Enter');
      await page.getByText('Observation, voter registration and a review of the law').first().waitFor();
      milliseconds.push(performance.now() - started);
      await context.close();
    }
    return milliseconds;
  } finally {
    await browser.close();
    comitia.signal('SIGTERM');
    await comitia.ended;
    rmSync(folder, { recursive: true, force: true });
  }
}

export const bench: Bench = {
  name: 'The portal: what loads first, and sign-in to the first list at a quarter of the processor’s speed',
  async run(): Promise<readonly Figure[]> {
    const scripts = initialScripts();
    const kilobytes =
      scripts.reduce(
        (sum, path) => sum + gzipSync(readFileSync(join(projectRoot, 'apps/portal/dist', path))).length,
        0,
      ) / 1000;
    return [
      {
        name: 'initial script, gzip',
        unit: 'kB',
        values: [kilobytes],
        goal: `at most ${LIMIT_KILOBYTES} kB`,
        met: kilobytes <= LIMIT_KILOBYTES,
        note: scripts.join(', '),
      },
      {
        name: 'sign-in to first list',
        unit: 'ms',
        values: await signInToFirstList(),
        note: `processor slowed ${SLOWDOWN} times`,
      },
    ];
  },
};
