import { addDays, dayOfWeek, type CalendarDate } from '@comitia/kernel';
import { StoryError, type PortalSession } from './portal-session.js';

/** The people who play the story, each signed in. */
export interface StoryCast {
  readonly officer: PortalSession;
  readonly signatory: PortalSession;
  readonly unFocalPoint: PortalSession;
  readonly odihrFocalPoint: PortalSession;
  readonly coordinator: PortalSession;
}

/** What the story is played on. */
export interface StorySetting {
  readonly country: string;
  readonly title: string;
  readonly timeZone: string;
  readonly today: CalendarDate;
  readonly electionDay: CalendarDate;
  readonly unId: string;
  readonly odihrId: string;
  readonly partnerId: string;
  readonly register: { readonly name: string; readonly content: string | Uint8Array<ArrayBuffer> };
  readonly roster: { readonly name: string; readonly content: string };
  readonly teams: number;
  readonly hubs: number;
  /** Seconds of search for the deployment plan. */
  readonly seconds: number;
  readonly seed: number;
  /** Told of each step as it begins, in words. */
  readonly onStep: (sentence: string) => void;
}

/** What the story leaves behind, by id. */
export interface StoryOutcome {
  readonly electionId: string;
  readonly requestId: string;
  readonly missionId: string;
  readonly planId: string;
  readonly observationEntryId: string;
  readonly registrationEntryId: string;
  readonly agreementId: string;
}

/** What every result of the story's operations asks for besides its success. */
export const FAILED = '__typename ... on Failure { code message }';

/** The first Sunday on or after the day that lies `days` ahead: election days of the demonstration are Sundays. */
export function sundayAfter(today: CalendarDate, days: number): CalendarDate {
  const earliest = addDays(today, days);
  return addDays(earliest, (7 - dayOfWeek(earliest)) % 7);
}

/** Waits until `look` returns a value, asking every 300 ms. Throws StoryError when it has not within `seconds`. */
export async function waitFor<Value>(
  what: string,
  seconds: number,
  look: () => Promise<Value | undefined>,
): Promise<Value> {
  const deadline = performance.now() + seconds * 1000;
  for (;;) {
    const value = await look();
    if (value !== undefined) return value;
    if (performance.now() > deadline) throw new StoryError(`${what} did not end within ${seconds} seconds.`);
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}
