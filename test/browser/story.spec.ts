import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '@comitia/kernel';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { Person } from './support/people.js';
import { startPortalWorld, type PortalWorld } from './support/portal-world.js';

const SUBJECT = 'Observers, and the list of voters';
const OBSERVATION = 'Full observation mission';
const REGISTRATION = 'Advisers for the list of voters';
const REVIEW = 'Opinion on the rules of complaint';

let world: PortalWorld;
let browser: Browser;
let officer: Person;
let signatory: Person;
let odihr: Person;
let un: Person;
let coordinator: Person;
let partner: Person;
const everybody: Person[] = [];

async function signIn(email: string): Promise<Person> {
  const person = await Person.signIn(browser, world.url, email);
  everybody.push(person);
  return person;
}

beforeAll(async () => {
  world = await startPortalWorld();
  browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await world?.stop();
});

/** Offers an option through the form of the desk. */
async function offer(
  desk: Person,
  option: {
    readonly service: RegExp;
    readonly title: string;
    readonly parts: readonly string[];
    readonly format?: string;
    readonly observers?: number;
  },
): Promise<void> {
  await desk.follow('Offer an option', 'Offer an option');
  const services = desk.page.getByLabel('Service');
  const label = await services.locator('option').filter({ hasText: option.service }).first().textContent();
  await services.selectOption({ label: label! });
  await desk.fill('Name of the option', option.title);
  await desk.fill('What it is', 'What it would look like for the country, in plain words.');
  await desk.fill('Parts', option.parts.join('\n'));
  if (option.format) await desk.choose('Format', { value: option.format });
  if (option.observers) {
    await desk.fill('Core team', '8');
    await desk.fill('Long-term observers', '10');
    await desk.fill('Short-term observers', String(option.observers));
  }
  await desk.date('Begins on', addDays(world.electionDay, -40));
  await desk.date('Ends on', addDays(world.electionDay, 10));
  await desk.fill('What is handed over?', 'Procedures and training material');
  await desk.fill('To whom?', 'Training department of the commission');
  await desk.date('By when?', addDays(world.electionDay, 60));
  await desk.press('Offer this option');
  await desk.heading(SUBJECT).waitFor();
  await desk.page.getByRole('heading', { name: option.title }).waitFor();
}

async function decide(title: string, button: string, statement: string, parts: readonly string[] = []): Promise<void> {
  await signatory.goto('/commission');
  await signatory.follow(SUBJECT, SUBJECT);
  await signatory.follow(/See .*option/, 'Options offered');
  await signatory.follow(`${button}: ${title}`, 'Decide on this option');
  for (const part of parts) await signatory.tick(part);
  await signatory.fill('Statement', statement);
  await signatory.fill('In what capacity do you decide?', 'Chair of the commission');
  await signatory.fill('On which document?', 'Decision 214');
  await signatory.press(/^(Accept|Decline)/);
  await signatory.heading('Consent ledger').waitFor();
  await signatory.text(statement).waitFor();
}

/** What a list shows: its headings, and its rows in one order for whoever looks. */
async function tableOf(person: Person): Promise<{ headings: string[]; rows: string[] }> {
  const table = person.page.getByRole('table');
  await table.getByRole('row').nth(1).waitFor();
  const rows = await table.locator('tbody tr').allInnerTexts();
  const headings = await table.getByRole('columnheader').allInnerTexts();
  return { headings: headings.map((text) => text.trim()), rows: rows.sort() };
}

/** Each step stands on the one before: after a failure the rest says so instead of waiting for what cannot come. */
let failedStep: string | undefined;

function step(name: string, work: () => Promise<void>, milliseconds: number): void {
  it(
    name,
    async () => {
      if (failedStep !== undefined) throw new Error(`An earlier step failed: ${failedStep}`);
      failedStep = name;
      try {
        await work();
      } catch (error) {
        for (const [index, person] of everybody.entries()) await person.keepPicture(`${name[0]}-${index}`);
        throw error;
      }
      failedStep = undefined;
    },
    milliseconds,
  );
}

describe('the story of one request, through the screens', () => {
  step(
    '1 Ask: an officer opens an election and writes a request, which survives a closed browser',
    async () => {
      officer = await signIn('officer@commission.example');
      await officer.follow('Elections', 'Elections');
      await officer.follow('Open an election', 'Open an election');
      await officer.press('Open the election');
      await officer.page.getByRole('alert').getByText('Enter the name of the election').waitFor();
      await officer.fill('Election', 'Parliamentary elections');
      await officer.fill('Time zone', 'Europe/Tirane');
      await officer.date('Election day of round 1', addDays(world.today, -1));
      await officer.press('Open the election');
      await officer.page.getByRole('alert').getByText('Election day lies in the past').waitFor();
      await officer.date('Election day of round 1', world.electionDay);
      await officer.press('Open the election');
      await officer.heading('Parliamentary elections').waitFor();

      await officer.follow('Ask for assistance', 'For which election do you ask?');
      await officer.press('Continue');
      await officer.heading('Request without a subject').waitFor();
      await officer.follow('What you need', 'What you need');
      await officer.fill('Subject', SUBJECT);
      await officer.fill('What is needed and why', 'Citizens who moved are missing from the list.');
      await officer.page.getByText('Saved', { exact: true }).waitFor();
      const draft = officer.page.url();
      await officer.close();

      officer = await signIn('officer@commission.example');
      await officer.goto(new URL(draft).pathname);
      expect(await officer.page.getByLabel('Subject').inputValue()).toBe(SUBJECT);
      await officer.press('Save and continue');

      await officer.heading('Services').waitFor();
      for (const service of ['Full election observation', 'Voter registration support', 'Review of election law']) {
        await officer.tick(service);
      }
      await officer.press('Save and continue');
      await officer.heading('Who asks, and by when').waitFor();
      await officer.tick('Electoral authority');
      await officer.date('By when do you need it?', addDays(world.electionDay, -60));
      await officer.press('Save and continue');

      await officer.heading('Letter').waitFor();
      const letter = (name: string, content: string) => ({
        name,
        mimeType: 'application/pdf',
        buffer: Buffer.from(content, 'latin1'),
      });
      await officer.attach(/^Letter/, letter('letter.pdf', 'This is a text, whatever its name says.'));
      await officer.page.getByRole('alert').waitFor();
      await officer.attach(
        /^Letter/,
        letter('letter.pdf', '%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n'),
      );
      await officer.page.getByRole('link', { name: 'letter.pdf' }).waitFor();
      await officer.press('Continue');

      await officer.heading('What you know already').waitFor();
      await officer.choose('Is there a written request?', 'Yes, in writing');
      await officer.choose('Has an invitation been sent?', 'Yes, it was received');
      await officer.press('Save and continue');
      await officer.heading('Whom to ask').waitFor();
    },
    120_000,
  );

  step(
    '2 Assess: the officer sees the organisations side by side, then sends the request to two of them',
    async () => {
      await officer.follow('Compare first who can help', 'Who can help');
      await officer.text("This is Comitia's reading of public rules, not the organisation's decision.").waitFor();
      await officer.press(/^Show also the \d+ that cannot help/);
      const table = officer.page.getByRole('table');
      await table.getByRole('columnheader', { name: /African Union/ }).waitFor();
      await table.getByText('Cannot').first().waitFor();
      await table.getByText('Source').first().click();
      await officer.page.goBack();
      await officer.heading('Whom to ask').waitFor();
      await officer.tick(/United Nations/);
      await officer.tick(/OSCE/);
      await officer.press('Save and continue');
      await officer.heading('Check your answers').waitFor();
      await officer.press(/^Send/);
      await officer.page.getByRole('alert').getByText('Confirm that you have checked the answers').waitFor();
      await officer.tick('I have checked the answers and may send them for my authority');
      await officer.press('Send to 2 organisations');
      await officer.text('The request is sent').waitFor();
    },
    60_000,
  );

  step(
    '3 Offer and decide: focal points offer, the signatory accepts, accepts in part and declines',
    async () => {
      odihr = await signIn('focal-point@odihr.example');
      await odihr.follow(SUBJECT, SUBJECT);
      await odihr.follow('Record the needs assessment', 'Needs assessment');
      await odihr.fill('Name of person 1', 'Besim Shehu');
      await odihr.fill('Capacity of person 1', 'Chair of the commission');
      await odihr.fill('Findings', 'Observers are welcome at every stage.');
      await odihr.choose('Recommended service', 'Full election observation');
      await odihr.tick('It recommends to assist');
      await odihr.press('Record the needs assessment');
      await odihr.heading(SUBJECT).waitFor();
      await offer(odihr, {
        service: /Full election observation/,
        title: OBSERVATION,
        parts: ['Core team and long-term observers', 'Short-term observers'],
        format: 'EOM',
        observers: 24,
      });
      await offer(odihr, { service: /Review of election law/, title: REVIEW, parts: ['Written opinion'] });
      un = await signIn('focal-point@un.example');
      await un.follow(SUBJECT, SUBJECT);
      await offer(un, {
        service: /Voter registration support/,
        title: REGISTRATION,
        parts: ['Registration teams', 'Audit of the list'],
      });

      await officer.goto('/commission');
      await officer.follow(SUBJECT, SUBJECT);
      await officer.follow(/See .*option/, 'Options offered');
      expect(await officer.page.getByRole('link', { name: /^Accept/ }).count()).toBe(0);
      await officer.press(`Ask a question: ${REVIEW}`);
      await officer.fill('Your question', 'In which language?');
      await officer.press('Send the question');
      await officer.text('Not answered yet').waitFor();

      signatory = await signIn('signatory@commission.example');
      await decide(OBSERVATION, 'Accept', 'The commission welcomes the mission.');
      await decide(REGISTRATION, 'Accept in part', 'The commission audits the list itself.', ['Registration teams']);
      await decide(REVIEW, 'Decline', 'Parliament has begun a review of its own.');
      await signatory.text('The chain of entries holds').waitFor();
    },
    180_000,
  );

  step(
    '4 Schedule: what was accepted is dated work with a basis, a calendar and a feed',
    async () => {
      await officer.goto('/commission/activities');
      await officer.page.getByRole('link', { name: OBSERVATION }).click();
      await officer.text('consent of the country').waitFor();
      await officer.goto('/commission/calendar');
      await officer.text(/E-\d+/).waitFor();
      await officer.goto('/account/calendar-feed');
      await officer.press('Make a calendar address');
      const address = await officer.page.getByLabel('Your calendar address').inputValue();
      const feed = await officer.page.request.get(address);
      expect(feed.ok()).toBe(true);
      expect(await feed.text()).toContain('BEGIN:VCALENDAR');
    },
    60_000,
  );

  step(
    '5 Import: the coordinator brings in stations and observers, each after a dry run',
    async () => {
      coordinator = await signIn('coordinator@odihr.example');
      const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
      await coordinator.goto('/missions');
      await coordinator.page.getByRole('row').getByRole('link').first().click();
      for (const [link, heading, name, content] of [
        ['Import stations', 'Import polling stations', 'stations.csv', world.register],
        ['Import observers', 'Import observers', 'roster.csv', world.roster],
      ] as const) {
        await coordinator.follow(link, heading);
        await coordinator.attach(/^File/, file(name, content));
        await coordinator.press('Upload and look into it');
        await coordinator.text('Which column is what?').waitFor();
        await coordinator.press('Check every row');
        await coordinator.text('What would change').waitFor();
        await coordinator.text('Record by record').waitFor();
        if (await coordinator.page.getByLabel(/^Go on without/).isVisible()) await coordinator.tick(/^Go on without/);
        await coordinator.press('Commit');
        await coordinator.text(/added/).waitFor();
        await coordinator.follow('To the mission');
      }
      await coordinator.text('24 observers are there').waitFor();
    },
    120_000,
  );

  step(
    '6 Plan: a run shows its progress, survives a reload, and ends in a draft',
    async () => {
      await coordinator.follow('Plan the deployment', 'Planning');
      await coordinator.fill('Teams', '12');
      await coordinator.fill('Hubs', '3');
      await coordinator.fill('Seconds', '4');
      await coordinator.fill('Seed', '1');
      await coordinator.press('Start planning');
      await coordinator.page.getByRole('progressbar').waitFor();
      await coordinator.page.reload();
      await coordinator.page.getByRole('link', { name: 'Open the draft' }).waitFor({ timeout: 90_000 });
      await coordinator.follow('Open the draft', 'Deployment, draft');
    },
    150_000,
  );

  step(
    '7 Publish: a visit moved by hand shows its price first; what is published says who is told',
    async () => {
      await coordinator.page.locator('canvas').waitFor();
      await coordinator.press('Team 1');
      await coordinator.press(/^Why here\?/);
      await coordinator.page.getByRole('dialog').getByText('Reasons').waitFor();
      await coordinator.page.keyboard.press('Escape');
      // The second visit: the first is an opening, which another team can hardly make as well.
      await coordinator.page
        .getByRole('button', { name: /^Move ?:/ })
        .nth(1)
        .click();
      const drawer = coordinator.page.getByRole('dialog');
      await drawer.getByLabel('Why?').fill('The team speaks the language there.');
      const keep = drawer.getByRole('button', { name: 'Keep the change' });
      let taker = 0;
      for (let team = 2; team <= 12 && taker === 0; team += 1) {
        await drawer.getByLabel('To which team?').selectOption({ index: team });
        await drawer.getByRole('button', { name: 'Show the price' }).click();
        await drawer.getByText(/^(The price|This is not possible)$/).waitFor();
        if (await keep.isVisible()) taker = team;
      }
      expect(taker).toBeGreaterThan(0);
      await drawer.getByText(/(more|less) on the road$/).waitFor();
      await keep.click();
      await drawer.waitFor({ state: 'detached' });
      await coordinator.press('Back to all teams');
      await coordinator.page
        .getByRole('button', { name: `Team ${taker}`, exact: true })
        .first()
        .click();
      await coordinator.text(/Moved by .*: The team speaks the language there\./).waitFor();
      await coordinator.follow('Publish', 'Publish version 1');
      await coordinator.press('Publish and tell them');
      await coordinator.heading('Deployment, version 1').waitFor();
      await coordinator.follow('Packs of all teams', 'Packs of all teams');
      await coordinator.page.getByRole('heading', { name: 'Team 1', exact: true }).waitFor();
    },
    120_000,
  );

  step(
    '8 Share: the coordinator sees what a partner will see, and the partner sees that',
    async () => {
      await coordinator.goto('/partners');
      await coordinator.follow('Share with a partner', 'Share with a partner');
      await coordinator.page.getByLabel('Mission').selectOption({ index: 1 });
      const partners = coordinator.page.getByLabel('Partner', { exact: true });
      const ngo = await partners.locator('option').filter({ hasText: 'Network of Citizen Observers' }).textContent();
      await partners.selectOption({ label: ngo! });
      await coordinator.date('Shared until', addDays(world.electionDay, 7));
      await coordinator.press('Agree and view as partner');
      await coordinator.heading(/sees it/).waitFor();
      const shown = await tableOf(coordinator);
      expect(shown.headings).toEqual(['Organisation', 'Day', 'Area', 'Half-day']);
      expect(shown.rows.length).toBeGreaterThan(1);

      partner = await signIn('partner@network.example');
      await partner.goto('/partners/deployments');
      expect(await tableOf(partner)).toEqual(shown);
    },
    90_000,
  );

  step(
    '9 Withdraw: consent is taken back, the mission is suspended and the partner sees nothing any more',
    async () => {
      await signatory.goto('/commission/ledger');
      await signatory.follow(`Withdraw this consent: ${OBSERVATION}`, 'Withdraw consent');
      await signatory.fill('Statement', 'The commission withdraws its consent.');
      await signatory.fill('In what capacity do you decide?', 'Chair of the commission');
      await signatory.fill('On which document?', 'Decision 301');
      await signatory.press('Withdraw consent');
      await signatory.heading('Consent ledger').waitFor();
      await signatory.text(/withdrew the consent given in entry 1/).waitFor();

      await partner.goto('/partners/deployments');
      await partner.text('Nothing to see now').waitFor();

      await coordinator.goto('/missions');
      await coordinator.text('One mission is suspended: consent was withdrawn.').waitFor();
      await coordinator.page.getByRole('row').getByRole('link').first().click();
      await coordinator.page.getByRole('link', { name: 'Departure checklist' }).click();
      await coordinator.heading('Departure checklist').waitFor();
      const open = coordinator.page.getByRole('button', { name: /^Mark as done/ });
      const left = await open.count();
      await open.first().click();
      await open.nth(left - 1).waitFor({ state: 'detached' });
      await coordinator.follow('Packs of all teams', 'Packs of all teams');
      await coordinator.page.locator('a[href^="tel:"]').first().waitFor();

      expect(everybody.flatMap((person) => person.complaints)).toEqual([]);
    },
    90_000,
  );
});
