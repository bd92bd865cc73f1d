import { describe, expect, it } from 'vitest';
import { copiedBy, fileOf, linkOf, settled, type Viewer, wordsOf } from './browser.ts';

const year = 'plan:辽宁省科技强省工程实施方案2017年度任务分工表';
const contracts = `task:${year.slice('plan:'.length)}#三/25`;
const national = 'target:十三五国家科技创新规划#第一篇/第二章/3 全国技术合同成交金额';

/** What an analyst in Shenyang wants to know, of the documents that come with Gangmu. */
export function taskTests(viewer: () => Viewer): void {
  describe('an analyst’s tasks', () => {
    it('lead from the province’s task on contracts to the goal of the nation, whose sentence is copied with its citation', async () => {
      const page = await viewer().look('#/search?q=技术合同成交额&kinds=Task');
      const hit = page.locator('.hit', { hasText: '2017年度任务分工表' });
      await hit.locator('.cell-button').first().click();
      await page.getByRole('link', { name: 'Show in the cascade' }).click();
      await settled(page);
      await page.locator(`[data-card="${national}"]`).click();
      await settled(page);
      await page.locator('.details').getByRole('button', { name: 'Cite' }).first().click();
      const dialog = page.getByRole('dialog', { name: 'Cite this sentence' });
      const words = dialog.getByRole('region', { name: 'In words' });
      expect(await words.getByRole('textbox').inputValue()).toMatch(
        /^“.*技术合同成交金额达到2万亿元.*”——《“十三五”国家科技创新规划》（国发〔2016〕43号）.*#\/document\?/,
      );
      expect(await copiedBy(page, words.getByRole('button', { name: 'Copy' }))).toBe(
        await words.getByRole('textbox').inputValue(),
      );
      await words.getByRole('button', { name: 'Copied' }).waitFor();
      await page.keyboard.press('Escape');
    });

    it('ask which goals the province does not answer, and have them as a file', async () => {
      const page = await viewer().look('#/coverage?show=unanswered');
      const { name, text } = await fileOf(page, 'Save this table as CSV');
      expect(name).toMatch(/辽宁省.*十三五.*国家科技创新规划.*\.csv$/);
      const goals = text().trim().split('\r\n').slice(1);
      expect(goals.length).toBeGreaterThan(10);
      for (const goal of goals) expect(goal).toContain('No match found');
    });

    it('ask who carries most, and see each task of that agency', async () => {
      const page = await viewer().look('#/agencies');
      const first = page.locator('.agency-table tbody tr').first();
      const [leads = 0, supports = 0] = (await wordsOf(first)).match(/\d+/g)!.map(Number);
      expect(await wordsOf(first)).toContain('辽宁省科学技术厅');
      await first.getByRole('link').click();
      await settled(page);
      expect(await page.locator('.agency-tasks tbody tr').count()).toBe(leads + supports);
    });

    it('ask what changed from one five-year plan to the next', async () => {
      const page = await viewer().look(
        '#/plans?a=plan:国家十二五科学和技术发展规划&b=plan:十三五国家科技创新规划',
      );
      const rises = page
        .locator('.compared-table tbody tr', { hasText: '研发' })
        .filter({ hasText: 'rises' });
      expect(await wordsOf(rises.first())).toMatch(/2\.2%[\s\S]*2\.5%/);
    });

    it('ask for everything on robots', async () => {
      const page = await viewer().look('#/search?q=机器人');
      expect(await page.locator('.hit').count()).toBeGreaterThan(20);
      const matched = await page.locator('.match').allInnerTexts();
      expect(matched.filter((words) => words === '机器人').length).toBeGreaterThan(20);
      for (const words of matched) expect('机器人').toContain(words);
      // by the first letters of the syllables, too
      await viewer().look('#/search?q=jqr');
      expect(await wordsOf(page.locator('.hit .cell-button'))).toContain('机器人');
    });

    it('ask how the task and the goal hang together, each step with its words', async () => {
      const page = await viewer().look(`#/path?pathFrom=${contracts}&pathTo=${encodeURIComponent(national)}`);
      const chain = page.locator('.chain').first();
      expect(await wordsOf(chain)).toMatch(/技术合同成交额[\s\S]*全国技术合同成交金额/);
      expect(await chain.getByRole('button', { name: 'Cite' }).count()).toBeGreaterThan(0);
    });

    it('ask which numbers are not to be trusted', async () => {
      const page = await viewer().look('#/quality');
      expect(await wordsOf(page.locator('tbody'))).toMatch(/17%[\s\S]*1\.7%[\s\S]*68 ?件[\s\S]*6\.8 ?件/);
      await viewer().look('#/quality?doubt=told');
      expect(await wordsOf(page.locator('tbody'))).toContain('private-use glyph');
      expect(linkOf(page)).toContain('doubt=told');
    });
  });
}
