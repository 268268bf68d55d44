import type { Id } from '@comitia/kernel';
import type { ActorResolver } from '@comitia/identity';
import { ANONYMOUS, type Actor, type ActorContext } from '@comitia/platform';
import type { FastifyInstance } from 'fastify';
import { METRICS_PATH } from './metrics.js';
import { isSameSite, toHeaders } from './same-site.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who sends this request. */
    actor: Actor;
    /** Their session, where a person is signed in. */
    sessionId: Id | undefined;
  }
}

const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Why a credential is not accepted, in a sentence each. */
export const REFUSALS = {
  unknown: 'This credential is not known here: check that it was copied whole.',
  revoked: 'This credential was revoked: ask for a new one under the sharing agreement.',
  expired: 'This credential has expired: ask for a new one under the sharing agreement.',
} as const;

/** Refuses cross-site changes, finds out who sends a request, and runs all that follows as that actor. */
export function addRequestHooks(server: FastifyInstance, resolver: ActorResolver, actors: ActorContext): void {
  server.decorateRequest('actor');
  server.decorateRequest('sessionId');

  server.addHook('onRequest', async (request, reply) => {
    request.actor = ANONYMOUS;
    if (SAFE_METHODS.has(request.method) || isSameSite(request.headers)) return;
    await reply.status(403).send({
      code: 'CROSS_SITE_REQUEST',
      message: 'Requests from pages of another site are not accepted.',
    });
  });

  server.addHook('preHandler', async (request, reply) => {
    if (!request.headers.cookie && !request.headers.authorization) return;
    // A monitor's token is no credential of a partner's.
    if (request.routeOptions.url === METRICS_PATH) return;
    const resolved = await resolver.resolve(toHeaders(request.headers));
    if (resolved.refusal) {
      await reply
        .status(401)
        .header('www-authenticate', 'Bearer error="invalid_token"')
        .send({
          errors: [
            {
              message: REFUSALS[resolved.refusal],
              extensions: { code: `CREDENTIAL_${resolved.refusal.toUpperCase()}` },
            },
          ],
        });
      return;
    }
    request.actor = resolved.actor;
    request.sessionId = resolved.sessionId;
  });

  // A hook with a callback: what runs in it, the handler included, keeps the storage's context.
  server.addHook('preHandler', (request, _reply, done) => actors.run(request.actor, done));
}
