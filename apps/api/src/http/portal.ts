import type { FastifyInstance } from 'fastify';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Serves the built portal: files with a hash in their name for a year, and index.html for every page of it. */
export async function servePortal(server: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) {
    server.get('/', async (_request, reply) =>
      reply.type('text/plain').send('The portal is not built yet: run npm run build.\n'),
    );
    return;
  }
  // Loaded only where there is something to serve: it costs time at start, and Jest on Node 20 cannot load it at all.
  const { default: fastifyStatic } = await import('@fastify/static');
  await server.register(fastifyStatic, { root: folder, serve: false, cacheControl: false });
  server.get('/*', async (request, reply) => {
    const path = decodeURIComponent(request.url.split('?')[0]!).replace(/^\/+/, '');
    const isAsset = path.startsWith('assets/') || /\.[a-z0-9]{2,5}$/i.test(path);
    if (!isAsset) return reply.header('cache-control', 'no-cache').sendFile('index.html');
    reply.header('cache-control', path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    return reply.sendFile(path);
  });
}
