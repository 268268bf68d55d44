import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandError } from '../command-error.js';

/** Longest path that a local socket may have on every system we run on (macOS allows 103 bytes). */
const LONGEST_SOCKET_PATH = 100;

/** Who holds a data folder, as it says of itself. */
interface Holder {
  readonly process: number;
  readonly port: number;
}

function socketPath(home: string): string {
  const inside = join(home, 'up.socket');
  if (process.platform === 'win32' || Buffer.byteLength(inside) > LONGEST_SOCKET_PATH) {
    const name = `comitia-${createHash('sha256').update(home).digest('hex').slice(0, 16)}`;
    return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.socket`);
  }
  return inside;
}

/** Asks whoever listens on the socket who it is; undefined where nobody listens, that is, where the file was left behind. */
function askHolder(path: string): Promise<Holder | 'silent' | undefined> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(path);
    socket.setTimeout(2000, () => {
      socket.destroy();
      resolve('silent');
    });
    socket.on('data', (chunk) => (answer += chunk.toString('utf8')));
    socket.on('error', (error: NodeJS.ErrnoException) =>
      resolve(error.code === 'ECONNREFUSED' || error.code === 'ENOENT' ? undefined : 'silent'),
    );
    socket.on('end', () => {
      try {
        resolve(JSON.parse(answer) as Holder);
      } catch {
        resolve('silent');
      }
    });
  });
}

function listen(path: string, holder: Holder): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.end(JSON.stringify(holder)));
    server.once('error', reject);
    server.listen(path, () => {
      server.unref();
      resolve(server);
    });
  });
}

/**
 * Holds a data folder for one `comitia up`. A local socket is the lock: it ends with its process even after SIGKILL,
 * which a file with a process id in it does not. Throws CommandError naming the holder where the folder is already open.
 */
export async function holdHome(home: string, port: number): Promise<{ release(): Promise<void> }> {
  const path = socketPath(home);
  const holder = { process: process.pid, port };
  let server: Server;
  try {
    server = await listen(path, holder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    const other = await askHolder(path);
    if (other !== undefined) {
      const who = other === 'silent' ? 'another process' : `process ${other.process}, on port ${other.port}`;
      throw new CommandError(
        `The data folder ${home} is already open in ${who}: stop that one, or choose another folder with COMITIA_HOME.`,
      );
    }
    rmSync(path, { force: true });
    server = await listen(path, holder);
  }
  return {
    release: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
      }),
  };
}
