import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { openStore } from '../../graph-schema/index.ts';
import { load } from '../../loader/index.ts';
import { builtAsItIs, hasBrowser, Viewer } from '../viz/browser.ts';
import { longPlan } from '../viz/long-plan.ts';
import type { Bench, Measurement } from './measure.ts';

/** Links of the views, on the documents that come with Gangmu. */
const opened = {
  'first view': '#/network',
  'README’s cascade': '#/cascade',
  'largest cascade': '#/cascade?from=plan:十三五国家科技创新规划',
  indicator: '#/indicator?id=indicator:技术合同成交额',
  coverage: '#/coverage',
  matrix: '#/matrix',
  agencies: '#/agencies',
  plans: '#/plans',
  agency: '#/agencies?agency=agency:辽宁省科学技术厅',
  search: '#/search?q=机器人',
  quality: '#/quality?doubt=unsure',
  outcomes: '#/outcomes',
  ledger: '#/ledger',
  radar: '#/radar',
  'passed over': '#/audit',
  path: '#/path?pathFrom=plan:辽宁省科技强省工程(2017-2020年)实施方案&pathTo=plan:国家创新驱动发展战略纲要',
  verify: '#/verify',
  'longest plan': `#/document?plan=${longPlan.id}`,
} as const;

const layouts = ['levels', 'layered', 'force', 'concentric', 'grid'] as const;
const sizes = [
  [1000, 3000],
  [5000, 15_000],
] as const;
const frames = 60;

const script = fileURLToPath(new URL('../../viz/layouts/measure.ts', import.meta.url));
const fromSources = new URL('../../build/from-sources.js', import.meta.url).href;

async function layingOut(layout: string, [nodes, edges]: readonly [number, number]): Promise<number> {
  const args = ['--import', fromSources, script, layout, String(nodes), String(edges)];
  // what takes longer is of no use to anyone
  const running = promisify(execFile)(process.execPath, args, { timeout: 120_000 });
  return running.then(
    ({ stdout }) => JSON.parse(stdout) as number,
    () => Number.POSITIVE_INFINITY,
  );
}

/** How long the page has kept its thread busy. */
async function busyOf(page: Page): Promise<() => Promise<number>> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await browser.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')!.value;
  };
}

const seconds = (value: number) => (Number.isFinite(value) ? `${value.toFixed(2)} s` : 'over 120 s');
const row = (what: string, figure: string, goal = ''): Measurement => ({ what, figure, goal });

/** Puts a graph of this size on the canvas of a page. */
const filled = ([nodes, edges]: readonly [number, number]) => `(() => {
  const cy = document.querySelector('.canvas')._cyreg.cy;
  cy.elements().remove();
  cy.add([
    ...Array.from({ length: ${nodes} }, (_, i) => ({ group: 'nodes', classes: 'Task held',
      data: { id: 'n' + i, name: '任务' + i, label: 'Task', text: '任务' + i, width: 90, height: 34 },
      position: { x: (i % 40) * 120, y: Math.floor(i / 40) * 60 } })),
    ...Array.from({ length: ${edges} }, (_, i) => ({ group: 'edges', classes: 'CONTRIBUTES_TO',
      data: { id: 'e' + i, source: 'n' + (i % ${nodes}), target: 'n' + ((i * 7 + 1) % ${nodes}), name: '', type: 'CONTRIBUTES_TO' } })),
  ]);
  Object.assign(cy.renderer(), { textureOnViewport: true, hideLabelsOnViewport: true });
  cy.fit();
})()`;

const panned = `new Promise((done) => {
  const cy = document.querySelector('.canvas')._cyreg.cy;
  let left = ${frames};
  const step = () => {
    if (left-- === 0) return done();
    cy.panBy({ x: 6, y: 3 });
    requestAnimationFrame(step);
  };
  step();
})`;

async function* inBrowser(): AsyncIterable<Measurement> {
  const store = await openStore({ path: ':memory:' });
  await load(store, {});
  await longPlan.write(store);
  const viewer = await Viewer.open(store, builtAsItIs);
  try {
    for (const [what, link] of Object.entries(opened)) {
      const page = await viewer.page('#/network?start=empty');
      const busy = await busyOf(page);
      const before = await busy();
      await page.goto('about:blank');
      await viewer.go(page, link);
      if (what === 'first view') {
        const bytes = Number(await page.evaluate(fetched));
        yield row(`${what}, bytes`, `${Math.round(bytes / 1000)} KB`, '300 KB');
      }
      yield row(what, seconds((await busy()) - before));
      if (what.endsWith('cascade')) {
        const goal = what === 'README’s cascade' ? `${Math.floor(crossingsOnce / 2)}` : '';
        yield row(`${what}, crossings`, String(await page.evaluate(crossings)), goal);
      }
      await page.close();
    }
    for (const size of sizes) {
      const page = await viewer.page('#/network');
      const busy = await busyOf(page);
      await page.evaluate(filled(size));
      await page.evaluate(panned);
      const before = await busy();
      await page.evaluate(panned);
      const rate = frames / ((await busy()) - before);
      yield row(`panning ${size.join(' nodes, ')} edges`, `${Math.round(rate)} frames/s`, '30 frames/s');
      await page.close();
    }
  } finally {
    await viewer.close();
    await store.close();
  }
}

/** How often two of the lines of a cascade cross, of those that are seen; where both meet at a card is no crossing. */
const crossings = `(() => {
  const steps = 24;
  const lines = [...document.querySelectorAll('.board-line > path:first-child')].map((path) => {
    const length = path.getTotalLength();
    return Array.from({ length: steps + 1 }, (_, i) => path.getPointAtLength((length * i) / steps));
  });
  const side = (a, b, c) => Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
  const near = (a, b) => Math.hypot(a.x - b.x, a.y - b.y) < 6;
  const ends = (line) => [line[0], line[steps]];
  const cross = (one, other) => {
    if (ends(one).some((a) => ends(other).some((b) => near(a, b)))) return 0;
    let count = 0;
    for (let i = 0; i < steps; i++)
      for (let j = 0; j < steps; j++) {
        const [a, b, c, d] = [one[i], one[i + 1], other[j], other[j + 1]];
        if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) count++;
      }
    return count;
  };
  return lines.flatMap((one, i) => lines.slice(i + 1).map((other) => cross(one, other))).reduce((a, b) => a + b, 0);
})()`;

/**
 * The same of the README's picture as it was drawn before the lines of two plans were bundled, each goal was shown once and
 * groups were ordered: counted by this script, on the same documents.
 */
const crossingsOnce = 25;

/** What came over the wire for the page, compressed as it came. */
const fetched = `[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
  .filter(({ name }) => !name.endsWith('/graphql'))
  .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)`;

export const viewer: Bench = {
  title: 'The viewer: views, layouts, frames',
  note: 'Seconds of the processor: of the page’s own thread for views, of a process of its own for layouts. A view is opened anew, from the request to what is drawn. The viewer itself summarises what is larger than 1,000 nodes, so that the layouts of 5,000 are never run in it.',
  async *run() {
    for (const size of sizes)
      for (const layout of layouts)
        yield row(
          `${layout}, ${size.join(' nodes, ')} edges`,
          seconds(await layingOut(layout, size)),
          size[0] === 1000 ? '2 s' : '',
        );
    if (hasBrowser) yield* inBrowser();
  },
};
