export { planRoutes } from './plan-routes.js';
export { checkRoutes, type RouteCheck } from './route-checker.js';
export { readHub } from './hub-format.js';
export { routeFaultCodes, type RouteFault, type RouteFaultCode } from './route-faults.js';
export {
  type PlannedRoute,
  type RouteInput,
  type RouteKept,
  type RoutePin,
  type RoutePlan,
  type RouteScore,
  type RouteService,
  type RouteStation,
  type PlannedStop,
  type RouteStratum,
  type RouteTeam,
} from './route-input.js';
export { buildRouteProblem, type RouteProblem } from './route-problem.js';
export { stratumReturns, type StratumShare } from './stratum-returns.js';
export { readToptw, toptwDecimals, type ToptwOptions } from './toptw-format.js';
