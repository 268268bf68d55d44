/**
 * Serves the built portal over an invented world, to look at pages without database or worker.
 *
 *   node apps/portal/dev/fixture-server.mjs [--port 4400]      development only
 */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildSchema, graphql } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { accounts, id, now } from './fixture-data.mjs';
import { root } from './fixture-resolvers.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, '../dist');
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

const sessions = new Map();
function viewerFor(email) {
  const account = accounts[email];
  const memberships = account.roles.map(([organisation, roles]) => ({ id: id(), organisation, roles }));
  return {
    id: id(),
    name: account.name,
    email,
    language: 'en',
    timeZone: 'Europe/Sofia',
    memberships,
    active: memberships[0],
  };
}
const sessionOf = (request) => sessions.get(/comitia=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1]);

async function body(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}
function answer(response, status, value, headers = {}) {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(value));
}

/** Starts the server; `schemaPath` is the SDL to serve. */
export async function startFixtureServer({ port = 0, schemaPath } = {}) {
  const schema = buildSchema(readFileSync(schemaPath ?? join(here, '../../../schema.graphql'), 'utf8'));
  const server = createServer((request, response) => {
    void (async () => {
      const url = new URL(request.url ?? '/', 'http://fixture');
      if (url.pathname === '/graphql' && request.method === 'POST') {
        const { query, variables } = JSON.parse(String(await body(request)));
        return answer(
          response,
          200,
          await graphql({
            schema,
            source: query,
            variableValues: variables,
            rootValue: root,
            contextValue: { viewer: sessionOf(request) },
          }),
        );
      }
      if (url.pathname === '/api/auth/sign-in/email') {
        const { email, password } = JSON.parse(String(await body(request)));
        if (!accounts[email] || password !== 'demonstration') return answer(response, 401, { message: 'refused' });
        const token = id();
        sessions.set(token, viewerFor(email));
        return answer(response, 200, {}, { 'set-cookie': `comitia=${token}; HttpOnly; SameSite=Strict; Path=/` });
      }
      if (url.pathname === '/api/auth/sign-out')
        return answer(response, 200, {}, { 'set-cookie': 'comitia=; Max-Age=0; Path=/' });
      if (url.pathname === '/health/ready') return answer(response, 200, { status: 'ok', at: now() });
      if (url.pathname === '/files') {
        const bytes = await body(request);
        return bytes.includes('%PDF-') || bytes.includes('.csv')
          ? answer(response, 200, { id: id(), name: 'file', mediaType: 'application/pdf', size: bytes.length })
          : answer(response, 422, {
              code: 'NOT_A_PDF',
              message: 'The file is not a PDF. Save the letter as a PDF and attach that.',
            });
      }
      const asked = join(dist, normalize(url.pathname));
      const file = existsSync(asked) && statSync(asked).isFile() ? asked : join(dist, 'index.html');
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
      return createReadStream(file).pipe(response);
    })().catch((error) => answer(response, 500, { message: String(error) }));
  });
  useServer(
    { schema, roots: { subscription: root }, context: (context) => ({ viewer: sessionOf(context.extra.request) }) },
    new WebSocketServer({ server, path: '/graphql' }),
  );
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '4400' }, schema: { type: 'string' } } });
  const { url } = await startFixtureServer({ port: Number(values.port), schemaPath: values.schema });
  console.log(`${url} (password of every account: demonstration)`);
}
