import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { StoryOutcome } from '@comitia/cli';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { projectRoot } from '../support/data-path.js';
import { startPortalWorld, type PortalWorld } from './support/portal-world.js';
import { openVisitor, type Size } from './support/visitor.js';

let world: PortalWorld;
let browser: Browser;
let story: StoryOutcome;

/** Every page, by who may see it. */
function pagesOf(): Record<string, readonly string[]> {
  const request = `/commission/requests/${story.requestId}`;
  const mission = `/missions/${story.missionId}`;
  const plan = `${mission}/plans/${story.planId}`;
  const desk = `/desk/requests/${story.requestId}`;
  return {
    'officer@commission.example': [
      '/commission',
      '/commission/requests/new',
      request,
      `${request}/facts`,
      `${request}/compare`,
      `${request}/history?body=OSCE_ODIHR&service=observation_full`,
      `${request}/options`,
      '/commission/elections',
      '/commission/elections/new',
      `/commission/elections/${story.electionId}`,
      '/commission/activities',
      '/commission/calendar',
      '/mandates?state=ALB',
      '/account/notifications',
      '/account/calendar-feed',
      '/nowhere',
    ],
    'signatory@commission.example': ['/commission/ledger', `/commission/ledger/${story.observationEntryId}/withdraw`],
    'focal-point@odihr.example': ['/desk', desk, `${desk}/needs`, `${desk}/decision`, `${desk}/offer`],
    'coordinator@odihr.example': [
      '/missions',
      mission,
      `${mission}/register`,
      `${mission}/roster`,
      `${mission}/imports/new?target=ROSTER`,
      `${mission}/planning`,
      plan,
      `${plan}?team=1`,
      `${plan}/packs`,
      '/partners',
      '/partners/agreements/new',
      `/partners/agreements/${story.agreementId}`,
      `/partners/agreements/${story.agreementId}/view`,
    ],
    'partner@network.example': ['/partners', '/partners/deployments', '/partners/api'],
  };
}

beforeAll(async () => {
  world = await startPortalWorld();
  story = await world.play();
  browser = await launchBrowser();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await world?.stop();
});

describe.each<Size>(['wide', 'phone'])('every page, %s', (size) => {
  it('has no accessibility violation, no sideways scrolling, and asks nobody but its own server', async () => {
    const found: string[] = [];
    for (const [email, paths] of Object.entries(pagesOf())) {
      const visitor = await openVisitor(browser, world.url, { size, email });
      for (const path of paths) {
        await visitor.goto(path);
        for (const violation of await visitor.violations()) found.push(`${path}: ${violation}`);
        if ((await visitor.overflow()) > 0) found.push(`${path}: wider than the window`);
      }
      found.push(...visitor.complaints);
      await visitor.close();
    }
    expect(found).toEqual([]);
  }, 300_000);
});

describe('the door', () => {
  it.each<Size>(['wide', 'phone'])(
    'is accessible, %s',
    async (size) => {
      const visitor = await openVisitor(browser, world.url, { size });
      await visitor.goto('/');
      expect(await visitor.violations()).toEqual([]);
      expect(visitor.complaints).toEqual([]);
      await visitor.close();
    },
    60_000,
  );

  it('says why somebody is not let in, and takes the focus there', async () => {
    const visitor = await openVisitor(browser, world.url);
    await visitor.goto('/');
    await visitor.page.getByLabel('E-mail address').fill('officer@commission.example');
    await visitor.page.getByLabel('Password', { exact: true }).fill('not the password');
    await visitor.page.getByRole('button', { name: 'Sign in' }).click();
    const alert = visitor.page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('not right');
    expect(await alert.evaluate((element) => element === document.activeElement)).toBe(true);
    await visitor.close();
  }, 60_000);
});

describe('Arabic', () => {
  it('mirrors every page but not the map, and leaves no English text of ours behind', async () => {
    const found: string[] = [];
    for (const [email, paths] of Object.entries(pagesOf())) {
      const visitor = await openVisitor(browser, world.url, { size: 'phone', language: 'ar', email });
      for (const path of paths) {
        await visitor.goto(path);
        const [direction, heading] = await visitor.page.evaluate(() => [
          getComputedStyle(document.body).direction,
          document.querySelector('nav a')?.textContent ?? '',
        ]);
        if (direction !== 'rtl') found.push(`${path}: ${direction}`);
        if (/[A-Za-z]/.test(heading ?? '')) found.push(`${path}: ${heading}`);
        if ((await visitor.overflow()) > 0) found.push(`${path}: wider than the window`);
      }
      found.push(...visitor.complaints);
      await visitor.close();
    }
    expect(found).toEqual([]);
    const coordinator = await openVisitor(browser, world.url, { language: 'ar', email: 'coordinator@odihr.example' });
    await coordinator.goto(`/missions/${story.missionId}/plans/${story.planId}`);
    const map = coordinator.page.locator('.maplibregl-canvas-container');
    await map.waitFor();
    expect(await map.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
    await coordinator.close();
  }, 300_000);
});

describe('the map', () => {
  it('says that borders imply no position', async () => {
    const visitor = await openVisitor(browser, world.url, { email: 'coordinator@odihr.example' });
    await visitor.goto(`/missions/${story.missionId}/plans/${story.planId}`);
    await visitor.page.locator('canvas').waitFor();
    await visitor.page.getByText('imply no position').waitFor();
    await visitor.close();
  }, 60_000);

  it('gives way to the same facts as a table where WebGL 2 is missing', async () => {
    const visitor = await openVisitor(browser, world.url, { email: 'coordinator@odihr.example' });
    await visitor.context.addInitScript(() => {
      // eslint-disable-next-line @typescript-eslint/unbound-method -- kept to be called on the canvas again
      const original = HTMLCanvasElement.prototype.getContext as (...input: unknown[]) => unknown;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...input: unknown[]) {
        return input[0] === 'webgl2' ? null : original.apply(this, input);
      } as typeof HTMLCanvasElement.prototype.getContext;
    });
    const scripts: string[] = [];
    visitor.context.on('request', (request) => scripts.push(request.url()));
    await visitor.goto(`/missions/${story.missionId}/plans/${story.planId}`);
    await visitor.page.getByText('WebGL 2 is missing').waitFor();
    expect(await visitor.page.getByRole('row').count()).toBeGreaterThan(2);
    expect(scripts.filter((script) => /plan-map-.*\.js/.test(script))).toEqual([]);
    expect(await visitor.violations()).toEqual([]);
    await visitor.close();
  }, 60_000);
});

describe('what loads first', () => {
  const dist = join(projectRoot, 'apps/portal/dist');
  const scripts = () =>
    [...readFileSync(join(dist, 'index.html'), 'utf8').matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map(
      (match) => match[1]!,
    );

  it('is at most 250 kB of compressed script', () => {
    const bytes = scripts().reduce((sum, path) => sum + gzipSync(readFileSync(join(dist, path))).length, 0);
    expect(scripts().length).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(250_000);
  });

  it('has no map code in it', () => {
    for (const path of scripts()) expect(readFileSync(join(dist, path), 'utf8')).not.toContain('maplibregl-canvas');
  });
});
