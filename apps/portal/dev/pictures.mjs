/* global document, window */
/**
 * Pictures of pages over the invented world, to look at: wide, phone and Arabic.
 *
 *   node apps/portal/dev/pictures.mjs --out DIR [--schema PATH] [--only NAME]     development only
 */
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import * as world from './fixture-data.mjs';
import { startFixtureServer } from './fixture-server.mjs';

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    schema: { type: 'string' },
    only: { type: 'string' },
    sizes: { type: 'string', default: 'wide,phone,arabic' },
  },
});
const [draft, sent] = world.requests;
const PAGES = {
  'officer@example.org': {
    requests: '/commission',
    draft: `/commission/requests/${draft.id}`,
    need: `/commission/requests/${draft.id}/need`,
    services: `/commission/requests/${draft.id}/services`,
    requester: `/commission/requests/${draft.id}/requester`,
    letter: `/commission/requests/${sent.id}/letter`,
    facts: `/commission/requests/${draft.id}/facts`,
    recipients: `/commission/requests/${draft.id}/recipients`,
    check: `/commission/requests/${draft.id}/check`,
    compare: `/commission/requests/${sent.id}/compare`,
    history: `/commission/requests/${sent.id}/history?body=UN&service=observation_full`,
    sent: `/commission/requests/${sent.id}`,
    elections: '/commission/elections',
    'election-new': '/commission/elections/new',
    election: `/commission/elections/${world.election.id}`,
    activities: '/commission/activities',
    activity: `/commission/activities/${world.activities[0].id}`,
    calendar: '/commission/calendar',
    mandates: '/mandates?state=FJI&on=2001-06-15',
    'mandates-all': '/mandates',
    mandate: '/mandates/AU?on=2014-04-15',
    notifications: '/account/notifications',
    feed: '/account/calendar-feed',
    nothing: '/nowhere',
    'request-new': '/commission/requests/new',
  },
  'signatory@example.org': {
    options: `/commission/requests/${sent.id}/options`,
    decide: `/commission/requests/${sent.id}/options/${sent.options[0].id}/decide?decision=ACCEPT_IN_PART`,
    ledger: '/commission/ledger',
    withdraw: `/commission/ledger/${world.ledger[0].id}/withdraw`,
  },
  'desk@example.org': {
    desk: '/desk',
    'desk-request': `/desk/requests/${sent.id}`,
    'desk-needs': `/desk/requests/${sent.id}/needs`,
    'desk-decision': `/desk/requests/${sent.id}/decision`,
    'desk-offer': `/desk/requests/${sent.id}/offer`,
  },
  'coordinator@example.org': {
    missions: '/missions',
    mission: `/missions/${world.mission.id}`,
    register: `/missions/${world.mission.id}/register`,
    roster: `/missions/${world.mission.id}/roster`,
    'import-new': `/missions/${world.mission.id}/imports/new?target=REGISTER`,
    planning: `/missions/${world.mission.id}/planning`,
    plan: `/missions/${world.mission.id}/plans/${world.plan.id}`,
    publish: `/missions/${world.mission.id}/plans/${world.plan.id}/publish`,
    'pack-all': `/missions/${world.mission.id}/plans/${world.plan.id}/packs`,
    pack: `/missions/${world.mission.id}/teams/${world.plan.teams[3].id}`,
    agreements: '/partners',
    'agreement-new': '/partners/agreements/new',
    agreement: `/partners/agreements/${world.agreement.id}`,
    'as-partner': `/partners/agreements/${world.agreement.id}/view`,
  },
  'partner@example.org': {
    shared: '/partners',
    coverage: '/partners/coverage',
    changes: '/partners/changes',
    api: '/partners/api',
  },
};
const SIZES = {
  wide: [1280, 900, 'en'],
  phone: [360, 740, 'en'],
  arabic: [1280, 900, 'ar'],
  'arabic-phone': [360, 740, 'ar'],
};

mkdirSync(values.out, { recursive: true });
process.env.TMPDIR = mkdtempSync(join(tmpdir(), 'pictures-'));
const server = await startFixtureServer({ schemaPath: values.schema });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-quic',
    '--no-first-run',
    '--disable-component-update',
    '--disable-sync',
    '--use-gl=angle',
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
  ],
});
try {
  for (const size of values.sizes.split(',')) {
    const [width, height, language] = SIZES[size];
    for (const [email, pages] of Object.entries(PAGES)) {
      const wanted = Object.entries(pages).filter(([name]) => !values.only || values.only.split(',').includes(name));
      if (wanted.length === 0) continue;
      const context = await browser.newContext({
        viewport: { width, height },
        locale: language === 'ar' ? 'ar' : 'en-GB',
        baseURL: server.url,
      });
      await context.request.post('/api/auth/sign-in/email', { data: { email, password: 'demonstration' } });
      const page = await context.newPage();
      page.on('pageerror', (error) => console.log(`${size} ${email}: ${error.message}`));
      page.on(
        'console',
        (message) => message.type() === 'error' && console.log(`${size} ${page.url()}: ${message.text()}`),
      );
      for (const [name, path] of wanted) {
        await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`, { waitUntil: 'load' });
        await page.waitForSelector('h1', { timeout: 5000 }).catch(() => console.log(`${name}: no heading`));
        await page.waitForTimeout(name === 'plan' ? 2500 : 350);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (overflow > 1) console.log(`${size} ${name}: ${overflow}px too wide`);
        await page.screenshot({ path: join(values.out, `${name}-${size}.png`), fullPage: true });
      }
      await context.close();
    }
  }
} finally {
  await browser.close();
  await server.stop();
  process.exit();
}
