import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type GraphStore, openStore } from '../../graph-schema/index.ts';
import { corpusWaitMs, loadedCorpus } from '../corpus.ts';
import { boxesOf, hasBrowser, onCanvas, settled, Viewer, wordsOf } from './browser.ts';
import { longPlan } from './long-plan.ts';
import { overlaps } from './network.ts';
import { taskTests } from './tasks.ts';

/** Where elements stand in the page. */
const pageBoxes = (elements: Locator) =>
  elements.evaluateAll((all) =>
    all.map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return { name: one.textContent ?? '', x1: x, x2: x + width, y1: y, y2: y + height };
    }),
  );

/** The viewer on the documents that come with Gangmu, and on one that is longer than any of them. */
describe.skipIf(!hasBrowser)('the viewer on real documents', { timeout: 90_000 }, () => {
  let folder: string;
  let store: GraphStore;
  let viewer: Viewer;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gangmu-viewer-'));
    store = await openStore({ path: await (await loadedCorpus()).copyTo(join(folder, 'graph')) });
    await longPlan.write(store);
    viewer = await Viewer.open(store);
  }, corpusWaitMs);

  afterEach(({ task }) => viewer.rest(task.result?.state === 'fail'));

  afterAll(async () => {
    await viewer?.close();
    await store?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it.each([
    { width: 1440, height: 900 },
    { width: 800, height: 900 },
  ])(
    'opens with every plan, none over another and all that is seen readable, at $width × $height',
    async (viewport) => {
      const page = await viewer.page('', { viewport });
      expect((await onCanvas(page)).length).toBeGreaterThan(20);
      await expect.poll(async () => overlaps(await boxesOf(page))).toEqual([]);
      const textSize = await page.evaluate(
        `(({ cy }) => cy.zoom() * cy.nodes()[0].numericStyle('font-size'))(document.querySelector('.canvas')._cyreg)`,
      );
      expect(textSize).toBeGreaterThanOrEqual(11);
      const frame = (await page.locator('.canvas').boundingBox())!;
      const inSight = (boxes: Awaited<ReturnType<typeof boxesOf>>) =>
        boxes.filter(({ x1, x2, y1, y2 }) => Math.min(x1, y1) >= 0 && x2 <= frame.width && y2 <= frame.height)
          .length;
      expect(inSight(await boxesOf(page))).toBeGreaterThan(3);
      await page.getByRole('button', { name: 'Fit', exact: true }).click();
      await expect.poll(async () => inSight(await boxesOf(page))).toBe((await onCanvas(page)).length);
    },
  );

  it('lays a large canvas out by a thread of its own, none over another', async () => {
    const page = await viewer.page(
      '#/network?layout=force&expand=200;;plan:十三五国家科技创新规划&expand=200;;agency:辽宁省科学技术厅',
    );
    expect((await boxesOf(page)).length).toBeGreaterThan(150);
    expect(overlaps(await boxesOf(page))).toEqual([]);
    const before = await boxesOf(page);
    const layout = page.getByRole('combobox', { name: 'Layout' });
    await Promise.all([page.waitForEvent('worker'), layout.selectOption('layered')]);
    await settled(page);
    expect(await boxesOf(page)).not.toEqual(before);
    expect(overlaps(await boxesOf(page))).toEqual([]);
  });

  it('stops the layout of a large canvas when told to, and leaves each node where it stands', async () => {
    const page = await viewer.page(
      '#/network?layout=grid&expand=200;;plan:十三五国家科技创新规划&expand=200;;agency:辽宁省科学技术厅',
    );
    // a thread that would never come to its end
    await page.evaluate(
      `globalThis.Worker = class extends EventTarget { postMessage() {} terminate() { globalThis.ended = true; } }`,
    );
    const placesOf = () =>
      page.evaluate(
        `document.querySelector('.canvas')._cyreg.cy.nodes().map((node) => [node.id(), node.position()])`,
      );
    const before = await placesOf();
    await page.getByRole('combobox', { name: 'Layout' }).selectOption('force');
    await page.getByRole('progressbar').waitFor();
    await page.getByRole('button', { name: 'Stop, and keep it as it is' }).click();
    await settled(page);
    expect(await page.getByRole('progressbar').count()).toBe(0);
    expect(await page.evaluate('globalThis.ended')).toBe(true);
    expect(await placesOf()).toEqual(before);
  });

  it('asks which neighbours to bring where there are many', async () => {
    const page = await viewer.page(
      '#/network?start=empty&add=agency:辽宁省科学技术厅&node=agency:辽宁省科学技术厅',
    );
    await page.getByRole('application').focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Which relations to expand' });
    await dialog.getByRole('button', { name: 'Expand 20' }).click();
    await settled(page);
    const before = (await onCanvas(page)).length;
    expect(before).toBeGreaterThan(10);
    await page.locator('.actions').getByRole('button', { name: 'Expand further' }).click();
    await settled(page);
    expect((await onCanvas(page)).length).toBeGreaterThan(before + 5);
  });

  it('marks in the outline the heading that is being read', async () => {
    const page = await viewer.page('#/document');
    await page.getByRole('link', { name: '“十三五”国家科技创新规划' }).first().click();
    await settled(page);
    const item = page.getByRole('treeitem').nth(4);
    const name = await wordsOf(item.locator('.outline-name'));
    await item.click();
    await expect
      .poll(() => wordsOf(page.locator('[aria-current] .outline-name')), { timeout: 8000 })
      .toBe(name);
  });

  it('shows a document of 180,000 characters at once, and comes to any place in it', async () => {
    const page = await viewer.page(`#/document?plan=${longPlan.id}`);
    const browser = await page.context().newCDPSession(page);
    // of the processor, not by the clock
    await browser.send('Performance.enable', { timeDomain: 'threadTicks' });
    const seconds = async () => {
      const { metrics } = await browser.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'TaskDuration')!.value;
    };
    const begun = await seconds();
    await page.goto(
      `${viewer.url}/#/document?plan=${longPlan.id}&at=${longPlan.last.start}-${longPlan.last.end}`,
    );
    const words = page.locator('.flash');
    await words.waitFor();
    await expect.poll(async () => (await words.boundingBox())?.y ?? -1).toBeGreaterThan(100);
    const box = (await words.boundingBox())!;
    expect(box.y).toBeLessThan(700);
    expect(await wordsOf(words)).toBe(longPlan.last.words);
    expect((await seconds()) - begun).toBeLessThan(5);
    // what is out of sight is not laid out
    expect(await page.evaluate(`getComputedStyle(document.querySelector('.chunk')).contentVisibility`)).toBe(
      'auto',
    );
  });

  it.each([
    { lang: 'zh', more: '再看' },
    { lang: 'en', more: 'more' },
  ])('folds the cascade of a whole plan so that it can be read ($lang)', async ({ lang, more }) => {
    const page = await viewer.page(`#/cascade?from=plan:十三五国家科技创新规划&lang=${lang}`);
    const placed = page.locator('[data-card]');
    const before = await placed.count();
    expect(before).toBeGreaterThan(20);
    expect(before).toBeLessThan(80);
    expect(overlaps(await pageBoxes(placed))).toEqual([]);
    await page.locator('.board-fold', { hasText: more }).first().click();
    await expect.poll(() => placed.count()).toBeGreaterThan(before);
  });

  it('tells the plots of one indicator apart by unit, with every number where it can be read', async () => {
    const page = await viewer.page('#/indicator?id=indicator:技术合同成交额');
    expect(await page.locator('.plot').count()).toBeGreaterThan(1);
    const numbers = await pageBoxes(page.locator('.dot > text'));
    expect(numbers.length).toBeGreaterThan(4);
    expect(overlaps(numbers)).toEqual([]);
    expect(await page.locator('.table tbody tr').count()).toBeGreaterThan(4);
  });

  taskTests(() => viewer);

  it('asked nothing of any other server, and nothing went wrong in any page', () => {
    expect(viewer.complaints).toEqual([]);
  });
});
