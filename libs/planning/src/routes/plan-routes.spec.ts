import { describe, expect, it } from '@jest/globals';
import { unwrap } from '@comitia/kernel';
import fc from 'fast-check';
import { Random } from '../random.js';
import type { Progress, Stop } from '../stop.js';
import { planRoutes } from './plan-routes.js';
import { checkRoutes } from './route-checker.js';
import { bestByBruteForce, randomRoutes } from './route-fixtures.js';
import type { RouteInput, RoutePlan } from './route-input.js';
import { buildRouteProblem } from './route-problem.js';

function plan(input: RouteInput, stop: Stop, seed = 1): RoutePlan {
  return planRoutes(unwrap(buildRouteProblem(input), 'problem'), { stop, seed });
}

function expectSound(input: RouteInput, found: RoutePlan): void {
  const { faults, travel, ...score } = checkRoutes(input, found.routes);
  expect(faults).toEqual([]);
  expect(score).toEqual(found.score);
  expect(travel).toBe(found.travel);
  expect(found.score.soft).toBeLessThanOrEqual(found.bound);
}

describe('planRoutes', () => {
  it.each(Array.from({ length: 12 }, (_, seed) => seed))('finds the optimum of small problem %i', (seed) => {
    const teams = 1 + (seed % 2);
    const input = randomRoutes(new Random(seed), { stations: teams === 1 ? 5 : 3, teams, rough: seed % 4 > 1 });
    const found = plan(input, { iterations: 1500 });
    expectSound(input, found);
    expect(found.score.soft).toBe(bestByBruteForce(input));
  });

  it('gives plans that the checker passes, with levels, pins and kept visits', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 6 }), fc.boolean(), (seed, teams, rough) => {
        const random = new Random(seed);
        const bare = randomRoutes(random, { stations: 2 + random.below(40), teams, rough });
        const input: RouteInput = {
          ...bare,
          services: bare.services.map((one) => (one.id === 'visit' ? one : { ...one, required: 1 })),
          pins: random.below(2) === 0 ? [] : [{ station: 's0', service: 'visit' }],
          kept: [{ station: 's1', service: 'visit', team: `t${random.below(teams)}`, weight: 3 }],
        };
        expectSound(input, plan(input, { iterations: 300 }, seed));
      }),
      { numRuns: 40 },
    );
  });

  it('gives the same bytes for the same seed', () => {
    const input = randomRoutes(new Random(5), { stations: 60, teams: 6 });
    expect(JSON.stringify(plan(input, { iterations: 700 }, 9))).toBe(
      JSON.stringify(plan(input, { iterations: 700 }, 9)),
    );
  });

  it('leaves the score of an exact case alone when the input is permuted', () => {
    const input = randomRoutes(new Random(21), { stations: 5, teams: 1 });
    const turned = { ...input, stations: [...input.stations].reverse(), services: [...input.services].reverse() };
    expect(plan(turned, { iterations: 1500 }).score).toEqual(plan(input, { iterations: 1500 }).score);
  });

  it('stops with a sound plan whenever it is asked to, and its best never falls', () => {
    const input = randomRoutes(new Random(8), { stations: 50, teams: 5 });
    for (const limit of [0, 1, 2, 7, 40]) {
      let asked = 0;
      const found = plan(input, { cancelled: () => asked++ >= limit });
      expect(found.stopped).toBe('cancelled');
      expectSound(input, found);
    }
    const told: Progress[] = [];
    planRoutes(unwrap(buildRouteProblem(input), 'problem'), {
      stop: { iterations: 9000 },
      seed: 1,
      onProgress: (progress) => told.push(progress),
    });
    expect(told.length).toBeGreaterThan(1);
    for (let index = 1; index < told.length; index++) {
      expect(told[index]!.best.at(-1)!).toBeGreaterThanOrEqual(told[index - 1]!.best.at(-1)!);
    }
  });

  it.each([2, 5, 11])('is repeated by its number of iterations alone after %d seconds of clock', (speed) => {
    const input = randomRoutes(new Random(4), { stations: 40, teams: 3 });
    // A clock that advances with each look, unevenly, as a busy machine's does.
    const jitter = new Random(77);
    let time = 0;
    const now = (): number => (time += speed * (1 + jitter.below(3)));
    const timed = plan(input, { seconds: 1, now });
    const again = plan(input, { iterations: timed.iterations.done });
    expect(again.iterations).toEqual(timed.iterations);
    expect(JSON.stringify(again.routes)).toBe(JSON.stringify(timed.routes));
  });

  it('meets pins, and names those that cannot be met', () => {
    const bare = randomRoutes(new Random(30), { stations: 30, teams: 2 });
    const stations = bare.stations.map(({ windows: _, ...station }) => station);
    const pins = [
      { station: 's3', service: 'close', team: 't1' },
      { station: 's9', service: 'visit', team: 't0', start: 200 },
    ];
    const input = { ...bare, stations, pins, teams: bare.teams.map(({ maxDriving: _, ...team }) => team) };
    const found = plan(input, { iterations: 2000 });
    expectSound(input, found);
    expect(found.feasible).toBe(true);
    const clash = { ...input, pins: [...pins, { station: 's8', service: 'visit', team: 't0', start: 201 }] };
    const failed = plan(clash, { iterations: 2000 });
    expect(failed.feasible).toBe(false);
    expect(failed.unmet).toHaveLength(1);
    expect(failed.score.hard).toBe(-1);
  });

  it('keeps what people were told before it gains soft points', () => {
    const input = randomRoutes(new Random(12), { stations: 30, teams: 3 });
    const first = plan(input, { iterations: 2000 });
    const kept = first.routes.flatMap(({ team, stops }) =>
      stops.map(({ station, service }) => ({ station, service, team, weight: 1 })),
    );
    const changed = { ...input, kept, stations: input.stations.map((one) => ({ ...one, value: 15 - one.value })) };
    const second = plan(changed, { iterations: 2500 });
    expectSound(changed, second);
    expect(second.score.changes).toBe(0);
  });

  it('asks one opening and one closing of each team before it counts visits', () => {
    const bare = randomRoutes(new Random(2), { stations: 20, teams: 4 });
    const services = bare.services.map((service) =>
      service.worth.kind === 'fixed'
        ? { ...service, required: 1, worth: { kind: 'fixed' as const, value: 0 } }
        : service,
    );
    const input = { ...bare, services, teams: bare.teams.map(({ maxDriving: _, ...team }) => team) };
    const found = plan(input, { iterations: 1500 });
    expectSound(input, found);
    expect(found.score.mandate).toBe(0);
  });

  it('plans nothing where nothing can be served', () => {
    const bare = randomRoutes(new Random(2), { stations: 4, teams: 2 });
    const found = plan({ ...bare, stations: [] }, { iterations: 50 });
    expect(found.score).toEqual({ hard: 0, mandate: 0, changes: 0, soft: 0 });
    expect(found.travel).toBe(0);
  });

  it('copes with a thousand stations in one building', () => {
    const bare = randomRoutes(new Random(2), { stations: 1, teams: 3 });
    const stations = Array.from({ length: 1000 }, (_, index) => ({ id: `s${index}`, place: 1, value: 7 }));
    const input = { ...bare, stations, teams: bare.teams.map(({ maxDriving: _, ...team }) => team) };
    const found = plan(input, { iterations: 200 });
    expectSound(input, found);
    // Each team opens and closes, and the building is worth two visits: one in full, one at half.
    expect(found.score.soft).toBe(3 * 70 + 7 + 3);
  });

  it('refuses to search without an end', () => {
    const input = randomRoutes(new Random(2), { stations: 3, teams: 1 });
    expect(() => plan(input, {})).toThrow('never end');
  });
});
