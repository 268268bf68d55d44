import type { PlanOptions } from '../core/plan-options.js';
import type { Iterations, StopReason } from '../stop.js';
import { planRoutes } from '../routes/plan-routes.js';
import type { PlannedRoute, RouteScore } from '../routes/route-input.js';
import type { RouteProblem } from '../routes/route-problem.js';
import { compileCountry, type Country } from './country.js';
import type { DeploymentProblem } from './deployment-problem.js';
import type { Layout } from './layout.js';
import { dayContext, teamDay } from './team-day.js';

/** Iterations per team of each round; the last holds for all later rounds. Each round is a fresh search, the best is kept. */
const ROUNDS = [64, 1024, 4096, 8192, 16384] as const;
/** Rounds where the caller names neither time nor number. */
const ROUNDS_BY_DEFAULT = 3;

/** Milliseconds between two reports within a round, where there is a clock. */
const TELL_EVERY = 250;

/** A team's best route with its score, and what it is measured against. Plain data. */
export interface TeamRoute {
  readonly team: string;
  readonly route: PlannedRoute;
  readonly score: RouteScore;
  readonly travel: number;
  readonly baseline: number;
  readonly bound: number;
}

/** Routes of some teams, and how much was searched for them. */
export interface RoutedTeams {
  readonly routes: readonly TeamRoute[];
  readonly iterations: Iterations;
  readonly stopped: StopReason;
}

const LEVELS = ['hard', 'mandate', 'changes', 'soft'] as const;

function better(left: TeamRoute, right: TeamRoute): boolean {
  for (const level of LEVELS)
    if (left.score[level] !== right.score[level]) return left.score[level] > right.score[level];
  return left.travel < right.travel;
}

function search(
  problem: RouteProblem,
  options: { seed: number; iterations: number; cancelled: () => boolean },
): TeamRoute {
  const { iterations, cancelled } = options;
  const planned = planRoutes(problem, { seed: options.seed, stop: { iterations, planned: iterations, cancelled } });
  return {
    team: problem.name,
    route: planned.routes[0]!,
    score: planned.score,
    travel: planned.travel,
    baseline: planned.baseline,
    bound: planned.bound,
  };
}

/**
 * Plans the routes of the teams of one hub, or of all of them, each in its own area. Rounds go over all teams with ever
 * longer searches; a search that the clock cuts short is dropped, so the number of iterations alone repeats the run.
 */
export function routeTeams(
  problem: DeploymentProblem,
  layout: Layout,
  options: PlanOptions & { readonly hub?: string; readonly country?: Country },
): RoutedTeams {
  const { stop, seed } = options;
  const began = stop.now?.() ?? 0;
  const late = (): boolean => stop.seconds !== undefined && (stop.now?.() ?? 0) - began >= stop.seconds * 1000;
  const context = dayContext(problem, options.country ?? compileCountry(problem), layout);
  const teams = layout.teams.filter((team) => options.hub === undefined || team.hub === options.hub);
  const days = teams.map((team) => teamDay(team, context, seed)).filter((day) => day !== undefined);
  const numbers = new Map(layout.teams.map((team, index) => [team.id, index]));
  const best: TeamRoute[] = [];
  const limit =
    stop.iterations ??
    (stop.seconds === undefined && stop.cancelled === undefined
      ? totalIterations(days.length, ROUNDS_BY_DEFAULT)
      : Infinity);
  let done = 0;
  let stopped: StopReason = 'completed';
  let told = began;
  const tell = (): void => {
    told = stop.now?.() ?? 0;
    options.onProgress?.({
      phase: 'routes',
      iterations: { planned: done, done },
      best: LEVELS.map((level) => best.reduce((sum, one) => sum + one.score[level], 0)),
      bound: best.reduce((sum, one) => sum + one.bound, 0),
    });
  };
  const ending = (): StopReason | undefined => (stop.cancelled?.() ? 'cancelled' : late() ? 'time' : undefined);
  for (let round = 0; days.length > 0; round++) {
    const iterations = ROUNDS[Math.min(round, ROUNDS.length - 1)]!;
    for (const [index, day] of days.entries()) {
      // The first round always goes through: a plan without some teams' days is none.
      const must = round === 0;
      if (!must && done + iterations > limit) return { routes: best, iterations: { planned: done, done }, stopped };
      const ended = must ? undefined : ending();
      if (ended) return { routes: best, iterations: { planned: done, done }, stopped: ended };
      const cancelled = (): boolean => (must ? (stop.cancelled?.() ?? false) : ending() !== undefined);
      const found = search(day, {
        seed: seed * 4096 + numbers.get(day.name)! + 1_000_003 * round,
        iterations,
        cancelled,
      });
      stopped = must ? 'completed' : (ending() ?? 'completed');
      if (stopped !== 'completed') return { routes: best, iterations: { planned: done, done }, stopped };
      done += iterations;
      if (must) best.push(found);
      else if (better(found, best[index]!)) best[index] = found;
      if (!must && stop.now && stop.now() - told >= TELL_EVERY) tell();
    }
    tell();
  }
  return { routes: best, iterations: { planned: done, done }, stopped };
}

/** Iterations of so many whole rounds over so many teams. */
export function totalIterations(teams: number, rounds: number): number {
  let total = 0;
  for (let round = 0; round < rounds; round++) total += teams * ROUNDS[Math.min(round, ROUNDS.length - 1)]!;
  return total;
}
