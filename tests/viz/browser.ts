import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  type Browser,
  type BrowserContext,
  chromium,
  type Locator,
  type Page,
  type Request,
  type ViewportSize,
} from 'playwright-core';
import { serve } from '../../api/index.ts';
import { checkout } from '../../build/stamp.js';
import type { GraphStore } from '../../graph-schema/index.ts';
import { verify } from '../../loader/verify/index.ts';
import { once } from '../once.ts';

/** Debian's Chromium and its kin, first the one without windows: it does the same for two thirds of the processor. CHROMIUM_PATH names another. */
const executable = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path && existsSync(path));

const missing =
  'no Chromium for the tests of the viewer: apt-get install chromium-headless-shell, or set CHROMIUM_PATH';

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

/** What a test may want otherwise than others. */
export interface Window {
  locale?: string;
  viewport?: ViewportSize;
}

const usual = { locale: 'en-GB', viewport: { width: 1440, height: 900 } };
const usualMedia = { media: null, colorScheme: null, forcedColors: null };

/** What each page has asked for and not got yet. */
const awaited = new WeakMap<Page, Set<Request>>();

/** Pages of one language, which share what one of them has fetched: those that a test has, and those that wait for the next. */
interface Pages {
  readonly context: BrowserContext;
  readonly taken: Page[];
  readonly resting: Page[];
}

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
  /** by language */
  readonly #pages = new Map<string, Promise<Pages>>();
  /** the page of those who only look */
  #looked: Page | undefined;
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

  /** A page at a link (`#/network?…`), as one who has just opened it sees it, when all that it asked for has come. */
  async page(link = '', { locale = usual.locale, viewport = usual.viewport }: Window = {}): Promise<Page> {
    const pages = await this.#pagesIn(locale);
    const rested = pages.resting.pop();
    const page = rested ?? (await pages.context.newPage());
    pages.taken.push(page);
    if (!rested) {
      this.#listen(page);
      page.on(
        'close',
        () => void pages.taken.splice(0, Infinity, ...pages.taken.filter((one) => one !== page)),
      );
    }
    await page.setViewportSize(viewport);
    await page.goto(`${this.url}/${link}`);
    // one that is loaded anew and then lies behind another is drawn once in a second, unless it was in front
    if (pages.taken.length > 1) for (const one of pages.taken) await one.bringToFront();
    await settled(page);
    return page;
  }

  /**
   * The page that all tests share which change nothing but the link, led to a link: a third of what it takes to load one. Who opens a
   * dialog, drags, or wants a first view, takes `page`.
   */
  async look(link: string): Promise<Page> {
    if (!this.#looked) {
      this.#looked = await (await this.#pagesIn(usual.locale)).context.newPage();
      this.#listen(this.#looked);
    }
    const page = this.#looked;
    await page.bringToFront();
    if (page.viewportSize()?.width !== usual.viewport.width) await page.setViewportSize(usual.viewport);
    await this.go(page, link);
    return page;
  }

  /** Leads a page to another link. */
  async go(page: Page, link: string): Promise<void> {
    await page.goto(`${this.url}/${link}`);
    await settled(page);
  }

  #pagesIn(locale: string): Promise<Pages> {
    const there = this.#pages.get(locale);
    if (there) return there;
    const made = this.#browser
      .newContext({ ...usual, locale, reducedMotion: 'reduce', acceptDownloads: true })
      .then((context) => ({ context, taken: [], resting: [] }));
    this.#pages.set(locale, made);
    return made;
  }

  #listen(page: Page): void {
    const asked = new Set<Request>();
    awaited.set(page, asked);
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      // where a page rests, there is no icon
      if (message.location().url === `${this.url}/favicon.ico`) return;
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

  /**
   * Takes the pages of a test back; what it changed of their windows is as it was. To load the viewer into a page again takes a fifth of
   * what it takes to open one. What a test that failed has left of the shared page nobody gets.
   */
  async rest(failed: boolean): Promise<void> {
    if (this.#looked) {
      await this.#looked.mouse.move(0, 0);
      await this.#looked.emulateMedia(usualMedia);
      if (failed) await this.#looked.close();
      if (failed) this.#looked = undefined;
    }
    for (const { taken, resting } of await Promise.all(this.#pages.values()))
      for (const page of taken.splice(0)) {
        awaited.get(page)?.clear();
        await page.unrouteAll();
        await page.emulateMedia(usualMedia);
        await page.mouse.move(0, 0);
        // a canvas draws for as long as it is open, though nobody looks
        await page.goto(`${this.url}/livez`);
        await page.evaluate('sessionStorage.clear()');
        resting.push(page);
      }
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

/** What the page has put on the clipboard when this button is pressed. Without windows a browser allows that only when it is told to. */
export async function copiedBy(page: Page, button: Locator): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.bringToFront();
  await page.evaluate(`navigator.clipboard.writeText('')`);
  await button.click();
  for (;;) {
    const copied = String(await page.evaluate('navigator.clipboard.readText()'));
    if (copied) return copied;
  }
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
