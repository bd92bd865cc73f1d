import { describe, expect, it } from 'vitest';
import { provincialText } from '../api/graph.ts';
import { linkOf, settled, type Viewer, wordsOf } from './browser.ts';

const passed = '各市人民政府，省政府各部门：';
const place = `${provincialText.indexOf(passed)}-${provincialText.indexOf(passed) + passed.length}`;

/** What the analyses say, each with a page and a link of its own. */
export function analysisTests(viewer: () => Viewer): void {
  describe('what becomes of a national number', () => {
    it('is told with both sentences, the likely number where the printed one is suspect', async () => {
      const page = await viewer().page('#/ledger');
      const row = page.locator('.table-sides tbody tr');
      expect(await row.count()).toBe(1);
      expect(await wordsOf(row)).toMatch(
        /2\.5%[\s\S]*海洋研究与试验发展经费投入强度达到2\.5%[\s\S]*higher\s*\+0\.1 points[\s\S]*2\.8%[\s\S]*perhaps 2\.6%[\s\S]*滨海省[\s\S]*海洋研发投入强度达到2\.8%/,
      );
    });

    it('lies beside it in the picture, and a press of it shows the number below', async () => {
      const page = await viewer().page('#/ledger');
      const dot = page.getByRole('button', { name: /滨海省 · 2\.8% a year on average · 2020 · higher/ });
      const [box, track] = [await dot.boundingBox(), await page.locator('.number-track').boundingBox()];
      expect(box!.x + box!.width / 2).toBeGreaterThan(track!.x + track!.width / 2 + 5);
      await dot.click();
      await page.getByRole('heading', { name: '海洋研发投入强度达到2.8%' }).waitFor();
      expect(linkOf(page)).toContain('node=target:provincial');
    });

    it('is narrowed by kind, plan and region, in the link, and says so where nothing is left', async () => {
      const page = await viewer().page('#/ledger');
      await page.getByRole('button', { name: /^higher 1/ }).click();
      await page.getByRole('region', { name: 'By plan' }).getByRole('button').first().click();
      await settled(page);
      expect(linkOf(page)).toMatch(/step=HIGHER.*ledgerPlan=plan:provincial/);
      const none = await viewer().page('#/ledger?ledgerRegion=region:east');
      await none.getByText('There is nothing of this kind').waitFor();
      await none.getByRole('button', { name: 'Show all again' }).click();
      expect(linkOf(none)).toBe('/ledger');
    });

    it('is a link in the details of a plan, a target and an indicator', async () => {
      const page = await viewer().page('#/network?start=empty&node=target:provincial');
      await page.getByRole('link', { name: 'What becomes of national numbers' }).click();
      await settled(page);
      expect(linkOf(page)).toContain('ledgerOf=indicator:intensity');
    });
  });

  describe('what stands on something that no longer holds', () => {
    it('is told on a day, with why and both sentences', async () => {
      const page = await viewer().page('#/radar?day=2021-06-30');
      const rows = page.locator('.table-sides tbody tr');
      expect(await rows.count()).toBe(2);
      const task = rows.filter({ hasText: '建设深海装备创新中心' });
      expect(await wordsOf(task)).toMatch(/expired[\s\S]*ended in 2020[\s\S]*突破深海装备/);
      await page.getByRole('region', { name: 'By what they stand on' }).getByRole('button').first().click();
      expect(linkOf(page)).toContain('radarAbove=plan:national');
    });

    it('is nothing while the plan above holds, and the page says so', async () => {
      const page = await viewer().page('#/radar?day=2019-06-30');
      await page.getByText(/On .*2019 no task or target of the graph stands on something/).waitFor();
      expect(await page.locator('tbody tr').count()).toBe(0);
    });

    it('is a notice on the document, with the way to the list and to the plan above', async () => {
      const page = await viewer().page('#/document?plan=plan:provincial');
      const notice = page.getByRole('note');
      await notice.getByText('A plan that it stands on').click();
      expect(await wordsOf(notice)).toMatch(/ended in 2020[\s\S]*国家海洋科技创新规划/);
      await notice.getByRole('link', { name: '2 tasks and targets' }).click();
      await settled(page);
      expect(linkOf(page)).toMatch(/^\/radar\?.*radarPlan=plan:provincial/);
      const over = await viewer().page('#/document?plan=plan:national');
      expect(await wordsOf(over.getByRole('note'))).toContain('The period of this plan ended in 2020.');
    });
  });

  describe('what was passed over', () => {
    it('is counted by plan and listed with why, each sentence a way to its place', async () => {
      const page = await viewer().page('#/audit');
      expect(await wordsOf(page.locator('.audit'))).toContain(
        '1 of 4 sentences that look like commitments were passed over',
      );
      const row = page.locator('tbody tr');
      expect(await wordsOf(row)).toMatch(
        /省政府各部门[\s\S]*responsibility[\s\S]*nothing that they are to do/,
      );
      expect(await row.getByRole('link').first().getAttribute('href')).toContain(`at=${place}`);
    });

    it('is said of a plan that was not audited', async () => {
      const page = await viewer().page('#/audit?auditPlan=plan:national');
      await page.getByText('This plan was not audited').waitFor();
    });

    it('is marked in the document when it is asked for, and not before', async () => {
      const page = await viewer().page('#/document?plan=plan:provincial');
      const mark = page.locator('.mark-PASSED_OVER').first();
      const legend = page.getByRole('group', { name: 'Marks' }).getByRole('button', { name: /passed over/ });
      expect(await legend.getAttribute('aria-pressed')).toBe('false');
      expect(await mark.count()).toBe(0);
      await legend.click();
      await mark.hover();
      expect(await wordsOf(page.getByRole('tooltip'))).toContain('nothing that they are to do');
      await mark.click();
      expect(linkOf(page)).toMatch(new RegExp(`at=${place}.*passedOver=shown`));
    });
  });
}
