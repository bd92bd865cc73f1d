import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { exportFormats } from '../../graph-schema/index.ts';
import { fileOf, type Viewer } from './browser.ts';

/** The texts of the parts of an Office file. */
const partsOf = (bytes: Buffer) =>
  Object.fromEntries(
    Object.entries(unzipSync(new Uint8Array(bytes)))
      .filter(([name]) => name.endsWith('.xml'))
      .map(([name, part]) => [name, strFromU8(part)]),
  );

/** What one takes away of every view. */
export function takeawayTests(viewer: () => Viewer): void {
  describe('what one takes away', () => {
    let page: Page;
    const goTo = async (link: string) => {
      page = await viewer().look(`#/${link}`);
    };

    describe('a table', () => {
      it('goes as a workbook, numbers as numbers, with where it comes from', async () => {
        await goTo('agencies?agency=agency:science');
        const { name, bytes } = await fileOf(page, 'Save this table as XLSX');
        expect(name).toMatch(/滨海省科学技术厅.*\.xlsx$/);
        const parts = Object.values(partsOf(bytes)).join('\n');
        for (const words of ['培养海洋科技人才', '#/agencies?']) expect(parts).toContain(words);
      });

      it('goes as a briefing in Markdown, every sentence quoted and cited', async () => {
        await goTo('quality');
        const text = (await fileOf(page, 'Save this table as Markdown')).text();
        expect(text).toMatch(/^# Suspect numbers/);
        expect(text).toContain('> “海洋研发投入强度达到2.8%”[^1]');
        expect(text).toMatch(
          /\[\^1\]: 滨海省人民政府\. 滨海省海洋科技创新实施方案：滨政发〔2017〕8号\\\[EB\/OL\\\]/,
        );
      });

      it('goes as a Word document, the sources as footnotes', async () => {
        await goTo('coverage?goals=plan:national&regions=region:province');
        const parts = partsOf((await fileOf(page, 'Save this table as Word')).bytes);
        expect(parts['word/document.xml']).toContain('海洋研究与试验发展经费投入强度达到2.5%');
        expect(parts['word/footnotes.xml']).toContain('国发〔2016〕99号');
      });
    });

    describe('every view that answers', () => {
      it.each([
        ['search?q=浮标', '布设近海观测浮标'],
        ['agencies?', '滨海省海洋局'],
        ['agencies?agency=agency:ocean', '布设近海观测浮标'],
        ['plans?a=plan:national&b=plan:provincial', '2.8%'],
        ['quality?', '2.6%'],
        ['ledger?', '海洋研究与试验发展经费投入强度达到2.5%'],
        ['radar?day=2021-06-30', '建设深海装备创新中心'],
        ['audit?', '各市人民政府，省政府各部门'],
        ['coverage?goals=plan:national&regions=region:province', '突破深海装备'],
        ['indicator?id=indicator:intensity', '2.8%'],
        ['path?pathFrom=target:provincial&pathTo=target:national', '同一指标、同一年份'],
        ['cascade?from=section:national:2', '建设深海装备创新中心'],
        ['network?', '海洋强国建设纲要'],
      ])('%s is a table that says %s', async (link, words) => {
        await goTo(link);
        expect((await fileOf(page, 'Save this table as CSV')).text()).toContain(words);
      });
    });

    describe('what the server writes', () => {
      it.each([
        ['network?', 'The whole graph as a file', ''],
        ['network?node=plan:year', 'What stands here as a file', 'plan=plan%3Ayear'],
      ])('can be had from %s in every form, by “%s”', async (link, words, part) => {
        await goTo(link);
        await page.getByText(words).click();
        const links = await page.getByRole('list', { name: words }).getByRole('link').all();
        expect(await Promise.all(links.map((it) => it.textContent()))).toEqual(
          exportFormats.map(({ name }) => name),
        );
        const href = await links[0]!.getAttribute('href');
        expect(href).toBe(`./export?format=jsonl${part && `&${part}`}`);
        const file = await page.request.get(`${viewer().url}/${href}`);
        expect([file.status(), (await file.text()).includes('"id":"plan:year"')]).toEqual([200, true]);
      });
    });

    describe('a picture', () => {
      it.each([
        ['cascade?from=section:national:2', '建设深海装备创新中心'],
        ['indicator?id=indicator:intensity', '2.8%'],
        ['network?', '海洋强国建设纲要'],
      ])('of %s is the same in SVG, its texts as text, and in PNG', async (link, words) => {
        await goTo(link);
        const svg = (await fileOf(page, 'Save as SVG')).text();
        for (const told of [words, `${viewer().url}/#/`, String(new Date().getFullYear())])
          expect(svg).toContain(told);
        expect(svg).not.toContain('var(--');
        const png = (await fileOf(page, 'Save as PNG')).bytes;
        expect(png.subarray(1, 4).toString()).toBe('PNG');
        expect(png.length).toBeGreaterThan(5000);
      });
    });

    describe('the network as a graph', () => {
      it.each(['GraphML', 'GEXF'])('goes as %s, with every node and edge', async (format) => {
        await goTo('network');
        const text = (await fileOf(page, `Save the graph as ${format}`)).text();
        expect(text.match(/<node /g)).toHaveLength(6);
        expect(text.match(/<edge /g)).toHaveLength(5);
      });
    });

    describe('on paper', () => {
      it.each(['document?plan=plan:provincial', 'cascade?from=plan:national', 'agencies?', 'plans?'])(
        '%s has all of its content and none of what works it',
        async (link) => {
          await goTo(link);
          await page.emulateMedia({ media: 'print' });
          for (const gone of ['.header', '.toolbar', '.side'])
            for (const one of await page.locator(gone).all()) expect(await one.isVisible(), gone).toBe(false);
          const cut =
            await page.evaluate(`[...document.querySelectorAll('main, main section, main div')].filter((one) =>
          one.scrollHeight > one.clientHeight + 2 && ['auto', 'scroll', 'hidden'].includes(getComputedStyle(one).overflowY)
        ).map((one) => one.className)`);
          expect(cut).toEqual([]);
        },
      );

      it('a network is drawn, on a sheet of its own', async () => {
        await goTo('network');
        await page.emulateMedia({ media: 'print' });
        expect((await page.locator('.canvas canvas').first().boundingBox())!.height).toBeGreaterThan(400);
      });

      it('a cascade stands on an A3, with its title', async () => {
        await goTo('cascade?from=plan:national');
        const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
        // 420 × 297 mm in points
        const [, width, height] = /\/MediaBox \[0 0 ([.\d]+) ([.\d]+)/.exec(paper)!;
        expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([1191, 842]);
        expect(paper.match(/\/Type \/Page\b/g), 'sheets').toHaveLength(1);
        await page.emulateMedia({ media: 'print' });
        expect((await page.locator('.cascade h1').boundingBox())!.height).toBeGreaterThan(10);
      });
    });
  });
}
