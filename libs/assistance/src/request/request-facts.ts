import type { CalendarDate } from '@comitia/kernel';
import {
  parseAssessmentFacts,
  type FactName,
  type KnownFacts,
  type RequestFacts,
  type RequesterKind,
  type Service,
} from '@comitia/mandates';
import { electionDayOf, type Election, type ElectionKind, type FieldProblem } from '@comitia/elections';

/**
 * Facts about the request and the state itself. All others (invitations, decisions, agreements, assessments) tell of the
 * authority's dealings with one organisation or another, and go to none of them.
 */
const SHARED_FACTS: ReadonlySet<FactName> = new Set([
  'writtenRequest',
  'stateRequest',
  'coverLetterFromGovernment',
  'administeringState',
  'electionLevel',
  'lawChange',
  'domesticLaw',
]);

/** Parts facts into those that organisations may see and those that stay with the authority. */
export function partFacts(facts: KnownFacts): { readonly shared: KnownFacts; readonly own: KnownFacts } {
  const entries = Object.entries(facts);
  const pick = (shared: boolean) =>
    Object.fromEntries(entries.filter(([name]) => SHARED_FACTS.has(name as FactName) === shared)) as KnownFacts;
  return { shared: pick(true), own: pick(false) };
}

/** What is wrong with facts that an officer entered; empty when nothing is. */
export function checkFacts(facts: unknown): readonly FieldProblem[] {
  const parsed = parseAssessmentFacts({
    body: 'UN',
    service: 'legal_review',
    requesterKind: 'government',
    state: 'BG',
    decisionDate: '2026-01-01',
    facts,
  });
  if (parsed.ok) return [];
  return parsed.failure.map((problem) => ({
    path: problem.field,
    message: `${problem.field} is ${problem.value}; allowed: ${problem.allowed}.`,
  }));
}

const LEVELS: Partial<Record<ElectionKind, 'regional' | 'local'>> = { regional: 'regional', local: 'local' };

/** What the facts of a request are read from. */
export interface FactsSource {
  readonly election: Election;
  readonly requesterKind: RequesterKind;
  readonly facts: KnownFacts;
  readonly hasLetter: boolean;
  /** The day on which it was sent to the body in question; undefined before. */
  readonly receivedOn: CalendarDate | undefined;
  /** Today in the election's zone. */
  readonly today: CalendarDate;
}

/**
 * The request as the rules read it. What the house itself knows (a letter is attached, the day of sending, the level of the
 * election) stands in where the officer said nothing.
 */
export function toRequestFacts(source: FactsSource, service: Service): RequestFacts {
  const { election } = source;
  const known: KnownFacts = {
    ...(source.hasLetter ? { writtenRequest: true } : {}),
    ...(source.receivedOn ? { requestReceived: source.receivedOn } : {}),
    electionLevel: LEVELS[election.kind] ?? 'national',
    ...source.facts,
  };
  return {
    service,
    requesterKind: source.requesterKind,
    state: election.country,
    decisionDate: source.today,
    electionDay: electionDayOf(election).date,
    facts: known,
  };
}
