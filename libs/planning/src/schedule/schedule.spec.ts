import { describe, expect, it } from '@jest/globals';
import { addDays, daysBetween, unwrap } from '@comitia/kernel';
import fc from 'fast-check';
import { moveElectionDay, plan, Random, scheduleProblem, type ScheduleInput, type SchedulePlan } from '../index.js';

/** Checks a calendar against its input, without anything of the solver. */
function check(input: ScheduleInput, found: SchedulePlan): string[] {
  const faults: string[] = [];
  const at = new Map(found.activities.map((one) => [one.id, one]));
  const perDay = new Map<string, number>();
  for (const activity of input.activities) {
    const one = at.get(activity.id);
    if (!one) {
      faults.push(`${activity.id} is missing`);
      continue;
    }
    if (daysBetween(one.starts, one.finishes) !== Math.max(0, activity.days - 1))
      faults.push(`${activity.id} does not last ${activity.days} days`);
    if (one.starts < input.begins) faults.push(`${activity.id} starts before the beginning`);
    if (activity.earliest !== undefined && one.starts < activity.earliest)
      faults.push(`${activity.id} starts too early`);
    if (activity.latest !== undefined && one.finishes > activity.latest)
      faults.push(`${activity.id} is finished too late`);
    if (activity.fixedOffset !== undefined && one.starts !== addDays(input.electionDay, activity.fixedOffset))
      faults.push(`${activity.id} moved a legal date`);
    for (const before of activity.after ?? []) {
      const other = at.get(before.activity)!;
      const days = input.activities.find((each) => each.id === before.activity)!.days;
      if (daysBetween(other.starts, one.starts) < days + (before.lagDays ?? 0))
        faults.push(`${activity.id} does not wait for ${before.activity}`);
    }
    for (const use of activity.uses ?? []) {
      for (let day = 0; day < activity.days; day++) {
        const key = `${use.resource} ${addDays(one.starts, day)}`;
        perDay.set(key, (perDay.get(key) ?? 0) + use.units);
        if (perDay.get(key)! > input.resources.find((each) => each.id === use.resource)!.units)
          faults.push(`${key} is used twice`);
      }
    }
  }
  return faults;
}

const input: ScheduleInput = {
  begins: '2027-01-01',
  electionDay: '2027-06-06',
  resources: [{ id: 'trainers', units: 1 }],
  activities: [
    { id: 'register closed', days: 1, fixedOffset: -60 },
    { id: 'audit', days: 30, latestOffset: -20, after: [{ activity: 'register closed' }] },
    { id: 'training north', days: 10, uses: [{ resource: 'trainers', units: 1 }] },
    { id: 'training south', days: 10, uses: [{ resource: 'trainers', units: 1 }] },
    { id: 'deployment', days: 5, after: [{ activity: 'training north' }, { activity: 'training south', lagDays: 2 }] },
    { id: 'election day', days: 1, fixedOffset: 0, after: [{ activity: 'audit' }, { activity: 'deployment' }] },
  ],
};

function planned(change: Partial<ScheduleInput> = {}) {
  return plan(unwrap(scheduleProblem({ ...input, ...change }), 'problem'), { seed: 1, stop: { iterations: 200 } });
}

describe('a calendar', () => {
  it('keeps legal dates, dependencies and resources, with the critical path and slack', () => {
    const outcome = planned();
    if (outcome.outcome !== 'feasible') throw new Error('infeasible');
    expect(check(input, outcome.plan)).toEqual([]);
    expect(outcome.plan.criticalPath).toContain('election day');
    const audit = outcome.plan.activities.find((one) => one.id === 'audit')!;
    expect(audit).toMatchObject({
      starts: '2027-04-08',
      finishes: '2027-05-07',
      slackDays: 10,
      heldBy: 'register closed',
    });
    const south = outcome.plan.activities
      .filter((one) => one.id.startsWith('training'))
      .map((one) => one.heldBy)
      .sort();
    expect(south).toEqual(['the beginning', 'the resource trainers']);
  });

  it('stands up to the check for random networks, and never ends before the bound', () => {
    fc.assert(
      fc.property(fc.nat(10_000), (seed) => {
        const random = new Random(seed);
        const network: ScheduleInput = {
          begins: '2027-01-01',
          electionDay: '2027-12-01',
          resources: [
            { id: 'a', units: 2 },
            { id: 'b', units: 1 },
          ],
          activities: Array.from({ length: 14 }, (_, index) => ({
            id: `x${index}`,
            days: random.below(9),
            after:
              index > 0 && random.below(2) === 0
                ? [{ activity: `x${random.below(index)}`, lagDays: random.below(3) }]
                : [],
            uses:
              random.below(2) === 0 ? [{ resource: 'a', units: 1 + random.below(2) }] : [{ resource: 'b', units: 1 }],
          })),
        };
        const outcome = planned(network);
        if (outcome.outcome !== 'feasible') throw new Error('infeasible');
        expect(check(network, outcome.plan)).toEqual([]);
        for (const comparison of outcome.comparisons) expect(comparison.gap).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 40 },
    );
  });

  it('says what a moved election day does', () => {
    const problem = unwrap(scheduleProblem(input), 'problem');
    const { moved, outcome } = moveElectionDay(problem, '2027-06-20', { seed: 1, stop: { iterations: 100 } });
    expect(outcome.outcome).toBe('feasible');
    expect(moved.map((one) => one.activity)).toEqual(['register closed', 'audit', 'election day']);
    const early = moveElectionDay(problem, '2027-01-20', { seed: 1, stop: { iterations: 100 } });
    expect(early.outcome).toMatchObject({ outcome: 'infeasible' });
  });

  it('says why there is none', () => {
    const late = planned({ activities: [...input.activities, { id: 'ballots', days: 30, latest: '2027-01-10' }] });
    expect(late).toMatchObject({ outcome: 'infeasible', reasons: [{ constraint: 'latest date', shortBy: 20 }] });
    const crowded = planned({
      activities: input.activities.map((one) =>
        one.id.startsWith('training') ? { ...one, latest: '2027-01-15' } : one,
      ),
    });
    expect(crowded).toMatchObject({ outcome: 'infeasible', reasons: [{ constraint: 'resources', shortBy: 5 }] });
  });

  it.each<[string, Partial<ScheduleInput>, string]>([
    [
      'a circle',
      {
        activities: [
          { id: 'a', days: 1, after: [{ activity: 'b' }] },
          { id: 'b', days: 1, after: [{ activity: 'a' }] },
        ],
      },
      'activities',
    ],
    [
      'a stranger',
      { activities: [{ id: 'a', days: 1, after: [{ activity: 'z' }] }] },
      'activities[0].after[0].activity',
    ],
    [
      'more than there is',
      { activities: [{ id: 'a', days: 1, uses: [{ resource: 'trainers', units: 2 }] }] },
      'activities[0].uses[0]',
    ],
    ['a day that is none', { electionDay: '2027-02-30' }, 'electionDay'],
  ])('names %s', (_name, change, path) => {
    expect(scheduleProblem({ ...input, ...change })).toMatchObject({ ok: false, failure: { 0: { path } } });
  });
});
