import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Locator,
  type Page,
  type Request,
} from 'playwright-core';
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
  // a process for each page cost more than the page
  '--renderer-process-limit=1',
];

const window: BrowserContextOptions = {
  locale: 'en-GB',
  viewport: { width: 1440, height: 900 },
  reducedMotion: 'reduce',
  acceptDownloads: true,
};

/** What each page has asked for and not got yet. */
const awaited = new WeakMap<Page, Set<Request>>();

/** Builds the viewer where it has changed since it was built, as it is shipped; `npm test` has done so already. */
export async function builtAsItIs(): Promise<void> {
  await promisify(execFile)(process.execPath, [join(checkout, 'build/main.js'), '--if-needed', 'viewer'], {
    // vitest's own would build a React that checks itself
    env: { ...process.env, NODE_ENV: 'production' },
  });
}

/** The viewer as it is now, built, served over a store, and a browser to look at it. */
export class Viewer {
  readonly url: string;
  readonly #browser: Browser;
  readonly #end: () => Promise<void>;
  /** of all pages that want nothing of their own: what one has fetched, the others have */
  #shared: Promise<BrowserContext> | undefined;
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
  async page(link = '', { viewport, ...options }: BrowserContextOptions = {}): Promise<Page> {
    const page = await (await this.#context(options)).newPage();
    if (viewport) await page.setViewportSize(viewport);
    this.#listen(page);
    await this.go(page, link);
    return page;
  }

  /** Leads a page to another link. */
  async go(page: Page, link: string): Promise<void> {
    await page.goto(`${this.url}/${link}`);
    await settled(page);
  }

  #context(options: BrowserContextOptions): Promise<BrowserContext> {
    if (Object.keys(options).length) return this.#browser.newContext({ ...window, ...options });
    this.#shared ??= this.#browser.newContext(window);
    return this.#shared;
  }

  #listen(page: Page): void {
    const asked = new Set<Request>();
    awaited.set(page, asked);
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.complaints.push(message.text());
    });
    page.on('request', (request) => {
      asked.add(request);
      const elsewhere = !request.url().startsWith(this.url) && !/^(data|blob):/.test(request.url());
      if (elsewhere) this.complaints.push(`a request to ${request.url()}`);
    });
    page.on('requestfinished', (request) => asked.delete(request));
    page.on('requestfailed', (request) => asked.delete(request));
  }

  /** Closes every page that is open. */
  async closePages(): Promise<void> {
    const shared = await this.#shared;
    await Promise.all(
      this.#browser
        .contexts()
        .flatMap((context): readonly { close(): Promise<void> }[] =>
          context === shared ? context.pages() : [context],
        )
        .map((one) => one.close()),
    );
  }

  close(): Promise<void> {
    return this.#end();
  }
}

/** Resolves when the page has been drawn three times without anything that says it is busy. */
const calm = `new Promise((done) => {
  let frames = 0;
  const look = () => {
    const empty = !document.querySelector('#root')?.childElementCount;
    frames = empty || document.querySelector('[aria-busy=true], .spinner') ? 0 : frames + 1;
    if (frames === 3) done();
    else requestAnimationFrame(look);
  };
  look();
})`;

/** Waits until nothing is on its way any more, and what came is drawn. */
export async function settled(page: Page): Promise<void> {
  do await page.evaluate(calm);
  while (awaited.get(page)?.size);
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
