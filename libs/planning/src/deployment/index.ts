export {
  DAY_BY_DEFAULT,
  STATION_FLAGS,
  TRAVEL_BY_DEFAULT,
  VALUE_BY_DEFAULT,
  type Coordinates,
  type DayRules,
  type DeploymentInput,
  type DeploymentStation,
  type Hub,
  type HubPin,
  type OpeningHours,
  type OtherVisit,
  type SpeedClass,
  type StationFlag,
  type TravelRules,
  type ValueRules,
  type VisitPin,
} from './deployment-input.js';
export {
  NOT_COVERED_REASONS,
  STATION_SERVICES,
  type DeployedHub,
  type DeployedTeam,
  type DeploymentPlan,
  type NotCovered,
  type NotCoveredReason,
  type PlanNote,
  type DeployedStop,
  type StationService,
  type StratumCoverage,
} from './deployment-plan.js';
export { deploymentProblem, type DeploymentProblem } from './deployment-problem.js';
export { checkDeployment } from './check-deployment.js';
export { assembleDeployment } from './assemble.js';
export { layOutDeployment, type LaidTeam, type Layout } from './layout.js';
export { routeTeams, type RoutedTeams, type TeamRoute } from './route-teams.js';
