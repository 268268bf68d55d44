import { BODY_IDS, teamRules, type BodyId, type TeamRule } from '@comitia/mandates';
import { PAIRS_BY_DEFAULT, type RuleStrength, type TeamRules } from '@comitia/planning';

/** What a rule of a mandate makes of the planner's rules; `strength` is mandate level where it must hold, a wish where not. */
type Reading = (rules: TeamRules, rule: TeamRule, strength: RuleStrength) => Partial<TeamRules>;

/**
 * The rules that say how teams are made, by their id. Others are about the whole mission or about who is sent (a chief
 * observer, a pledge, secondment): they are kept when the roster is put together, and the planner has no part in them.
 */
const READINGS: Readonly<Record<string, Reading>> = {
  never_of_the_host: (rules) => ({ noHostNationals: { ...rules.noHostNationals, strength: 'hard' } }),
  teams_of_two: (_, rule) => ({ size: rule.people ?? 2 }),
  two_nationalities: (rules, { strength }) => ({
    differentNationality: { ...rules.differentNationality, strength: strength === 'required' ? 'hard' : 'soft' },
  }),
  woman_and_man: (rules, _, strength) => ({ mixedGender: { ...rules.mixedGender, strength } }),
  // Mixed by gender, region and language.
  mixed_teams: (rules, _, strength) => ({
    mixedGender: { ...rules.mixedGender, strength },
    differentNationality: { ...rules.differentNationality, strength },
  }),
  cap_per_state: (rules, _, strength) => ({ countryShare: { ...rules.countryShare, strength } }),
  // English, for the one body whose rule this is.
  working_language: (rules, { strength }) => ({
    workingLanguages: ['en'],
    sharedLanguage: { ...rules.sharedLanguage, strength: strength === 'required' ? 'hard' : 'soft' },
  }),
  regional_and_gender_balance: (rules, _, strength) => ({ genderShare: { ...rules.genderShare, strength } }),
  gender_parity: (rules, _, strength) => ({ genderShare: { ...rules.genderShare, strength } }),
  women: (rules, _, strength) => ({ genderShare: { ...rules.genderShare, strength } }),
};

/**
 * The planner's rules for the teams of a mission: those of the organisation's mandate for the mission's format. What the
 * mandate does not rule is a wish, as international teams are commonly formed; where no mandate is known, common practice
 * holds as it is.
 */
export function mandateTeamRules(body: string | null, format: string): TeamRules {
  const known = BODY_IDS.find((id): id is BodyId => id === body);
  const mandated = known && teamRules(known, format);
  if (!mandated) return PAIRS_BY_DEFAULT;
  const wish = { ...PAIRS_BY_DEFAULT.differentNationality, strength: 'soft' } as const;
  const unruled: TeamRules = {
    ...PAIRS_BY_DEFAULT,
    differentNationality: wish,
    countryShare: { ...PAIRS_BY_DEFAULT.countryShare, strength: 'soft' },
  };
  return mandated.reduce<TeamRules>((rules, rule) => {
    const reading = READINGS[rule.id];
    return reading ? { ...rules, ...reading(rules, rule, rule.strength === 'required' ? 'mandate' : 'soft') } : rules;
  }, unruled);
}
