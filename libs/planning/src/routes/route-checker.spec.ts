import { describe, expect, it } from '@jest/globals';
import { unwrap } from '@comitia/kernel';
import { Random } from '../random.js';
import { planRoutes } from './plan-routes.js';
import { checkRoutes } from './route-checker.js';
import { randomRoutes } from './route-fixtures.js';
import type { PlannedRoute, PlannedStop, RouteInput } from './route-input.js';
import { buildRouteProblem } from './route-problem.js';

const bare = randomRoutes(new Random(17), { stations: 40, teams: 3 });
const input: RouteInput = { ...bare, teams: bare.teams.map(({ maxDriving: _, ...team }) => ({ ...team, end: 0 })) };
const problem = unwrap(buildRouteProblem(input), 'problem');
const sound = planRoutes(problem, { stop: { iterations: 1500 }, seed: 1 }).routes;

/** The sound plan with one route changed. */
function corrupt(change: (route: PlannedRoute) => PlannedRoute): readonly PlannedRoute[] {
  return sound.map((route, index) => (index === 0 ? change(route) : route));
}

function withStop(at: number, change: (stop: PlannedStop) => PlannedStop): readonly PlannedRoute[] {
  return corrupt((route) => ({
    ...route,
    stops: route.stops.map((stop, index) => (index === at ? change(stop) : stop)),
  }));
}

function faults(routes: readonly PlannedRoute[], about: RouteInput = input): string {
  return checkRoutes(about, routes).faults.join('\n');
}

describe('checkRoutes', () => {
  it('passes a sound plan, which has an opening, visits and a closing', () => {
    expect(faults(sound)).toBe('');
    expect(sound[0]!.stops.length).toBeGreaterThan(3);
  });

  const last = sound[0]!.stops.length - 1;
  it.each<[string, readonly PlannedRoute[], string]>([
    ['an unknown team', corrupt((route) => ({ ...route, team: 'x' })), 'team x: is not in the problem'],
    ['a team twice', [...sound, sound[0]!], 'has two routes'],
    ['an unknown station', withStop(1, (stop) => ({ ...stop, station: 'x' })), 'serves x (visit)'],
    ['an unknown service', withStop(1, (stop) => ({ ...stop, service: 'x' })), '(x), which is not in the problem'],
    ['a station twice', withStop(1, (stop) => ({ ...stop, station: sound[1]!.stops[1]!.station })), 'already has'],
    ['a late start', withStop(last, (stop) => ({ ...stop, start: 361 })), 'outside 350 to 360'],
    ['an early start', withStop(1, (stop) => ({ ...stop, start: 81 })), 'arrives at'],
    ['half a tick', withStop(last, (stop) => ({ ...stop, start: 350.5 })), 'not a whole tick'],
    ['two openings', withStop(1, (stop) => ({ ...stop, service: 'open' })), '2 × open, 1 allowed'],
    ['a wrong travel', corrupt((route) => ({ ...route, travel: route.travel - 1 })), 'says it travels'],
    ['another order', corrupt((route) => ({ ...route, stops: [...route.stops].reverse() })), 'arrives at'],
  ])('names %s', (_, routes, words) => {
    expect(faults(routes)).toContain(words);
  });

  it.each<[string, Partial<RouteInput>, string]>([
    ['a late return', { teams: input.teams.map((team) => ({ ...team, back: 380 })) }, 'is back at'],
    ['too much driving', { teams: input.teams.map((team) => ({ ...team, maxDriving: 5 })) }, '5 allowed'],
    ['a forbidden team', { stations: input.stations.map((one) => ({ ...one, teams: [] })) }, 'may not serve'],
    [
      'a forbidden service',
      { teams: input.teams.map((team) => ({ ...team, services: ['open'] })) },
      'may not do visit',
    ],
    [
      'an unoffered service',
      { stations: input.stations.map((one) => ({ ...one, services: ['open'] })) },
      'not offered',
    ],
  ])('names %s under changed rules', (_, change, words) => {
    expect(faults(sound, { ...input, ...change })).toContain(words);
  });

  it('counts pins, requirements and changes that are not met', () => {
    const [first] = sound[0]!.stops;
    const pins = [
      { station: first!.station, service: first!.service, start: first!.start + 1 },
      { station: first!.station, service: first!.service, team: 't0' },
    ];
    const kept = [{ station: first!.station, service: first!.service, team: 't1', weight: 4 }];
    const services = input.services.map((service) => (service.id === 'open' ? { ...service, required: 2 } : service));
    const found = checkRoutes({ ...input, pins, kept, services }, sound);
    expect(found).toMatchObject({ hard: -1, changes: -4 });
    expect(found.mandate).toBeLessThanOrEqual(-3);
  });
});
