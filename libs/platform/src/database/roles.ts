import { createHmac } from 'node:crypto';
import { Secret } from '../configuration/configuration.js';

/**
 * The database's login roles besides the owner. None owns a table of Comitia's, none may bypass row-level security.
 *
 * - `comitia_app`: the application; sees only what the policies allow its actor.
 * - `comitia_auth`: sessions and passwords; reaches the schema `auth` only.
 * - `comitia_jobs`: queues; reaches the schema `bullmq` and the job ledger `comitia.job`.
 */
export const DATABASE_ROLES = ['comitia_app', 'comitia_auth', 'comitia_jobs'] as const;

export type DatabaseRole = (typeof DATABASE_ROLES)[number];

/** The password of a role, derived from the installation's secret so that every process knows it. */
export function rolePassword(role: DatabaseRole, secret: Secret): Secret {
  return new Secret(createHmac('sha256', secret.reveal()).update(`database role ${role}`).digest('base64url'));
}

/** The address of the same database for another role. */
export function roleUrl(ownerUrl: Secret, role: DatabaseRole, secret: Secret): Secret {
  const url = new URL(ownerUrl.reveal());
  url.username = role;
  url.password = rolePassword(role, secret).reveal();
  return new Secret(url.href);
}

/** The addresses under which one installation's processes reach their database. */
export interface DatabaseAddresses {
  readonly owner: Secret;
  readonly app: Secret;
  readonly auth: Secret;
  readonly jobs: Secret;
}

/** Derives every role's address from the owner's; `appUrl` overrides the one of the application. */
export function databaseAddresses(ownerUrl: Secret, secret: Secret, appUrl?: Secret): DatabaseAddresses {
  return {
    owner: ownerUrl,
    app: appUrl ?? roleUrl(ownerUrl, 'comitia_app', secret),
    auth: roleUrl(ownerUrl, 'comitia_auth', secret),
    jobs: roleUrl(ownerUrl, 'comitia_jobs', secret),
  };
}
