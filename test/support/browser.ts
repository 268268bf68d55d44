import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { projectRoot } from './data-path.js';

const SYSTEM_BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  // Maps are drawn with WebGL also where there is no graphics card.
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

/** Where the browser's programme lies: the system's, or else the one that comes from npm, unpacked into the project's cache. */
async function executable(): Promise<string> {
  const system = SYSTEM_BROWSERS.find((path) => existsSync(path));
  if (system !== undefined) return system;
  // It unpacks into TMPDIR, for one user: give it a folder of its own.
  const folder = join(projectRoot, '.cache', `chromium-${process.getuid?.() ?? 'user'}`);
  await mkdir(folder, { recursive: true });
  process.env['TMPDIR'] = folder;
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}

/** Starts a headless Chromium that reaches nothing but what it is sent to. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await executable(), headless: true, args: ARGUMENTS });
}
