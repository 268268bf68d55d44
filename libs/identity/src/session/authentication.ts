import { newId, type Id } from '@comitia/kernel';
import {
  Clock,
  CONFIGURATION,
  DATABASE_ADDRESSES,
  INSTALLATION_SECRET,
  openPool,
  type Configuration,
  type DatabaseAddresses,
  type Secret,
} from '@comitia/platform';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { betterAuth } from 'better-auth';
import { hashPassword } from 'better-auth/crypto';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { createHmac } from 'node:crypto';

/** Path under which the sign-in routes lie. */
export const AUTHENTICATION_PATH = '/api/auth';

/** Header in which our own HTTP layer tells better-auth the client's address; what a client sends there is replaced. */
export const CLIENT_ADDRESS_HEADER = 'x-comitia-client-address';

const SESSION_SECONDS = 12 * 60 * 60;

/** The person behind a session cookie, and the organisation they chose to act for. */
export interface SessionHolder {
  readonly sessionId: Id;
  readonly userId: Id;
  readonly activeOrganisationId: Id | undefined;
  readonly twoFactorEnabled: boolean;
}

/** Puts better-auth together. Its type holds every endpoint, so it is inferred from here. */
function makeAuth(configuration: Configuration, secret: Secret, pool: ReturnType<typeof openPool>) {
  return betterAuth({
    appName: 'Comitia',
    baseURL: configuration.BASE_URL,
    basePath: AUTHENTICATION_PATH,
    secret: createHmac('sha256', secret.reveal()).update('sessions').digest('base64url'),
    database: pool,
    // The HTTP layer has already refused requests from another site; the host is ours under whatever name it is reached.
    trustedOrigins: (request) => {
      const host = request?.headers.get('host');
      return host ? [configuration.BASE_URL, `http://${host}`, `https://${host}`] : [configuration.BASE_URL];
    },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 200 },
    session: {
      expiresIn: SESSION_SECONDS,
      updateAge: 60 * 60,
      additionalFields: { activeOrganisationId: { type: 'string', required: false, input: false } },
    },
    rateLimit: {
      enabled: configuration.NODE_ENV !== 'test' || process.env['COMITIA_TEST_RATE_LIMIT'] === 'true',
      storage: 'database',
      window: 60,
      max: 120,
      customRules: {
        '/sign-in/email': { window: 60, max: 10 },
        '/two-factor/verify-totp': { window: 60, max: 10 },
        '/two-factor/verify-backup-code': { window: 60, max: 5 },
        '/change-password': { window: 60, max: 5 },
        '/get-session': false,
      },
    },
    plugins: [twoFactor({ issuer: 'Comitia' })],
    advanced: {
      cookiePrefix: 'comitia',
      defaultCookieAttributes: { httpOnly: true, sameSite: 'strict', path: '/' },
      useSecureCookies: configuration.BASE_URL.startsWith('https://'),
      database: { generateId: () => newId() },
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS_HEADER] },
    },
    telemetry: { enabled: false },
    logger: { disabled: true },
  });
}

/** Accounts, passwords, second factors and sessions of people, over better-auth. */
@Injectable()
export class Authentication implements OnApplicationShutdown {
  private readonly pool;
  private readonly auth;

  constructor(
    @Inject(CONFIGURATION) configuration: Configuration,
    @Inject(DATABASE_ADDRESSES) addresses: DatabaseAddresses,
    @Inject(INSTALLATION_SECRET) secret: Secret,
    private readonly clock: Clock,
  ) {
    this.pool = openPool({ url: addresses.auth, name: 'comitia sessions', size: 4, schema: 'auth' });
    this.auth = makeAuth(configuration, secret, this.pool);
  }

  /** Answers a request to one of better-auth's own routes. */
  async handle(request: Request): Promise<Response> {
    return this.auth.handler(request);
  }

  /** Who holds the session cookie in these headers; undefined without a valid one. */
  async sessionOf(headers: Headers): Promise<SessionHolder | undefined> {
    if (!headers.has('cookie')) return undefined;
    const found = await this.auth.api.getSession({ headers });
    if (!found) return undefined;
    return {
      sessionId: found.session.id,
      userId: found.user.id,
      activeOrganisationId: found.session.activeOrganisationId ?? undefined,
      twoFactorEnabled: found.user.twoFactorEnabled ?? false,
    };
  }

  /** Chooses the organisation for which the session acts. The caller has checked the membership. */
  async chooseOrganisation(sessionId: Id, organisationId: Id): Promise<void> {
    await this.pool.query('update auth."session" set "activeOrganisationId" = $2, "updatedAt" = $3 where id = $1', [
      sessionId,
      organisationId,
      this.clock.now(),
    ]);
  }

  /**
   * Opens an account for a person: the account has the person's id. The name stays in the person's own row. Throws when
   * the address already has an account.
   */
  async openAccount(personId: Id, email: string, password: string): Promise<void> {
    const hash = await hashPassword(password);
    await this.pool.query(
      `with opened as (
         insert into auth."user" (id, name, email, "emailVerified") values ($1, '', $2, true) returning id)
       insert into auth.account (id, "userId", "accountId", "providerId", password)
       select $3, id, id::text, 'credential', $4 from opened`,
      [personId, email.trim().toLowerCase(), newId(), hash],
    );
  }

  /** Ends every session of a person. */
  async endSessionsOf(personId: Id): Promise<void> {
    await this.pool.query('delete from auth."session" where "userId" = $1', [personId]);
  }

  /** Deletes a person's account with its sessions, password and second factor. */
  async deleteAccount(personId: Id): Promise<void> {
    await this.pool.query('delete from auth."user" where id = $1', [personId]);
  }

  /** What the account of a person holds about them; undefined where they have none. */
  async accountOf(personId: Id): Promise<{ email: string; createdAt: Date; sessions: number } | undefined> {
    const { rows } = await this.pool.query<{ email: string; createdAt: Date; sessions: number }>(
      `select email, "createdAt", (select count(*)::int from auth."session" where "userId" = $1) as sessions
         from auth."user" where id = $1`,
      [personId],
    );
    return rows[0];
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
