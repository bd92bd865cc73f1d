import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type GraphStore, openStore } from '../../graph-schema/index.ts';
import { hasBrowser, settled, Viewer } from './browser.ts';
import { fillViewerGraph } from './graph.ts';

/** Every view, with something to show. */
const links = [
  'network?node=plan:provincial',
  'network?edge=target:provincial REFINES target:national',
  'cascade?from=plan:national&node=task:year:1.',
  'indicator?id=indicator:intensity&node=target:provincial',
  'coverage?goals=plan:national&regions=region:province',
  'coverage?goals=plan:national&regions=region:province&tab=orphans',
  'agencies?',
  'agencies?agency=agency:science',
  'plans?a=plan:national&b=plan:provincial',
  'document?',
  'document?plan=plan:provincial&node=target:provincial',
  'quality?',
  'path?pathFrom=target:provincial&pathTo=target:national',
  'search?q=海洋&node=target:national',
  'verify?',
  'outcomes?',
  'ledger?node=target:provincial',
  'radar?',
  'audit?',
  'adding?',
  'review?',
];

const sizes = { wide: { width: 1440, height: 900 }, narrow: { width: 375, height: 800 } };

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What is wrong with a page as it is now: the rule, the element, and why. */
async function faults(page: Page, rules?: readonly string[]): Promise<string[]> {
  const only = rules ? { type: 'rule', values: rules } : { type: 'tag', values: tags };
  const found = (await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(only)}, resultTypes: ['violations'] }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map((one) => id + ' ' + one.target + ' ' + one.failureSummary)))`,
  )) as string[];
  return found;
}

describe.skipIf(!hasBrowser)('every view for everyone', { timeout: 60_000 }, () => {
  let store: GraphStore;
  let viewer: Viewer;

  beforeAll(async () => {
    store = await openStore({ path: ':memory:' });
    await fillViewerGraph(store);
    viewer = await Viewer.open(store);
  }, 120_000);

  afterEach(() => viewer.closePages());

  afterAll(async () => {
    await viewer?.close();
    await store?.close();
  });

  describe.each(['zh', 'en'])('in %s', (lang) => {
    it.each(links)('%s has no fault in either size and theme', async (link) => {
      const page = await viewer.page(`#/${link}&lang=${lang}`);
      await page.evaluate(axe.source);
      const all: string[] = [];
      for (const [name, size] of Object.entries(sizes)) {
        await page.emulateMedia({ colorScheme: 'light' });
        await page.setViewportSize(size);
        await settled(page);
        const found = await faults(page);
        await page.emulateMedia({ colorScheme: 'dark' });
        // a theme changes colours and nothing else
        found.push(...(await faults(page, ['color-contrast'])).map((fault) => `dark ${fault}`));
        const across = await page.evaluate('document.documentElement.scrollWidth');
        if (Number(across) > size.width) found.push(`scrolls sideways: ${across}`);
        all.push(...found.map((fault) => `${name} ${fault}`));
      }
      expect(all).toEqual([]);
    });
  });

  it.each(links)('%s keeps its lines and states in forced colours', async (link) => {
    const page = await viewer.page(`#/${link}&lang=zh`);
    await page.emulateMedia({ forcedColors: 'active' });
    const lost =
      await page.evaluate(`[...document.querySelectorAll('button[aria-pressed=true], [aria-current=page]')]
      // the legend strikes through what is not pressed
      .filter((one) => one.getClientRects().length && !one.closest('.legend') && getComputedStyle(one).forcedColorAdjust !== 'none')
      .filter((one) => {
        const { borderStyle, outlineStyle, textDecorationLine, fontWeight } = getComputedStyle(one);
        return borderStyle === 'none' && outlineStyle === 'none' && textDecorationLine === 'none' && Number(fontWeight) < 600;
      }).map((one) => one.className + ' ' + one.textContent)`);
    expect(lost).toEqual([]);
  });

  it('complained of nothing', () => {
    expect(viewer.complaints).toEqual([]);
  });
});
