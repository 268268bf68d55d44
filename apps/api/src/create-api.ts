import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import { ActorResolver, Authentication } from '@comitia/identity';
import { ActorContext, FILE_KINDS, StructuredLogger, type PlatformOptions } from '@comitia/platform';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { join } from 'node:path';
import { ApiModule } from './api.module.js';
import { addAuthenticationRoutes } from './http/authentication.routes.js';
import { Metrics } from './http/metrics.js';
import { servePortal } from './http/portal.js';
import type { Readiness } from './http/readiness.js';
import { addRequestHooks } from './http/request-hooks.js';

/** The largest body of a request that is not a file, in bytes. */
const BODY_LIMIT = 1024 * 1024;

/** What the API is put together from. */
export interface ApiOptions {
  readonly platform: PlatformOptions;
  /** Says what readiness still waits for besides the database (nothing). */
  readonly readiness?: Readiness;
}

/** Puts the API together; the caller lets it listen and closes it. */
export async function createApi({ platform, readiness }: ApiOptions): Promise<NestFastifyApplication> {
  const { configuration } = platform;
  const https = configuration.BASE_URL.startsWith('https://');
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    trustProxy: configuration.TRUST_PROXY,
    forceCloseConnections: true,
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    ApiModule.forRoot(platform, readiness ?? (async () => [])),
    adapter,
    { logger: new StructuredLogger(platform.log), abortOnError: false },
  );
  const server = adapter.getInstance();
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // Mantine sets style properties on elements; no style sheet comes from elsewhere.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        workerSrc: ["'self'", 'blob:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: https,
    crossOriginOpenerPolicy: https,
    referrerPolicy: { policy: 'same-origin' },
  });
  await server.register(compress, { threshold: 1024, encodings: ['br', 'gzip'] });
  // One byte more than any kind allows, so that the store itself refuses and says why.
  const fileSize = Math.max(...Object.values(FILE_KINDS).map((kind) => kind.maximumBytes)) + 1;
  await server.register(multipart, { limits: { files: 1, fields: 10, fileSize }, throwFileSizeLimit: false });
  app.get(Metrics).measure(server);
  addRequestHooks(server, app.get(ActorResolver, { strict: false }), app.get(ActorContext));
  addAuthenticationRoutes(server, app.get(Authentication, { strict: false }));
  await servePortal(server, configuration.PORTAL_FOLDER ?? join(import.meta.dirname, '../../portal/dist'));
  await app.init();
  return app;
}
