import { execFile } from 'node:child_process';
import { loadavg } from 'node:os';
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
  'two agencies': '#/agencies?agency=agency:科学技术部&beside=agency:教育部',
  'two plans': '#/plans?a=plan:国家十二五科学和技术发展规划&b=plan:十三五国家科技创新规划',
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
/** Whatever else runs on the machine only adds: of so many runs the least counts. One of the larger graph is enough. */
const runs = { 1000: 3, 5000: 1 } as const;
const frames = 60;

const script = fileURLToPath(new URL('../../viz/layouts/measure.ts', import.meta.url));
const fromSources = new URL('../../build/from-sources.js', import.meta.url).href;

async function layingOut(layout: string, [nodes, edges]: (typeof sizes)[number]): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs[nodes]; run++)
    least = Math.min(least, await layingOutOnce(layout, nodes, edges));
  return least;
}

async function layingOutOnce(layout: string, nodes: number, edges: number): Promise<number> {
  const args = ['--import', fromSources, script, layout, String(nodes), String(edges)];
  // what takes longer is of no use to anyone
  const running = promisify(execFile)(process.execPath, args, { timeout: 120_000 });
  return running.then(
    ({ stdout }) => JSON.parse(stdout) as number,
    () => Number.POSITIVE_INFINITY,
  );
}

/** How long the page has kept its thread busy, and how long of that with its own code. */
async function busyOf(page: Page): Promise<() => Promise<{ all: number; code: number }>> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await browser.send('Performance.getMetrics');
    const of = (metric: string) => metrics.find(({ name }) => name === metric)!.value;
    return { all: of('TaskDuration'), code: of('ScriptDuration') };
  };
}

const seconds = (value: number) => (Number.isFinite(value) ? `${value.toFixed(2)} s` : 'over 120 s');
const percent = (share: number) => `${Math.round(100 * share)} %`;
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

async function* openingOf(viewer: Viewer, what: string, link: string): AsyncIterable<Measurement> {
  const page = await viewer.page('#/network?start=empty');
  try {
    const busy = await busyOf(page);
    const before = await busy();
    await page.goto('about:blank');
    await viewer.go(page, link);
    if (what === 'first view') {
      const bytes = Number(await page.evaluate(fetched));
      yield row(`${what}, bytes`, `${(bytes / 1000).toFixed(1)} KB`, '300 KB');
    }
    yield row(what, seconds((await busy()).all - before.all));
    if (!what.endsWith('cascade')) return;
    const count = (selector: string) => page.locator(selector).count();
    yield row(
      `${what}, cards and lines`,
      `${await count('[data-card]')}, ${await count('.board-line')}`,
      '60 cards',
    );
    const goal = what === 'README’s cascade' ? `${Math.floor(crossingsOnce / 2)}` : '';
    yield row(`${what}, crossings`, String(await page.evaluate(crossings)), goal);
  } finally {
    await page.close();
  }
}

/** How many frames a second of the processor draws while the drawing is moved, and how many came by the clock. */
async function* panning(viewer: Viewer, size: readonly [number, number]): AsyncIterable<Measurement> {
  const page = await viewer.page('#/network');
  try {
    const busy = await busyOf(page);
    await page.evaluate(filled(size));
    await page.evaluate(panned);
    const [before, begun] = [await busy(), performance.now()];
    await page.evaluate(panned);
    const [after, elapsed] = [await busy(), (performance.now() - begun) / 1000];
    const all = after.all - before.all;
    const what = `panning ${size.join(' nodes, ')} edges`;
    yield row(what, `${Math.round(frames / all)} frames/s`, size[0] === 1000 ? '30 frames/s' : '');
    yield row(`${what}, by the clock`, `${Math.round(frames / elapsed)} frames/s`);
    yield row(
      `${what}, what limits it`,
      `of the page’s thread ${percent((after.code - before.code) / all)} in code, which draws without a graphics card; the thread was busy ${percent(all / elapsed)} of the time, with a load of ${loadavg()[0]!.toFixed(1)} on the machine`,
    );
  } finally {
    await page.close();
  }
}

async function* inBrowser(): AsyncIterable<Measurement> {
  const store = await openStore({ path: ':memory:' });
  await load(store, {});
  await longPlan.write(store);
  const viewer = await Viewer.open(store, builtAsItIs);
  try {
    for (const [what, link] of Object.entries(opened)) yield* openingOf(viewer, what, link);
    for (const size of sizes) yield* panning(viewer, size);
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
  note: 'Seconds of the processor: of the page’s own thread for views, of a process of its own for layouts, of three runs the least. A view is opened anew, from the request to what is drawn. The viewer itself summarises what is larger than 1,000 nodes, so that the layouts of 5,000 are never run in it.',
  async *run() {
    if (hasBrowser) yield* inBrowser();
    for (const size of sizes)
      for (const layout of layouts)
        yield row(
          `${layout}, ${size.join(' nodes, ')} edges`,
          seconds(await layingOut(layout, size)),
          size[0] === 1000 ? '2 s' : '',
        );
  },
};
