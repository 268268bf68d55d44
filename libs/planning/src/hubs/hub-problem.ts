import type { Result } from '@comitia/kernel';
import { FaultList, type ProblemFault } from '../core/problem-fault.js';
import type { Gender } from '../teams/roster.js';
import type { WeightedRule } from '../teams/team-rules.js';

/** What hub assignment needs to know of a person. */
export interface HubPerson {
  readonly nationality: string;
  readonly gender: Gender;
  readonly speaksHost: boolean;
  readonly experienced: boolean;
}

/** A team, or a single observer, that goes to one hub as a whole. */
export interface HubUnit {
  readonly id: string;
  readonly people: readonly HubPerson[];
  /** Points from −1000 to 1000 by hub id; absent is 0. */
  readonly prefers?: Readonly<Record<string, number>>;
  /** Hubs where a conflict of interest keeps it away. */
  readonly barred?: readonly string[];
  /** Hub fixed by hand. */
  readonly pinned?: string;
}

/** A hub and how many units it takes. */
export interface HubSlot {
  readonly id: string;
  readonly least: number;
  readonly most: number;
}

/** Side rules of hub assignment. Each breach costs the rule's weight. */
export interface HubRules {
  /** At least one speaker of a host language per hub. */
  readonly hostSpeaker: WeightedRule;
  /** At most this many people of one nationality per hub. */
  readonly countryPerHub: WeightedRule & { readonly most: number };
  /** Women and men per hub differ by at most `within`. */
  readonly genderBalance: WeightedRule & { readonly within: number };
  /** Experienced people per hub lie within `within` of the roster's share of them. */
  readonly experienceBalance: WeightedRule & { readonly within: number };
  readonly preferences: WeightedRule;
}

/** What is asked of hub assignment. */
export interface HubProblemInput {
  readonly units: readonly HubUnit[];
  readonly hubs: readonly HubSlot[];
  readonly rules: HubRules;
}

/** A hub-assignment problem that was checked when it was built; it never changes. */
export interface HubProblem extends HubProblemInput {
  readonly kind: 'hubs';
}

/** Which hub each unit goes to, in the order of the units. */
export interface HubPlan {
  readonly assignments: readonly { readonly unit: string; readonly hub: string }[];
}

/** Rules as they are commonly weighed: a speaker in every hub is mandated, the rest are wishes. */
export const HUB_RULES_BY_DEFAULT: HubRules = {
  hostSpeaker: { strength: 'mandate', weight: 100 },
  countryPerHub: { strength: 'soft', weight: 20, most: 3 },
  genderBalance: { strength: 'soft', weight: 10, within: 2 },
  experienceBalance: { strength: 'soft', weight: 5, within: 2 },
  preferences: { strength: 'soft', weight: 1 },
};

/** Builds a hub-assignment problem, or names everything that is wrong with it. */
export function hubProblem(input: HubProblemInput): Result<HubProblem, readonly ProblemFault[]> {
  const faults = new FaultList();
  const hubs = new Set(input.hubs.map((hub) => hub.id));
  faults.distinctIds(
    input.hubs.map((hub) => hub.id),
    (index) => `hubs[${index}].id`,
  );
  faults.distinctIds(
    input.units.map((unit) => unit.id),
    (index) => `units[${index}].id`,
  );
  input.hubs.forEach((hub, index) => {
    faults.whole(`hubs[${index}].least`, hub.least, [0, 100_000]);
    faults.whole(`hubs[${index}].most`, hub.most, [Math.max(0, hub.least), 100_000]);
  });
  const known = (path: string, id: string): void =>
    faults.require(hubs.has(id), path, { value: id, expected: 'the id of a hub' });
  input.units.forEach((unit, index) => {
    unit.barred?.forEach((hub, position) => known(`units[${index}].barred[${position}]`, hub));
    if (unit.pinned !== undefined) known(`units[${index}].pinned`, unit.pinned);
    for (const [hub, points] of Object.entries(unit.prefers ?? {})) {
      faults.whole(`units[${index}].prefers[${JSON.stringify(hub)}]`, points, [-1000, 1000]);
    }
  });
  for (const rule of Object.keys(input.rules) as (keyof HubRules)[]) {
    faults.whole(`rules.${rule}.weight`, input.rules[rule].weight, [0, 10_000]);
  }
  return faults.result(() => ({ ...input, kind: 'hubs' as const }));
}
