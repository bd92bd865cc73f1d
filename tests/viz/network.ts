import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { boxesOf, copiedBy, fileOf, linkOf, onCanvas, settled, type Viewer, wordsOf } from './browser.ts';

const action = async (page: Page, name: string) => {
  await page.locator('.actions').getByRole('button', { name, exact: true }).click();
  await settled(page);
};
const canvas = (page: Page) => page.getByRole('application', { name: 'Policy network' });

const plans = [
  '2018年滨海省海洋科技重点任务分工',
  '国家海洋科技创新规划（2016—2020年）',
  '滨海省海洋科技创新实施方案',
];

export function networkTests(viewer: () => Viewer): void {
  describe('the network at first', () => {
    it('shows the plans that can be read, what they carry out, and who issued them', async () => {
      const page = await viewer().page();
      expect((await onCanvas(page)).sort()).toEqual(
        [...plans, '国务院', '海洋强国建设纲要', '滨海省人民政府'].sort(),
      );
    });

    it('tells plans that are only cited from those that can be read', async () => {
      const page = await viewer().page();
      const classes = await page.evaluate(
        `Object.fromEntries(document.querySelector('.canvas')._cyreg.cy.nodes('.Plan').map((n) => [n.data('name'), n.hasClass('cited')]))`,
      );
      expect(classes).toEqual({
        ...Object.fromEntries(plans.map((name) => [name, false])),
        海洋强国建设纲要: true,
      });
    });

    it('draws an edge as the graph has it', async () => {
      const page = await viewer().page();
      const ends = await page.evaluate(
        `document.querySelector('.canvas')._cyreg.cy.edges('.IMPLEMENTS').map((e) => [e.source().id(), e.target().id()]).sort()`,
      );
      expect(ends).toEqual([
        ['plan:national', 'plan:outline'],
        ['plan:provincial', 'plan:national'],
      ]);
    });
  });

  describe('a node', () => {
    it('brings its neighbours on Enter, and takes them away again', async () => {
      const page = await viewer().look('#/network?start=empty&add=agency:ocean&node=agency:ocean');
      await canvas(page).focus();
      await page.keyboard.press('Enter');
      await settled(page);
      expect(await onCanvas(page)).toEqual(['滨海省海洋局', '2. 布设近海观测浮标']);
      expect(linkOf(page)).toContain('expand=20;;agency:ocean');
      await canvas(page).focus();
      await page.keyboard.press('Enter');
      await settled(page);
      expect(await onCanvas(page)).toEqual(['滨海省海洋局']);
    });

    it('brings its neighbours on a double click', async () => {
      const page = await viewer().page('#/network?start=empty&add=agency:ocean');
      const [box] = await boxesOf(page);
      const frame = (await canvas(page).boundingBox())!;
      await page.mouse.dblclick(frame.x + (box!.x1 + box!.x2) / 2, frame.y + (box!.y1 + box!.y2) / 2);
      await page.locator('.node-list li', { hasText: '布设近海观测浮标' }).waitFor();
    });

    it('is drawn with all edges to what is there already', async () => {
      const page = await viewer().look(
        '#/network?start=empty&add=agency:science&add=task:provincial:2.&add=agency:ocean',
      );
      expect(await page.getByRole('button', { name: /leads 1/ }).isVisible()).toBe(true);
      expect(await page.getByRole('button', { name: /supports 1/ }).isVisible()).toBe(true);
    });

    it('says how many relations are not shown, until they are', async () => {
      const page = await viewer().look('#/network?start=empty&add=agency:ocean&node=agency:ocean');
      const badge = () =>
        page.evaluate(
          `decodeURIComponent(document.querySelector('.canvas')._cyreg.cy.nodes()[0].data('badge') ?? '')`,
        );
      expect(await badge()).toContain('+1');
      await action(page, 'Expand');
      expect(await badge()).toBe('');
    });

    it('is expanded by the relations that the reader chooses', async () => {
      const page = await viewer().page('#/network?start=empty&add=agency:science&node=agency:science');
      await action(page, 'Expand by…');
      const dialog = page.getByRole('dialog', { name: 'Which relations to expand' });
      await dialog.getByRole('checkbox', { name: /leads/ }).uncheck();
      await dialog.getByRole('button', { name: 'Expand 1' }).click();
      await settled(page);
      expect(await onCanvas(page)).toEqual(['滨海省科学技术厅', '2. 布设近海观测浮标']);
    });

    it('goes when it is removed, with its edges', async () => {
      const page = await viewer().look('#/network?node=plan:outline');
      await canvas(page).focus();
      await page.keyboard.press('Delete');
      await settled(page);
      expect(await onCanvas(page)).not.toContain('海洋强国建设纲要');
      expect(await page.getByRole('button', { name: /implements 1/ }).isVisible()).toBe(true);
    });

    it('is reached from another with the arrow keys', async () => {
      const page = await viewer().look('#/network?node=plan:national');
      await canvas(page).focus();
      const at = () => linkOf(page).match(/node=([^&]+)/)?.[1];
      await page.keyboard.press('ArrowUp');
      expect(at()).toBe('plan:outline');
      await page.keyboard.press('ArrowDown');
      expect(at()).toBe('plan:national');
    });
  });

  describe('several nodes', () => {
    const middle = async (page: Page, name: string) => {
      const box = (await boxesOf(page)).find((one) => one.name === name)!;
      const frame = (await page.locator('.canvas').boundingBox())!;
      return { x: frame.x + (box.x1 + box.x2) / 2, y: frame.y + (box.y1 + box.y2) / 2 };
    };

    it('are picked with Shift, and hidden and brought back together', async () => {
      const page = await viewer().page();
      await page.keyboard.down('Shift');
      for (const name of ['国务院', '滨海省人民政府']) {
        const { x, y } = await middle(page, name);
        await page.mouse.click(x, y);
      }
      await page.keyboard.up('Shift');
      const bar = page.getByRole('group', { name: 'Picked nodes' });
      await bar.getByText('2 picked').waitFor();
      await bar.getByRole('button', { name: 'Remove' }).click();
      await settled(page);
      expect((await onCanvas(page)).sort()).toEqual([...plans, '海洋强国建设纲要'].sort());
      await page.getByText('2 removed').waitFor();
      await page.getByRole('button', { name: 'Restore all' }).click();
      await settled(page);
      expect(await onCanvas(page)).toHaveLength(6);
    });

    it('are picked with a box around them', async () => {
      const page = await viewer().page();
      const frame = (await page.locator('.canvas').boundingBox())!;
      await page.keyboard.down('Shift');
      await page.mouse.move(frame.x + 3, frame.y + 3);
      await page.mouse.down();
      await page.mouse.move(frame.x + frame.width / 2, frame.y + frame.height / 2, { steps: 4 });
      await page.mouse.move(frame.x + frame.width - 3, frame.y + frame.height - 3, { steps: 4 });
      await page.mouse.up();
      await page.keyboard.up('Shift');
      await page.getByText('6 picked').waitFor();
    });

    it('are picked with the keyboard; of two the path between them is one press away', async () => {
      const page = await viewer().page('#/network?node=plan:outline');
      await canvas(page).focus();
      await page.keyboard.press(' ');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press(' ');
      await page.getByRole('button', { name: 'Path between the two' }).click();
      expect(linkOf(page)).toMatch(/^\/path\?.*pathFrom=plan:outline&pathTo=plan:national/);
    });
  });

  describe('a step', () => {
    it('is taken back with Ctrl+Z and taken again with Ctrl+Y', async () => {
      const page = await viewer().page('#/network?node=plan:outline');
      await canvas(page).focus();
      await page.keyboard.press('Delete');
      await settled(page);
      expect(await onCanvas(page)).toHaveLength(5);
      await page.keyboard.press('Control+z');
      await expect.poll(() => onCanvas(page)).toHaveLength(6);
      await page.keyboard.press('Control+y');
      await expect.poll(() => onCanvas(page)).toHaveLength(5);
      await page.getByRole('button', { name: 'Undo' }).click();
      await expect.poll(() => onCanvas(page)).toHaveLength(6);
      expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
    });
  });

  describe('a node under the mouse', () => {
    const point = async (page: Page, name: string) => {
      const box = (await boxesOf(page)).find((one) => one.name === name)!;
      const frame = (await page.locator('.canvas').boundingBox())!;
      return [frame.x + (box.x1 + box.x2) / 2, frame.y + (box.y1 + box.y2) / 2] as const;
    };

    it('says its whole name', async () => {
      const page = await viewer().page();
      await page.mouse.move(...(await point(page, plans[1]!)));
      expect(await wordsOf(page.getByRole('tooltip'))).toContain(plans[1]);
    });

    it('has a menu behind the other button, worked by arrow keys and Esc', async () => {
      const page = await viewer().page();
      await page.mouse.click(...(await point(page, '国务院')), { button: 'right' });
      const menu = page.getByRole('menu', { name: 'Menu of 国务院' });
      await menu.waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Escape');
      expect(await menu.count()).toBe(0);
      await page.mouse.click(...(await point(page, '国务院')), { button: 'right' });
      await menu.getByRole('menuitem', { name: 'Remove' }).click();
      await settled(page);
      expect(await onCanvas(page)).not.toContain('国务院');
    });

    it('stays where it is put, in the link, too', async () => {
      const page = await viewer().page();
      const [x, y] = await point(page, '国务院');
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 60, y + 30, { steps: 5 });
      await page.mouse.up();
      await expect.poll(() => linkOf(page)).toMatch(/pin=-?\d+;-?\d+;agency:council/);
      const at = (other: Page) =>
        other.evaluate(
          `document.querySelector('.canvas')._cyreg.cy.getElementById('agency:council').position()`,
        );
      const put = (await at(page)) as { x: number; y: number };
      const other = await viewer().page(`#${linkOf(page)}`);
      await expect
        .poll(async () => Math.round(((await at(other)) as { x: number }).x))
        .toBe(Math.round(put.x));
    });
  });

  describe('the legend', () => {
    it('hides and shows a kind of node, and says so in the link', async () => {
      const page = await viewer().page();
      const agencies = page.locator('.legend').getByRole('button', { name: /Agency/ });
      await agencies.click();
      expect(await agencies.getAttribute('aria-pressed')).toBe('false');
      expect((await onCanvas(page)).sort()).toEqual([...plans, '海洋强国建设纲要'].sort());
      expect(linkOf(page)).toContain('hide=Agency');
      await agencies.click();
      expect(await onCanvas(page)).toHaveLength(6);
    });

    it('hides a type of edge', async () => {
      const page = await viewer().page();
      const edges = () =>
        page.evaluate(`document.querySelector('.canvas')._cyreg.cy.edges('.ISSUES').length`);
      expect(await edges()).toBe(2);
      await page
        .locator('.legend')
        .getByRole('button', { name: /issues/ })
        .click();
      expect(await edges()).toBe(0);
    });

    it('tells inferred edges from stated ones, and hides them', async () => {
      const page = await viewer().look('#/network?start=empty&add=target:national&add=target:provincial');
      const dashed = () =>
        page.evaluate(`document.querySelector('.canvas')._cyreg.cy.edges('.inferred').length`);
      expect(await dashed()).toBe(1);
      await page.getByRole('button', { name: 'inferred relations' }).click();
      expect(await dashed()).toBe(0);
    });

    it('says what to do where it has hidden everything', async () => {
      const page = await viewer().look('#/network?start=empty&add=agency:ocean&hide=Agency');
      expect(await page.getByText('Everything is filtered out').isVisible()).toBe(true);
    });
  });

  describe('the canvas', () => {
    const ids = [
      'target:national',
      'target:provincial',
      'task:year:1.',
      'project:station',
      'field:deepsea',
      'agency:science',
    ];
    const link = `#/network?start=empty&${ids.map((id) => `add=${id}`).join('&')}`;
    const idsOn = async (page: Page) =>
      (
        (await page.evaluate(
          `document.querySelector('.canvas')._cyreg.cy.nodes().map((node) => node.id())`,
        )) as string[]
      ).sort();
    const value = (page: Page, facet: string, name: string) =>
      page.getByRole('group', { name: facet }).getByRole('button', { name });

    it('is narrowed by plan, region, year and field, in the link, and widened again', async () => {
      const page = await viewer().page(link);
      await page.getByText('By plan, region, year, field').click();
      for (const [facet, name, said, left] of [
        // who leads it is of no plan, and stays beside it
        ['Plan', '2018年滨海省', 'onlyPlan=plan:year', ['agency:science', 'task:year:1.']],
        ['Year', '2020', 'onlyYear=2020', ['target:national', 'target:provincial']],
        ['Field', '深海', 'onlyField=field:deepsea', ['field:deepsea', 'project:station']],
        ['Region', '滨海省', 'onlyRegion=region:province', ['target:provincial']],
      ] as const) {
        await value(page, facet, name).click();
        await settled(page);
        expect(linkOf(page)).toContain(said);
        expect(await idsOn(page), facet).toEqual(expect.arrayContaining([...left]));
        expect((await idsOn(page)).length, facet).toBeLessThan(ids.length);
        if (facet === 'Plan') {
          const other = await viewer().page(`#${linkOf(page)}`);
          expect(await idsOn(other)).toEqual([...left]);
          expect(await value(other, facet, name).getAttribute('aria-pressed')).toBe('true');
        }
        await value(page, facet, name).click();
      }
      await settled(page);
      expect(await idsOn(page)).toEqual([...ids].sort());
    });

    it('shows only edges that are as sure as one wants, in the link', async () => {
      const page = await viewer().page(link);
      const refines = () =>
        page.evaluate(`document.querySelector('.canvas')._cyreg.cy.edges('.REFINES').length`);
      expect(await refines()).toBe(1);
      await page.getByText('By plan, region, year, field').click();
      await page.getByRole('slider', { name: 'Minimum confidence' }).fill('80');
      expect(await refines()).toBe(1);
      await page.getByRole('slider', { name: 'Minimum confidence' }).fill('85');
      expect(await refines()).toBe(0);
      expect(linkOf(page)).toContain('surer=85');
    });

    it('has a map beside it, on which a click leads to a place', async () => {
      const page = await viewer().page(
        '#/network?expand=20;;plan:provincial&expand=20;;plan:national&expand=20;;agency:science',
      );
      for (let i = 0; i < 6; i++) await page.getByRole('button', { name: 'Zoom in' }).click();
      const middle = () =>
        page.evaluate(`(({ x1, x2, y1, y2 }) => ({ x: (x1 + x2) / 2, y: (y1 + y2) / 2 }))(
          document.querySelector('.canvas')._cyreg.cy.extent())`) as Promise<{ x: number; y: number }>;
      const map = page.locator('.minimap');
      const { width, height } = (await map.boundingBox())!;
      await map.click({ position: { x: 8, y: 8 } });
      const first = await middle();
      await map.click({ position: { x: width - 8, y: height - 8 } });
      const last = await middle();
      expect(last.x).toBeGreaterThan(first.x);
      expect(last.y).toBeGreaterThan(first.y);
    });
  });

  describe('a link', () => {
    it('brings back what was on the canvas', async () => {
      const page = await viewer().look('#/network?node=plan:provincial');
      await action(page, 'Expand');
      await page
        .locator('.legend')
        .getByRole('button', { name: /Section/ })
        .click();
      await page.getByRole('combobox', { name: 'Layout' }).selectOption('grid');
      await settled(page);
      const other = await viewer().page(`#${linkOf(page)}`);
      expect(await onCanvas(other)).toEqual(await onCanvas(page));
      expect(await other.getByRole('combobox', { name: 'Layout' }).inputValue()).toBe('grid');
      await expect.poll(async () => await boxesOf(other)).toEqual(await boxesOf(page));
    });
  });

  describe('the layouts', () => {
    it.each(['levels', 'layered', 'force', 'concentric', 'grid'])(
      'by %s lays no node over another',
      async (layout) => {
        const page = await viewer().look(
          `#/network?layout=${layout}&expand=20;;plan:provincial&expand=20;;agency:science&expand=20;;plan:national`,
        );
        await expect.poll(async () => overlaps(await boxesOf(page)), { timeout: 8000 }).toEqual([]);
      },
    );

    it('have parameters that the reader turns', async () => {
      const page = await viewer().page();
      const height = async () => {
        const boxes: { y1: number; y2: number }[] = await page.evaluate(
          `[document.querySelector('.canvas')._cyreg.cy.elements().boundingBox()]`,
        );
        return boxes[0]!.y2 - boxes[0]!.y1;
      };
      const before = await height();
      await page.getByRole('slider', { name: 'Spread' }).fill('2');
      await expect.poll(height).toBeGreaterThan(before * 1.4);
      expect(linkOf(page)).toContain('spread=spread:2');
    });
  });

  describe('the canvas as a picture', () => {
    const saved = async (page: Page, format: string) => (await fileOf(page, `Save as ${format}`)).bytes;

    it('is saved as PNG', async () => {
      const page = await viewer().look('#/network');
      const png = await saved(page, 'PNG');
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect(png.length).toBeGreaterThan(10_000);
    });

    it('is saved as SVG, with its names as text', async () => {
      const page = await viewer().look('#/network');
      const svg = (await saved(page, 'SVG')).toString();
      for (const name of await onCanvas(page)) expect(svg).toContain(`<title>${name}</title>`);
      expect(svg.match(/marker-end/g)).toHaveLength(5);
      // what explains it elsewhere: title, legend, date, link
      for (const words of [
        'Policy network',
        'Agency',
        page.url().split('#')[0]!,
        String(new Date().getFullYear()),
      ])
        expect(svg).toContain(words);
    });
  });

  describe('the details', () => {
    it('tell the properties of a node with human names', async () => {
      const page = await viewer().look('#/network?node=plan:provincial');
      const properties = page.locator('.panel-properties');
      expect(await wordsOf(properties)).toMatch(
        /Number\s+滨政发〔2017〕8号\s+Issued\s+1 March 2017\s+Level\s+provincial/,
      );
    });

    it('hold the id behind a button that copies it', async () => {
      const page = await viewer().look('#/network?node=target:provincial');
      const button = page.getByRole('button', { name: 'Copy the id' });
      expect(await button.getAttribute('title')).toBe('target:provincial');
      expect(await wordsOf(page.locator('.details'))).not.toContain('target:');
      expect(await copiedBy(page, button)).toBe('target:provincial');
      await page.locator('.copy-id', { hasText: 'Copied' }).waitFor();
    });

    it('show a suspect value with why, and what was probably meant', async () => {
      const page = await viewer().look('#/network?node=target:provincial');
      const properties = await wordsOf(page.locator('.panel-properties'));
      expect(properties).toMatch(/Value\s+2\.8%/);
      expect(properties).toMatch(/Suspect\s+高于国家目标，与前后文不符/);
      expect(properties).toMatch(/Likely value\s+2\.6/);
    });

    it('group the relations by type and direction', async () => {
      const page = await viewer().look('#/network?node=agency:science');
      const groups = await page.locator('.relation-group h4').allInnerTexts();
      expect(groups.map((text) => text.replace(/\s+/g, ' '))).toEqual(['leads 3', 'supports 1']);
    });

    it('show the sentence that states a relation, and lead to it in its document with one click and back', async () => {
      const page = await viewer().page('#/network?node=agency:ocean');
      await page.getByRole('button', { name: /Evidence for the relation to/ }).click();
      await page.getByRole('heading', { name: '滨海省海洋局 leads 布设近海观测浮标' }).waitFor();
      expect(await wordsOf(page.locator('.quote mark'))).toBe('省海洋局');
      expect(await wordsOf(page.locator('.quote'))).toContain(
        '布设近海观测浮标。（牵头单位：省海洋局；配合单位：省科技厅）',
      );
      const before = linkOf(page);
      await page.getByRole('link', { name: 'Show this sentence in its document' }).click();
      await page.locator('.flash', { hasText: '省海洋局' }).waitFor();
      expect(await wordsOf(page.locator('.reader-title h1'))).toBe('滨海省海洋科技创新实施方案');
      await page.goBack();
      await page.getByRole('heading', { name: '滨海省海洋局 leads 布设近海观测浮标' }).waitFor();
      expect(linkOf(page)).toBe(before);
      expect((await onCanvas(page)).length).toBeGreaterThan(3);
    });

    it('say why a relation was inferred', async () => {
      const page = await viewer().look('#/network?edge=target:provincial REFINES target:national');
      await page.getByText('同一指标、同一年份，滨海省是全国的一部分。').waitFor();
      expect(await wordsOf(page.locator('.basis'))).toBe('inferred');
      expect(await wordsOf(page.locator('.panel-evidence'))).toContain('80%');
    });

    it('say so where a link leads to something that is gone', async () => {
      const page = await viewer().look('#/network?node=nothing');
      expect(await page.getByText('The graph has no such thing').isVisible()).toBe(true);
    });
  });
}

type Box = Awaited<ReturnType<typeof boxesOf>>[number];

/** Pairs of nodes that lie over each other. */
export function overlaps(boxes: Box[]): string[] {
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter(
        (b) => Math.min(a.x2, b.x2) > Math.max(a.x1, b.x1) && Math.min(a.y2, b.y2) > Math.max(a.y1, b.y1),
      )
      .map((b) => `${a.name} × ${b.name}`),
  );
}
