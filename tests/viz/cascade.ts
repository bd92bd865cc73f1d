import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { yearText } from '../api/graph.ts';
import { linkOf, settled, type Viewer, wordsOf } from './browser.ts';

const card = (page: Page, id: string) => page.locator(`[data-card="${id}"]`);
const cards = async (page: Page) =>
  (
    await page.locator('[data-card]').evaluateAll((all) => all.map((one) => one.getAttribute('data-card')!))
  ).sort();
const lit = async (page: Page) =>
  (
    await page
      .locator('.card:not(.card-away)')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-card')!))
  ).sort();

const center = 'task:provincial:1.';
const inUse = 'task:year:1.';
const deep = 'section:national:2';
const fromDeep = [deep, center, inUse, 'agency:finance', 'agency:industry', 'agency:science'].sort();

export function cascadeTests(viewer: () => Viewer): void {
  describe('the cascade', () => {
    it('begins with the national target that others refine, its number and what may be wrong with theirs', async () => {
      const page = await viewer().look('#/cascade');
      expect(await cards(page)).toEqual(['target:national', 'target:provincial']);
      expect(await wordsOf(card(page, 'target:national'))).toContain('2.5% · 2020');
      expect(await wordsOf(card(page, 'target:provincial'))).toMatch(
        /2\.8% a year on average · 2020\s+suspect · perhaps 2\.6%/,
      );
    });

    it('shows what carries a heading out and who leads it, in columns', async () => {
      const page = await viewer().look(`#/cascade?from=${deep}`);
      expect(await cards(page)).toEqual(fromDeep);
      expect(await page.locator('.board-heads h2').allInnerTexts()).toEqual([
        expect.stringMatching(/^Nation, five-year\s*1$/),
        expect.stringMatching(/^Province\s*2$/),
        expect.stringMatching(/^Agency\s*3$/),
      ]);
      const left = async (id: string) => (await card(page, id).boundingBox())!.x;
      expect(await left(deep)).toBeLessThan(await left(center));
      expect(await left(center)).toBeLessThan(await left('agency:science'));
    });

    it('lights the way of a card and lists each step with its sentence or its reason', async () => {
      const page = await viewer().look('#/cascade?from=plan:national');
      await card(page, inUse).click();
      await settled(page);
      expect(await lit(page)).toEqual(
        [inUse, center, deep, 'plan:national', 'plan:outline', 'agency:science'].sort(),
      );
      const up = page.getByRole('region', { name: 'What it carries out (up)' });
      await up.waitFor();
      expect(await wordsOf(up.locator('.step').first())).toMatch(
        /建成投用[\s\S]*implements[\s\S]*建设深海装备创新中心/,
      );
      const start = yearText.indexOf('深海装备创新中心', yearText.indexOf('1.'));
      expect(await up.locator('.step a').first().getAttribute('href')).toContain(
        `plan=plan%3Ayear&at=${start}-${start + 8}`,
      );
      await card(page, 'target:provincial').click();
      await up.getByText('同一指标、同一年份，滨海省是全国的一部分。').waitFor();
    });

    it('has a link that restores start, filters, selection and what is shown', async () => {
      const page = await viewer().look('#/cascade?from=plan:national');
      await page.getByRole('button', { name: 'derived' }).click();
      await page.getByRole('button', { name: 'thematic' }).click();
      await page.getByRole('button', { name: 'Down', exact: true }).click();
      await page.getByRole('combobox', { name: 'Steps' }).selectOption('1');
      await settled(page);
      await card(page, center).click();
      await page.getByRole('checkbox', { name: 'Selected path only' }).check();
      expect(linkOf(page)).toMatch(/direction=DOWN/);
      expect(linkOf(page)).toMatch(/depth=1.*force=STATED/);
      const before = await cards(page);
      expect(before).toEqual(
        [center, deep, 'plan:national', 'agency:finance', 'agency:industry', 'agency:science'].sort(),
      );
      const other = await viewer().page(`#${linkOf(page)}`);
      expect(await cards(other)).toEqual(before);
      expect(await card(other, center).getAttribute('aria-pressed')).toBe('true');
      expect(await other.getByRole('checkbox', { name: 'Selected path only' }).isChecked()).toBe(true);
    });

    it('takes only steps that are as sure as one wants, in the link', async () => {
      const page = await viewer().look('#/cascade?from=target:national');
      expect(await cards(page)).toContain('target:provincial');
      await page.getByRole('slider', { name: 'Minimum confidence' }).fill('90');
      await page.getByText('has no step up or down').waitFor();
      expect(linkOf(page)).toContain('sure=90');
    });

    it('is walked with the arrow keys; Enter chooses, c starts from a card', async () => {
      const page = await viewer().look(`#/cascade?from=${deep}`);
      await card(page, deep).focus();
      await page.keyboard.press('ArrowRight');
      const at = () => page.evaluate('document.activeElement.dataset.card');
      expect([center, inUse]).toContain(await at());
      const reached = await at();
      await page.keyboard.press('Enter');
      expect(linkOf(page)).toContain(`node=${reached}`);
      await page.keyboard.press('c');
      await settled(page);
      expect(linkOf(page)).toContain(`from=${reached}`);
    });

    it('starts from what the reader picks', async () => {
      const page = await viewer().look('#/cascade');
      await page.getByRole('combobox', { name: 'Start from another' }).fill('观测浮标');
      await page.getByRole('option', { name: /布设近海观测浮标/ }).click();
      await settled(page);
      expect(await cards(page)).toEqual(['agency:ocean', 'agency:science', 'task:provincial:2.'].sort());
    });

    it('is reached from the details of any view', async () => {
      const page = await viewer().look('#/network?start=empty&add=task:year:1.&node=task:year:1.');
      await page.getByRole('link', { name: 'Show in the cascade' }).click();
      await settled(page);
      expect(await cards(page)).toContain(center);
    });

    it('says so where nothing is above or below, and where there is no such thing', async () => {
      const page = await viewer().look('#/cascade?from=section:national:3');
      await page.getByText('has no step up or down').waitFor();
      const gone = await viewer().look('#/cascade?from=nothing');
      expect(await wordsOf(gone.locator('.state-title'))).toMatch(/graph/i);
    });

    it('is read in Chinese, and on a narrow window scrolls by itself', async () => {
      const page = await viewer().page(`#/cascade?from=${deep}`, {
        locale: 'zh-CN',
        viewport: { width: 480, height: 800 },
      });
      expect(await wordsOf(page.locator('.board-heads'))).toMatch(/国家（五年规划）[\s\S]*省[\s\S]*机构/);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(480);
    });
  });
}
