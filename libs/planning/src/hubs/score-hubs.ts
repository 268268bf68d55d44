import { ScoreSheet } from '../core/score.js';
import type { WeightedRule } from '../teams/team-rules.js';
import type { HubPlan, HubProblem, HubUnit } from './hub-problem.js';
import { experienceTargets } from './hub-state.js';

/** Scores an assignment from the plain plan and problem, constraint by constraint; knows nothing of the search. */
export function scoreHubs(problem: HubProblem, plan: HubPlan): ScoreSheet {
  const { rules } = problem;
  const sheet = new ScoreSheet();
  const level = (rule: WeightedRule) => (rule.strength === 'off' ? ('soft' as const) : rule.strength);
  sheet.declare('teams per hub', 'hard');
  sheet.declare('conflict of interest', 'hard');
  sheet.declare('pins to hubs', 'hard');
  sheet.declare('host speaker per hub', level(rules.hostSpeaker));
  sheet.declare('country per hub', level(rules.countryPerHub));
  sheet.declare('gender balance per hub', level(rules.genderBalance));
  sheet.declare('experience per hub', level(rules.experienceBalance));
  sheet.declare('wishes for hubs', 'soft');
  const unitOf = new Map(problem.units.map((unit) => [unit.id, unit]));
  const at = new Map<string, HubUnit[]>(problem.hubs.map((hub) => [hub.id, []]));
  const breach = (
    constraint: string,
    rule: WeightedRule,
    found: { count: number; subjects: readonly string[]; message: string },
  ): void => {
    if (found.count <= 0 || rule.strength === 'off') return;
    const each = rule.strength === 'hard' ? 1 : rule.weight;
    sheet.add(constraint, { subjects: found.subjects, value: -each * found.count, message: found.message });
  };
  const hard: WeightedRule = { strength: 'hard', weight: 1 };
  for (const { unit: id, hub } of plan.assignments) {
    const unit = unitOf.get(id)!;
    at.get(hub)!.push(unit);
    breach('conflict of interest', hard, {
      count: unit.barred?.includes(hub) ? 1 : 0,
      subjects: [id, hub],
      message: `${id} may not be at ${hub}`,
    });
    breach('pins to hubs', hard, {
      count: unit.pinned !== undefined && unit.pinned !== hub ? 1 : 0,
      subjects: [id, hub],
      message: `${id} is pinned to ${unit.pinned ?? ''}`,
    });
    const points = unit.prefers?.[hub] ?? 0;
    if (points !== 0 && rules.preferences.strength !== 'off') {
      sheet.add('wishes for hubs', {
        subjects: [id, hub],
        value: points * rules.preferences.weight,
        message: `${id} at ${hub}: ${points} points`,
      });
    }
  }
  const targets = experienceTargets(problem);
  problem.hubs.forEach((hub, index) => {
    const units = at.get(hub.id)!;
    const people = units.flatMap((unit) => unit.people);
    const count = (test: (one: (typeof people)[number]) => boolean): number => people.filter(test).length;
    const crowd = Math.max(0, units.length - hub.most) + Math.max(0, hub.least - units.length);
    breach('teams per hub', hard, {
      count: crowd,
      subjects: [hub.id],
      message: `${hub.id} has ${units.length} teams, ${hub.least} to ${hub.most} allowed`,
    });
    const mute = units.length > 0 && count((one) => one.speaksHost) === 0;
    breach('host speaker per hub', rules.hostSpeaker, {
      count: mute ? 1 : 0,
      subjects: [hub.id],
      message: `nobody at ${hub.id} speaks a language of the host state`,
    });
    const [women, men] = [count((one) => one.gender === 'woman'), count((one) => one.gender === 'man')];
    breach('gender balance per hub', rules.genderBalance, {
      count: Math.abs(women - men) - rules.genderBalance.within,
      subjects: [hub.id],
      message: `${hub.id} has ${women} women and ${men} men`,
    });
    const experienced = count((one) => one.experienced);
    breach('experience per hub', rules.experienceBalance, {
      count: Math.abs(experienced - targets[index]!) - rules.experienceBalance.within,
      subjects: [hub.id],
      message: `${hub.id} has ${experienced} experienced people, about ${targets[index]!} wanted`,
    });
    for (const country of [...new Set(people.map((one) => one.nationality))].sort()) {
      const of = count((one) => one.nationality === country);
      breach('country per hub', rules.countryPerHub, {
        count: of - rules.countryPerHub.most,
        subjects: [hub.id, country],
        message: `${of} people from ${country} at ${hub.id}, ${rules.countryPerHub.most} allowed`,
      });
    }
  });
  return sheet;
}
