import { compareWith, type InfeasibleReason, type PlanOutcome } from '../core/outcome.js';
import type { PlanOptions } from '../core/plan-options.js';
import { MATCHES_KEPT, ScoreSheet } from '../core/score.js';
import type { Stop } from '../stop.js';
import { centreBound } from './centre-bound.js';
import { compileCentres, kitCapacity } from './centre-state.js';
import { mobileDays } from './mobile-days.js';
import { constructCentres, searchCentres } from './place-centres.js';
import type { RegistrationCentre, RegistrationPlan, RegistrationProblem } from './registration-problem.js';

/** Capacity that counting proves too small: people within reach of sites against the kits that these can hold. */
function contradictions(problem: RegistrationProblem, within: number): InfeasibleReason[] {
  const capacity = kitCapacity(problem) * problem.sites.reduce((sum, site) => sum + site.mostKits, 0);
  if (within <= capacity) return [];
  const short = Math.ceil((within - capacity) / kitCapacity(problem));
  return [
    {
      constraint: 'kits per site',
      message: `${within} people within reach are to be registered; the ${problem.sites.length} sites hold kits for ${capacity}: short of ${short} kits.`,
      shortBy: short,
      subjects: problem.sites.map((site) => site.id),
      waysOut: [
        `lengthen the drive to ${Math.ceil((problem.drive.days * within) / Math.max(1, capacity))} days`,
        `offer sites for ${short} more kits`,
      ],
    },
  ];
}

/** A stop with the time since `began` taken off. */
function less(stop: Stop, began: number): Stop {
  if (stop.seconds === undefined) return stop;
  return { ...stop, seconds: Math.max(0, stop.seconds - ((stop.now?.() ?? 0) - began) / 1000) };
}

/** Plans a registration drive: centres with kits, mobile days for what lies beyond, spares, staff, exhibition and cost. */
export function planRegistration(problem: RegistrationProblem, options: PlanOptions): PlanOutcome<RegistrationPlan> {
  const began = options.stop.now?.() ?? 0;
  const model = compileCentres(problem);
  const within = model.demand.reduce(
    (sum, demand, zone) => sum + (model.starts[zone]! < model.starts[zone + 1]! ? demand : 0),
    0,
  );
  const reasons = contradictions(problem, within);
  const idle = { seed: options.seed, iterations: { planned: 0, done: 0 }, stopped: 'completed' as const };
  if (reasons.length > 0) return { outcome: 'infeasible', reasons, run: idle };
  const bound = centreBound(model, constructCentres(model).cost);
  const { state, baseline, budget } = searchCentres(model, bound, { ...options, stop: less(options.stop, began) });
  const run = { seed: options.seed, iterations: budget.iterations, stopped: budget.stopped };
  if (state.overload > 0) {
    return {
      outcome: 'infeasible',
      reasons: [
        {
          constraint: 'kits per site',
          message: `The best centres found leave ${state.overload} people beyond the kits that their site holds.`,
          shortBy: Math.ceil(state.overload / model.capacity),
          subjects: [],
          waysOut: ['raise the most kits of a site', 'lengthen the drive'],
        },
      ],
      run,
    };
  }
  const zonesAt = new Map<number, number[]>();
  state.option.forEach((option, zone) => {
    if (option < 0) return;
    const site = model.site[option]!;
    const list = zonesAt.get(site);
    if (list) list.push(zone);
    else zonesAt.set(site, [zone]);
  });
  const centres = [...zonesAt]
    .sort(([left], [right]) => left - right)
    .map(([site, zones]): RegistrationCentre => ({
      site: problem.sites[site]!.id,
      kits: state.kits(state.load[site]!),
      zones: zones.map((zone) => problem.zones[zone]!.id),
      target: state.load[site]!,
    }));
  const { days, left } = mobileDays(problem, model.beyond, options.seed);
  const travel = state.option.reduce((sum, option) => sum + (option < 0 ? 0 : model.travel[option]!), 0);
  const plan = assemble(problem, centres, { days, left, travel });
  const sheet = new ScoreSheet();
  sheet.declare('everybody served', 'mandate');
  sheet.declare('cost', 'soft');
  for (const { zone, message } of plan.unserved.slice(0, MATCHES_KEPT))
    sheet.add('everybody served', { subjects: [zone], value: -1, message });
  sheet.add('cost', {
    subjects: [],
    value: -plan.cost.total,
    message: `opening ${plan.cost.opening}, kits ${plan.cost.kits}, travel ${plan.cost.travel}`,
  });
  return {
    outcome: 'feasible',
    plan,
    score: sheet.score(),
    constraints: sheet.constraints(),
    comparisons: [
      compareWith('bound', 'cost of the centres, negated', { reference: -bound.bound, achieved: -state.cost }),
      compareWith('baseline', 'cost of the centres, negated', { reference: -baseline, achieved: -state.cost }),
    ],
    run,
  };
}

function assemble(
  problem: RegistrationProblem,
  centres: readonly RegistrationCentre[],
  mobile: { days: RegistrationPlan['mobile']; left: readonly number[]; travel: number },
): RegistrationPlan {
  const kits = centres.reduce((sum, centre) => sum + centre.kits, 0);
  const mobileKits = new Set(mobile.days.map((day) => day.team)).size;
  const all = kits + mobileKits;
  const opening = new Map(problem.sites.map((site) => [site.id, site.openingCost]));
  const cost = {
    opening: centres.reduce((sum, centre) => sum + opening.get(centre.site)!, 0),
    kits: kits * problem.cost.kit,
    travel: mobile.travel,
  };
  const leftover = new Set(mobile.left);
  const unserved = problem.zones.flatMap((zone, index) =>
    leftover.has(index)
      ? [
          {
            zone: zone.id,
            reason: problem.mobile ? ('no-mobile-day-left' as const) : ('no-site-within-cap' as const),
            message: problem.mobile
              ? `${zone.id} lies beyond ${problem.travelCapKilometres} km of every site, and no mobile day is left for all of it`
              : `${zone.id} lies beyond ${problem.travelCapKilometres} km of every site, and there are no mobile teams`,
          },
        ]
      : [],
  );
  const target = problem.zones.reduce((sum, zone) => sum + zone.target, 0);
  const missing = problem.zones.reduce((sum, zone, index) => sum + (leftover.has(index) ? zone.target : 0), 0);
  return {
    centres,
    mobile: mobile.days,
    unserved,
    kits,
    spareKits: Math.ceil(all * problem.drive.spareShare - 1e-9),
    mobileKits,
    staff: all * problem.drive.staffPerKit,
    exhibition: { places: centres.length, days: problem.drive.exhibitionDays },
    cost: { ...cost, total: cost.opening + cost.kits + cost.travel },
    served: target - missing,
    target,
  };
}

/** One scenario of several, side by side: what it needs and what it costs. */
export interface RegistrationScenario {
  readonly name: string;
  readonly outcome: 'feasible' | 'infeasible';
  readonly centres: number;
  readonly kits: number;
  readonly staff: number;
  readonly served: number;
  readonly cost: number;
  readonly reason?: string;
}

/** Plans several problems under the same options and sets them side by side, in the order given. */
export function compareRegistrations(
  scenarios: readonly { readonly name: string; readonly problem: RegistrationProblem }[],
  options: PlanOptions,
): RegistrationScenario[] {
  return scenarios.map(({ name, problem }) => {
    const outcome = planRegistration(problem, options);
    if (outcome.outcome === 'infeasible') {
      return {
        name,
        outcome: 'infeasible',
        centres: 0,
        kits: 0,
        staff: 0,
        served: 0,
        cost: 0,
        reason: outcome.reasons.map((reason) => reason.message).join(' '),
      };
    }
    const { plan } = outcome;
    return {
      name,
      outcome: 'feasible',
      centres: plan.centres.length,
      kits: plan.kits + plan.mobileKits + plan.spareKits,
      staff: plan.staff,
      served: plan.served,
      cost: plan.cost.total,
    };
  });
}
