import type { CompiledRoster } from './compiled-roster.js';
import type { TeamProblem } from './team-problem.js';
import { costOf, TeamValue } from './team-value.js';

/** Most observers from one country among `chosen`: the share rounded down, but never below one. */
export function countryLimit(chosen: number, share: number): number {
  return Math.max(1, Math.floor(chosen * share + 1e-9));
}

/**
 * People in order: the first `teams × size` places are the teams, the rest is the reserve. A move exchanges the people
 * of two places; its price is the change of the two teams and of the quotas over everybody chosen.
 */
export class TeamState {
  rules = 0;
  soft = 0;
  readonly slots: number;
  private readonly teamRules: Float64Array;
  private readonly teamSoft: Float64Array;
  private readonly perCountry: Int32Array;
  private women = 0;
  private men = 0;
  private withoutSpeaker = 0;
  private withoutDriver = 0;
  private readonly personRules: Float64Array;
  private readonly personSoft: Float64Array;
  private overCountry = 0;
  private quotaRules = 0;
  private quotaSoft = 0;
  private readonly country;
  private readonly gender;
  private readonly speaker;
  private readonly driver;
  private readonly limit: number;
  private readonly leastShare: number;
  private readonly size: number;
  private readonly nationality: Uint16Array;
  private readonly genders: Uint8Array;
  private readonly interpreters: number;
  private readonly drivers: number;
  private readonly countSpeakers: boolean;
  private readonly countDrivers: boolean;

  constructor(
    problem: TeamProblem,
    private readonly roster: CompiledRoster,
    private readonly value: TeamValue,
    readonly order: Int32Array,
    readonly teams: number,
  ) {
    const { rules } = problem;
    this.size = rules.size;
    this.slots = teams * rules.size;
    this.leastShare = rules.genderShare.least;
    this.nationality = roster.nationality;
    this.genders = roster.gender;
    this.interpreters = roster.interpreters.length;
    this.drivers = roster.drivers.length;
    this.country = costOf(rules.countryShare);
    this.gender = costOf(rules.genderShare);
    this.speaker = costOf(rules.hostLanguage);
    this.driver = costOf(rules.driver);
    this.countSpeakers = this.speaker.rules + this.speaker.soft > 0;
    this.countDrivers = this.driver.rules + this.driver.soft > 0;
    this.limit = countryLimit(this.slots, rules.countryShare.limit);
    const host = costOf(rules.noHostNationals);
    const accreditation = costOf(rules.accreditedOnly);
    const own = (cost: 'rules' | 'soft') =>
      Float64Array.from(roster.people, (person) => {
        const national = person.nationality === problem.hostState ? host[cost] : 0;
        return -(national + (person.accredited ? 0 : accreditation[cost]));
      });
    this.personRules = own('rules');
    this.personSoft = own('soft');
    this.teamRules = new Float64Array(teams);
    this.teamSoft = new Float64Array(teams);
    this.perCountry = new Int32Array(roster.countries.length);
    this.recompute();
  }

  /** Recomputes everything from the order; the search's running totals must equal it. */
  recompute(): void {
    const { size } = this;
    this.perCountry.fill(0);
    this.overCountry = 0;
    [this.women, this.men, this.withoutSpeaker, this.withoutDriver, this.rules, this.soft] = [0, 0, 0, 0, 0, 0];
    for (let slot = 0; slot < this.slots; slot++) this.count(this.order[slot]!, 1);
    for (let team = 0; team < this.teams; team++) {
      this.value.of(this.order, team * size);
      this.teamRules[team] = this.value.rules;
      this.teamSoft[team] = this.value.soft;
      this.rules += this.value.rules;
      this.soft += this.value.soft;
      if (this.lacks(this.roster.speaksHost, team)) this.withoutSpeaker += 1;
      if (this.lacks(this.roster.drives, team)) this.withoutDriver += 1;
    }
    this.quota();
    this.rules += this.quotaRules;
    this.soft += this.quotaSoft;
  }

  private count(person: number, sign: 1 | -1): void {
    const country = this.nationality[person]!;
    const before = this.perCountry[country]!;
    this.perCountry[country] = before + sign;
    // Only people beyond the limit count: one more at or above it, one fewer above it.
    if (sign > 0 ? before >= this.limit : before > this.limit) this.overCountry += sign;
    const gender = this.genders[person]!;
    if (gender === 1) this.women += sign;
    else if (gender === 2) this.men += sign;
    this.rules += sign * this.personRules[person]!;
    this.soft += sign * this.personSoft[person]!;
  }

  private lacks(flag: Uint8Array, team: number): boolean {
    const { size } = this;
    for (let at = team * size; at < (team + 1) * size; at++) if (flag[this.order[at]!]) return false;
    return true;
  }

  private quota(): void {
    const least = Math.floor((this.women + this.men) * this.leastShare + 1e-9);
    const short = Math.max(0, least - this.women) + Math.max(0, least - this.men);
    const mute = Math.max(0, this.withoutSpeaker - this.interpreters);
    const stranded = Math.max(0, this.withoutDriver - this.drivers);
    this.quotaRules =
      0 -
      this.overCountry * this.country.rules -
      short * this.gender.rules -
      mute * this.speaker.rules -
      stranded * this.driver.rules;
    this.quotaSoft =
      0 -
      this.overCountry * this.country.soft -
      short * this.gender.soft -
      mute * this.speaker.soft -
      stranded * this.driver.soft;
  }

  /**
   * Exchanges the people at two places and updates the totals; doing it again takes it back.
   * Places of one team, or two of the reserve, change nothing.
   */
  swap(first: number, second: number): void {
    const { size, countSpeakers: languages, countDrivers: driving } = this;
    const left = Math.floor(first / size);
    const right = second < this.slots ? Math.floor(second / size) : -1;
    if (left === right || first >= this.slots) return;
    const [a, b] = [this.order[first]!, this.order[second]!];
    if (languages) this.withoutSpeaker -= this.lacking(this.roster.speaksHost, left, right);
    if (driving) this.withoutDriver -= this.lacking(this.roster.drives, left, right);
    this.order[first] = b;
    this.order[second] = a;
    this.revalue(left);
    if (right >= 0) this.revalue(right);
    if (languages) this.withoutSpeaker += this.lacking(this.roster.speaksHost, left, right);
    if (driving) this.withoutDriver += this.lacking(this.roster.drives, left, right);
    if (right < 0) {
      this.count(a, -1);
      this.count(b, 1);
    }
    if (right < 0 || languages || driving) {
      this.rules -= this.quotaRules;
      this.soft -= this.quotaSoft;
      this.quota();
      this.rules += this.quotaRules;
      this.soft += this.quotaSoft;
    }
  }

  private lacking(flag: Uint8Array, left: number, right: number): number {
    return (this.lacks(flag, left) ? 1 : 0) + (right >= 0 && this.lacks(flag, right) ? 1 : 0);
  }

  private revalue(team: number): void {
    this.value.of(this.order, team * this.size);
    this.rules += this.value.rules - this.teamRules[team]!;
    this.soft += this.value.soft - this.teamSoft[team]!;
    this.teamRules[team] = this.value.rules;
    this.teamSoft[team] = this.value.soft;
  }
}
