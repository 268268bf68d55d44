/** What a process needs before anything else, without loading the rest of the platform. */
export { ConfigurationError, loadConfiguration } from './configuration.js';
export { ensureHome } from './home.js';
