import cytoscape from 'cytoscape';
import { layoutOf } from './index.ts';
import { type Job, work } from './job.ts';

/**
 * What `npm run bench -- viewer` runs in a process of its own: lays a made-up graph out as the viewer's thread does, and
 * says how long that kept the processor. LAYOUT NODES EDGES.
 */
const [layout = '', nodes = '', edges = ''] = process.argv.slice(2);

/** The same graph every time: plans, agencies and what hangs on them, as in a corpus. */
function graphOf(count: number, links: number): Pick<Job, 'nodes' | 'edges'> {
  let seed = 1;
  const random = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  const labelOf = (i: number) => (i % 25 === 0 ? 'Plan' : i % 5 === 1 ? 'Agency' : 'Task');
  return {
    nodes: Array.from({ length: count }, (_, i) => ({
      id: `n${i}`,
      label: labelOf(i),
      level: ['NATIONAL', 'PROVINCIAL', 'MUNICIPAL'][i % 3],
      inCorpus: i % 2 === 0,
      width: 60 + random(140),
      height: 34 + random(40),
    })),
    edges: Array.from({ length: links }, (_, i) => ({
      id: `e${i}`,
      source: `n${i < count ? i : random(count)}`,
      // few have many relations, most have few
      target: `n${Math.floor(random(count) * (random(1000) / 1000))}`,
    })).filter(({ source, target }) => source !== target),
  };
}

const graph = graphOf(Number(nodes), Number(edges));
// what is fetched once is no part of laying out
await layoutOf(layout).load?.(cytoscape);
const before = process.cpuUsage();
const window = { width: 1100, height: 800 };
await work({ ...graph, layout, parameters: {}, window }, (told) => {
  if ('failed' in told) throw new Error(told.failed);
});
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify((user + system) / 1e6));
