import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  DEMONSTRATION_COUNTRY,
  generatedRegisterCsv,
  generatedRosterCsv,
  playStory,
  PortalSession,
  seedCast,
  sundayAfter,
  type CastIds,
  type StoryOutcome,
} from '@comitia/cli';
import { addDays } from '@comitia/kernel';
import { startTestDatabase, type TestDatabase } from '../support/database.js';
import { RunningProcesses } from '../support/running-processes.js';

const PASSWORD = 'the password of the story';

describe('a process killed at each step of the story', () => {
  let database: TestDatabase;
  let running: RunningProcesses;
  let ids: CastIds;

  beforeAll(async () => {
    database = await startTestDatabase();
    running = await RunningProcesses.start(database);
    ids = await seedCast(running.platform, DEMONSTRATION_COUNTRY, PASSWORD);
  }, 120_000);

  afterAll(async () => {
    await running?.stop();
    await database?.stop();
  });

  it('loses nothing and doubles nothing', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const electionDay = sundayAfter(today, 180);
    const killed = new Set<string>();
    let kill: Promise<void> | undefined;
    // Sessions outlive the API that opened them; sign-in allows ten a minute from one address.
    const sessions = new Map<string, PortalSession>();
    const signIn = async (email: string): Promise<PortalSession> => {
      const session = sessions.get(email) ?? (await PortalSession.signIn(running.address, email, PASSWORD));
      sessions.set(email, session);
      return session;
    };
    const play = async (): Promise<StoryOutcome> =>
      playStory(
        {
          officer: await signIn('officer@commission.example'),
          signatory: await signIn('signatory@commission.example'),
          unFocalPoint: await signIn('focal-point@un.example'),
          odihrFocalPoint: await signIn('focal-point@odihr.example'),
          coordinator: await signIn('coordinator@odihr.example'),
        },
        {
          country: DEMONSTRATION_COUNTRY.alpha3,
          title: 'Killed at each step',
          timeZone: DEMONSTRATION_COUNTRY.timeZone,
          today,
          electionDay,
          unId: ids.un,
          odihrId: ids.odihr,
          partnerId: ids.partner,
          register: { name: 'register.csv', content: generatedRegisterCsv() },
          roster: {
            name: 'roster.csv',
            content: generatedRosterCsv({ count: 200, from: addDays(electionDay, -5), to: addDays(electionDay, 3) }),
          },
          teams: 40,
          hubs: 8,
          seconds: 2,
          seed: 1,
          onStep: (sentence) => {
            if (killed.has(sentence)) return;
            killed.add(sentence);
            const victim = killed.size % 2 === 0 ? 'worker' : 'api';
            // In the middle of the step, not at its edge.
            kill = new Promise<void>((resolve) => setTimeout(resolve, 150)).then(() => running.killAndRestart(victim));
          },
        },
      );
    let outcome: StoryOutcome | undefined;
    for (let attempt = 0; attempt < 30 && !outcome; attempt += 1) {
      outcome = await play().catch(() => undefined);
      await kill;
    }
    expect(outcome).toBeDefined();
    expect(killed.size).toBeGreaterThanOrEqual(7);

    const count = async (table: string, where = 'true') =>
      (
        await database.query<{ count: number }>(`select count(*)::int as count from comitia.${table} where ${where}`)
      )[0]!.count;
    expect({
      elections: await count('election'),
      requests: await count('assistance_request'),
      options: await count('assistance_option'),
      entries: await count('consent_entry'),
      missions: await count('mission'),
      versions: await count('register_version'),
      stations: await count('station', 'to_version is null'),
      observers: await count('observer', 'retired_at is null'),
      published: await count('deployment_plan', "state = 'published'"),
      agreements: await count('sharing_agreement'),
    }).toEqual({
      elections: 1,
      requests: 1,
      options: 3,
      entries: 3,
      missions: 1,
      versions: 1,
      stations: generatedRegisterCsv().trim().split('\n').length - 1,
      observers: 200,
      published: 1,
      agreements: 1,
    });
  }, 300_000);
});
