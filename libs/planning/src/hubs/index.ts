export {
  HUB_RULES_BY_DEFAULT,
  hubProblem,
  type HubPerson,
  type HubPlan,
  type HubProblem,
  type HubProblemInput,
  type HubRules,
  type HubSlot,
  type HubUnit,
} from './hub-problem.js';
