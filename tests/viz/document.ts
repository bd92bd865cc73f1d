import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { provincialText } from '../api/graph.ts';
import { linkOf, onCanvas, settled, type Viewer, wordsOf } from './browser.ts';

const provincial = '#/document?plan=plan:provincial';
const mark = (page: Page, words: string) => page.locator('.mark', { hasText: words }).first();

export function documentTests(viewer: () => Viewer): void {
  describe('the list of documents', () => {
    it('names the plans that can be read and opens one', async () => {
      const page = await viewer().look('#/document');
      expect(await page.locator('.plan-name').allInnerTexts()).toHaveLength(3);
      await page.getByRole('link', { name: /滨海省海洋科技创新实施方案/ }).click();
      await page.getByRole('heading', { name: '滨海省海洋科技创新实施方案' }).waitFor();
      expect(linkOf(page)).toContain('plan=plan:provincial');
    });

    it('is offered for a plan that is only cited', async () => {
      const page = await viewer().look('#/document?plan=plan:outline');
      expect(await page.getByText('This plan is only cited').isVisible()).toBe(true);
      expect(await page.getByRole('link', { name: 'All plans' }).isVisible()).toBe(true);
    });
  });

  describe('a document', () => {
    it('shows every word as printed', async () => {
      const page = await viewer().look(provincial);
      const lines = await page.evaluate(
        `[...document.querySelectorAll('.line')].map((line) => [...line.querySelectorAll('[data-at]')].map((words) => words.textContent).join(''))`,
      );
      expect(lines).toEqual(provincialText.split('\n').filter((line) => line.trim()));
    });

    it('marks what was extracted, each kind in its colour', async () => {
      const page = await viewer().look(provincial);
      await mark(page, '省海洋局').waitFor();
      const colour = async (words: string) => (await mark(page, words).getAttribute('style')) ?? '';
      expect(await colour('省海洋局')).toContain('var(--edge-agency)');
      expect(await colour('布设近海观测浮标')).toContain('var(--label-task)');
    });

    it('hides and shows the marks of a kind', async () => {
      const page = await viewer().look(provincial);
      await mark(page, '省海洋局').waitFor();
      await page.getByRole('group', { name: 'Marks' }).getByRole('button', { name: /leads/ }).click();
      expect(await mark(page, '省海洋局').count()).toBe(0);
      expect(linkOf(page)).toContain('marks=LEADS');
    });

    it('tells what a mark is when the mouse is over it', async () => {
      const page = await viewer().look(provincial);
      await mark(page, '省海洋局').hover();
      expect(await wordsOf(page.getByRole('tooltip'))).toMatch(/leads\s*滨海省海洋局/);
    });

    it('selects what a mark stands for, and on another click what lies around it', async () => {
      const page = await viewer().look(provincial);
      await mark(page, '省海洋局').click();
      await page.getByRole('heading', { name: '滨海省海洋局 leads 布设近海观测浮标' }).waitFor();
      expect(await wordsOf(page.locator('.mark-selected'))).toBe('省海洋局');
    });

    it('goes from mark to mark with n and p', async () => {
      const page = await viewer().look(`${provincial}&node=task:provincial:1.`);
      await mark(page, '省科技厅').waitFor();
      await page.locator('.text-pane').focus();
      await page.keyboard.press('n');
      await expect.poll(() => linkOf(page)).not.toContain('node=task:provincial:1.');
      await page.keyboard.press('p');
      await expect.poll(() => linkOf(page)).toContain('node=task:provincial:1.');
    });

    it('shows in the network what is selected', async () => {
      const page = await viewer().look(`${provincial}&node=task:provincial:2.`);
      await page.getByRole('link', { name: 'Show in the network' }).click();
      await settled(page);
      expect(await onCanvas(page)).toContain('2. 布设近海观测浮标');
    });
  });

  describe('a link to words', () => {
    it('shows just these words', async () => {
      const start = provincialText.indexOf('各市人民政府');
      const page = await viewer().look(`${provincial}&at=${start}-${start + 6}`);
      expect(await page.locator('.flash').allInnerTexts()).toEqual(['各市人民政府']);
    });

    it('is made from what the reader has selected', async () => {
      const page = await viewer().page(provincial);
      await page.locator('.line', { hasText: '到2020年' }).waitFor();
      await page.evaluate(`(() => {
        const words = [...document.querySelectorAll('[data-at]')].find((e) => e.textContent.startsWith('到2020年'));
        getSelection().setBaseAndExtent(words.firstChild, 1, words.firstChild, 6);
      })()`);
      await page.getByRole('button', { name: 'Copy a link to these words' }).click();
      const [, start, end] = linkOf(page).match(/at=(\d+)-(\d+)/)!;
      expect(provincialText.slice(Number(start), Number(end))).toBe('2020年');
    });

    it('stands at every heading', async () => {
      const page = await viewer().look(provincial);
      const link = page
        .locator('.line', { hasText: '二、主要任务' })
        .getByRole('link', { name: 'Link to this section' });
      const start = provincialText.indexOf('二、主要任务');
      expect(await link.getAttribute('href')).toBe(
        `#/document?plan=plan%3Aprovincial&at=${start}-${start + 6}`,
      );
    });
  });

  describe('the outline', () => {
    it('is a tree that the arrow keys open, close and walk', async () => {
      const page = await viewer().page('#/document?plan=plan:national');
      const items = () => page.getByRole('treeitem').allInnerTexts();
      const names = async () => (await items()).map((text) => text.replace(/[▾▸\s]/g, ''));
      expect(await names()).toEqual([
        '一、总体目标',
        '二、重点任务',
        '（一）突破深海装备',
        '（二）建设观测网络',
      ]);
      await page.getByRole('treeitem').first().focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowLeft');
      expect(await names()).toEqual(['一、总体目标', '二、重点任务']);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      expect((await wordsOf(page.locator('.flash'))).replaceAll('\n', '')).toBe('（一）突破深海装备');
    });
  });

  describe('find in the text', () => {
    it('marks every place and steps through them', async () => {
      const page = await viewer().look(provincial);
      const box = page.getByRole('searchbox', { name: 'Find in the text' });
      await box.fill('省科技厅');
      await expect
        .poll(() => page.locator('.found, .found-current').allInnerTexts())
        .toEqual(['省科技厅', '省科技厅', '省科技厅']);
      await expect.poll(() => wordsOf(page.locator('.find output'))).toBe('1 / 3');
      await box.press('Enter');
      await expect.poll(() => wordsOf(page.locator('.find output'))).toBe('2 / 3');
      await box.press('Shift+Enter');
      await box.press('Shift+Enter');
      await expect.poll(() => wordsOf(page.locator('.find output'))).toBe('3 / 3');
    });

    it('says where there is none', async () => {
      const page = await viewer().look(`${provincial}&find=太湖`);
      await expect.poll(() => wordsOf(page.locator('.find output'))).toBe('none');
    });
  });
}
