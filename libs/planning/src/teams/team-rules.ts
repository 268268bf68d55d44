import type { ScoreLevel } from '../core/score.js';

/** How strictly a rule is held; `off` switches it off. `hard` makes a plan without it infeasible. */
export type RuleStrength = Exclude<ScoreLevel, 'changes'> | 'off';

/** A rule with its strength and, where it is not hard, the points that one breach costs or one success earns. */
export interface WeightedRule {
  readonly strength: RuleStrength;
  readonly weight: number;
}

/** The rules under which teams are formed: those of the organisation's mandate and the mission's own weights, as plain data. */
export interface TeamRules {
  /** Observers per team, 2 or more. */
  readonly size: number;
  /** All members of a team of different nationalities. */
  readonly differentNationality: WeightedRule;
  /** Nobody of the host state's nationality. */
  readonly noHostNationals: WeightedRule;
  /** Every two members share a working language. */
  readonly sharedLanguage: WeightedRule;
  /** A woman and a man in every team; people with undisclosed gender neither fill nor break it. */
  readonly mixedGender: WeightedRule;
  /** In a team with someone new, someone experienced. */
  readonly experienceMix: WeightedRule;
  /** Missions from which on a person counts as experienced. */
  readonly experiencedFrom: number;
  /** Somebody in the team speaks a language of the host state, or an interpreter does. */
  readonly hostLanguage: WeightedRule;
  /** Languages of the host state, ISO 639. */
  readonly hostLanguages: readonly string[];
  /** Languages in which the mission works; empty allows any shared language. */
  readonly workingLanguages: readonly string[];
  /** Only accredited people. */
  readonly accreditedOnly: WeightedRule;
  /** Somebody in the team drives, or a driver is found. */
  readonly driver: WeightedRule;
  /** Largest share (0 to 1) of the chosen observers from one country. */
  readonly countryShare: WeightedRule & { readonly limit: number };
  /** Least share (0 to 1) of women, and of men, among the chosen whose gender is disclosed. */
  readonly genderShare: WeightedRule & { readonly least: number };
  /** Wishes of members about each other. */
  readonly preferences: WeightedRule;
}

/** International teams of two as they are commonly formed; a mission overrides what its mandate or its own practice rules. */
export const PAIRS_BY_DEFAULT: TeamRules = {
  size: 2,
  differentNationality: { strength: 'hard', weight: 100 },
  noHostNationals: { strength: 'hard', weight: 100 },
  sharedLanguage: { strength: 'hard', weight: 100 },
  mixedGender: { strength: 'soft', weight: 100 },
  experienceMix: { strength: 'soft', weight: 60 },
  experiencedFrom: 2,
  hostLanguage: { strength: 'soft', weight: 30 },
  hostLanguages: [],
  workingLanguages: [],
  accreditedOnly: { strength: 'hard', weight: 100 },
  driver: { strength: 'off', weight: 0 },
  countryShare: { strength: 'mandate', weight: 10, limit: 0.1 },
  genderShare: { strength: 'soft', weight: 20, least: 0.4 },
  preferences: { strength: 'soft', weight: 25 },
};
