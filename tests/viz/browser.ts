import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { serve } from '../../api/index.ts';
import { checkout } from '../../build/stamp.js';
import type { GraphStore } from '../../graph-schema/index.ts';
import { verify } from '../../loader/verify/index.ts';
import { once } from '../once.ts';

/** Debian's Chromium and its kin; CHROMIUM_PATH names another. */
const executable = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path && existsSync(path));

const missing = 'no Chromium for the tests of the viewer: apt-get install chromium, or set CHROMIUM_PATH';

/** Whether there is a browser to test with. Without one the tests are left out, but in CI they fail. */
export const hasBrowser = executable !== undefined;
if (!hasBrowser && process.env.CI === 'true') throw new Error(missing);
if (!hasBrowser) console.warn(missing);

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Builds the viewer where it has changed since it was built; `npm test` has done so already. */
export async function builtAsItIs(): Promise<void> {
  await promisify(execFile)(process.execPath, [join(checkout, 'build/main.js'), '--if-needed', 'viewer']);
}

/** The viewer as it is now, built, served over a store, and a browser to look at it. */
export class Viewer {
  readonly url: string;
  readonly #browser: Browser;
  readonly #end: () => Promise<void>;
  /** what went wrong in any page: errors of scripts, messages on the console, requests to elsewhere */
  readonly complaints: string[] = [];

  private constructor(url: string, browser: Browser, end: () => Promise<void>) {
    this.url = url;
    this.#browser = browser;
    this.#end = end;
  }

  /** Builds the viewer once for all suites of a run. */
  static built = (): Promise<unknown> => once('viewer', () => builtAsItIs());

  static async open(store: GraphStore, build: () => Promise<unknown> = Viewer.built): Promise<Viewer> {
    await build();
    const server = await serve(store, {
      port: 0,
      viewerDir: join(checkout, 'dist/viewer'),
      verifier: verify,
    });
    const browser = await chromium.launch({ executablePath: executable!, args: quiet });
    return new Viewer(server.url, browser, async () => {
      await browser.close();
      await server.close();
    });
  }

  /** A browser to look at a server that is running already. */
  static async at(url: string): Promise<Viewer> {
    const browser = await chromium.launch({ executablePath: executable!, args: quiet });
    return new Viewer(url, browser, () => browser.close());
  }

  /** A page of its own at a link (`#/network?…`), when all that it asked for has come. */
  async page(link = '', options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.#browser.newContext({
      locale: 'en-GB',
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
      acceptDownloads: true,
      ...options,
    });
    const page = await context.newPage();
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.complaints.push(message.text());
    });
    page.on('request', (request) => {
      const elsewhere = !request.url().startsWith(this.url) && !/^(data|blob):/.test(request.url());
      if (elsewhere) this.complaints.push(`a request to ${request.url()}`);
    });
    await page.goto(`${this.url}/${link}`);
    await settled(page);
    return page;
  }

  /** Closes every page that is open. */
  async closePages(): Promise<void> {
    await Promise.all(this.#browser.contexts().map((context) => context.close()));
  }

  close(): Promise<void> {
    return this.#end();
  }
}

/** Waits until nothing is on its way any more. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.locator('[aria-busy=true], .spinner').first().waitFor({ state: 'detached' });
}

/** What the link says, decoded. */
export const linkOf = (page: Page): string =>
  decodeURIComponent(page.url().split('#')[1] ?? '').replaceAll('+', ' ');

/** The words of an element, or of several, as one sees them. */
export const wordsOf = async (elements: Locator): Promise<string> =>
  (await elements.allInnerTexts()).join('\n');

/** The names in the list of what is on the canvas. */
export const onCanvas = (page: Page): Promise<string[]> => page.locator('.node-list li').allInnerTexts();

/** Where the nodes stand in the canvas, as Cytoscape has drawn them. */
export const boxesOf = (
  page: Page,
): Promise<{ name: string; x1: number; x2: number; y1: number; y2: number }[]> =>
  page.evaluate(`document.querySelector('.canvas')._cyreg.cy.nodes().map((node) => {
    const [{ x, y }, w, h] = [node.renderedPosition(), node.renderedWidth() / 2, node.renderedHeight() / 2];
    return { name: node.data('name'), x1: x - w, x2: x + w, y1: y - h, y2: y + h };
  })`);

/** What a press of a button gives as a file. */
export async function fileOf(
  page: Page,
  button: string,
): Promise<{ name: string; bytes: Buffer; text(): string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).first().click(),
  ]);
  const bytes = await readFile(await download.path());
  return { name: download.suggestedFilename(), bytes, text: () => bytes.toString('utf8') };
}
