/** Token of the validated configuration. */
export const CONFIGURATION = Symbol('configuration');

/** Token of the addresses of the database's roles. */
export const DATABASE_ADDRESSES = Symbol('database addresses');

/** Token of the installation's secret, from which cursors and sessions are signed. */
export const INSTALLATION_SECRET = Symbol('installation secret');

/** Token of the process's structured log (pino). */
export const LOG = Symbol('log');
