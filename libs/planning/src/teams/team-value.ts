import type { CompiledRoster } from './compiled-roster.js';
import { pairKey } from './compiled-roster.js';
import type { TeamRules, WeightedRule } from './team-rules.js';

/** One unit of a broken hard rule outweighs all that mandate rules can cost in one team or quota. */
export const HARD_UNIT = 1_000_000_000;
/** Above this many people the pair table would not fit into memory; values are then computed when asked. */
const TABLE_LIMIT = 2048;

/** What a broken rule costs: on the combined rules scale where it is hard or mandated, on the soft scale otherwise. */
export function costOf(rule: WeightedRule): { rules: number; soft: number } {
  switch (rule.strength) {
    case 'hard':
      return { rules: HARD_UNIT, soft: 0 };
    case 'mandate':
      return { rules: rule.weight, soft: 0 };
    case 'soft':
      return { rules: 0, soft: rule.weight };
    case 'off':
      return { rules: 0, soft: 0 };
  }
}

/**
 * The worth of a single team, on two scales: `rules` (never above zero; hard and mandated breaches) and `soft`
 * (a soft rule kept earns its weight). The last values are left in fields: the search asks millions of times.
 */
export class TeamValue {
  rules = 0;
  soft = 0;
  private readonly tableRules: Float64Array | undefined;
  private readonly tableSoft: Int32Array | undefined;
  private readonly people: number;
  private readonly nationality;
  private readonly language;
  private readonly gender;
  private readonly experience;
  private readonly preference: number;

  constructor(
    private readonly roster: CompiledRoster,
    private readonly team: TeamRules,
  ) {
    this.people = roster.people.length;
    this.nationality = costOf(team.differentNationality);
    this.language = costOf(team.sharedLanguage);
    this.gender = costOf(team.mixedGender);
    this.experience = costOf(team.experienceMix);
    this.preference = team.preferences.strength === 'off' ? 0 : team.preferences.weight;
    if (team.size === 2 && this.people <= TABLE_LIMIT) {
      const rules = new Float64Array(this.people * this.people);
      const soft = new Int32Array(this.people * this.people);
      const pair = new Int32Array(2);
      for (let left = 0; left < this.people; left++) {
        for (let right = left + 1; right < this.people; right++) {
          pair[0] = left;
          pair[1] = right;
          this.compute(pair, 0);
          rules[left * this.people + right] = rules[right * this.people + left] = this.rules;
          soft[left * this.people + right] = soft[right * this.people + left] = this.soft;
        }
      }
      this.tableRules = rules;
      this.tableSoft = soft;
    }
  }

  /** Whether two people share a language that counts. */
  shareLanguage(left: number, right: number): boolean {
    const words = this.roster.languageWords;
    for (let word = 0; word < words; word++) {
      if ((this.roster.languages[left * words + word]! & this.roster.languages[right * words + word]!) !== 0)
        return true;
    }
    return false;
  }

  /** Values the team whose members stand at `members[from]` onwards. */
  of(members: Int32Array, from: number): void {
    if (this.tableRules) {
      const at = members[from]! * this.people + members[from + 1]!;
      this.rules = this.tableRules[at]!;
      this.soft = this.tableSoft![at]!;
      return;
    }
    this.compute(members, from);
  }

  private compute(members: Int32Array, from: number): void {
    const { size } = this.team;
    const { roster } = this;
    let [rules, soft, nations, languages] = [0, 0, true, true];
    for (let first = from; first < from + size; first++) {
      const left = members[first]!;
      for (let second = first + 1; second < from + size; second++) {
        const right = members[second]!;
        if (roster.nationality[left] === roster.nationality[right]) {
          nations = false;
          rules -= this.nationality.rules;
        }
        if (!this.shareLanguage(left, right)) {
          languages = false;
          rules -= this.language.rules;
        }
        if (roster.mustNot.size > 0 && roster.mustNot.has(pairKey(left, right))) rules -= HARD_UNIT;
        if (roster.prefers.size > 0) {
          if (roster.prefers.has(pairKey(left, right))) soft += this.preference;
          if (roster.prefers.has(pairKey(right, left))) soft += this.preference;
        }
      }
    }
    if (nations) soft += this.nationality.soft;
    if (languages) soft += this.language.soft;
    let [genders, undisclosed, experienced] = [0, false, false];
    for (let at = from; at < from + size; at++) {
      const person = members[at]!;
      const gender = roster.gender[person]!;
      if (gender === 0) undisclosed = true;
      else genders |= 1 << gender;
      if (roster.experienced[person]) experienced = true;
    }
    const mixed = (genders & (genders - 1)) !== 0;
    if (mixed) soft += this.gender.soft;
    else if (!undisclosed) rules -= this.gender.rules;
    if (experienced) soft += this.experience.soft;
    else rules -= this.experience.rules;
    this.rules = rules;
    this.soft = soft;
  }
}
