import { Random } from '../random.js';
import { stopFault, type Iterations, type SearchOptions, type StopReason } from '../stop.js';
import type { RoutePlan } from './route-input.js';
import type { RouteProblem } from './route-problem.js';
import { softBound } from './route-bound.js';
import { dealRoutes } from './route-deal.js';
import { compileRoutes, type RouteModel } from './route-model.js';
import {
  hotIterations,
  longestWithin,
  plannedLength,
  repeatableFrom,
  shortestHotFor,
  startsAgain,
  temperatureAt,
} from './route-schedule.js';
import { RouteSearch } from './route-search.js';
import { RouteState, type LevelWeights } from './route-state.js';
import { tuneSearch } from './route-tuning.js';

/** Iterations between two looks at the clock and at the wish to stop: well below 50 ms even for a thousand stations. */
const glance = 16;

/**
 * Plans the routes of a problem: ruin and recreate under annealing, anytime. The best never falls within a run; the same
 * problem, seed and iterations give the same bytes on any machine.
 * @throws RangeError where `stop` or `seed` is not usable, with the reason.
 */
export function planRoutes(problem: RouteProblem, options: SearchOptions): RoutePlan {
  const fault = stopFault(options.stop);
  if (fault !== undefined) throw new RangeError(fault);
  const began = options.stop.now?.() ?? 0;
  const model = compileRoutes(problem);
  const bound = softBound(model);
  const state = new RouteState(model, levelWeights(model, bound));
  const search = new RouteSearch(state, new Random(options.seed), tuneSearch(model));
  search.construct();
  const baseline = state.worth;
  const run = new Run(search, options, began);
  run.go();
  search.restoreBest();
  const dealt = dealRoutes(state);
  return {
    name: problem.name,
    seed: options.seed,
    iterations: run.iterations(),
    stopped: run.stopped,
    feasible: dealt.unmet.length === 0,
    ...dealt,
    baseline,
    bound,
    gap: bound === 0 ? 0 : (bound - dealt.score.soft) / bound,
  };
}

/** Weights so that one unit of a level outweighs all that the levels below it can add up to. */
function levelWeights(model: RouteModel, bound: number): LevelWeights {
  const { problem } = model;
  const changes = bound + 1;
  const mandate = changes * ((problem.kept ?? []).reduce((sum, { weight }) => sum + weight, 0) + 1);
  const required = model.serviceRequired.reduce((sum, each) => sum + each, 0);
  return { changes, mandate, hard: mandate * (required * model.teams + 1) };
}

/** Length of the cooling where nothing but a wish to stop ends the run. */
const unboundedLength = 200_000;

/** How far a run was at a time. */
type Marker = { readonly time: number; readonly done: number };

/** One run of a search: its schedule, its clock, and when it stops. */
class Run {
  stopped: StopReason = 'completed';
  private done = 0;
  private planned: number;
  private readonly deadline: number;
  private target: number;
  private lastTold: number;
  private markers: readonly [Marker, Marker];

  constructor(
    private readonly search: RouteSearch,
    private readonly options: SearchOptions,
    private readonly began: number,
  ) {
    const { iterations, planned, seconds } = options.stop;
    this.target = iterations ?? Infinity;
    const untimed = longestWithin(unboundedLength);
    this.planned =
      planned ?? (iterations === undefined ? (seconds === undefined ? untimed : 0) : plannedLength(iterations));
    this.deadline = seconds === undefined ? Infinity : began + seconds * 1000;
    this.lastTold = began;
    const now = options.stop.now?.() ?? 0;
    this.markers = [
      { time: now, done: 0 },
      { time: now, done: 0 },
    ];
  }

  iterations(): Iterations {
    return { planned: this.planned, done: this.done };
  }

  go(): void {
    const { search } = this;
    const { temperatures } = search.tuning;
    let temperature = temperatures.first;
    while (this.done < this.target) {
      if (this.done % glance === 0 && this.shouldStop()) return;
      if (this.planned > 0) {
        if (this.done % glance === 0) temperature = temperatureAt(this.done, this.planned, temperatures);
        if (startsAgain(this.done, this.planned)) search.restoreBest();
      }
      search.step(temperature);
      this.done++;
    }
  }

  private shouldStop(): boolean {
    const { stop, onProgress } = this.options;
    if (stop.cancelled?.() === true) {
      this.stopped = 'cancelled';
      return true;
    }
    const now = stop.now?.();
    if (onProgress !== undefined && (now === undefined ? this.done % 4096 === 0 : now - this.lastTold >= 250)) {
      this.lastTold = now ?? 0;
      onProgress({ phase: 'routes', iterations: this.iterations(), best: this.search.bestLevels() });
    }
    if (now === undefined || this.deadline === Infinity || this.stopped === 'time') return false;
    if (this.planned === 0) this.plan(now);
    if (now >= this.deadline) {
      this.stopped = 'time';
      if (this.planned === 0) this.planned = plannedLength(this.done);
      this.target = Math.min(this.target, repeatableFrom(this.done, this.planned));
    }
    return false;
  }

  /**
   * Measures the speed while the search is at its first temperature, and plans the cooling that will just be completed.
   * The longer the wait the surer the measure (compiled code replaces interpreted code), and a cooling begins only after
   * a tenth of its length: so the plan is made when a tenth of what is expected has been done.
   */
  private plan(now: number): void {
    const elapsed = now - this.began;
    if (elapsed >= 2 * (this.markers[1].time - this.began)) {
      this.markers = [this.markers[1], { time: now, done: this.done }];
    }
    const part = elapsed / (this.deadline - this.began);
    if (part < 0.06) return;
    const [since] = this.markers;
    const speed = (this.done - since.done) / Math.max(0.001, now - since.time);
    const length = longestWithin(Math.floor(this.done + speed * (this.deadline - now)));
    if (part < 0.2 && hotIterations(length) > this.done) return;
    this.planned = shortestHotFor(this.done, length);
    this.target = Math.min(this.target, repeatableFrom(this.planned * 15, this.planned));
  }
}
