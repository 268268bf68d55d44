import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { StoryOutcome } from '@comitia/cli';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { projectRoot } from '../support/data-path.js';
import { startPortalWorld, type PortalWorld } from './support/portal-world.js';
import { openVisitor, type Size } from './support/visitor.js';

let world: PortalWorld;
let browser: Browser;
let story: StoryOutcome;
/** What else has a page: a draft that is not sent, a day, a team, an import. */
let others: { draftId: string; dayId: string; teamId: string; importId: string; optionId: string; activityId: string };

async function findOthers(): Promise<typeof others> {
  const officer = await world.signIn('officer@commission.example');
  const coordinator = await world.signIn('coordinator@odihr.example');
  const draft = await officer.change<{ id: string }>(
    'mutation ($input: CreateAssistanceRequestInput!) { result: createAssistanceRequest(input: $input) { __typename ... on AssistanceRequest { id } ... on Failure { code message } } }',
    { input: { electionId: story.electionId } },
    'AssistanceRequest',
  );
  const { election, assistanceRequest } = await officer.ask<{
    election: { rounds: { days: { id: string }[] }[] };
    assistanceRequest: { options: { id: string }[] };
  }>(
    'query ($id: ID!, $request: ID!) { election(id: $id) { rounds { days { id } } } assistanceRequest(id: $request) { options { id } } }',
    {
      id: story.electionId,
      request: story.requestId,
    },
  );
  const { activities } = await coordinator.ask<{ activities: { edges: { node: { id: string } }[] } }>(
    '{ activities(first: 1) { edges { node { id } } } }',
  );
  const { deploymentPlan, tableImports } = await coordinator.ask<{
    deploymentPlan: { teams: { id: string }[] };
    tableImports: { edges: { node: { id: string } }[] };
  }>(
    'query ($id: ID!, $mission: ID!) { deploymentPlan(id: $id) { teams { id } } tableImports(missionId: $mission) { edges { node { id } } } }',
    { id: story.planId, mission: story.missionId },
  );
  return {
    draftId: draft.id,
    dayId: election.rounds[0]!.days[0]!.id,
    optionId: assistanceRequest.options[0]!.id,
    teamId: deploymentPlan.teams[0]!.id,
    importId: tableImports.edges[0]!.node.id,
    activityId: activities.edges[0]!.node.id,
  };
}

/** Every page, by who may see it. */
function pagesOf(): Record<string, readonly string[]> {
  const request = `/commission/requests/${story.requestId}`;
  const mission = `/missions/${story.missionId}`;
  const plan = `${mission}/plans/${story.planId}`;
  const draft = `/commission/requests/${others.draftId}`;
  const desk = `/desk/requests/${story.requestId}`;
  return {
    'officer@commission.example': [
      '/commission',
      '/commission/requests/new',
      draft,
      ...['need', 'services', 'requester', 'letter', 'recipients', 'check'].map((step) => `${draft}/${step}`),
      request,
      `${request}/facts`,
      `${request}/compare`,
      `${request}/history?body=OSCE_ODIHR&service=observation_full`,
      `${request}/options`,
      '/commission/elections',
      '/commission/elections/new',
      `/commission/elections/${story.electionId}`,
      `/commission/elections/${story.electionId}/days/${others.dayId}/move`,
      '/commission/activities',
      '/commission/calendar',
      '/mandates?state=ALB',
      '/mandates/OSCE_ODIHR',
      '/account/notifications',
      '/account/calendar-feed',
      '/account/data',
      '/nowhere',
    ],
    'signatory@commission.example': [
      `${request}/options/${others.optionId}/decide`,
      '/commission/ledger',
      `/commission/ledger/${story.observationEntryId}/withdraw`,
    ],
    'focal-point@odihr.example': [
      '/desk',
      desk,
      `${desk}/needs`,
      `${desk}/decision`,
      `${desk}/offer`,
      '/desk/activities',
      '/desk/activities/new',
      `/desk/activities/${others.activityId}`,
    ],
    'administrator@odihr.example': ['/administration', '/administration/failed-jobs'],
    'coordinator@odihr.example': [
      '/missions',
      mission,
      `${mission}/register`,
      `${mission}/register/compare?from=0&to=1`,
      `${mission}/roster`,
      `${mission}/imports/new?target=ROSTER`,
      `${mission}/imports/${others.importId}`,
      `${mission}/imports/${others.importId}/report`,
      `${mission}/planning`,
      `${mission}/planning/scenarios`,
      `${plan}/replan`,
      plan,
      `${plan}?team=1`,
      `${plan}/publish`,
      `${plan}/packs`,
      `${mission}/teams/${others.teamId}`,
      '/partners',
      '/partners/agreements/new',
      `/partners/agreements/${story.agreementId}`,
      `/partners/agreements/${story.agreementId}/view`,
    ],
    'partner@network.example': ['/partners', '/partners/deployments', '/partners/api'],
  };
}

/** A page's name in a folder of pictures: its path without the ids. */
function pictureName(kind: string, path: string): string {
  return `${kind}-${path.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '').replaceAll(/\/+/g, '-')}`;
}

beforeAll(async () => {
  world = await startPortalWorld();
  story = await world.play();
  others = await findOthers();
  browser = await launchBrowser();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await world?.stop();
});

describe('every page', () => {
  it('wide and on a phone has no accessibility violation, no sideways scrolling, and asks nobody but its own server', async () => {
    const found: string[] = [];
    for (const [email, paths] of Object.entries(pagesOf())) {
      const visitor = await openVisitor(browser, world.url, { email });
      for (const path of paths) {
        await visitor.resize('wide');
        await visitor.goto(path);
        if (await visitor.page.getByText('This could not be loaded').isVisible()) found.push(`${path}: not loaded`);
        for (const size of ['wide', 'phone'] as const) {
          await visitor.resize(size);
          for (const violation of await visitor.violations()) found.push(`${path}, ${size}: ${violation}`);
          if ((await visitor.overflow()) > 0) found.push(`${path}, ${size}: wider than the window`);
          await visitor.keepPicture(pictureName(size, path));
        }
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
    await focusIsOn(visitor.page, '[role="alert"]');
    await visitor.close();
  }, 60_000);
});

/** Waits, as a person would who sees where the focus is, until it is on something that fits the selector; throws after 20 s. */
async function focusIsOn(page: Page, selector: string): Promise<void> {
  await page.waitForFunction((wanted) => document.activeElement?.matches(wanted), selector);
}

/** Presses Tab until what has the focus is called so; each stop on the way must be seen to have it. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press('Tab');
    const { text, seen } = await page.evaluate(() => {
      const at = document.activeElement as HTMLElement;
      const style = getComputedStyle(at);
      const label = (at as HTMLInputElement).labels?.[0]?.textContent;
      return {
        text: (label ?? at.getAttribute('aria-label') ?? at.textContent).trim(),
        seen: style.outlineStyle !== 'none' || style.boxShadow !== 'none',
      };
    });
    if (!seen) throw new Error(`The focus is on "${text}" and cannot be seen.`);
    if (text.startsWith(name)) return;
  }
  throw new Error(`60 presses of Tab did not reach "${name}".`);
}

describe('the keyboard', () => {
  it('skips to the page, and a form is filled and left without a mouse', async () => {
    const visitor = await openVisitor(browser, world.url, { email: 'officer@commission.example' });
    const { page } = visitor;
    await visitor.goto('/commission');
    await tabTo(page, 'Skip to the page');
    await page.keyboard.press('Enter');
    await focusIsOn(page, '#content');
    await tabTo(page, 'Ask for assistance');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'For which election do you ask?' }).waitFor();
    await focusIsOn(page, 'h1');
    await visitor.goto(`/commission/requests/${others.draftId}/need`);
    await tabTo(page, 'Subject');
    await page.keyboard.type('By keyboard');
    await tabTo(page, 'Save and continue');
    await page.keyboard.press('Enter');
    const summary = page.getByRole('alert').filter({ hasText: 'Say what is needed and why' });
    await summary.waitFor();
    await tabTo(page, 'Say what is needed and why');
    await page.keyboard.press('Enter');
    await focusIsOn(page, '#field-narrative');
    await visitor.close();
  }, 60_000);

  it('pins a team in the workspace, asks why it is there, and comes back to where it was', async () => {
    const visitor = await openVisitor(browser, world.url, { email: 'coordinator@odihr.example' });
    const { page } = visitor;
    await visitor.goto(`/missions/${story.missionId}/plans/${story.planId}`);
    await tabTo(page, 'Team 1');
    await page.keyboard.press('Enter');
    // The focus goes to the team's name, from where the keyboard goes on.
    await focusIsOn(page, '#team-day');
    await tabTo(page, 'Why here?');
    await page.keyboard.press('Enter');
    const drawer = page.getByRole('dialog');
    await drawer.getByText('Reasons').waitFor();
    await focusIsOn(page, '[role="dialog"] *, [role="dialog"]');
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.textContent.includes('Why here?'));
    await visitor.close();
  }, 60_000);
});

describe('a connection that drops', () => {
  it('after the server has done what was asked: it is asked again under the same key, and done once', async () => {
    const visitor = await openVisitor(browser, world.url, { email: 'administrator@odihr.example' });
    const { page } = visitor;
    const keys: (string | undefined)[] = [];
    await page.route('**/graphql', async (route) => {
      const request = route.request();
      if (!request.postData()?.includes('mutation')) return route.continue();
      keys.push(request.headers()['idempotency-key']);
      if (keys.length > 1) return route.continue();
      await route.fetch();
      return route.abort('connectionreset');
    });
    await visitor.goto('/administration');
    await page.getByRole('button', { name: 'Erase: Jasna' }).waitFor({ state: 'detached' });
    const coordinator = page.getByRole('row').filter({ hasText: 'Irena Coordinator' });
    await coordinator.getByRole('button', { name: 'Save as file' }).click();
    // What was shown once is not shown again: the repetition is answered with just that.
    await page.getByRole('alert').filter({ hasText: 'was shown that once' }).waitFor();
    expect(keys).toEqual([keys[0], keys[0]]);
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
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
        await visitor.keepPicture(pictureName('arabic', path));
      }
      found.push(...visitor.complaints);
      await visitor.close();
    }
    expect(found).toEqual([]);
    const coordinator = await openVisitor(browser, world.url, { language: 'ar', email: 'coordinator@odihr.example' });
    await coordinator.goto(`/missions/${story.missionId}/plans/${story.planId}`);
    const map = coordinator.page.locator('.maplibregl-canvas-container');
    // MapLibre gives the container no height of its own; its canvas stands out of it.
    await map.waitFor({ state: 'attached' });
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
    expect(visitor.complaints).toEqual([]);
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
