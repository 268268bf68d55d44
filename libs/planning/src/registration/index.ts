export { compareRegistrations, type RegistrationScenario } from './plan-registration.js';
export {
  eligiblePeople,
  kitsNeeded,
  listAuditSize,
  queueLoad,
  registrationTarget,
  stationsNeeded,
  type EligibleInput,
  type KitInput,
  type ListAuditSize,
} from './registration-figures.js';
export {
  registrationProblem,
  type MobileDay,
  type RegistrationCentre,
  type RegistrationInput,
  type RegistrationPlan,
  type RegistrationProblem,
  type RegistrationSite,
  type RegistrationZone,
} from './registration-problem.js';
