/** For tests and benches only: invented problems, independent checkers, exact models to prove searches against. */
export { exactPairs } from '../teams/exact-teams.js';
export { compileRoster } from '../teams/compiled-roster.js';
export { hubModel } from '../hubs/exact-hubs.js';
export { checkRegistration } from './check-registration.js';
export { checkTeams } from './check-teams.js';
export { inventCountry } from './invent-country.js';
export { inventRegistration } from './invent-registration.js';
export { inventRoster } from './invent-roster.js';
export { centreBound } from '../registration/centre-bound.js';
export { compileCentres } from '../registration/centre-state.js';
