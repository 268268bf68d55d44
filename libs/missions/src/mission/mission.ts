import type { CalendarDate, Id } from '@comitia/kernel';
import type { MissionState } from './mission.states.js';

/** Observers whom an organisation sends to an election, on a basis that it was given. */
export interface Mission {
  readonly id: Id;
  readonly organisationId: Id;
  readonly electionId: Id;
  readonly activityId: Id;
  readonly optionId: Id | null;
  /** The entry of the consent ledger that it hangs on; null where its activity stands on another basis. */
  readonly consentEntryId: Id | null;
  readonly title: string;
  readonly format: string;
  readonly coreTeam: number | null;
  readonly longTermObservers: number | null;
  readonly shortTermObservers: number | null;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly state: MissionState;
  readonly suspendedAt: Date | null;
  readonly createdAt: Date;
}

/** An item of a departure checklist as it stands. */
export interface DepartureItem {
  readonly code: string;
  readonly doneAt: Date | null;
}
