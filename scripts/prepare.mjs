// Installs and builds what is missing, with nothing but Node and npm: the one thing that runs before any package is there.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..');
const installStamp = join(root, 'node_modules', '.comitia-install');
const buildStamp = join(root, '.cache', 'build-stamp');

/** Ends with one sentence when this Node is too old to run the project. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  process.stderr.write(
    `Comitia needs Node.js 20.19 or newer; this is ${process.versions.node}. Install a newer one from your system or nodejs.org.\n`,
  );
  process.exit(1);
}

/** Runs a command from the project's root with standard input closed; rejects when it does not end with 0. */
export function run(command, args, environment = {}) {
  return new Promise((done, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...environment },
      shell: process.platform === 'win32',
    });
    child.on('error', reject);
    child.on('exit', (code, signal) =>
      code === 0 ? done() : reject(new Error(`${command} ${args.join(' ')} ended with ${signal ?? code}`)),
    );
  });
}

function digest(text) {
  return createHash('sha256').update(text).digest('hex');
}

function lockDigest() {
  return digest(readFileSync(join(root, 'package-lock.json')));
}

function isInstalled() {
  if (existsSync(installStamp)) return readFileSync(installStamp, 'utf8') === lockDigest();
  // Somebody ran `npm ci` by hand: npm leaves its own record, newer than the lock file it followed.
  const record = join(root, 'node_modules', '.package-lock.json');
  return existsSync(record) && statSync(record).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

function* sources(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name === 'node_modules' || entry.name === 'dist' || entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* sources(path);
    else yield path;
  }
}

/** A digest of everything that the build reads: names, sizes and times of change of the sources, and the lock file. */
function sourcesDigest() {
  const lines = [lockDigest()];
  for (const folder of ['libs', 'apps']) {
    for (const path of sources(join(root, folder))) {
      const { size, mtimeMs } = statSync(path);
      lines.push(`${path.slice(root.length)} ${size} ${Math.round(mtimeMs)}`);
    }
  }
  return digest(lines.sort().join('\n'));
}

function isBuilt() {
  return (
    existsSync(join(root, 'apps/cli/dist/main.js')) &&
    existsSync(join(root, 'apps/portal/dist/index.html')) &&
    existsSync(buildStamp) &&
    readFileSync(buildStamp, 'utf8') === sourcesDigest()
  );
}

/** Installs packages where they are missing or out of date with the lock file. */
export async function install() {
  if (isInstalled()) return;
  process.stderr.write('Comitia: installing packages (once, about a minute)…\n');
  await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel', 'error']);
  writeFileSync(installStamp, lockDigest());
}

/** Builds every app and lib where the sources have changed since the last build. */
export async function build() {
  if (isBuilt()) return;
  process.stderr.write('Comitia: building (once, about a minute)…\n');
  await run('npm', ['run', '--silent', 'build']);
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(buildStamp, sourcesDigest());
}
