import { unwrap } from '@comitia/kernel';
import { kilometres, levelsShared, minutesByLevels, minutesFor } from '../geography/travel.js';
import { Random } from '../random.js';
import type { RouteInput, RoutePin, RouteService, RouteStation } from '../routes/route-input.js';
import { buildRouteProblem, type RouteProblem } from '../routes/route-problem.js';
import { stratumReturns } from '../routes/stratum-returns.js';
import type { RosterMember } from '../teams/roster.js';
import type { Building, Country } from './country.js';
import type { DeploymentStation } from './deployment-input.js';
import type { DeploymentProblem } from './deployment-problem.js';
import { minutesFromHub, minutesToHub } from './hub-places.js';
import type { LaidTeam, Layout } from './layout.js';
import { stratumOf } from './stratum.js';
import { electorsByStratum, stationSize, targetShares } from './targets.js';
import { minutesByMatrix } from './travel-matrix.js';

/** Most buildings that a day's search looks at: a team sees ten to fifteen stations. Beyond those visited, a building offers two more stations for the opening and the closing. */
const MOST_BUILDINGS = 64;
const OPEN_AND_CLOSE = 2;
/** Visits that a team's targets are laid out for. */
const VISITS_EXPECTED = 12;

/** What all teams' days share: the country, where each station stands, the national shares of the strata. */
export interface DayContext {
  readonly problem: DeploymentProblem;
  readonly country: Country;
  readonly layout: Layout;
  readonly stationIndex: ReadonlyMap<string, number>;
  readonly buildingOf: Int32Array;
  readonly person: ReadonlyMap<string, RosterMember>;
  readonly targets: ReadonlyMap<string, number>;
  readonly electorsIn: ReadonlyMap<string, number>;
  readonly discount: ReadonlyMap<string, number>;
}

/** Prepares what all teams' days share. */
export function dayContext(problem: DeploymentProblem, country: Country, layout: Layout): DayContext {
  const buildingOf = new Int32Array(country.stations.length).fill(-1);
  country.buildings.forEach((building, index) => building.stations.forEach((station) => (buildingOf[station] = index)));
  const electorsIn = electorsByStratum(country);
  const discount = new Map<string, number>();
  for (const visit of problem.otherVisits ?? []) {
    discount.set(visit.station, 1 - (1 - (discount.get(visit.station) ?? 0)) * (1 - visit.discount));
  }
  return {
    problem,
    country,
    layout,
    stationIndex: new Map(country.stations.map((station, index) => [station.id, index])),
    buildingOf,
    person: new Map(problem.roster.map((one) => [one.id, one])),
    targets: targetShares(problem, electorsIn),
    electorsIn,
    discount,
  };
}

/** Minutes from one building to another. */
export function minutesBetween(from: Building, to: Building, context: DayContext): number {
  const { travel } = context.problem;
  const measured = minutesByMatrix(travel, from.matrixRow, to.matrixRow);
  if (measured !== undefined) return measured;
  const byLevels = (): number => minutesByLevels(levelsShared(from.areaPath, to.areaPath), travel);
  if (!context.country.located) return byLevels();
  const minutes = minutesFor(kilometres(from.at, to.at), travel);
  // Two stations at the middle of one area are not neighbours: the hierarchy says how far apart such are.
  return from.placedByArea || to.placedByArea ? Math.max(minutes, byLevels()) : minutes;
}

/** The buildings of an area that the search looks at: those around the area's heart, each stratum in turn. */
function candidates(area: readonly number[], context: DayContext, hub: Layout['hubs'][number]): number[] {
  const { country, problem } = context;
  if (area.length <= MOST_BUILDINGS) return [...area];
  const near = area.map((building) => ({
    building,
    minutes: minutesFromHub({ ...hub, at: hub.at ?? undefined }, country.buildings[building]!, problem),
  }));
  near.sort((left, right) => left.minutes - right.minutes || left.building - right.building);
  const heart = country.buildings[near[near.length >> 2]!.building]!;
  const byStratum = new Map<string, { building: number; minutes: number }[]>();
  for (const building of area) {
    const one = country.buildings[building]!;
    const stratum = stratumOf(country.stations[one.stations[0]!]!);
    const entry = { building, minutes: minutesBetween(heart, one, context) + (one.placedByArea ? 10 : 0) };
    const list = byStratum.get(stratum);
    if (list) list.push(entry);
    else byStratum.set(stratum, [entry]);
  }
  const queues = [...byStratum.values()];
  for (const queue of queues)
    queue.sort((left, right) => left.minutes - right.minutes || left.building - right.building);
  const chosen: number[] = [];
  for (let turn = 0; chosen.length < MOST_BUILDINGS; turn++) {
    for (const queue of queues)
      if (turn < queue.length && chosen.length < MOST_BUILDINGS) chosen.push(queue[turn]!.building);
  }
  return chosen;
}

function services(problem: DeploymentProblem): RouteService[] {
  const { day, value } = problem;
  const { opens, closes } = day.hours;
  const lastVisit = closes - day.visitMinutes;
  const noon = Math.round((opens + closes) / 2);
  const station = { kind: 'station' } as const;
  return [
    {
      id: 'open',
      window: [opens - day.beforeOpening, opens - day.beforeOpening],
      duration: day.openingMinutes,
      worth: { kind: 'fixed', value: value.opening },
      perTeam: 1,
      required: 1,
    },
    { id: 'visit', window: [opens, Math.max(opens, lastVisit)], duration: day.visitMinutes, worth: station },
    {
      id: 'close',
      window: [closes - day.beforeClosing, closes - day.beforeClosing],
      duration: day.closingMinutes,
      worth: { kind: 'fixed', value: value.closing },
      perTeam: 1,
      required: 1,
    },
    ...(day.breakMinutes > 0
      ? [
          {
            id: 'rest',
            window: [Math.max(opens, noon - 180), Math.min(Math.max(opens, lastVisit), noon + 120)] as const,
            duration: day.visitMinutes + day.breakMinutes,
            worth: station,
            perTeam: 1,
            required: 1,
          },
        ]
      : []),
  ];
}

/** Windows of a station with hours of its own. */
function windows(station: DeploymentStation, problem: DeploymentProblem): RouteStation['windows'] {
  if (station.hours === undefined || station.hours === 'closed') return undefined;
  const { opens, closes } = station.hours;
  const { day } = problem;
  const lastVisit = Math.max(opens, closes - day.visitMinutes);
  const rest = services(problem).find((service) => service.id === 'rest')?.window;
  const from = Math.min(Math.max(opens, rest?.[0] ?? 0), lastVisit);
  return {
    open: [Math.max(0, opens - day.beforeOpening), Math.max(0, opens - day.beforeOpening)],
    visit: [opens, lastVisit],
    close: [Math.max(opens, closes - day.beforeClosing), Math.max(opens, closes - day.beforeClosing)],
    ...(rest ? { rest: [from, Math.max(from, Math.min(rest[1], lastVisit))] as const } : {}),
  };
}

function routeStations(
  team: LaidTeam,
  chosen: readonly number[],
  context: DayContext & { strata: ReadonlySet<string>; seed: number; also: readonly string[] },
): RouteStation[] {
  const { country, problem, person } = context;
  const members = team.members.map((id) => person.get(id)!);
  const conflicts = new Set(members.flatMap((one) => one.conflictAreas ?? []));
  const stepFree = members.some((one) => one.limits?.stepFreeOnly);
  const pinned = new Set(problem.pins?.visits?.filter((pin) => pin.team === team.id).map((pin) => pin.station));
  const wanted = new Set([...pinned, ...context.also]);
  const elsewhere = new Set(problem.pins?.visits?.filter((pin) => pin.team !== team.id).map((pin) => pin.station));
  return chosen.flatMap((index, place) => {
    const building = country.buildings[index]!;
    const free = building.stations.filter((at) => {
      const station = country.stations[at]!;
      if (elsewhere.has(station.id)) return false;
      if (pinned.has(station.id)) return true;
      if (station.areaPath.some((area) => conflicts.has(area))) return false;
      return !(stepFree && station.stepFree === false);
    });
    const visited = problem.value.buildingDivisors.length;
    const most = problem.mode === 'fixed' ? free.length : visited + OPEN_AND_CLOSE;
    return free
      .sort(
        (left, right) =>
          Number(wanted.has(country.stations[right]!.id)) - Number(wanted.has(country.stations[left]!.id)) ||
          left - right,
      )
      .slice(0, Math.max(most, wanted.size))
      .map((at, rank): RouteStation => {
        const station = country.stations[at]!;
        const chance = problem.unpredictable
          ? new Random(context.seed, at).below(Math.max(1, problem.value.visit >> 1))
          : 0;
        const own = windows(station, problem);
        return {
          id: station.id,
          place: place + 1,
          value: problem.mode === 'fixed' ? problem.value.visit * 10 : problem.value.visit + chance,
          building: `b${index}`,
          // Visits beyond the building's returns would still fill a stratum: nobody spends the day in one school.
          ...(problem.mode === 'areas' && rank >= visited && !wanted.has(station.id)
            ? { services: ['open', 'close'] }
            : {}),
          ...(context.strata.has(stratumOf(station)) ? { stratum: stratumOf(station) } : {}),
          ...(own ? { windows: own } : {}),
          ...(context.discount.has(station.id)
            ? { discount: Math.round(100 * context.discount.get(station.id)!) }
            : {}),
        };
      });
  });
}

function returnsOf(team: LaidTeam, context: DayContext): RouteInput['strata'] {
  const { country, targets, electorsIn } = context;
  const inArea = new Map<string, number>();
  for (const id of team.area) {
    const station = country.stations[context.stationIndex.get(id)!]!;
    inArea.set(stratumOf(station), (inArea.get(stratumOf(station)) ?? 0) + stationSize(station));
  }
  const shares = [...inArea]
    .map(([id, electors]) => ({ id, share: (targets.get(id)! * electors) / Math.max(1, electorsIn.get(id)!) }))
    .filter((one) => one.share > 0);
  return stratumReturns(shares, { visits: VISITS_EXPECTED, weight: context.problem.value.visit });
}

/** The routing problem of one team's day; `also` names stations that must be among those looked at. It holds: the buildings of its area that matter, travel from its hub, its people's limits. */
export function teamDay(
  team: LaidTeam,
  context: DayContext,
  seed: number,
  also: readonly string[] = [],
): RouteProblem | undefined {
  const { problem, country, person } = context;
  const hub = context.layout.hubs.find((one) => one.id === team.hub)!;
  const pins = (problem.pins?.visits ?? []).filter(
    (pin) => pin.team === team.id && context.buildingOf[context.stationIndex.get(pin.station)!]! >= 0,
  );
  const wanted = [...pins.map((pin) => pin.station), ...also];
  const pinnedBuildings = wanted
    .map((id) => context.buildingOf[context.stationIndex.get(id)!]!)
    .filter((building) => building >= 0);
  const area = [...new Set(team.area.map((id) => context.buildingOf[context.stationIndex.get(id)!]!))];
  const chosen = [
    ...new Set([...pinnedBuildings, ...(problem.mode === 'fixed' ? area : candidates(area, context, hub))]),
  ];
  if (chosen.length === 0) return undefined;
  const strata = returnsOf(team, context) ?? [];
  const stations = routeStations(team, chosen, {
    ...context,
    strata: new Set(strata.map((one) => one.id)),
    seed,
    also,
  });
  const places = chosen.length + 1;
  const travel = new Int32Array(places * places);
  chosen.forEach((from, row) => {
    const building = country.buildings[from]!;
    const base = { ...hub, at: hub.at ?? undefined };
    travel[row + 1] = minutesFromHub(base, building, problem);
    travel[(row + 1) * places] = minutesToHub(base, building, problem);
    for (let column = 0; column < chosen.length; column++) {
      if (column === row) continue;
      const between = minutesBetween(building, country.buildings[chosen[column]!]!, context);
      travel[(row + 1) * places + column + 1] = between;
    }
  });
  const { day } = problem;
  const members = [...team.members, ...(team.driver === undefined ? [] : [team.driver])].map((id) => person.get(id)!);
  const dark =
    day.darkFrom !== undefined && (day.noDrivingInTheDark || members.some((one) => one.limits?.noNightDriving));
  const limits = [day.maxDrivingMinutes, ...members.map((one) => one.limits?.maxDrivingMinutes)].filter(
    (one) => one !== undefined,
  );
  const routePins: RoutePin[] = pins.map((pin) => ({
    station: pin.station,
    service: 'visit',
    team: team.id,
    reason: pin.reason,
  }));
  return unwrap(
    buildRouteProblem({
      name: team.id,
      travel,
      within: problem.travel.walkMinutes,
      services: services(problem),
      stations,
      teams: [
        {
          id: team.id,
          start: 0,
          end: 0,
          leave: day.leave,
          back: dark ? Math.min(day.back, day.darkFrom) : day.back,
          ...(limits.length > 0 ? { maxDriving: Math.min(...limits) } : {}),
        },
      ],
      buildingDivisors: problem.value.buildingDivisors,
      strata,
      pins: routePins,
    }),
    `day of ${team.id}`,
  );
}
