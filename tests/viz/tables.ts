import { describe, expect, it } from 'vitest';
import { type GraphStore, mergeEdges } from '../../graph-schema/index.ts';
import { provincialText } from '../api/graph.ts';
import { linkOf, settled, type Viewer, wordsOf } from './browser.ts';

/** Says of the two plans of the province that they are: coverage looks at the plans that hold for a region. */
export const placePlans = (store: GraphStore): Promise<void> =>
  store.write(async (tx) => {
    await mergeEdges(
      tx,
      ['plan:provincial', 'plan:year'].map((id) => ({
        type: 'APPLIES_TO' as const,
        from: { label: 'Plan' as const, id },
        to: { label: 'Region' as const, id: 'region:province' },
        properties: { rule: 'fixture', basis: 'inferred' as const, confidence: 1, why: '由滨海省发布。' },
      })),
    );
  });

/** The indicator and the coverage view. */
export function tableTests(viewer: () => Viewer): void {
  describe('an indicator', () => {
    it('is plotted, a suspect number hollow as printed and solid as was likely meant', async () => {
      const page = await viewer().look('#/indicator');
      await page.getByRole('heading', { name: '海洋研发投入强度' }).waitFor();
      expect(await page.locator('[data-target]').count()).toBe(2);
      const suspect = page.getByRole('button', { name: /滨海省.*2020.*2\.8%.*suspect.*perhaps 2\.6%/ });
      expect(await suspect.locator('.dot-printed').count()).toBe(1);
      expect(await page.locator('.dot-printed').count()).toBe(1);
    });

    it('shows the sentence of a dot that has the focus, and its details when it is chosen', async () => {
      const page = await viewer().look('#/indicator?id=indicator:intensity');
      await page.locator('[data-target="target:provincial"]').focus();
      expect(await wordsOf(page.getByRole('tooltip'))).toMatch(
        /高于国家目标，与前后文不符[\s\S]*海洋研发投入强度达到2\.8%/,
      );
      await page.keyboard.press('Enter');
      expect(linkOf(page)).toContain('node=target:provincial');
      await page.getByRole('link', { name: 'Show in the cascade' }).waitFor();
    });

    it('has all of it in a table too, with a link to each sentence', async () => {
      const page = await viewer().look('#/indicator?id=indicator:intensity');
      const row = page.getByRole('row', { name: /滨海省/ });
      expect(await wordsOf(row)).toMatch(/2020[\s\S]*2\.8%[\s\S]*perhaps 2\.6%/);
      const words = '海洋研发投入强度达到2.8%';
      const start = provincialText.indexOf(words);
      expect(await row.getByRole('link').getAttribute('href')).toContain(
        `at=${start}-${start + words.length}`,
      );
    });

    it('can be another, and of some regions only; the link holds both', async () => {
      const page = await viewer().look('#/indicator');
      await page.getByRole('combobox', { name: 'Add a region' }).fill('东部');
      await page.getByRole('option', { name: /东部沿海地区/ }).click();
      await page.getByRole('combobox', { name: 'Choose an indicator' }).click();
      await page.getByRole('option', { name: /海洋研发投入强度/ }).click();
      await settled(page);
      expect(linkOf(page)).toMatch(/id=indicator:intensity.*regions=region:east/);
      // the province is a part of the region
      expect(await page.locator('[data-target]').count()).toBe(2);
      await page.getByRole('button', { name: 'Remove 东部沿海地区' }).click();
      expect(linkOf(page)).not.toContain('regions=');
    });

    it('says so where there is no such thing', async () => {
      const page = await viewer().look('#/indicator?id=nothing');
      expect(await page.locator('.state-title').count()).toBe(1);
    });
  });

  describe('the coverage', () => {
    const covered = '#/coverage?goals=plan:national&regions=region:province';

    it('tells which goals are answered, with what, and which are not', async () => {
      const page = await viewer().look(covered);
      const answered = page.getByRole('row', { name: /突破深海装备/ });
      expect(await wordsOf(answered)).toMatch(
        /建设深海装备创新中心[\s\S]*滨海省科学技术厅[\s\S]*深海装备创新中心建成投用[\s\S]*2018/,
      );
      const none = page.getByRole('row', { name: /建设观测网络/ });
      expect(await wordsOf(none)).toContain('no match found');
      expect(await wordsOf(page.locator('.bar-numbers'))).toMatch(
        /Answered\s*2 · 33%[\s\S]*No match found\s*4/,
      );
    });

    it('shows only what is not answered when told so, and the link holds it', async () => {
      const page = await viewer().look(covered);
      await page.getByRole('button', { name: 'No match found' }).click();
      await settled(page);
      await page.getByRole('row', { name: /建设观测网络/ }).waitFor();
      expect(await page.getByRole('row', { name: /突破深海装备/ }).count()).toBe(0);
      expect(linkOf(page)).toContain('show=unanswered');
    });

    it('leads from a goal to its cascade and to its sentence', async () => {
      const page = await viewer().look(covered);
      const row = page.getByRole('row', { name: /海洋研究与试验发展经费投入强度达到2.5%/ });
      expect(await row.getByRole('link', { name: 'Sentence' }).getAttribute('href')).toContain(
        '#/document?plan=',
      );
      await row.getByRole('link', { name: 'Cascade' }).click();
      await settled(page);
      expect(linkOf(page)).toMatch(/cascade\?.*from=target:national.*regions=region:province/);
      await page.locator('[data-card="target:provincial"]').waitFor();
    });

    it('lists the tasks that answer to nothing', async () => {
      const page = await viewer().look(covered);
      await page.getByRole('button', { name: /Tasks without a goal/ }).click();
      await settled(page);
      const words = await wordsOf(page.getByRole('table'));
      expect(words).toContain('布设近海观测浮标');
      expect(words).not.toContain('建设深海装备创新中心');
      expect(words).toContain('滨海省海洋局');
    });

    it('proposes a plan and a region, and lets the reader choose others', async () => {
      const page = await viewer().look('#/coverage');
      const plans = page.getByRole('combobox', { name: 'Goals of' });
      expect(await plans.inputValue()).toBe('plan:national');
      await page.getByRole('combobox', { name: 'Another region…' }).fill('滨海省');
      await page.getByRole('option', { name: /^滨海省/ }).click();
      await settled(page);
      await page.getByRole('heading', { name: /How 滨海省 answers/ }).waitFor();
    });
  });
}
