import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { signedIn } from './portal-world.js';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** How long a test waits for what it expects to see; the machine may be busy. */
const PATIENCE_MILLISECONDS = 20_000;

export const SIZES = { wide: { width: 1280, height: 900 }, phone: { width: 360, height: 740 } } as const;
export type Size = keyof typeof SIZES;

/** One person at a browser, who notes what should not happen. */
export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Requests to another origin, errors of scripts, and what the content policy refused. */
  readonly complaints: readonly string[];
  goto(path: string): Promise<void>;
  /** Makes the window another size. */
  resize(size: Size): Promise<void>;
  /** Accessibility violations of the page as it stands, each with the element it is about. */
  violations(): Promise<string[]>;
  /** A picture of the whole page, where `COMITIA_TEST_PICTURES` names a folder for them. */
  keepPicture(name: string): Promise<void>;
  /** How many pixels the page is wider than the window. */
  overflow(): Promise<number>;
  close(): Promise<void>;
}

interface VisitorOptions {
  readonly size?: Size;
  readonly language?: 'en' | 'ar';
  /** Signs in without the form, for tests that are not about it. */
  readonly email?: string;
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

interface Axe {
  run(options: { readonly resultTypes: readonly string[]; readonly preload: boolean }): Promise<AxeResult>;
}

export async function openVisitor(
  browser: Browser,
  url: string,
  { size = 'wide', language = 'en', email }: VisitorOptions = {},
): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: SIZES[size],
    baseURL: url,
    locale: language === 'ar' ? 'ar' : 'en-GB',
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  context.setDefaultTimeout(PATIENCE_MILLISECONDS);
  const complaints: string[] = [];
  if (email) {
    const { headers } = await signedIn(url, email);
    const cookies = headers['cookie']!.split('; ').map((pair) => {
      const [name = '', ...value] = pair.split('=');
      return { name, value: value.join('='), url };
    });
    await context.addCookies(cookies);
  }
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== url) complaints.push(`request to ${request.url()}`);
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(`error on ${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    // A refused upload or password is an answer that the page shows; the browser notes it in its console all the same.
    const refused = /\/(files(\?kind=\w+)?|api\/auth\/.*)$/.test(message.location().url);
    if (message.type() === 'error' && !refused) complaints.push(`console on ${page.url()}: ${message.text()}`);
  });
  return {
    page,
    context,
    complaints,
    async goto(path) {
      await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
      await page.locator('h1').first().waitFor();
      await page.locator('[role=status]:has-text("…")').first().waitFor({ state: 'detached' });
    },
    resize: (other) => page.setViewportSize(SIZES[other]),
    async violations() {
      if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
      const { violations } = await page.evaluate(() =>
        (globalThis as unknown as { axe: Axe }).axe.run({ resultTypes: ['violations'], preload: false }),
      );
      return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html ?? ''} (${nodes.length})`);
    },
    async keepPicture(name) {
      const folder = process.env['COMITIA_TEST_PICTURES'];
      if (!folder || page.isClosed()) return;
      const file = `${name.replaceAll(/[^\w-]+/g, '_')}.png`;
      await page.screenshot({ path: join(folder, file), fullPage: true });
    },
    overflow: () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    close: () => context.close(),
  };
}
