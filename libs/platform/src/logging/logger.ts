import { Injectable, type LoggerService } from '@nestjs/common';
import { pino, type DestinationStream, type Logger as PinoLogger } from 'pino';

/** Field names under which people's data or secrets could stand; their values never reach the log. */
const REDACTED = [
  'password',
  'token',
  'secret',
  'authorization',
  'cookie',
  'email',
  'phone',
  'name',
  'givenName',
  'familyName',
  'variables',
  'body',
].flatMap((field) => [field, `*.${field}`, `*.*.${field}`]);

/** Makes the process's structured log: one JSON object a line, without people's data. */
export function createLog(level: string, destination?: DestinationStream): PinoLogger {
  const options = {
    level,
    base: { pid: process.pid },
    redact: { paths: [...REDACTED, 'req.headers.cookie', 'req.headers.authorization'], censor: '[redacted]' },
    serializers: {
      err: serializeError,
      error: serializeError,
      // Never the query string: it may hold what somebody searched for.
      req: (request: { method?: string; url?: string }) => ({
        method: request.method,
        path: request.url?.split('?')[0],
      }),
    },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** A database error quotes values in `detail` and `parameters`: keep what names the place, drop what quotes rows. */
function serializeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: 'not an Error' };
  const { code, constraint, table } = error as { code?: unknown; constraint?: unknown; table?: unknown };
  return {
    type: error.name,
    message: messageWithoutValues(error),
    code,
    constraint,
    table,
    stack: stackWithoutMessage(error),
  };
}

function messageWithoutValues(error: Error): string {
  return error.message
    .replace(/"[^"]{0,200}"/g, (quoted) => (/^"[a-z0-9_.]+"$/.test(quoted) ? quoted : '"…"'))
    .slice(0, 500);
}

function stackWithoutMessage(error: Error): string {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
}

/** Nest's messages in the process's structured log. */
@Injectable()
export class StructuredLogger implements LoggerService {
  constructor(private readonly logger: PinoLogger) {}

  log(message: unknown, context?: string): void {
    this.logger.info({ context }, String(message));
  }

  error(message: unknown, ...details: unknown[]): void {
    const [stack, context] = details;
    this.logger.error({ context, stack: typeof stack === 'string' ? stack : undefined }, String(message));
  }

  warn(message: unknown, context?: string): void {
    this.logger.warn({ context }, String(message));
  }

  debug(message: unknown, context?: string): void {
    this.logger.debug({ context }, String(message));
  }

  verbose(message: unknown, context?: string): void {
    this.logger.trace({ context }, String(message));
  }
}
