import { writeFile } from 'node:fs/promises';
import { describe, expect } from 'vitest';
import { gangmu, serve } from '../e2e/command.ts';
import { test } from '../e2e/folder.ts';
import { hasBrowser, linkOf, settled, Viewer, wordsOf } from './browser.ts';

const patience = 300_000;

const scheme = (title: string, lead = '省科技厅') => `${title}
吉政发〔2017〕8号
一、主要目标
到2020年，建成海洋观测站5个。
二、主要任务
1.建设深海装备创新中心。攻克深海装备关键技术。（牵头单位：${lead}）
2.布设近海观测浮标。完善近海观测网络。（牵头单位：省财政厅）
吉林省人民政府
2017年3月1日
`;

/** The viewer over a server that takes documents and reviews, as `gangmu serve` starts it. */
describe.skipIf(!hasBrowser)('the viewer of a living graph', () => {
  test(
    'takes a document of one’s own: it is read, looked at, kept, and stands in every view; then it is reviewed',
    async ({ folder }) => {
      await writeFile(folder('a.txt'), scheme('吉林省海洋科技实施方案'));
      const at = ['--store', folder('store/')];
      expect((await gangmu(['load', ...at, folder('a.txt')])).code).toBe(0);
      await Viewer.built();
      const server = await serve(at);
      const viewer = await Viewer.at(server.url);
      try {
        const page = await viewer.page('#/adding');
        await page
          .getByRole('textbox', { name: 'Or paste a text' })
          .fill(scheme('吉林省深海装备实施方案', '省发展改革委'));
        await page.getByRole('button', { name: 'Read it' }).click();
        const accept = page.getByRole('button', { name: 'Accept' });
        await accept.waitFor({ timeout: 120_000 });
        expect(linkOf(page)).toMatch(/^\/adding\?.*job=/);
        const job = page.locator('.job');
        expect(await wordsOf(job)).toMatch(/吉林省深海装备实施方案[\s\S]*leads/);
        expect(await job.getByRole('textbox', { name: 'Number' }).inputValue()).toBe('吉政发〔2017〕8号');
        expect(await wordsOf(job.locator('.preview-mark').first())).not.toBe('');
        // nothing is in the graph before it is accepted
        const before = await viewer.page('#/document');
        expect(await before.locator('.plan-name').allInnerTexts()).toEqual(['吉林省海洋科技实施方案']);
        await accept.click();
        await page.getByText('in the graph', { exact: true }).first().waitFor({ timeout: 120_000 });
        await page.getByRole('link', { name: 'Read the text' }).click();
        await settled(page);
        await page.getByRole('heading', { name: '吉林省深海装备实施方案' }).waitFor();

        const review = await viewer.page('#/search?q=观测站&kinds=Target');
        await review.locator('.hit .cell-button').filter({ hasText: '观测站' }).first().click();
        const form = review.locator('.review-form');
        await form.getByRole('textbox', { name: 'Reviewer' }).fill('li');
        await form.getByRole('textbox', { name: 'Reason' }).fill('checked in print');
        await form.getByRole('button', { name: 'Accept' }).click();
        await form.getByRole('status').waitFor({ timeout: 120_000 });
        const done = await viewer.page('#/review');
        expect(await wordsOf(done.locator('.review'))).toMatch(
          /checked in print[\s\S]*accepted[\s\S]*honoured/,
        );
        // by names: an id is nothing that one reads
        const told = await wordsOf(done.locator('.review'));
        expect(told).toMatch(/1 review[\s\S]*海洋观测站/);
        expect(told).not.toMatch(/target:|plan:/);
        expect(viewer.complaints).toEqual([]);
      } finally {
        await viewer.close();
        await server.interrupt();
      }
    },
    patience,
  );
});
