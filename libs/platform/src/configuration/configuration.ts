import { inspect } from 'node:util';
import { resolve } from 'node:path';
import { z } from 'zod';

/** A value that must never be printed: JSON, string conversion and inspection all show `[secret]`. */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** The value itself; call it only where it is used. */
  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return '[secret]';
  }

  toJSON(): string {
    return '[secret]';
  }

  [inspect.custom](): string {
    return '[secret]';
  }
}

const secretText = (minimum: number) =>
  z
    .string()
    .min(minimum, `needs at least ${minimum} characters`)
    .transform((value) => new Secret(value));

const serviceUrl = (protocols: readonly string[]) =>
  z
    .string()
    .refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
      message: `must be an address that starts with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
    })
    .transform((value) => new Secret(value));

const portNumber = z.coerce.number('must be a number').int().min(0).max(65_535);

const flag = z.enum(['true', 'false'], 'must be true or false').transform((value) => value === 'true');

/** Every variable that Comitia reads, in one place. Names are those of the environment. */
export const configurationSchema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  /** Where data, files, mail and the embedded database are kept. */
  COMITIA_HOME: z
    .string()
    .min(1)
    .default('.comitia')
    .transform((value) => resolve(value)),
  /** Owner of the database, used for migrations and to derive the other roles. Unset: embedded PostgreSQL. */
  DATABASE_URL: serviceUrl(['postgres:', 'postgresql:']).optional(),
  /** Address of the same database for the role comitia_app, where it must not be derived from DATABASE_URL. */
  DATABASE_APP_URL: serviceUrl(['postgres:', 'postgresql:']).optional(),
  /** Connections that one process may open as the application's role. */
  DATABASE_POOL_SIZE: z.coerce.number().int().min(2).max(200).default(10),
  /** Unset: jobs run on PostgreSQL. */
  REDIS_URL: serviceUrl(['redis:', 'rediss:']).optional(),
  /** Signs sessions and cursors and derives the database roles' passwords. Unset: kept in COMITIA_HOME. */
  COMITIA_SECRET: secretText(32).optional(),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: portNumber.default(3000),
  /** The address under which people reach the portal; links in mail and cookies depend on it. */
  BASE_URL: z
    .string()
    .refine((value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol), {
      message: 'must be an address that starts with http:// or https://',
    })
    .transform((value) => value.replace(/\/+$/, ''))
    .optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  /** Unset: mail is written to files in COMITIA_HOME/mail. */
  SMTP_URL: serviceUrl(['smtp:', 'smtps:']).optional(),
  MAIL_FROM: z.string().min(3).default('Comitia <comitia@localhost>'),
  /** Folder of the built portal; unset: apps/portal/dist beside the programme. */
  PORTAL_FOLDER: z.string().min(1).optional(),
  /** Jobs that one worker process runs at the same time. */
  WORKER_CONCURRENCY: z.coerce.number().int().min(1).max(64).default(4),
  /** With it a monitor reads /metrics; unset: from this machine alone. */
  METRICS_TOKEN: secretText(16).optional(),
  /** Takes the client's address from the proxy in front (X-Forwarded-For). */
  TRUST_PROXY: flag.default(false),
});

/** The validated configuration of one process. */
export type Configuration = z.output<typeof configurationSchema> & { readonly BASE_URL: string };

/** All that is wrong with the configuration, one line each, without any value that is a secret. */
export class ConfigurationError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(
      `The configuration has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}:\n${problems.map((problem) => `  ${problem}`).join('\n')}`,
    );
    this.name = 'ConfigurationError';
  }
}

const SECRET_NAMES: ReadonlySet<string> = new Set([
  'DATABASE_URL',
  'DATABASE_APP_URL',
  'REDIS_URL',
  'COMITIA_SECRET',
  'METRICS_TOKEN',
  'SMTP_URL',
]);

/**
 * Reads the configuration out of environment variables; an empty variable counts as unset.
 * Throws ConfigurationError that lists every problem at once.
 */
export function loadConfiguration(environment: Readonly<Record<string, string | undefined>>): Configuration {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = configurationSchema.safeParse(given);
  const problems = parsed.success
    ? []
    : parsed.error.issues.map((issue) => {
        const name = issue.path.join('.');
        const value = given[name];
        const shown = value === undefined || SECRET_NAMES.has(name) ? '' : ` (now "${value}")`;
        return `${name}${shown}: ${issue.message}`;
      });
  if (given['NODE_ENV'] === 'production' && !given['COMITIA_SECRET']) {
    problems.push('COMITIA_SECRET: is needed in production, at least 32 characters, the same for every process');
  }
  if (!parsed.success || problems.length > 0) throw new ConfigurationError(problems);
  const { data } = parsed;
  return { ...data, BASE_URL: data.BASE_URL ?? `http://localhost:${data.PORT}` };
}
