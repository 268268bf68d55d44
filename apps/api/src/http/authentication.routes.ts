import { AUTHENTICATION_PATH, CLIENT_ADDRESS_HEADER, type Authentication } from '@comitia/identity';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { toHeaders } from './same-site.js';

/** better-auth's routes that people need; every other one of its paths is unknown here. */
const ROUTES: ReadonlySet<string> = new Set([
  '/sign-in/email',
  '/sign-out',
  '/get-session',
  '/change-password',
  '/list-sessions',
  '/revoke-session',
  '/revoke-other-sessions',
  '/two-factor/enable',
  '/two-factor/disable',
  '/two-factor/get-totp-uri',
  '/two-factor/verify-totp',
  '/two-factor/verify-backup-code',
  '/two-factor/generate-backup-codes',
]);

function toRequest(request: FastifyRequest): Request {
  const headers = toHeaders(request.headers);
  headers.delete('content-length');
  headers.set(CLIENT_ADDRESS_HEADER, request.ip);
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD';
  if (hasBody) headers.set('content-type', 'application/json');
  return new Request(new URL(request.url, `http://${request.headers.host ?? 'localhost'}`), {
    method: request.method,
    headers,
    ...(hasBody ? { body: JSON.stringify(request.body ?? {}) } : {}),
  });
}

async function toReply(response: Response, reply: FastifyReply): Promise<void> {
  for (const [name, value] of response.headers) {
    if (name !== 'set-cookie') reply.header(name, value);
  }
  reply.header('set-cookie', response.headers.getSetCookie());
  reply.header('cache-control', 'no-store');
  await reply.status(response.status).send(response.body ? await response.text() : null);
}

/** Mounts sign-in, sign-out, sessions, password and second factor under /api/auth. */
export function addAuthenticationRoutes(server: FastifyInstance, authentication: Authentication): void {
  server.route({
    method: ['GET', 'POST'],
    url: `${AUTHENTICATION_PATH}/*`,
    handler: async (request, reply) => {
      const path = request.url.slice(AUTHENTICATION_PATH.length).split('?')[0] ?? '';
      if (!ROUTES.has(path)) {
        await reply.status(404).send({ code: 'NOT_FOUND', message: 'There is no such sign-in route.' });
        return;
      }
      await toReply(await authentication.handle(toRequest(request)), reply);
    },
  });
}
