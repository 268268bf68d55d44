import {
  generatedRegisterCsv,
  generatedRosterCsv,
  playStory,
  PortalSession,
  seedCast,
  sundayAfter,
  type CastIds,
  type StoryOutcome,
} from '@comitia/cli';
import { addDays, type CalendarDate } from '@comitia/kernel';
import { startTestDatabase, type TestDatabase } from '../../support/database.js';
import { RunningProcesses } from '../../support/running-processes.js';

/** The password of every account of the browser tests' cast. */
export const PASSWORD = 'the password of the browser tests';

/** Stations are enough for a few teams; the real register is the e2e story's. */
const STATIONS = 240;
const OBSERVERS = 24;

/** API and worker as processes on a database of their own, with the demonstration's cast. */
export interface PortalWorld {
  readonly url: string;
  readonly ids: CastIds;
  readonly today: CalendarDate;
  readonly electionDay: CalendarDate;
  readonly register: string;
  readonly roster: string;
  /** Somebody of the cast, signed in without a browser. */
  signIn(email: string): Promise<PortalSession>;
  /** Plays the story over the API, where a test needs what it leaves behind. */
  play(): Promise<StoryOutcome>;
  stop(): Promise<void>;
}

const sessions = new Map<string, Promise<PortalSession>>();

/** One session for each person: signing in is limited in number, and most tests are not about it. */
export function signedIn(url: string, email: string): Promise<PortalSession> {
  const key = `${url} ${email}`;
  const session = sessions.get(key) ?? PortalSession.signIn(url, email, PASSWORD);
  sessions.set(key, session);
  return session;
}

/** Starts the portal's world. The portal must be built: `npm run build`. */
export async function startPortalWorld(): Promise<PortalWorld> {
  const database: TestDatabase = await startTestDatabase();
  const running = await RunningProcesses.start(database);
  const ids = await seedCast(running.platform, { alpha3: 'ALB', timeZone: 'Europe/Tirane' }, PASSWORD);
  const today = new Date().toISOString().slice(0, 10);
  const electionDay = sundayAfter(today, 180);
  const register = everyNth(generatedRegisterCsv(), STATIONS);
  const roster = generatedRosterCsv({ count: OBSERVERS, from: addDays(electionDay, -5), to: addDays(electionDay, 3) });
  const signIn = (email: string) => signedIn(running.address, email);
  return {
    url: running.address,
    ids,
    today,
    electionDay,
    register,
    roster,
    signIn,
    play: async () =>
      playStory(
        {
          officer: await signIn('officer@commission.example'),
          signatory: await signIn('signatory@commission.example'),
          unFocalPoint: await signIn('focal-point@un.example'),
          odihrFocalPoint: await signIn('focal-point@odihr.example'),
          coordinator: await signIn('coordinator@odihr.example'),
        },
        {
          country: 'ALB',
          title: 'Parliamentary elections',
          timeZone: 'Europe/Tirane',
          today,
          electionDay,
          unId: ids.un,
          odihrId: ids.odihr,
          partnerId: ids.partner,
          register: { name: 'stations.csv', content: register },
          roster: { name: 'roster.csv', content: roster },
          teams: OBSERVERS / 2,
          hubs: 3,
          seconds: 2,
          seed: 1,
          onStep: () => undefined,
        },
      ),
    stop: async () => {
      await running.stop();
      await database.stop();
    },
  };
}

/** A table's heading and so many of its rows, spread over the whole. */
function everyNth(csv: string, wanted: number): string {
  const [heading, ...rows] = csv.trim().split(/\r?\n/);
  const stride = Math.max(1, Math.floor(rows.length / wanted));
  return [heading, ...rows.filter((_, index) => index % stride === 0).slice(0, wanted)].join('\n');
}
