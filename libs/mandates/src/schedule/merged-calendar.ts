import { daysBetween } from '@comitia/kernel';
import { bodyOf } from '../bodies/catalogue.js';
import { mergeMilestones, type Schedule } from './back-schedule.js';
import type { Milestone } from './milestone.js';

/** Kinds of conflict that a merged calendar names. */
export const CONFLICT_CODES = [
  'ASSESSMENTS_AT_THE_SAME_TIME',
  'STATEMENTS_ON_DIFFERENT_DAYS',
  'CAMPAIGN_STARTS_BEFORE_MISSION',
  'ACCREDITATION_CLOSES_BEFORE_ARRIVAL',
  'LEAVES_BEFORE_SECOND_ROUND',
  'ASSISTS_AND_OBSERVES',
  'NATIONAL_STEPS_OUT_OF_ORDER',
] as const;
export type ConflictCode = (typeof CONFLICT_CODES)[number];

/** Two steps that do not go together, in words. */
export interface CalendarConflict {
  readonly code: ConflictCode;
  readonly sentence: string;
  readonly between: readonly Milestone[];
}

/** Several organisations in one calendar. */
export interface MergedCalendar {
  readonly milestones: readonly Milestone[];
  readonly conflicts: readonly CalendarConflict[];
}

/** Assessment visits nearer than this crowd the same officials. */
const DAYS_APART = 3;

const label = ({ owner, title, target }: Milestone): string =>
  `${owner === 'national' ? 'national' : bodyOf(owner).name}: ${title} (${target})`;

function conflict(code: ConflictCode, why: string, between: readonly Milestone[]): CalendarConflict {
  return { code, sentence: `${between.map(label).join(' / ')}. ${why}`, between };
}

function* pairsOf(milestones: readonly Milestone[]): Generator<readonly [Milestone, Milestone]> {
  for (const [index, left] of milestones.entries()) {
    for (const right of milestones.slice(index + 1)) if (left.owner !== right.owner) yield [left, right];
  }
}

function betweenOrganisations(milestones: readonly Milestone[]): CalendarConflict[] {
  const named = (id: string): readonly Milestone[] =>
    milestones.filter((entry) => entry.id === id && entry.owner !== 'national');
  const found: CalendarConflict[] = [];
  for (const pair of pairsOf(named('needs_assessment'))) {
    if (Math.abs(daysBetween(pair[0].target, pair[1].target)) < DAYS_APART) {
      found.push(conflict('ASSESSMENTS_AT_THE_SAME_TIME', 'Agree on days apart, or visit together.', pair));
    }
  }
  for (const pair of pairsOf(named('preliminary_statement'))) {
    if (pair[0].round === pair[1].round && pair[0].target !== pair[1].target) {
      found.push(
        conflict('STATEMENTS_ON_DIFFERENT_DAYS', 'Agree on the day, or know what the other will have said.', pair),
      );
    }
  }
  return found;
}

function withTheElection(milestones: readonly Milestone[]): CalendarConflict[] {
  const national = (id: string): Milestone | undefined =>
    milestones.find((entry) => entry.owner === 'national' && entry.id === id && entry.round === 1);
  const found: CalendarConflict[] = [];
  const campaign = national('campaign_starts');
  const accreditation = national('accreditation_closes');
  for (const step of milestones.filter(({ owner }) => owner !== 'national')) {
    if (step.id === 'mission_opens' && campaign && campaign.latest < step.earliest) {
      found.push(
        conflict('CAMPAIGN_STARTS_BEFORE_MISSION', 'The start of the campaign is not observed: open earlier.', [
          campaign,
          step,
        ]),
      );
    }
    if (step.id === 'sto_arrive' && step.round === 1 && accreditation && accreditation.latest < step.earliest) {
      found.push(
        conflict('ACCREDITATION_CLOSES_BEFORE_ARRIVAL', 'Send the names for accreditation before it closes.', [
          accreditation,
          step,
        ]),
      );
    }
    if (step.id === 'mission_closes' && !step.possibleOnly) {
      const later = milestones.find((entry) => entry.id === 'election_day' && entry.countedFrom > step.countedFrom);
      if (later && step.target < later.target) {
        found.push(
          conflict(
            'LEAVES_BEFORE_SECOND_ROUND',
            'Keep the core team until it is known whether there is a second round.',
            [step, later],
          ),
        );
      }
    }
  }
  const register = national('register_closed');
  const nominations = national('nominations');
  const printing = national('ballot_printing');
  for (const before of [register, nominations]) {
    if (before && printing && printing.latest < before.earliest) {
      found.push(
        conflict('NATIONAL_STEPS_OUT_OF_ORDER', 'Ballots would be printed before this is final.', [before, printing]),
      );
    }
  }
  return found;
}

function sameHouse(schedules: readonly Schedule[]): CalendarConflict[] {
  const services = (schedule: Schedule): string | undefined =>
    bodyOf(schedule.body).formats.find(({ id }) => id === schedule.format)?.service;
  const ofUnitedNations = schedules.filter(({ body }) => body === 'UN');
  const observing = ofUnitedNations.filter((schedule) => services(schedule) === 'observation_full');
  const assisting = ofUnitedNations.filter((schedule) => services(schedule) === 'election_administration_advice');
  if (observing.length === 0 || assisting.length === 0) return [];
  return [
    conflict(
      'ASSISTS_AND_OBSERVES',
      'The United Nations do not normally observe an election that they assist; a decision may mandate both, with separate staff.',
      [...observing, ...assisting].flatMap(({ milestones }) =>
        milestones.filter(({ owner }) => owner === 'UN').slice(0, 1),
      ),
    ),
  ];
}

/** One calendar of several organisations, with the conflicts between them and with the election's own steps named. */
export function mergeSchedules(schedules: readonly Schedule[]): MergedCalendar {
  const milestones = mergeMilestones(schedules);
  return {
    milestones,
    conflicts: [...betweenOrganisations(milestones), ...withTheElection(milestones), ...sameHouse(schedules)],
  };
}
