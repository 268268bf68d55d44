import { daysBetween, parseCalendarDate, type CalendarDate, type Result } from '@comitia/kernel';
import { FaultList, type ProblemFault } from '../core/problem-fault.js';

/** A resource that cannot be in two places: people, vehicles, kits; so many units on any day. */
export interface ScheduleResource {
  readonly id: string;
  readonly units: number;
}

/** Something to be done: whole days, after others, with resources. */
export interface ScheduleActivity {
  readonly id: string;
  readonly days: number;
  /** Activities that must be finished before, with days between. */
  readonly after?: readonly { readonly activity: string; readonly lagDays?: number }[];
  readonly uses?: readonly { readonly resource: string; readonly units: number }[];
  /** A legal date that cannot move: the first day, counted from election day. */
  readonly fixedOffset?: number;
  /** First day allowed, and last day by which it is finished. */
  readonly earliest?: CalendarDate;
  readonly latest?: CalendarDate;
  /** Days before or after election day by which it is finished; moves with election day. */
  readonly latestOffset?: number;
}

/** What a calendar is planned from. */
export interface ScheduleInput {
  readonly begins: CalendarDate;
  readonly electionDay: CalendarDate;
  readonly activities: readonly ScheduleActivity[];
  readonly resources: readonly ScheduleResource[];
}

/** A scheduling problem that was checked when it was built; it never changes. */
export interface ScheduleProblem extends ScheduleInput {
  readonly kind: 'schedule';
}

/** When an activity is done. `slackDays` is how far it may slip, by its dependencies and dates, without moving a later date. */
export interface ScheduledActivity {
  readonly id: string;
  readonly starts: CalendarDate;
  readonly finishes: CalendarDate;
  readonly slackDays: number;
  readonly critical: boolean;
  /** What decides its first day: a dependency, a resource, a legal date, or nothing but the beginning. */
  readonly heldBy: string;
}

/** A calendar with its critical path. */
export interface SchedulePlan {
  readonly activities: readonly ScheduledActivity[];
  readonly criticalPath: readonly string[];
  readonly ends: CalendarDate;
}

/** Builds a scheduling problem, or names everything that is wrong with it, circles of dependencies included. */
export function scheduleProblem(input: ScheduleInput): Result<ScheduleProblem, readonly ProblemFault[]> {
  const faults = new FaultList();
  const date = (path: string, value: string | undefined): void => {
    if (value !== undefined && !parseCalendarDate(value).ok) faults.add(path, value, 'a calendar day YYYY-MM-DD');
  };
  date('begins', input.begins);
  date('electionDay', input.electionDay);
  faults.distinctIds(
    input.activities.map((one) => one.id),
    (index) => `activities[${index}].id`,
  );
  faults.distinctIds(
    input.resources.map((one) => one.id),
    (index) => `resources[${index}].id`,
  );
  const known = new Set(input.activities.map((one) => one.id));
  const units = new Map(input.resources.map((one) => [one.id, one.units]));
  input.resources.forEach((resource, index) =>
    faults.whole(`resources[${index}].units`, resource.units, [0, 1_000_000]),
  );
  input.activities.forEach((activity, index) => {
    const path = `activities[${index}]`;
    faults.whole(`${path}.days`, activity.days, [0, 3650]);
    date(`${path}.earliest`, activity.earliest);
    date(`${path}.latest`, activity.latest);
    activity.after?.forEach((one, position) => {
      faults.require(known.has(one.activity) && one.activity !== activity.id, `${path}.after[${position}].activity`, {
        value: one.activity,
        expected: 'the id of another activity',
      });
    });
    activity.uses?.forEach((one, position) => {
      const available = units.get(one.resource);
      faults.require(available !== undefined && one.units <= available, `${path}.uses[${position}]`, {
        value: one,
        expected:
          available === undefined ? 'the id of a resource' : `at most the ${available} units of ${one.resource}`,
      });
    });
  });
  const circle = circleOf(input.activities);
  if (circle.length > 0) faults.add('activities', circle, 'dependencies without a circle');
  return faults.result(() => ({ ...input, kind: 'schedule' as const }));
}

function circleOf(activities: readonly ScheduleActivity[]): string[] {
  const left = new Map(activities.map((one) => [one.id, one]));
  for (let found = true; found;) {
    found = false;
    for (const one of [...left.values()]) {
      if (one.after?.some((before) => left.has(before.activity))) continue;
      left.delete(one.id);
      found = true;
    }
  }
  return [...left.keys()];
}

/** Days of a problem as whole numbers from its beginning. */
export function dayOf(problem: ScheduleInput, date: CalendarDate): number {
  return daysBetween(problem.begins, date);
}
