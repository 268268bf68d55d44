/** Names what the process still waits for; empty when it can do its work. */
export type Readiness = () => Promise<readonly string[]>;

/** Token of the readiness check. */
export const READINESS = Symbol('readiness');
