import { describe, expect, it } from '@jest/globals';
import { unwrap } from '@comitia/kernel';
import {
  compareRegistrations,
  eligiblePeople,
  kitsNeeded,
  LinearModel,
  listAuditSize,
  loadExactSolver,
  plan,
  queueLoad,
  Random,
  registrationProblem,
  registrationTarget,
  stationsNeeded,
  type RegistrationInput,
  type RegistrationPlan,
} from '../index.js';
import { checkRegistration } from '../testing/check-registration.js';
import { inventRegistration } from '../testing/invent-registration.js';
import { centreBound } from './centre-bound.js';
import { CentreState, compileCentres, kitCapacity, type CompiledCentres } from './centre-state.js';
import { constructCentres } from './place-centres.js';

const solver = await loadExactSolver();

function planned(input: RegistrationInput, iterations = 120) {
  const outcome = plan(unwrap(registrationProblem(input), 'problem'), { seed: 1, stop: { iterations } });
  if (outcome.outcome !== 'feasible') throw new Error(outcome.reasons.map((reason) => reason.message).join(' '));
  return outcome;
}

/** The least cost of single-sourced centres, by the exact solver. */
function exactCost(model: CompiledCentres): number {
  const program = new LinearModel('minimise');
  const open = Array.from({ length: model.sites }, (_, site) => program.column(model.openingCost[site]!));
  const kits = Array.from({ length: model.sites }, (_, site) =>
    program.column(model.kitCost, [0, model.mostKits[site]!]),
  );
  const loads: (readonly [number, number])[][] = open.map(() => []);
  for (let zone = 0; zone < model.zones; zone++) {
    const choice: (readonly [number, number])[] = [];
    for (let option = model.starts[zone]!; option < model.starts[zone + 1]!; option++) {
      const column = program.column(model.travel[option]!);
      choice.push([column, 1]);
      loads[model.site[option]!]!.push([column, model.demand[zone]!]);
      program.row(
        `open ${zone} ${option}`,
        [-Infinity, 0],
        [
          [column, 1],
          [open[model.site[option]!]!, -1],
        ],
      );
    }
    program.row(`zone ${zone}`, [1, 1], choice);
  }
  loads.forEach((terms, site) =>
    program.row(`site ${site}`, [-Infinity, 0], [...terms, [kits[site]!, -model.capacity]]),
  );
  const answer = solver.solve(program, { seconds: 20 });
  if (answer.status !== 'optimal') throw new Error(answer.status);
  return Math.round(answer.objective);
}

describe('registration figures', () => {
  it('kits with and without spares', () => {
    const kits = (target: number, perDay: number, days: number, utilisation: number, spareShare: number) =>
      unwrap(kitsNeeded({ target, perDay, days, utilisation, spareShare }), 'kits');
    expect(kits(6_000_000, 80, 30, 0.75, 0.1)).toEqual({ needed: 3334, withSpares: 3668 });
    expect(kits(3_500_000, 60, 21, 0.8, 0.05)).toEqual({ needed: 3473, withSpares: 3647 });
  });

  it('list audits, stations, queues, eligible people', () => {
    const audit = { entries: 14_000_000, eligible: 15_000_000, margin: 0.03, z: 1.96 };
    expect(listAuditSize({ ...audit, designEffect: 1 })).toMatchObject({
      value: { listToPeople: 1068, peopleToList: 1068 },
    });
    expect(listAuditSize({ ...audit, designEffect: 1.5 })).toMatchObject({ value: { listToPeople: 1601 } });
    expect(stationsNeeded(1400, 700)).toBe(2);
    expect(stationsNeeded(1401, 700)).toBe(3);
    expect(queueLoad({ electors: 700, turnout: 0.6, hours: 10, minutesPerVoter: 3, booths: 2 })).toBeCloseTo(1.05, 10);
    expect(
      eligiblePeople({ population: 1_000_000, votingAgeShare: 0.5, citizenShare: 0.96, disenfranchisedShare: 0.01 }),
    ).toEqual({ ok: true, value: 475_200 });
  });

  it('refuses a target above the eligible', () => {
    expect(registrationTarget(1000, 1.05)).toMatchObject({ ok: false, failure: [{ path: 'coverage', value: '1.05' }] });
    const input = inventRegistration(1, 3, 5);
    const zones = input.zones.map((zone) => ({ ...zone, target: zone.eligible + 1 }));
    expect(registrationProblem({ ...input, zones })).toMatchObject({
      ok: false,
      failure: { 0: { path: 'zones[0].target' } },
    });
  });
});

describe('a registration plan', () => {
  it('stands up to an independent check, and no bound is passed', () => {
    for (let seed = 1; seed <= 6; seed++) {
      const input = { ...inventRegistration(seed, 12, 80), travelCapKilometres: 30 };
      const outcome = planned(input);
      expect(checkRegistration(input, outcome.plan)).toEqual([]);
      expect(outcome.comparisons[0]!.gap).toBeGreaterThanOrEqual(0);
      expect(outcome.comparisons[1]!.gap).toBeGreaterThanOrEqual(0);
    }
  });

  it('comes within one per cent of the optimum that the exact solver proves on small cases, and the bound stays below it', () => {
    for (let seed = 1; seed <= 3; seed++) {
      const input = { ...inventRegistration(seed, 6, 24), travelCapKilometres: 200 };
      const problem = unwrap(registrationProblem(input), 'problem');
      const model = compileCentres(problem);
      const optimum = exactCost(model);
      const { cost } = planned(input, 200).plan;
      expect(cost.total).toBeGreaterThanOrEqual(optimum);
      expect(cost.total / optimum).toBeLessThan(1.01);
      expect(centreBound(model, constructCentres(model).cost).bound).toBeLessThanOrEqual(optimum);
    }
  });

  it('keeps running costs equal to a full recomputation, and what it foretells', () => {
    const model = compileCentres(unwrap(registrationProblem(inventRegistration(4, 10, 60)), 'problem'));
    const state = constructCentres(model);
    const random = new Random(1);
    for (let step = 0; step < 300; step++) {
      const zone = random.below(60);
      const [from, to] = [model.starts[zone]!, model.starts[zone + 1]!];
      if (from === to) continue;
      const option = from + random.below(to - from);
      const foretold = state.cost + 7 * state.overload + state.weigh(zone, option, 7);
      state.move(zone, option);
      expect(state.cost + 7 * state.overload).toBeCloseTo(foretold, 6);
    }
    const again = new CentreState(model, state.option.slice());
    expect([again.cost, again.overload]).toEqual([state.cost, state.overload]);
  });

  it('repeats itself to the byte, sends mobile teams beyond the cap, and says whom nobody reaches', () => {
    const input = { ...inventRegistration(2, 4, 40), travelCapKilometres: 18 };
    const outcome = planned(input);
    expect(JSON.stringify(planned(input))).toBe(JSON.stringify(outcome));
    expect(outcome.plan.mobile.length).toBeGreaterThan(0);
    expect(checkRegistration(input, outcome.plan)).toEqual([]);
    const { mobile: _, ...without } = input;
    const stayed = planned(without);
    expect(checkRegistration(without, stayed.plan)).toEqual([]);
    expect(stayed.plan.unserved[0]?.message).toContain('there are no mobile teams');
  });

  it('sets scenarios side by side', () => {
    const input = inventRegistration(3, 8, 50);
    const build = (change: Partial<RegistrationInput>) =>
      unwrap(registrationProblem({ ...input, ...change }), 'problem');
    const rows = compareRegistrations(
      [
        { name: 'as planned', problem: build({}) },
        { name: 'ten days longer', problem: build({ drive: { ...input.drive, days: 30 } }) },
        { name: 'half a day', problem: build({ drive: { ...input.drive, days: 1 }, sites: input.sites.slice(0, 1) }) },
      ],
      { seed: 1, stop: { iterations: 60 } },
    );
    expect(rows.map((row) => row.name)).toEqual(['as planned', 'ten days longer', 'half a day']);
    expect(rows[1]!.kits).toBeLessThan(rows[0]!.kits);
    expect(rows[2]).toMatchObject({ outcome: 'infeasible' });
    expect(rows[2]!.reason).toContain('short of');
    expect(kitCapacity(build({}))).toBe(1040);
  });
});

describe('the checker of registration plans', () => {
  const input = inventRegistration(1, 8, 40);
  const good = planned(input).plan;
  const first = good.centres[0]!;
  const centre = (change: object): RegistrationPlan => ({
    ...good,
    centres: [{ ...first, ...change }, ...good.centres.slice(1)],
  });

  it.each<[string, RegistrationPlan, string]>([
    ['too few kits', centre({ kits: 0 }), 'with 0 kits'],
    ['too many kits', centre({ kits: 9999 }), '9999 kits'],
    ['a zone twice', centre({ zones: [...first.zones, good.centres[1]!.zones[0]!] }), 'goes to'],
    ['a zone forgotten', centre({ zones: first.zones.slice(1) }), 'neither served'],
    ['a wrong cost', { ...good, cost: { ...good.cost, travel: 1 } }, 'costs are'],
    ['a stranger', centre({ site: 'nowhere' }), 'is no site'],
  ])('names %s', (_name, corrupted, sentence) => {
    expect(checkRegistration(input, corrupted).join('\n')).toContain(sentence);
  });
});
