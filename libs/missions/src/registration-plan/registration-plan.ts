import type { CalendarDate, Id } from '@comitia/kernel';
import type { Comparison, RegistrationPlan as FoundPlan } from '@comitia/planning';
import type { RunState } from '../planning-run/planning-run.states.js';
import type { RegistrationAssumptions } from './registration-assumptions.js';
import type { RegistrationState } from './registration-plan.states.js';

/** What an agreed support of voter registration is planned with: it belongs to one activity and hangs on its basis. */
export interface RegistrationPlan {
  readonly id: Id;
  readonly organisationId: Id;
  /** The authority whose consent it rests on; null on another basis. */
  readonly authorityId: Id | null;
  readonly electionId: Id;
  readonly activityId: Id;
  readonly consentEntryId: Id | null;
  readonly state: RegistrationState;
  readonly suspendedAt: Date | null;
  readonly createdAt: Date;
}

/** What a search found: the planner's own plan, and what it can be measured against. */
export interface RegistrationResult {
  readonly plan: FoundPlan;
  readonly comparisons: readonly Comparison[];
}

/** One way to carry the registration out, with the search for it. Money is in whole units of the currency named. */
export interface RegistrationScenario {
  readonly id: Id;
  readonly organisationId: Id;
  readonly planId: Id;
  readonly name: string;
  readonly state: RunState;
  readonly assumptions: RegistrationAssumptions;
  readonly problemHash: string;
  readonly seconds: number;
  readonly seed: number;
  readonly iterationsPlanned: number | null;
  readonly iterationsDone: number | null;
  readonly plannerVersion: string;
  readonly result: RegistrationResult | null;
  readonly failure: string | null;
  readonly jobId: Id | null;
  readonly cancelRequestedAt: Date | null;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
}

/** What a version needs in all. */
export interface RegistrationFigures {
  readonly centres: number;
  readonly kits: number;
  readonly spareKits: number;
  readonly mobileKits: number;
  readonly staff: number;
  readonly served: number;
  readonly target: number;
  readonly exhibitionDays: number;
  readonly currency: string;
  readonly cost: { readonly opening: number; readonly kits: number; readonly travel: number; readonly total: number };
}

/** A published version; never edited, superseded by the next. */
export interface RegistrationVersion {
  readonly id: Id;
  readonly organisationId: Id;
  readonly authorityId: Id | null;
  readonly planId: Id;
  readonly scenarioId: Id;
  readonly number: number;
  readonly state: 'published' | 'superseded';
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly figures: RegistrationFigures;
  readonly problemHash: string;
  readonly plannerVersion: string;
  readonly publishedAt: Date;
}

/** A centre of a version: where, with how many kits, for whom, and to whom its kits go when the work is over. */
export interface RegistrationCentreLine {
  readonly code: string;
  readonly name: string;
  readonly area: string | null;
  readonly latitude: number;
  readonly longitude: number;
  readonly accessible: boolean;
  readonly kits: number;
  readonly people: number;
  readonly zones: readonly string[];
  readonly handOverTo: string;
  readonly handOverOn: CalendarDate;
}

/** Kits that are handed over together: those of the centres of an area, or the spare and mobile ones (`reserve`). */
export interface HandOverLine {
  readonly area: string | null;
  readonly reserve: boolean;
  readonly kits: number;
  readonly toWhom: string;
  readonly dueOn: CalendarDate;
}

/** The parts of a version. */
export interface RegistrationParts {
  readonly centres: readonly RegistrationCentreLine[];
  readonly handOvers: readonly HandOverLine[];
}
