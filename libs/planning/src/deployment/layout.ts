import { assignSparse } from '../assignment/sparse-assignment.js';
import { splitByHalving, splitInOrder } from '../areas/split-area.js';
import type { InfeasibleReason, PlanOutcome, RunRecord } from '../core/outcome.js';
import type { PlanOptions } from '../core/plan-options.js';
import type { ConstraintScore } from '../core/score.js';
import { assignHubs } from '../hubs/assign-hubs.js';
import { HUB_RULES_BY_DEFAULT, type HubPlan, type HubProblem, type HubUnit } from '../hubs/hub-problem.js';
import { formTeams } from '../teams/form-teams.js';
import type { RosterMember } from '../teams/roster.js';
import { teamProblem, type FormedTeam, type TeamPlan } from '../teams/team-problem.js';
import { buildingWeights, compileCountry, orderByHierarchy, type Building, type Country } from './country.js';
import type { Coordinates } from './deployment-input.js';
import type { DeploymentProblem } from './deployment-problem.js';
import { flatPlane, gatherAround, minutesFromHub, minutesToHub, placeHubs, type PlacedHub } from './hub-places.js';
import { targetMass } from './targets.js';

/**
 * Iterations of team forming and hub assignment inside a deployment: by the number of teams and not by the clock, so that
 * only the routes hang on the time given.
 */
function fixedIterations(teams: number): { readonly forming: number; readonly hubs: number } {
  return { forming: Math.min(240, 8 + teams), hubs: Math.min(120, 12 + Math.ceil(teams / 2)) };
}

/** A team where it will work: its hub and the stations it answers for. Plain data, so that it can be handed to another process. */
export interface LaidTeam extends FormedTeam {
  readonly hub: string;
  /** Station ids of the area of responsibility. */
  readonly area: readonly string[];
}

/** A deployment before its routes: teams formed, hubs placed, areas drawn. Plain data. */
export interface Layout {
  readonly teams: readonly LaidTeam[];
  readonly hubs: readonly {
    readonly id: string;
    readonly at: Coordinates | null;
    readonly areaPath: readonly string[];
    readonly stations: number;
  }[];
  readonly reserve: TeamPlan['reserve'];
  /** Stations beyond a day's drive of their nearest hub. */
  readonly beyond: readonly string[];
  readonly constraints: readonly ConstraintScore[];
}

/** Whether a team that leaves at the earliest can visit a building and be back in time. */
function withinADay(hub: PlacedHub, building: Building, problem: DeploymentProblem): boolean {
  const { day } = problem;
  const minutes = minutesFromHub(hub, building, problem);
  const home = minutesToHub(hub, building, problem);
  if (day.maxDrivingMinutes !== undefined && minutes + home > day.maxDrivingMinutes) return false;
  const starts = Math.max(day.leave + minutes, day.hours.opens);
  return starts <= day.hours.closes - day.visitMinutes && starts + day.visitMinutes + home <= day.back;
}

/** A hub where less than this much of a team is due stays empty: a lone far village is no reason for a hub. */
const LEAST_DUE = 0.3;

/** Teams per hub by the weight around it: one each as far as they go, the rest by largest remainder, within least and most. */
function teamsPerHub(hubs: readonly PlacedHub[], weight: readonly number[], teams: number): number[] {
  const total = weight.reduce((sum, one) => sum + one, 0);
  const due = (index: number): number => (total > 0 ? (teams * weight[index]!) / total : teams / hubs.length);
  const counts = hubs.map((hub, index) => Math.max(hub.least, Math.min(hub.most, due(index) >= LEAST_DUE ? 1 : 0)));
  let left = teams - counts.reduce((sum, count) => sum + count, 0);
  // Fewer teams than hubs: the lightest stay empty.
  const lightest = hubs.map((_, index) => index).sort((a, b) => weight[a]! - weight[b]! || a - b);
  for (const index of lightest) {
    if (left >= 0) break;
    if (counts[index]! > hubs[index]!.least) {
      counts[index]! -= 1;
      left += 1;
    }
  }
  while (left > 0) {
    let [best, need] = [-1, -Infinity];
    hubs.forEach((hub, index) => {
      const wanting = due(index) - counts[index]!;
      if (counts[index]! < hub.most && wanting > need) [best, need] = [index, wanting];
    });
    if (best < 0) break;
    counts[best]! += 1;
    left -= 1;
  }
  return counts;
}

interface Stage {
  readonly problem: DeploymentProblem;
  readonly country: Country;
  readonly person: ReadonlyMap<string, RosterMember>;
}

/** Share of a hub's buildings that lie in areas where a member of the team has a conflict of interest. */
function conflictShare(team: FormedTeam, hub: PlacedHub, { country, person }: Stage): number {
  const areas = new Set(team.members.flatMap((id) => person.get(id)!.conflictAreas ?? []));
  if (areas.size === 0 || hub.buildings.length === 0) return 0;
  const inside = hub.buildings.filter((index) => country.buildings[index]!.areaPath.some((area) => areas.has(area)));
  return inside.length / hub.buildings.length;
}

function hubAssignment(
  teams: readonly FormedTeam[],
  hubs: readonly PlacedHub[],
  stage: Stage & { counts: readonly number[]; seed: number },
): PlanOutcome<HubPlan> {
  const { problem, person, counts } = stage;
  const host = new Set(problem.teamRules.hostLanguages);
  const pins = new Map(problem.pins?.hubs?.map((pin) => [pin.team, pin.hub]));
  const units: HubUnit[] = teams.map((team) => {
    const members = [...team.members, ...(team.interpreter === undefined ? [] : [team.interpreter])].map((id) =>
      person.get(id)!,
    );
    const prefers: Record<string, number> = {};
    for (const member of members) {
      for (const hub of hubs) {
        const points = member.prefersHubs?.[hub.id];
        if (points !== undefined) prefers[hub.id] = (prefers[hub.id] ?? 0) + points;
      }
    }
    const barred = hubs.filter((hub) => conflictShare(team, hub, stage) > 0.5).map((hub) => hub.id);
    const pinned = pins.get(team.id);
    return {
      id: team.id,
      people: members.map((one) => ({
        nationality: one.nationality,
        gender: one.gender,
        speaksHost: one.languages.some((language) => host.has(language)),
        experienced: one.experience >= problem.teamRules.experiencedFrom,
      })),
      prefers,
      barred,
      ...(pinned !== undefined && hubs.some((hub) => hub.id === pinned) ? { pinned } : {}),
    };
  });
  const hubProblem: HubProblem = {
    kind: 'hubs',
    units,
    hubs: hubs.map((hub, index) => ({ id: hub.id, least: counts[index]!, most: counts[index]! })),
    rules: {
      ...HUB_RULES_BY_DEFAULT,
      hostSpeaker: host.size === 0 ? { strength: 'off', weight: 0 } : HUB_RULES_BY_DEFAULT.hostSpeaker,
    },
  };
  return assignHubs(hubProblem, { seed: stage.seed, stop: { iterations: fixedIterations(teams.length).hubs } });
}

/** Draws the areas of a hub's teams: balanced by weight, and given to teams so that few stations fall to a conflict of interest. */
function areasOf(
  hub: PlacedHub,
  teams: readonly FormedTeam[],
  stage: Stage & { reachable: Int32Array; plane: ReturnType<typeof flatPlane>; weight: Float64Array; rank: Int32Array },
): LaidTeam[] {
  const { country, person, reachable, plane, weight } = stage;
  const parts = teams.length;
  const chosen = country.located
    ? reachable
    : reachable.slice().sort((left, right) => stage.rank[left]! - stage.rank[right]!);
  const partOf = country.located
    ? splitByHalving({ ...plane, weight }, chosen, parts)
    : splitInOrder(weight, chosen, parts);
  const areas: number[][] = Array.from({ length: parts }, () => []);
  chosen.forEach((building, index) => areas[partOf[index]!]!.push(building));
  const starts = Int32Array.from({ length: parts + 1 }, (_, index) => index * parts);
  const costs = new Float64Array(parts * parts);
  teams.forEach((team, row) => {
    const conflicts = new Set(team.members.flatMap((id) => person.get(id)!.conflictAreas ?? []));
    if (conflicts.size === 0) return;
    areas.forEach((area, column) => {
      costs[row * parts + column] = area.filter((building) =>
        country.buildings[building]!.areaPath.some((one) => conflicts.has(one)),
      ).length;
    });
  });
  const places = Int32Array.from({ length: parts * parts }, (_, index) => index % parts);
  const { placeOf } = assignSparse({ rows: parts, columns: parts, starts, places, costs });
  return teams.map((team, row) => ({
    ...team,
    hub: hub.id,
    area: areas[placeOf[row]!]!.flatMap((building) => country.buildings[building]!.stations)
      .sort((a, b) => a - b)
      .map((index) => country.stations[index]!.id),
  }));
}

function allClosed(problem: DeploymentProblem): InfeasibleReason {
  const ids = 'count' in problem.hubs ? [] : problem.hubs.map((hub) => hub.id);
  return {
    constraint: 'an open hub',
    message: `${ids.length === 1 ? 'The only hub is' : `All ${ids.length} hubs are`} closed: no team has a place to start from.`,
    shortBy: 1,
    subjects: ids,
    waysOut: ['open one of these hubs', 'have hubs placed: "hubs": { "count": 5 }'],
  };
}

/**
 * Lays a deployment out: forms the teams, places the hubs, sends teams to hubs and draws their areas. What follows are the
 * routes, hub by hub. Infeasible names the constraint: too few people, no compatible pairs, all hubs closed, nothing to visit.
 */
export function layOutDeployment(
  problem: DeploymentProblem,
  options: PlanOptions,
  country: Country = compileCountry(problem),
): PlanOutcome<Layout> {
  const run: RunRecord = { seed: options.seed, iterations: { planned: 0, done: 0 }, stopped: 'completed' };
  const fail = (reasons: readonly InfeasibleReason[]): PlanOutcome<Layout> => ({ outcome: 'infeasible', reasons, run });
  const forming = teamProblem({
    hostState: problem.hostState,
    roster: problem.roster,
    rules: problem.teamRules,
    ...(problem.teams === undefined ? {} : { teams: problem.teams }),
    ...(problem.service === undefined ? {} : { service: problem.service }),
    ...(problem.pins?.teams === undefined ? {} : { pins: problem.pins.teams }),
  });
  if (!forming.ok) {
    const [fault] = forming.failure;
    return fail([
      {
        constraint: 'pins',
        message: `${fault!.path}: found ${fault!.value}, expected ${fault!.expected}`,
        shortBy: 1,
        subjects: [],
        waysOut: ['correct the pin'],
      },
    ]);
  }
  const formed = formTeams(forming.value, {
    seed: options.seed,
    stop: { iterations: fixedIterations(problem.teams ?? problem.roster.length >> 1).forming },
    ...(options.exact ? { exact: options.exact } : {}),
  });
  if (formed.outcome === 'infeasible') return formed;
  const { teams, reserve } = formed.plan;
  if (country.buildings.length === 0) {
    return fail([
      {
        constraint: 'stations to visit',
        message: `None of the ${problem.stations.length} stations is left to visit: all are closed, in no-go areas, or of a kind that is left out.`,
        shortBy: 1,
        subjects: [],
        waysOut: ['include mobile, ship, prison or abroad stations', 'correct the opening hours'],
      },
    ]);
  }
  let hubs = placeHubs(problem, country);
  if (hubs.length === 0) return fail([allClosed(problem)]);
  const weight = buildingWeights(country);
  // Teams follow the visits that the strata should get; areas inside a hub follow what there is to do.
  const mass = targetMass(problem, country);
  const weigh = (hub: PlacedHub): number => hub.buildings.reduce((sum, building) => sum + mass[building]!, 0);
  let counts = teamsPerHub(hubs, hubs.map(weigh), teams.length);
  if (counts.some((count) => count === 0)) {
    hubs = gatherAround(
      hubs.filter((_, index) => counts[index]! > 0),
      country,
    );
    counts = teamsPerHub(hubs, hubs.map(weigh), teams.length);
  }
  const stage: Stage = { problem, country, person: new Map(problem.roster.map((one) => [one.id, one])) };
  const assigned = hubAssignment(teams, hubs, { ...stage, counts, seed: options.seed });
  if (assigned.outcome === 'infeasible') return { ...assigned, run };
  const hubOf = new Map(assigned.plan.assignments.map((one) => [one.unit, one.hub]));
  const plane = flatPlane(country);
  const rank = new Int32Array(country.buildings.length);
  orderByHierarchy(country).forEach((building, at) => (rank[building] = at));
  const beyond: string[] = [];
  const laid = hubs.flatMap((hub) => {
    const far = hub.buildings.filter((building) => !withinADay(hub, country.buildings[building]!, problem));
    for (const building of far)
      beyond.push(...country.buildings[building]!.stations.map((index) => country.stations[index]!.id));
    const reachable = hub.buildings.filter((building) => withinADay(hub, country.buildings[building]!, problem));
    const mine = teams.filter((team) => hubOf.get(team.id) === hub.id);
    return areasOf(hub, mine, { ...stage, reachable, plane, weight, rank });
  });
  return {
    outcome: 'feasible',
    plan: {
      teams: laid.sort((left, right) => (left.id < right.id ? -1 : 1)),
      hubs: hubs.map((hub) => ({
        id: hub.id,
        at: hub.at ?? null,
        areaPath: hub.areaPath,
        stations: hub.buildings.reduce((sum, building) => sum + country.buildings[building]!.stations.length, 0),
      })),
      reserve,
      beyond,
      constraints: [...formed.constraints, ...assigned.constraints],
    },
    score: formed.score,
    constraints: [...formed.constraints, ...assigned.constraints],
    comparisons: formed.comparisons,
    run: formed.run,
  };
}
