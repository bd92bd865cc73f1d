import { describe, expect, it } from 'vitest';
import { type GraphStore, mergeEdges, mergeNodes } from '../../graph-schema/index.ts';
import { provincialText, yearText } from '../api/graph.ts';
import { linkOf, settled, type Viewer, wordsOf } from './browser.ts';

const passed = '各市人民政府，省政府各部门：';
const place = `${provincialText.indexOf(passed)}-${provincialText.indexOf(passed) + passed.length}`;

const words = '深海装备创新中心建成投用';

/** A target of the year's plan that sets less than the nation does. */
export const setLess = (store: GraphStore): Promise<void> =>
  store.write(async (tx) => {
    const start = yearText.indexOf(words);
    const stated = {
      plan: 'plan:year',
      quote: words,
      start,
      end: start + words.length,
      rule: 'fixture',
      basis: 'stated' as const,
      confidence: 1,
    };
    const concluded = {
      rule: 'fixture',
      basis: 'inferred' as const,
      confidence: 0.8,
      why: '同一指标、同一年份。',
    };
    const from = { label: 'Target' as const, id: 'target:less' };
    await mergeNodes(tx, [
      {
        label: 'Target',
        properties: {
          ...stated,
          id: from.id,
          name: '沿海投入强度',
          value: 2.3,
          unit: '%',
          operator: '=',
          year: 2020,
          asPrinted: '2.3%',
        },
      },
    ]);
    await mergeEdges(tx, [
      {
        type: 'MEASURES',
        from,
        to: { label: 'Indicator', id: 'indicator:intensity' },
        properties: { ...stated, asPrinted: words },
      },
      {
        type: 'APPLIES_TO',
        from,
        to: { label: 'Region', id: 'region:east' },
        properties: { ...stated, asPrinted: words },
      },
      { type: 'REFINES', from, to: { label: 'Target', id: 'target:national' }, properties: concluded },
    ]);
  });

/** What the analyses say, each with a page and a link of its own. */
export function analysisTests(viewer: () => Viewer): void {
  describe('what becomes of a national number', () => {
    it('is told with both sentences, what is another number first', async () => {
      const page = await viewer().look('#/ledger');
      const rows = page.locator('.table-sides tbody tr');
      expect(await rows.count()).toBe(2);
      expect(await wordsOf(rows.first())).toMatch(
        /2\.5%[\s\S]*海洋研究与试验发展经费投入强度达到2\.5%[\s\S]*lower\s*−0\.2 points[\s\S]*2\.3%[\s\S]*东部沿海地区[\s\S]*深海装备创新中心建成投用/,
      );
      expect(await wordsOf(rows.last())).toMatch(/not comparable[\s\S]*2\.8%[\s\S]*perhaps 2\.6%/);
    });

    it('lies beside it in the picture, and a press of it shows the number below', async () => {
      const page = await viewer().look('#/ledger');
      const dot = page.getByRole('button', { name: '东部沿海地区 · 2.3% · 2020 · lower · −0.2 points' });
      const [box, track] = [await dot.boundingBox(), await page.locator('.number-track').boundingBox()];
      expect(box!.x + box!.width / 2).toBeLessThan(track!.x + track!.width / 2 - 5);
      await dot.click();
      await page.getByRole('heading', { name: '沿海投入强度' }).waitFor();
      expect(linkOf(page)).toContain('node=target:less');
    });

    it('is narrowed by kind, plan and region, in the link, and says so where nothing is left', async () => {
      const page = await viewer().look('#/ledger');
      await page.getByRole('button', { name: /^lower 1/ }).click();
      const plans = page.getByRole('region', { name: 'By plan' });
      await plans.getByRole('button', { name: /2018年滨海省海洋科技重点任务分工/ }).click();
      await settled(page);
      expect(linkOf(page)).toMatch(/step=LOWER.*ledgerPlan=plan:year/);
      expect(await page.locator('.table-sides tbody tr').count()).toBe(1);
      const none = await viewer().look('#/ledger?ledgerRegion=region:nowhere');
      await none.getByText('There is nothing of this kind').waitFor();
      await none.getByRole('button', { name: 'Show all again' }).click();
      expect(linkOf(none)).toBe('/ledger');
    });

    it('is a link in the details of a plan, a target and an indicator', async () => {
      const page = await viewer().look('#/network?start=empty&node=target:provincial');
      await page.getByRole('link', { name: 'What becomes of national numbers' }).click();
      await settled(page);
      expect(linkOf(page)).toContain('ledgerOf=indicator:intensity');
    });
  });

  describe('what stands on something that no longer holds', () => {
    it('is told on a day, with why and both sentences', async () => {
      const page = await viewer().look('#/radar?day=2021-06-30');
      const rows = page.locator('.table-sides tbody tr');
      // the target was for 2020, and nobody has to reach it any more
      expect(await rows.count()).toBe(1);
      expect(await wordsOf(rows)).toMatch(
        /建设深海装备创新中心[\s\S]*expired[\s\S]*ended in 2020[\s\S]*突破深海装备/,
      );
      await page.getByRole('region', { name: 'By what they stand on' }).getByRole('button').first().click();
      expect(linkOf(page)).toContain('radarAbove=plan:national');
    });

    it('is nothing while the plan above holds, and the page says so', async () => {
      const page = await viewer().look('#/radar?day=2019-06-30');
      await page.getByText(/On .*2019 no task or target of the graph stands on something/).waitFor();
      expect(await page.locator('tbody tr').count()).toBe(0);
    });

    it('takes a day as it is written here, year first, and says what is no day', async () => {
      const page = await viewer().look('#/radar?day=2019-06-30&lang=zh');
      const day = page.getByRole('textbox', { name: '以这一天为准' });
      expect(await day.inputValue()).toBe('2019-06-30');
      await day.fill('2019年7月1日');
      await expect.poll(() => linkOf(page)).toContain('day=2019-07-01');
      await day.fill('2019-02-30');
      await day.blur();
      await page.getByText('请按“年-月-日”填写').waitFor();
      expect(linkOf(page)).toContain('day=2019-07-01');
      // a link leads to its day, whatever stood there
      await viewer().look('#/radar?day=2019-06-30&lang=zh');
      await expect.poll(() => day.inputValue()).toBe('2019-06-30');
      expect(await page.getByRole('alert').count()).toBe(0);
    });

    it('is a notice on the document, with the way to the list and to the plan above', async () => {
      const page = await viewer().look('#/document?plan=plan:provincial');
      const notice = page.getByRole('note');
      await notice.getByText('A plan that it stands on').click();
      expect(await wordsOf(notice)).toMatch(/ended in 2020[\s\S]*国家海洋科技创新规划/);
      await notice.getByRole('link', { name: 'one task or target' }).click();
      await settled(page);
      expect(linkOf(page)).toMatch(/^\/radar\?.*radarPlan=plan:provincial/);
      const over = await viewer().look('#/document?plan=plan:national');
      expect(await wordsOf(over.getByRole('note'))).toContain('The period of this plan ended in 2020.');
    });
  });

  describe('what was passed over', () => {
    it('is counted by plan and listed with why, each sentence a way to its place', async () => {
      const page = await viewer().look('#/audit');
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
      const page = await viewer().look('#/audit?auditPlan=plan:national');
      await page.getByText('This plan was not audited').waitFor();
    });

    it('is marked in the document when it is asked for, and not before', async () => {
      const page = await viewer().look('#/document?plan=plan:provincial');
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
