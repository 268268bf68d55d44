import { assignSparse } from '../assignment/sparse-assignment.js';
import type { CompiledRoster } from './compiled-roster.js';
import type { RosterMember } from './roster.js';
import type { TeamProblem } from './team-problem.js';

/** Interpreters and drivers per team, by team number; absent where none is needed or left. */
export interface Helpers {
  readonly interpreters: ReadonlyMap<number, string>;
  readonly drivers: ReadonlyMap<number, string>;
}

/** Finds each lacking team a helper by an exact assignment, most teams first, then at the least cost. */
function allot(
  teams: readonly number[],
  helpers: readonly RosterMember[],
  cost: (team: number, helper: RosterMember) => number | undefined,
): Map<number, string> {
  const starts = new Int32Array(teams.length + 1);
  const places: number[] = [];
  const costs: number[] = [];
  teams.forEach((team, row) => {
    helpers.forEach((helper, column) => {
      const price = cost(team, helper);
      if (price === undefined) return;
      places.push(column);
      costs.push(price);
    });
    starts[row + 1] = places.length;
  });
  const found = assignSparse({
    rows: teams.length,
    columns: helpers.length,
    starts,
    places: Int32Array.from(places),
    costs: Float64Array.from(costs),
  });
  const result = new Map<number, string>();
  teams.forEach((team, row) => {
    const column = found.placeOf[row]!;
    if (column >= 0) result.set(team, helpers[column]!.id);
  });
  return result;
}

/**
 * Allots interpreters to teams without a speaker of a host language and drivers to teams without one who drives.
 * An interpreter shares a language with every member (cost 0) or at least with one (cost 1 for each without).
 */
export function allotHelpers(problem: TeamProblem, roster: CompiledRoster, order: Int32Array): Helpers {
  const { rules } = problem;
  const teams = Array.from({ length: Math.floor(order.length / rules.size) }, (_, team) => team);
  const members = (team: number): number[] => [...order.subarray(team * rules.size, (team + 1) * rules.size)];
  const without = (flag: Uint8Array): number[] =>
    teams.filter((team) => members(team).every((person) => !flag[person]));
  const host = new Set(rules.hostLanguages);
  const interpreters = allot(
    rules.hostLanguage.strength === 'off' ? [] : without(roster.speaksHost),
    roster.interpreters,
    (team, helper) => {
      if (!helper.languages.some((language) => host.has(language))) return undefined;
      const apart = members(team).filter(
        (person) => !roster.people[person]!.languages.some((one) => helper.languages.includes(one)),
      );
      return apart.length === rules.size ? undefined : apart.length;
    },
  );
  const drivers = allot(
    rules.driver.strength === 'off' ? [] : without(roster.drives),
    roster.drivers,
    (_team, helper) => (helper.canDrive === false ? undefined : 0),
  );
  return { interpreters, drivers };
}
