import { describe, expect, it } from '@jest/globals';
import { unwrap } from '@comitia/kernel';
import fc from 'fast-check';
import {
  assembleDeployment,
  deploymentProblem,
  layOutDeployment,
  plan,
  Random,
  routeTeams,
  type DeploymentInput,
  type DeploymentPlan,
  type Stop,
} from '../index.js';
import { checkDeployment } from './check-deployment.js';
import { inventCountry } from '../testing/invent-country.js';

const input = inventCountry(3, 420, { teams: 8, hubs: 3 });

function planned(change: Partial<DeploymentInput> = {}, stop: Stop = { iterations: 8 * 64 }) {
  const problem = unwrap(deploymentProblem({ ...input, ...change }), 'problem');
  const outcome = plan(problem, { stop, seed: 1 });
  if (outcome.outcome !== 'feasible') throw new Error(outcome.reasons.map((reason) => reason.message).join(' '));
  return outcome;
}

function why(change: Partial<DeploymentInput>): string {
  const outcome = plan(unwrap(deploymentProblem({ ...input, ...change }), 'problem'), {
    stop: { iterations: 64 },
    seed: 1,
  });
  return outcome.outcome === 'infeasible'
    ? outcome.reasons.map((reason) => `${reason.constraint}: ${reason.message}`).join('\n')
    : '';
}

describe('a deployment', () => {
  it('stands up to an independent check, with an opening and a closing for every team', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.integer({ min: 2, max: 9 }), fc.integer({ min: 1, max: 6 }), (seed, teams, hubs) => {
        const country = inventCountry(seed, 150 + (seed % 200), { teams, hubs });
        const outcome = planned(country, { iterations: teams * 64 });
        expect(checkDeployment(country, outcome.plan)).toEqual([]);
        expect(outcome.score.hard).toBe(0);
        for (const comparison of outcome.comparisons) expect(comparison.gap).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 12 },
    );
  });

  it('repeats itself to the byte, whatever the order of stations and people', () => {
    const random = new Random(9);
    const turned = { stations: random.shuffle([...input.stations]), roster: random.shuffle([...input.roster]) };
    expect(JSON.stringify(planned(turned))).toBe(JSON.stringify(planned()));
  });

  it('never falls with more iterations', () => {
    const [few, more] = [planned(), planned({}, { iterations: 8 * (64 + 1024) })];
    expect(more.score.mandate).toBeGreaterThanOrEqual(few.score.mandate);
    expect(more.score.soft).toBeGreaterThanOrEqual(few.score.soft);
  });

  it('is the same when it is planned hub by hub, as workers do', () => {
    const problem = unwrap(deploymentProblem(input), 'problem');
    const layout = layOutDeployment(problem, { seed: 1, stop: { iterations: 1 } });
    if (layout.outcome === 'infeasible') throw new Error('infeasible');
    const parts = layout.plan.hubs.map((hub) =>
      routeTeams(problem, layout.plan, {
        seed: 1,
        hub: hub.id,
        stop: { iterations: layout.plan.teams.filter((team) => team.hub === hub.id).length * 64 },
      }),
    );
    const done = parts.reduce((sum, part) => sum + part.iterations.done, 0);
    const order = layout.plan.teams.map((team) => team.id);
    const routes = parts
      .flatMap((part) => part.routes)
      .sort((left, right) => order.indexOf(left.team) - order.indexOf(right.team));
    const whole = assembleDeployment(problem, layout.plan, {
      routes,
      iterations: { planned: done, done },
      stopped: 'completed',
      seed: 1,
    });
    expect(JSON.stringify(whole)).toBe(JSON.stringify(planned()));
  });

  it('stops when asked, at any moment, with a plan that holds', () => {
    for (const asked of [0, 1, 5, 30, 90]) {
      let count = 0;
      const outcome = planned({}, { cancelled: () => ++count > asked });
      expect(checkDeployment(input, outcome.plan).filter((fault) => !fault.includes('neither'))).toEqual([]);
    }
  });

  it('works without any coordinates, by the hierarchy, and says so', () => {
    const stations = input.stations.map(({ coordinates: _, ...station }) => station);
    const outcome = planned({ stations, travel: { ...input.travel, byLevelsShared: [90, 30, 12] } });
    expect(checkDeployment({ ...input, stations }, outcome.plan)).toEqual([]);
    expect(outcome.plan.notes.map((note) => note.code)).toContain('no-coordinates');
    expect(Math.min(...outcome.plan.teams.map((team) => team.route.length))).toBeGreaterThan(2);
  });

  it('places what has no coordinates by its area, distrusts what lies in another country, and names both', () => {
    const stations = input.stations.map(({ coordinates, ...station }, index) =>
      index % 3 === 0 ? station : { ...station, coordinates: coordinates! },
    );
    stations[10] = {
      ...input.stations[10]!,
      areaPath: ['d0', 'd0-t0'],
      coordinates: { latitude: 51.5, longitude: -0.1 },
    };
    const { plan: found } = planned({ stations });
    expect(checkDeployment({ ...input, stations }, found)).toEqual([]);
    expect(found.notes.find((note) => note.code === 'distrusted-coordinates')?.subjects).toEqual([stations[10].id]);
    expect(found.notes.find((note) => note.code === 'placed-by-area')?.subjects.length).toBeGreaterThan(100);
  });

  it('leaves out closed, far, forbidden and unwanted stations, each with its reason', () => {
    const stations = input.stations.map((station, index) => {
      if (index === 0) return { ...station, flags: ['ship' as const] };
      if (index === 1) return { ...station, hours: 'closed' as const };
      if (index === 2) return { ...station, areaPath: ['x', 'y'], coordinates: { latitude: 55, longitude: 40 } };
      return station;
    });
    const { plan: found } = planned({
      stations,
      noGo: [{ area: input.stations[3]!.areaPath[1]!, reason: 'shelling' }],
    });
    const reasonOf = (id: string) => found.notCovered.find((group) => group.stations.includes(id))?.reason;
    expect([0, 1, 2, 3].map((index) => reasonOf(stations[index]!.id))).toEqual([
      'left-out-kind',
      'closed-all-day',
      'beyond-a-days-drive',
      'no-go-area',
    ]);
    expect(checkDeployment({ ...input, stations }, found)).toEqual([]);
  });

  it('keeps pins of visits, hubs and teams', () => {
    const first = planned();
    const [team, other] = [first.plan.teams[0]!, first.plan.teams.find((one) => one.hub !== first.plan.teams[0]!.hub)!];
    const station = team.area.find((id) => !team.route.some((stop) => stop.station === id))!;
    const pins = {
      visits: [{ team: team.id, station, author: 'coordinator', reason: 'a complaint' }],
      hubs: [{ team: other.id, hub: other.hub, author: 'coordinator', reason: 'knows the governor' }],
    };
    const again = planned({ pins });
    expect(checkDeployment({ ...input, pins }, again.plan)).toEqual([]);
    expect(again.plan.teams.find((one) => one.id === other.id)?.hub).toBe(other.hub);
  });

  it('visits only fixed stations in the fixed mode', () => {
    const fixedStations = input.stations.filter((_, index) => index % 9 === 0).map((station) => station.id);
    const { plan: found } = planned({ mode: 'fixed', fixedStations });
    const visited = found.teams.flatMap((team) => team.route.map((stop) => stop.station));
    expect(visited.every((id) => fixedStations.includes(id))).toBe(true);
    expect(visited.length).toBeGreaterThan(fixedStations.length * 0.9);
    expect(checkDeployment({ ...input, mode: 'fixed', fixedStations }, found)).toEqual([]);
  });

  it('keeps driving limits, dusk for those who do not drive at night, and people out of areas of conflict', () => {
    const roster = input.roster.map((one, index) => ({
      ...one,
      limits: { noNightDriving: index % 4 === 0, maxDrivingMinutes: 200 },
      conflictAreas: index % 3 === 0 ? ['d0'] : [],
    }));
    const day = { ...input.day, darkFrom: 1140 };
    const { plan: found } = planned({ roster, day });
    expect(checkDeployment({ ...input, roster, day }, found)).toEqual([]);
  });

  it('takes ten identical stations and hours over midnight as they are', () => {
    const stations = Array.from({ length: 30 }, (_, index) => ({
      ...input.stations[0]!,
      id: `same-${index}`,
      hours: { opens: 600, closes: 1500 },
    }));
    const { plan: found } = planned({ stations, teams: 2, hubs: { count: 1 }, day: { ...input.day, back: 1800 } });
    expect(checkDeployment({ ...input, stations, day: { ...input.day, back: 1800 } }, found)).toEqual([]);
  });

  it('says of ten thousand identical stations that two teams do not share a building', () => {
    const stations = Array.from({ length: 10_000 }, (_, index) => ({ ...input.stations[0]!, id: `same-${index}` }));
    const { plan: found } = planned({ stations, teams: 3, hubs: { count: 1 } });
    expect(checkDeployment({ ...input, stations }, found)).toEqual([]);
    expect(found.notes.map((note) => note.message)).toContain(
      '2 teams have no area: the stations of the hub stand in fewer buildings than it has teams, and two teams do not share a building.',
    );
  });

  it('goes by an uploaded matrix where it has one, one way and the other', () => {
    const [one, other] = ['north', 'south'].map((id, index) => ({
      ...input.stations[0]!,
      id,
      coordinates: { latitude: 5, longitude: -1 + index / 100 },
    }));
    const hub = { id: 'base', coordinates: { latitude: 5, longitude: -1 } };
    const matrix = {
      places: ['base', 'north', 'south'],
      minutes: [
        [0, 11, 77],
        [13, 0, 17],
        [79, 19, 0],
      ],
    };
    const { plan: found } = planned({
      stations: [one!, other!],
      hubs: [hub],
      teams: 1,
      day: { ...input.day, breakMinutes: 0 },
      travel: { ...input.travel, matrix },
    });
    const [team] = found.teams;
    const [first, last] = [team!.route[0]!, team!.route.at(-1)!];
    const out = matrix.minutes[0]![matrix.places.indexOf(first.station)]!;
    const home = matrix.minutes[matrix.places.indexOf(last.station)]![0]!;
    expect(first.arrives - team!.leaves).toBe(out);
    expect(team!.back - last.ends).toBe(home);
    expect(team!.route).toHaveLength(2);
    expect(team!.drivingMinutes).toBe(
      out + matrix.minutes[matrix.places.indexOf(first.station)]![3 - matrix.places.indexOf(first.station)]! + home,
    );
  });

  it.each<[string, Partial<DeploymentInput>, string]>([
    ['all hubs closed', { hubs: [{ id: 'h', areaPath: ['d0'], closed: true }] }, 'an open hub: The only hub is closed'],
    ['nobody to send', { roster: [] }, 'enough people'],
    [
      'every station closed',
      { stations: input.stations.map((station) => ({ ...station, hours: 'closed' as const })) },
      'stations to visit: None of the 420 stations',
    ],
    [
      'hubs too small',
      { hubs: [{ id: 'h', areaPath: ['d0'], mostTeams: 3 }] },
      'hub capacity: 8 teams need a hub; the 1 hubs take 3: short of 5.',
    ],
  ])('says why it cannot be: %s', (_name, change, sentence) => {
    expect(why(change)).toContain(sentence);
  });
});

describe('the checker of deployments', () => {
  const good = planned().plan;
  const [first, ...rest] = good.teams;
  const team = (change: object): DeploymentPlan => ({ ...good, teams: [{ ...first!, ...change }, ...rest] });
  const stop = (index: number, change: object) =>
    team({ route: first!.route.map((one, at) => (at === index ? { ...one, ...change } : one)) });
  const visit = first!.route.findIndex((one) => one.service === 'visit' && one.breakMinutes === undefined);
  const elsewhere = rest.find((one) => one.hub !== first!.hub)!;

  it.each<[string, DeploymentPlan, string]>([
    ['a visit that is too short', stop(visit, { ends: first!.route[visit]!.starts + 10 }), 'stays 10 minutes'],
    ['an opening missed', stop(0, { starts: 500, ends: 560 }), 'minutes before it opens'],
    ['a journey in no time', stop(1, { arrives: first!.route[0]!.ends, starts: first!.route[0]!.ends }), 'minutes'],
    ['a station of another area', stop(visit, { station: elsewhere.area[0] }), 'lies outside the area'],
    ['a station served twice', stop(visit, { station: first!.route[0]!.station }), 'is served by'],
    ['a person in two teams', team({ members: elsewhere.members }), 'is in'],
    ['an area given twice', team({ area: [...first!.area, elsewhere.area[0]!] }), 'is in the areas of'],
    ['a late return', team({ back: 2000 }), 'too late'],
    ['an early start', team({ leaves: 10 }), 'leaves at 10'],
    ['two openings', stop(visit, { service: 'open' }), 'services "open"'],
    ['a station forgotten', { ...good, notCovered: [] }, 'neither served and not covered'],
    ['strata that do not add up', { ...good, coverage: good.coverage.slice(1) }, 'the strata count'],
    ['a stranger among the stations', stop(visit, { station: 'nowhere' }), 'is no station'],
  ])('names %s', (_name, corrupted, sentence) => {
    expect(checkDeployment(input, corrupted).join('\n')).toContain(sentence);
  });
});
