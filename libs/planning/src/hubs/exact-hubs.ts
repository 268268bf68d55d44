import { LinearModel } from '../core/linear-model.js';
import { costOf, HARD_UNIT } from '../teams/team-value.js';
import type { HubProblem } from './hub-problem.js';
import { experienceTargets } from './hub-state.js';

/** Mandated points weigh this many soft points each in the exact model. */
const MANDATE_WEIGHT = 10_000;

/**
 * Hub assignment as a mixed-integer model: a column per unit and hub (number unit × hubs + hub), rows for capacities,
 * speakers, countries, balances with columns for what is missed. Solves what the search solves; for proofs and small cases.
 */
export function hubModel(problem: HubProblem): LinearModel {
  const { units, hubs, rules } = problem;
  const model = new LinearModel('maximise');
  const points = rules.preferences.strength === 'off' ? 0 : rules.preferences.weight;
  for (const unit of units) {
    for (const hub of hubs) {
      const barred = (unit.barred?.includes(hub.id) ?? false) || (unit.pinned !== undefined && unit.pinned !== hub.id);
      model.column(points * (unit.prefers?.[hub.id] ?? 0), [0, barred ? 0 : 1]);
    }
  }
  const column = (unit: number, hub: number): number => unit * hubs.length + hub;
  units.forEach((unit, at) =>
    model.row(
      `one hub for ${unit.id}`,
      [1, 1],
      hubs.map((_, hub) => [column(at, hub), 1] as const),
    ),
  );
  const targets = experienceTargets(problem);
  const countries = [...new Set(units.flatMap((unit) => unit.people.map((one) => one.nationality)))].sort();
  hubs.forEach((hub, at) => {
    const sum = (weight: (unit: number) => number): (readonly [number, number])[] =>
      units.map((_, unit) => [column(unit, at), weight(unit)] as const).filter(([, value]) => value !== 0);
    const count = (unit: number, test: (one: (typeof units)[number]['people'][number]) => boolean): number =>
      units[unit]!.people.filter(test).length;
    model.row(
      `teams at ${hub.id}`,
      [hub.least, hub.most],
      sum(() => 1),
    );
    const missed = (
      name: string,
      rule: HubProblem['rules'][keyof HubProblem['rules']],
      row: { range: readonly [number, number]; terms: (readonly [number, number])[] },
    ): void => {
      const cost = costOf(rule);
      const weight = cost.rules >= HARD_UNIT ? Infinity : cost.rules * MANDATE_WEIGHT + cost.soft;
      if (weight === 0) return;
      const slack: (readonly [number, number])[] = [];
      if (weight !== Infinity) {
        if (row.range[0] > -Infinity) slack.push([model.column(-weight, [0, Infinity], false), 1]);
        if (row.range[1] < Infinity) slack.push([model.column(-weight, [0, Infinity], false), -1]);
      }
      model.row(name, row.range, [...row.terms, ...slack]);
    };
    if (hub.least > 0)
      missed(`speaker at ${hub.id}`, rules.hostSpeaker, {
        range: [1, Infinity],
        terms: sum((unit) => count(unit, (one) => one.speaksHost)),
      });
    const { within } = rules.genderBalance;
    missed(`gender at ${hub.id}`, rules.genderBalance, {
      range: [-within, within],
      terms: sum((unit) => count(unit, (one) => one.gender === 'woman') - count(unit, (one) => one.gender === 'man')),
    });
    const spread = rules.experienceBalance.within;
    missed(`experience at ${hub.id}`, rules.experienceBalance, {
      range: [targets[at]! - spread, targets[at]! + spread],
      terms: sum((unit) => count(unit, (one) => one.experienced)),
    });
    for (const country of countries) {
      missed(`${country} at ${hub.id}`, rules.countryPerHub, {
        range: [-Infinity, rules.countryPerHub.most],
        terms: sum((unit) => count(unit, (one) => one.nationality === country)),
      });
    }
  });
  return model;
}
