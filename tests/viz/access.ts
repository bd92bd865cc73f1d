import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { settled, type Viewer } from './browser.ts';
import { states } from './states.ts';

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
  'agencies?agency=agency:science&beside=agency:ocean',
  'matrix?number=target:national&place=region:province&inYear=2020',
  'plans?',
  'plans?a=plan:national&b=plan:provincial',
  'document?',
  'document?plan=plan:provincial&node=target:provincial',
  'quality?',
  'quality?doubt=unsure',
  'quality?doubt=told',
  'path?pathFrom=target:provincial&pathTo=target:national',
  'search?q=海洋',
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

/** The sizes in each language, so that few changes lead through all. */
const order = { zh: ['wide', 'narrow'], en: ['narrow', 'wide'] } as const;

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What is wrong with a page as it is now: the rule, the element, and why. What stands in the style sheets axe reads anew each time; it is
 * the same in every language and size.
 */
async function faults(
  page: Page,
  preload: boolean,
  rules?: readonly string[],
  part?: string,
): Promise<string[]> {
  const runOnly = rules ? { type: 'rule', values: rules } : { type: 'tag', values: tags };
  const found = (await page.evaluate(
    `axe.run(${part ? JSON.stringify(part) : 'document'}, ${JSON.stringify({ runOnly, preload, resultTypes: ['violations'] })}).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map((one) => id + ' ' + one.target + ' ' + one.failureSummary)))`,
  )) as string[];
  return found;
}

/** How wide the document and its page are with all that they scroll. */
const widest =
  'Math.max(document.documentElement.scrollWidth, document.querySelector(".page")?.scrollWidth ?? 0)';

/** What one reads or works with and that the window cuts off on its right, where nothing scrolls to it. */
const cutOff = `[...document.querySelectorAll('button, input, select, label, a, h1, h2, h3, p')]
  .filter((one) => one.getClientRects().length && !one.closest('.unseen') && one.getBoundingClientRect().right > innerWidth + 1)
  .filter((one) => {
    for (let up = one.parentElement; up; up = up.parentElement)
      if (['auto', 'scroll'].includes(getComputedStyle(up).overflowX)) return false;
    return true;
  }).map((one) => one.className + ' ' + one.textContent.slice(0, 40))`;

/** Buttons and links whose state only a background tells, which forced colours take away. */
const lostStates = `[...document.querySelectorAll('button[aria-pressed=true], [aria-current=page]')]
  // the legend strikes through what is not pressed
  .filter((one) => one.getClientRects().length && !one.closest('.legend') && getComputedStyle(one).forcedColorAdjust !== 'none')
  .filter((one) => {
    const { borderStyle, outlineStyle, textDecorationLine, fontWeight } = getComputedStyle(one);
    return borderStyle === 'none' && outlineStyle === 'none' && textDecorationLine === 'none' && Number(fontWeight) < 600;
  }).map((one) => one.className + ' ' + one.textContent)`;

/** Every view, for everyone. */
export function accessTests(viewer: () => Viewer): void {
  describe('what opens in a view, for everyone', () => {
    it.each(Object.entries(states))(
      '%s has no fault in either language, size and theme',
      async (_, { link, part, open }) => {
        const all: string[] = [];
        const page = await viewer().page(`#/${link}&lang=zh`);
        const opened = page.locator(part).first();
        for (const lang of ['zh', 'en']) {
          await viewer().go(page, `#/${link}&lang=${lang}`);
          // most of it stays where the language changes
          if (lang === 'zh' || !(await opened.isVisible())) await open(page);
          await opened.waitFor();
          await settled(page);
          await page.evaluate(`globalThis.axe || eval(${JSON.stringify(axe.source)})`);
          for (const [name, size] of Object.entries(sizes)) {
            await page.setViewportSize(size);
            await settled(page);
            await opened.waitFor();
            for (const colorScheme of ['dark', 'light'] as const) {
              await page.emulateMedia({ colorScheme });
              const found = await faults(page, false, undefined, part);
              all.push(...found.map((fault) => `${lang} ${name} ${colorScheme} ${fault}`));
            }
          }
        }
        expect(all).toEqual([]);
      },
    );
  });

  describe('every view for everyone', () => {
    it.each(links)('%s has no fault in either language, size and theme', async (link) => {
      const all: string[] = [];
      const page = await viewer().look(`#/${link}&lang=zh`);
      await page.evaluate(`globalThis.axe || eval(${JSON.stringify(axe.source)})`);
      for (const [lang, names] of Object.entries(order)) {
        await viewer().go(page, `#/${link}&lang=${lang}`);
        for (const name of names) {
          const size = sizes[name];
          await page.setViewportSize(size);
          await settled(page);
          const found = await faults(page, lang === 'zh' && name === 'wide');
          // a theme changes colours and nothing else
          await page.emulateMedia({ colorScheme: 'dark' });
          found.push(...(await faults(page, false, ['color-contrast'])).map((fault) => `dark ${fault}`));
          await page.emulateMedia({ colorScheme: 'light' });
          const across = Number(await page.evaluate(widest));
          if (across > size.width) found.push(`scrolls sideways: ${across}`);
          for (const one of (await page.evaluate(cutOff)) as string[]) found.push(`is cut off: ${one}`);
          all.push(...found.map((fault) => `${lang} ${name} ${fault}`));
        }
      }
      expect(all).toEqual([]);
      await page.emulateMedia({ forcedColors: 'active' });
      await settled(page);
      expect(await page.evaluate(lostStates), 'in forced colours').toEqual([]);
    });
  });
}
