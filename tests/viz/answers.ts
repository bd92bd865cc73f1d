import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fileOf, linkOf, settled, type Viewer, wordsOf } from './browser.ts';

/** Presses of Tab until the focus is on what has this name; at most so many. */
async function tabTo(page: Page, name: string, most: number): Promise<number> {
  for (let presses = 1; presses <= most; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(
      'document.activeElement.ariaLabel || document.activeElement.innerText || ""',
    );
    if (String(focused).includes(name)) return presses;
  }
  return Number.POSITIVE_INFINITY;
}

/** The questions of an analyst, each with a page and a link of its own. */
export function answerTests(viewer: () => Viewer): void {
  describe('everything on a matter', () => {
    it('is a page behind Enter in the search box, with the words that matched marked', async () => {
      const page = await viewer().page('#/network?start=empty');
      await page.keyboard.press('/');
      await page.keyboard.type('海洋');
      await page.getByRole('listbox').getByRole('option').first().waitFor();
      await page.keyboard.press('Enter');
      await settled(page);
      await page.getByRole('heading', { name: 'Results for “海洋”' }).waitFor();
      expect(linkOf(page)).toMatch(/^\/search\?.*q=海洋/);
      expect(new Set(await page.locator('.match').allInnerTexts())).toEqual(new Set(['海洋']));
    });

    it('tells namesakes apart by value, plan, region and year, and says which number is suspect', async () => {
      const page = await viewer().look('#/search?q=研发投入强度');
      const hit = page.locator('.hit', { hasText: '2.8%' });
      expect(await wordsOf(hit)).toMatch(
        /suspect · perhaps 2\.6%[\s\S]*滨海省海洋科技创新实施方案[\s\S]*滨海省/,
      );
    });

    it('is narrowed by kind and plan, in the link, and widened again', async () => {
      const page = await viewer().look('#/search?q=海洋');
      const hits = page.locator('.hit');
      const all = await hits.count();
      await page.getByRole('group', { name: 'Kind' }).getByRole('button', { name: /Task/ }).click();
      expect(await hits.count()).toBeLessThan(all);
      for (const words of await hits.allInnerTexts()) expect(words).toContain('Task');
      expect(linkOf(page)).toContain('kinds=Task');
      const tasks = await hits.count();
      const other = await viewer().page(`#${linkOf(page)}`);
      expect(await other.locator('.hit').count()).toBe(tasks);
      await page.getByRole('button', { name: 'Show all again' }).click();
      expect(await hits.count()).toBe(all);
    });

    it('finds words that stand as they are where quotation marks ask for it', async () => {
      const count = async (typed: string) =>
        (await viewer().look(`#/search?q=${encodeURIComponent(typed)}`)).locator('.hit').count();
      expect(await count('海洋装备')).toBeGreaterThan(0);
      expect(await count('“海洋装备”')).toBe(0);
      expect(await count('“深海装备”')).toBeGreaterThan(0);
    });

    it('finds what any of the alternatives finds, each once', async () => {
      const names = async (typed: string) =>
        (await viewer().look(`#/search?q=${typed}`)).locator('.hit .cell-button').allInnerTexts();
      const [buoys, talent, either] = [await names('浮标'), await names('人才'), await names('浮标 或 人才')];
      expect(buoys.length).toBeGreaterThan(0);
      expect([...either].sort()).toEqual([...new Set([...buoys, ...talent])].sort());
    });

    it('goes as a file with all that is shown', async () => {
      const page = await viewer().look('#/search?q=浮标');
      const { name, text: textOf } = await fileOf(page, 'Save this table as CSV');
      const text = textOf();
      expect(name).toMatch(/浮标.*\.csv$/);
      expect(text).toContain('布设近海观测浮标');
      expect(text.trim().split('\r\n')).toHaveLength(1 + (await page.locator('.hit').count()));
      const json = JSON.parse((await fileOf(page, 'Save this table as JSON')).text());
      expect(json.link).toContain('#/search?');
      expect(json.rows).toHaveLength(await page.locator('.hit').count());
    });

    it('says what to do where nothing is found', async () => {
      const page = await viewer().look('#/search?q=zzzz');
      await page.getByText('Nothing found for “zzzz”').waitFor();
    });
  });

  describe('who carries what', () => {
    it('goes from all agencies to one task in two clicks', async () => {
      const page = await viewer().look('#/agencies');
      const first = page.locator('.agency-table tbody tr').first();
      expect(await wordsOf(first)).toMatch(/科学技术厅|科技厅/);
      await first.getByRole('link').click();
      await settled(page);
      const tasks = page.locator('.agency-tasks tbody tr');
      expect(await tasks.count()).toBe(4);
      await tasks.getByRole('button', { name: '培养海洋科技人才' }).click();
      await settled(page);
      await page.getByRole('heading', { name: /培养海洋科技人才/ }).waitFor();
      expect(linkOf(page)).toContain('agency=agency:science');
    });

    it('is told by plan and year, and narrowed by a press', async () => {
      const page = await viewer().look('#/agencies?agency=agency:science');
      expect(await wordsOf(page.locator('.page-head'))).toContain('leads 3, supports 1');
      await page.getByRole('button', { name: /^2018\s*leads 1/ }).click();
      const tasks = page.locator('.agency-tasks tbody tr');
      expect(await tasks.count()).toBe(1);
      expect(await wordsOf(tasks)).toContain('深海装备创新中心建成投用');
      expect(linkOf(page)).toContain('taskYear=2018');
    });
  });

  describe('two agencies', () => {
    it('stand side by side, with the tasks that they share and the role of each', async () => {
      const page = await viewer().look('#/agencies?agency=agency:science');
      await page.getByRole('combobox', { name: 'Compare with another agency' }).fill('海洋局');
      await page.getByRole('option', { name: /滨海省海洋局/ }).click();
      await settled(page);
      expect(linkOf(page)).toContain('beside=agency:ocean');
      const tasks = page.locator('.agency-tasks tbody tr');
      expect(await tasks.allInnerTexts()).toEqual([
        expect.stringMatching(/布设近海观测浮标[\s\S]*supports\s+leads/),
      ]);
      await page.getByRole('button', { name: /^only 滨海省科学技术厅\s*3/ }).click();
      expect(await tasks.count()).toBe(3);
      const other = await viewer().page(`#${linkOf(page)}`);
      expect(await other.locator('.agency-tasks tbody tr').count()).toBe(3);
      expect((await fileOf(other, 'Save this table as CSV')).text()).toContain('培养海洋科技人才');
    });
  });

  describe('what places made of the nation’s numbers', () => {
    it('is a square of a place and a year, which opens both sentences', async () => {
      const page = await viewer().look('#/matrix');
      const square = page.locator('.matrix-table td .square');
      expect(await wordsOf(square)).toMatch(/not comparable[\s\S]*2\.8%/);
      await square.filter({ hasText: '2.8%' }).click();
      const panel = page.locator('.square-panel');
      expect(await wordsOf(panel)).toMatch(/达到2\.5%[\s\S]*达到2\.8%/);
      expect(linkOf(page)).toMatch(/number=target:national.*place=region:province&inYear=2020/);
      const other = await viewer().page(`#${linkOf(page)}&lang=zh`);
      expect(await wordsOf(other.locator('.square-panel'))).toContain('不可比');
      expect((await fileOf(other, 'CSV')).text()).toMatch(/2\.5%.*滨海省.*2020.*不可比.*2\.8%/);
    });
  });

  describe('what changed', () => {
    it('is told of two plans, with the number of each and its sentence', async () => {
      const page = await viewer().look('#/plans?a=plan:national&b=plan:provincial');
      const words = await wordsOf(page.locator('.compared-table').first());
      expect(words).toContain('2.5%');
      expect(words).toContain('2.8%');
      await page
        .getByRole('button', { name: /^vanishes|^rises/ })
        .first()
        .click();
      expect(linkOf(page)).toMatch(/change=(VANISHES|RISES)/);
    });

    it('stands below the plans over the years, level by level', async () => {
      const page = await viewer().look('#/plans');
      expect(await page.locator('.timeline-level h2').allInnerTexts()).toEqual(['National', 'Provincial']);
      expect(await page.locator('.timeline-bar, .timeline-dot').count()).toBeGreaterThan(1);
      expect(await page.locator('.arc').count()).toBeGreaterThan(0);
    });
  });

  describe('what is not to be trusted', () => {
    it('is listed with the reason, what was likely meant, and the sentence', async () => {
      const page = await viewer().look('#/quality');
      const row = page.locator('tbody tr');
      expect(await row.count()).toBe(1);
      expect(await wordsOf(row)).toMatch(
        /2\.8%[\s\S]*2\.6%[\s\S]*高于国家目标[\s\S]*海洋研发投入强度达到2\.8%/,
      );
    });

    it('has what the load told of a file, with its line, and not where the file lies', async () => {
      const page = await viewer().look('#/quality?doubt=told&lang=zh');
      const words = await wordsOf(page.locator('tbody'));
      expect(words).toMatch(/滨海省海洋科技创新实施方案[\s\S]*没有发布日期。\s*provincial\.txt:3:1/);
      expect(words).not.toContain('/home');
    });

    it('names the plans that others name and the graph does not hold', async () => {
      const page = await viewer().look('#/quality?doubt=absent');
      expect(await wordsOf(page.locator('tbody'))).toContain('海洋强国建设纲要');
    });
  });

  describe('the way between two nodes', () => {
    it('is a link, each step with what it rests on', async () => {
      const page = await viewer().look('#/path?pathFrom=target:provincial&pathTo=target:national');
      const words = await wordsOf(page.locator('.chain').first());
      expect(words).toMatch(/2\.8%[\s\S]*2\.5%/);
      expect(words).toContain('同一指标、同一年份');
      await viewer().look('#/path?pathFrom=plan:provincial&pathTo=plan:national');
      expect(await wordsOf(page.locator('.chain').first())).toContain(
        '《国家海洋科技创新规划（2016—2020年）》',
      );
    });

    it('is offered by the details of a node, and says where there is none', async () => {
      const page = await viewer().look('#/search?q=浮标&node=target:national');
      await page.getByRole('link', { name: 'Path from here' }).click();
      await settled(page);
      expect(linkOf(page)).toMatch(/^\/path\?.*pathFrom=target:national/);
      const none = await viewer().look('#/path?pathFrom=target:national&pathTo=plan:outline');
      await none.getByText('No way of implementation joins the two').waitFor();
    });
  });

  describe('a target and a task', () => {
    it('say wherever they are named what binds, over what time and by when', async () => {
      const page = await viewer().look('#/search?q=海洋');
      const words = await wordsOf(page.locator('.hit-list'));
      expect(words).toMatch(/2\.5% · 2020 · binding/);
      expect(words).toMatch(/2\.8% a year on average · 2020/);
      const buoys = await viewer().look('#/search?q=浮标');
      expect(await wordsOf(buoys.locator('.hit-list'))).toContain('by June 2019');
      const tasks = await viewer().look('#/agencies?agency=agency:ocean&lang=zh');
      expect(await wordsOf(tasks.locator('.agency-tasks'))).toContain('时限2019年6月');
      const cards = await viewer().look('#/cascade?from=target:national');
      expect(await wordsOf(cards.locator('[data-card="target:national"]'))).toContain(
        '2.5% · 2020 · binding',
      );
    });

    it('look suspect in the text of the document, with the likely value', async () => {
      const page = await viewer().look('#/document?plan=plan:provincial');
      const mark = page.locator('.mark-suspect').last();
      expect(await mark.getAttribute('data-doubt')).toBe('suspect · perhaps 2.6%');
      await mark.hover();
      expect(await wordsOf(page.getByRole('tooltip'))).toContain('suspect · perhaps 2.6%');
    });
  });

  describe('a sentence', () => {
    it('is cited in words and as GB/T 7714-2025, with a link to its place', async () => {
      const page = await viewer().page('#/network?start=empty&node=target:provincial');
      await page.getByRole('button', { name: 'Cite' }).first().click();
      const dialog = page.getByRole('dialog', { name: 'Cite this sentence' });
      const plain = dialog.getByRole('textbox', { name: 'In words' });
      await plain.waitFor();
      expect(await plain.inputValue()).toMatch(
        /^“海洋研发投入强度达到2\.8%”——《滨海省海洋科技创新实施方案》（滨政发〔2017〕8号）.*#\/document\?/,
      );
      const reference = await dialog.getByRole('textbox', { name: /GB\/T 7714/ }).inputValue();
      expect(reference).toMatch(/滨海省海洋科技创新实施方案：滨政发〔2017〕8号\[EB\/OL\]/);
      const link = /#\/document\?\S+(?=\.$)/.exec(reference)![0];
      const there = await viewer().page(link);
      expect(await wordsOf(there.locator('.flash'))).toBe('海洋研发投入强度达到2.8%');
    });
  });

  describe('the first visit', () => {
    it('says in a sentence what this is, beside a picture of what the graph holds', async () => {
      const page = await viewer().page();
      await page.getByText(/^Gangmu turns science-and-technology policy into a graph/).waitFor();
      expect(await page.locator('.node-list li').count()).toBeGreaterThan(3);
      expect(await page.title()).toMatch(/Network · /);
    });

    it('answers one question by its picture, offers three more, and the two ways on', async () => {
      const page = await viewer().page();
      const asked = page.getByRole('navigation', { name: 'Begin with a question' });
      const questions = asked.getByRole('listitem').getByRole('link');
      expect(await questions.count()).toBe(4);
      expect(await questions.first().getAttribute('aria-current')).toBe('page');
      await asked.getByRole('button', { name: 'Search for a word' }).click();
      expect(await page.evaluate('document.activeElement.id')).toBe('search');
      for (const [question, answer] of [
        ['Who carries out a national target', /^\/cascade/],
        ['Which national goals does a province not answer', /^\/coverage\?.*show=unanswered/],
        ['Who has the most tasks', /^\/agencies/],
        ['Read the documents', /^\/document/],
      ] as const) {
        await viewer().go(page, '#/network');
        await asked.getByRole('link', { name: question }).click();
        await settled(page);
        expect(linkOf(page)).toMatch(answer);
        expect(await page.locator('main .state-title').count(), question).toBe(0);
      }
    });
  });

  describe('goals that nothing answers', () => {
    it('go as a file', async () => {
      const page = await viewer().look(
        '#/coverage?goals=plan:national&show=unanswered&regions=region:province',
      );
      const { name, text: textOf } = await fileOf(page, 'Save this table as CSV');
      const text = textOf();
      expect(name).toMatch(/滨海省.*国家海洋科技创新规划.*\.csv$/);
      const lines = text.trim().split('\r\n').slice(1);
      expect(lines.length).toBe(await page.locator('.no-answer').count());
      for (const line of lines) expect(line).toContain('No match found');
    });
  });

  describe('the keyboard', () => {
    it('leads from a task to the goal that it serves, and to its sentence as a citation, in 25 presses', async () => {
      const page = await viewer().page();
      let presses = 0;
      const press = async (key: string) => {
        presses++;
        await page.keyboard.press(key);
        await settled(page);
      };
      const tab = async (name: string) => {
        presses += await tabTo(page, name, 25);
        await page.keyboard.press('Enter');
        presses++;
        await settled(page);
      };
      await press('/');
      await page.keyboard.insertText('深海装备创新中心建成投用');
      await page.getByRole('option', { name: /深海装备创新中心建成投用/ }).waitFor();
      await press('ArrowDown');
      await press('Enter');
      await page.getByRole('heading', { name: '深海装备创新中心建成投用' }).waitFor();
      await tab('Show in the cascade');
      const card = () => page.evaluate('document.activeElement.dataset.card') as Promise<string>;
      await expect.poll(card).toBe('task:year:1.');
      // two plans above: the task of the province, then the heading of the nation
      await press('ArrowLeft');
      await press('ArrowLeft');
      expect(await card()).toBe('section:national:2');
      await press('Enter');
      await page
        .locator('.side-right')
        .getByRole('heading', { name: /突破深海装备/ })
        .waitFor();
      await tab('Cite');
      const dialog = page.getByRole('dialog');
      expect(await dialog.getByRole('textbox').first().inputValue()).toContain('突破深海装备');
      await tab('Copy');
      expect(presses).toBeLessThanOrEqual(25);
    });

    it('comes to a list in few presses, and leads through it with arrows', async () => {
      const page = await viewer().page('#/agencies');
      expect(await tabTo(page, '滨海省', 25)).toBeLessThanOrEqual(25);
      const focused = () => page.evaluate('document.activeElement.innerText') as Promise<string>;
      const first = await focused();
      await page.keyboard.press('ArrowDown');
      expect(await focused()).not.toBe(first);
      await page.keyboard.press('Home');
      expect(await focused()).toBe(first);
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.closest(".agency-table") === null')).toBe(true);
    });
  });
}
