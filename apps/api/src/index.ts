export { ALLOW, type Permission } from './access/allow.decorator.js';
export { createApi, type ApiOptions } from './create-api.js';
export type { Readiness } from './http/readiness.js';
