import { describe, expect, it } from 'vitest';
import { fileOf, linkOf, settled, type Viewer, wordsOf } from './browser.ts';

const draft =
  '根据《滨海省海洋科技创新实施方案》（滨政发〔2017〕8号），培养海洋科技人才由省科技厅牵头。' +
  '《滨海省海洋科技创新实施方案》（滨政发〔2016〕80号）另有规定。';

/** What one does with the viewer beside looking. */
export function workTests(viewer: () => Viewer): void {
  describe('a draft', () => {
    it('is checked claim by claim, each verdict with its sentence, and the report goes as a file', async () => {
      const page = await viewer().page('#/verify');
      await page.getByRole('textbox', { name: 'Draft' }).fill(draft);
      await page.getByRole('button', { name: 'Check', exact: true }).click();
      await settled(page);
      const marked = page.locator('.marked-draft');
      expect(await marked.locator('.verdict-SUPPORTED').count()).toBeGreaterThan(0);
      expect(await marked.locator('.verdict-CONTRADICTED').count()).toBeGreaterThan(0);
      const contradicted = page.locator('tbody tr', { hasText: '滨政发〔2016〕80号' });
      expect(await wordsOf(contradicted)).toContain('contradicted');
      await page.getByRole('button', { name: /^contradicted/ }).click();
      expect(linkOf(page)).toContain('verdict=CONTRADICTED');
      for (const row of await page.locator('tbody tr').allInnerTexts()) expect(row).toContain('contradicted');
      expect(linkOf(page)).not.toContain('滨政发');
      expect((await fileOf(page, 'Save this table as Markdown')).text()).toContain('滨政发〔2016〕80号');
    });
  });

  describe('a server that takes neither documents nor reviews', () => {
    it.each(['#/adding', '#/review'])('says so in %s, and asks for no token', async (link) => {
      const page = await viewer().look(link);
      await page.getByText('This server takes no documents and no reviews').waitFor();
      expect(await page.getByRole('alert').count()).toBe(0);
      expect(await page.getByRole('textbox', { name: /token/i }).count()).toBe(0);
    });
  });
}
