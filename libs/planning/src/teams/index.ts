export { GENDERS, ROSTER_ROLES, type Gender, type RosterMember, type RosterRole } from './roster.js';
export {
  teamProblem,
  type FormedTeam,
  type ReserveReason,
  type TeamPin,
  type TeamPlan,
  type TeamProblem,
  type TeamProblemInput,
} from './team-problem.js';
export { PAIRS_BY_DEFAULT, type RuleStrength, type TeamRules, type WeightedRule } from './team-rules.js';
export { teamOutlook, type TeamOutlook } from './team-outlook.js';
