import { createHmac, randomBytes } from 'node:crypto';
import { newId, type Id } from '@comitia/kernel';
import { TEST_SECRET, type TestDatabase } from './database.js';

/**
 * Opens a session for a person without a password, as the sign-in would leave it: a row, and a cookie signed with the
 * installation's secret. The person gets an account when they have none.
 */
export async function openSession(database: TestDatabase, personId: Id, organisationId?: Id): Promise<string> {
  await database.query(
    `insert into auth."user" (id, name, email, "emailVerified") values ($1, '', $2, true) on conflict do nothing`,
    [personId, `${personId}@example.org`],
  );
  const token = randomBytes(24).toString('base64url');
  await database.query(
    `insert into auth."session" (id, "userId", token, "expiresAt", "activeOrganisationId") values ($1, $2, $3, $4, $5)`,
    [newId(), personId, token, new Date(Date.now() + 3_600_000), organisationId ?? null],
  );
  const sessionSecret = createHmac('sha256', TEST_SECRET.reveal()).update('sessions').digest('base64url');
  const signature = createHmac('sha256', sessionSecret).update(token).digest('base64');
  return `comitia.session_token=${encodeURIComponent(`${token}.${signature}`)}`;
}
