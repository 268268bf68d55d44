import { randomInt } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays } from '@comitia/kernel';
import type { PlatformOptions } from '@comitia/platform';
import { CAST, castOrganisations, type CastIds } from './cast.js';
import { DEMONSTRATION_COUNTRY } from './demonstration-country.js';
import { PortalSession } from './portal-session.js';
import { playStory } from './story.js';
import { sundayAfter, type StoryCast } from './story-setting.js';

/** What the data folder remembers of the demonstration, so that a start after a crash goes on where it was. */
export interface DemonstrationRecord {
  readonly password: string;
  readonly organisations: CastIds;
  readonly electionDay: string;
  readonly today: string;
  readonly finished: boolean;
}

const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

function newPassword(): string {
  const part = () => Array.from({ length: 5 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return `${part()}-${part()}-${part()}`;
}

function recordPath(home: string): string {
  return join(home, 'demonstration.json');
}

/** Reads the record; undefined where no demonstration was begun. */
export function readDemonstration(home: string): DemonstrationRecord | undefined {
  const path = recordPath(home);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as DemonstrationRecord) : undefined;
}

function writeDemonstration(home: string, record: DemonstrationRecord): void {
  const path = recordPath(home);
  writeFileSync(`${path}.new`, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${path}.new`, path);
}

/** Opens the demonstration's accounts and writes its record. `today` is a calendar day of the machine. */
export async function beginDemonstration(
  home: string,
  options: PlatformOptions,
  today: string,
): Promise<DemonstrationRecord> {
  const { seedCast } = await import('./seed-cast.js');
  const password = newPassword();
  const organisations = await seedCast(options, DEMONSTRATION_COUNTRY, password);
  // Far enough ahead that the UN's floor of four months is met, as a commission that plans well would ask.
  const record = { password, organisations, today, electionDay: sundayAfter(today, 180), finished: false };
  writeDemonstration(home, record);
  return record;
}

/** Plays the story up to a published deployment over the running API; does only what is not there yet. */
export async function finishDemonstration(
  home: string,
  address: string,
  record: DemonstrationRecord,
  onStep: (sentence: string) => void,
): Promise<DemonstrationRecord> {
  // The world's towns take a second to read, which a start that has its demonstration does not spend.
  const { generatedRegisterCsv } = await import('./generated-register.js');
  const { generatedRosterCsv } = await import('./generated-roster.js');
  const signIn = (email: string) => PortalSession.signIn(address, email, record.password);
  const cast: StoryCast = {
    officer: await signIn('officer@commission.example'),
    signatory: await signIn('signatory@commission.example'),
    unFocalPoint: await signIn('focal-point@un.example'),
    odihrFocalPoint: await signIn('focal-point@odihr.example'),
    coordinator: await signIn('coordinator@odihr.example'),
  };
  await playStory(cast, {
    country: DEMONSTRATION_COUNTRY.alpha3,
    title: 'Parliamentary election (demonstration)',
    timeZone: DEMONSTRATION_COUNTRY.timeZone,
    today: record.today,
    electionDay: record.electionDay,
    unId: record.organisations.un,
    odihrId: record.organisations.odihr,
    partnerId: record.organisations.partner,
    register: { name: 'generated-register.csv', content: generatedRegisterCsv() },
    roster: {
      name: 'generated-roster.csv',
      content: generatedRosterCsv({
        count: 200,
        from: addDays(record.electionDay, -5),
        to: addDays(record.electionDay, 3),
      }),
    },
    teams: 60,
    hubs: 12,
    seconds: 8,
    seed: 1,
    onStep,
  });
  const finished = { ...record, finished: true };
  writeDemonstration(home, finished);
  return finished;
}

/** The accounts as lines for a terminal: address, purpose, organisation. */
export function accountLines(): readonly string[] {
  const organisations = castOrganisations(DEMONSTRATION_COUNTRY);
  const widest = Math.max(...CAST.map((member) => member.email.length));
  return CAST.map(
    (member) => `${member.email.padEnd(widest)}   ${member.purpose} (${organisations[member.organisation].shortName})`,
  );
}
