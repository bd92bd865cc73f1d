import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { linkOf, onCanvas, settled, type Viewer } from './browser.ts';

const search = (page: Page) => page.getByRole('combobox', { name: /Find plans|查找/ });

const hits = (page: Page) => page.getByRole('listbox').getByRole('option');

/** What holds in every view: languages, links, search, keys, and what is shown when something is wrong. */
export function frameTests(viewer: () => Viewer): void {
  describe('the language', () => {
    it('is the reader’s own', async () => {
      const page = await viewer().page('', { locale: 'zh-CN' });
      expect(await page.getByRole('link', { name: '网络' }).isVisible()).toBe(true);
      expect(await page.locator('html').getAttribute('lang')).toBe('zh');
    });

    it('can be switched, and the link holds it', async () => {
      const page = await viewer().page('', { locale: 'zh-CN' });
      await page.getByRole('button', { name: 'English' }).click();
      expect(await page.getByRole('link', { name: 'Network' }).isVisible()).toBe(true);
      expect(linkOf(page)).toContain('lang=en');
      const other = await viewer().page(`#${linkOf(page)}`, { locale: 'zh-CN' });
      expect(await other.getByRole('link', { name: 'Network' }).isVisible()).toBe(true);
    });
  });

  describe('the search', () => {
    it('is reached with /, suggests, and is worked by arrow keys and Enter', async () => {
      const page = await viewer().page('#/network?start=empty');
      await page.keyboard.press('/');
      await page.keyboard.type('海洋局');
      const option = hits(page).filter({ hasText: '滨海省海洋局' });
      await option.waitFor();
      await page.keyboard.press('ArrowDown');
      expect(await search(page).getAttribute('aria-activedescendant')).toBe(
        await hits(page).first().getAttribute('id'),
      );
      await page.keyboard.press('Enter');
      await settled(page);
      expect(await onCanvas(page)).toEqual(['滨海省海洋局']);
      expect(linkOf(page)).toContain('node=agency:ocean');
      expect(await hits(page).count()).toBe(0);
    });

    it('looks among one kind when told so', async () => {
      const page = await viewer().page('#/network?start=empty');
      await page.getByRole('combobox', { name: 'Kind to find' }).selectOption('Task');
      await search(page).fill('海洋');
      await hits(page).first().waitFor();
      for (const name of await hits(page).allInnerTexts()) expect(name).toMatch(/人才|浮标|装备/);
    });

    it('says what to do where nothing is found', async () => {
      const page = await viewer().page();
      await search(page).fill('zzzz');
      await page.getByText('Nothing found. Try other words, or all kinds.').waitFor();
    });

    it('folds its suggestions with Esc', async () => {
      const page = await viewer().page();
      await search(page).fill('海洋');
      await hits(page).first().waitFor();
      await page.keyboard.press('Escape');
      expect(await hits(page).count()).toBe(0);
    });

    it('tells a screen reader how many it found', async () => {
      const page = await viewer().page();
      await search(page).fill('海洋局');
      await hits(page).first().waitFor();
      await page
        .locator('[aria-live]', { hasText: /\d+ results?/ })
        .first()
        .waitFor({ state: 'attached' });
    });
  });

  describe('the keys', () => {
    it('? shows the help and Esc closes it', async () => {
      const page = await viewer().page();
      await page.locator('body').press('?');
      const help = page.getByRole('dialog', { name: 'Help' });
      expect(await help.isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await help.isVisible()).toBe(false);
    });

    it('Tab comes to every control, and shows where it is', async () => {
      const page = await viewer().page();
      const reached = new Set<string>();
      const named = () =>
        page.evaluate(
          'document.activeElement.ariaLabel || document.activeElement.innerText',
        ) as Promise<string>;
      for (let i = 0; i < 40; i++) {
        await page.keyboard.press('Tab');
        reached.add(await named());
        // what is one stop is walked with arrows
        while (await page.evaluate('document.activeElement.closest("[data-roving]") !== null')) {
          const before = await named();
          await page.keyboard.press('ArrowRight');
          reached.add(await named());
          if ((await named()) === before) break;
        }
        const seen =
          'document.activeElement === document.body || getComputedStyle(document.activeElement).outlineStyle !== "none"';
        expect(await page.evaluate(seen), [...reached].at(-1)).toBe(true);
      }
      for (const name of [
        'Network',
        'Documents',
        'More',
        'English',
        'Help',
        'Fit',
        'Save as PNG',
        'Policy network',
        'Overview',
      ])
        expect([...reached], name).toContain(name);
    });
  });

  describe('the back button', () => {
    it('undoes what was selected, and forward does it again', async () => {
      const page = await viewer().page();
      await page.locator('.node-list button', { hasText: '海洋强国建设纲要' }).click();
      expect(linkOf(page)).toContain('node=plan:outline');
      await page.goBack();
      expect(linkOf(page)).not.toContain('node=');
      await page.getByText('What the graph holds').waitFor();
      await page.goForward();
      await page.getByRole('heading', { name: '海洋强国建设纲要' }).waitFor();
    });
  });

  describe('a narrow window', () => {
    it('keeps the drawing and opens the panels over it', async () => {
      const page = await viewer().page('', { viewport: { width: 800, height: 700 } });
      const legend = page.getByRole('complementary', { name: 'Legend' });
      expect(await legend.isVisible()).toBe(false);
      await page.getByRole('button', { name: 'Legend', exact: true }).click();
      expect(await legend.isVisible()).toBe(true);
      await legend.getByRole('button', { name: '海洋强国建设纲要' }).click();
      const details = page.getByRole('complementary', { name: 'Details' });
      await details.getByRole('heading', { name: '海洋强国建设纲要' }).waitFor();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(800);
    });
  });
}
