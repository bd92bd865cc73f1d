import {
  copyGraph,
  type EdgeFact,
  edgesByEnds,
  type GraphFacts,
  type GraphStore,
  type Label,
  type NodeFact,
  nodesById,
  openStore,
  readReviewRecords,
  readSources,
  writeReviewRecords,
  writeSources,
} from '../graph-schema/index.ts';
import { type LoadOptions, load } from './load.ts';
import type { LoadReport } from './report.ts';

/** What loading would do, with what each plan would bring to the graph, by the id of the plan. */
export interface LoadPreview {
  report: LoadReport;
  facts: ReadonlyMap<string, GraphFacts>;
}

/**
 * What `load` would do, with the numbers that would not fit those of the graph and the way up to the plans in it: documents are
 * loaded into a copy of the graph, which is gone afterwards. Throws what `load` throws.
 */
export async function previewLoad(store: GraphStore, options: LoadOptions = {}): Promise<LoadPreview> {
  const copy = await openStore({ path: ':memory:' });
  try {
    await copy.prepare();
    await copyGraph(store, copy);
    const sources = [...(await readSources(store)).values()];
    const reviews = [...(await readReviewRecords(store)).values()];
    await copy.write(async (tx) => {
      await writeSources(tx, sources);
      await writeReviewRecords(tx, reviews);
    });
    const report = await load(copy, options);
    return { report, facts: await factsOf(copy, new Set(report.plans.map(({ id }) => id))) };
  } finally {
    await copy.close();
  }
}

/** What plans say: their own nodes and edges, with the nodes that the edges lead to and the plans that these belong to. */
async function factsOf(store: GraphStore, plans: ReadonlySet<string>): Promise<Map<string, GraphFacts>> {
  const nodes = new Map<string, NodeFact>();
  const found = new Map<string, { nodes: Set<NodeFact>; edges: EdgeFact[] }>();
  const of = (plan: unknown) => {
    if (typeof plan !== 'string' || !plans.has(plan)) return undefined;
    const facts = found.get(plan) ?? { nodes: new Set(), edges: [] };
    found.set(plan, facts);
    return facts;
  };
  for await (const { id, labels, properties } of nodesById(store)) {
    const node = { label: labels[1] as Label, properties } as unknown as NodeFact;
    nodes.set(id, node);
    of(node.label === 'Plan' ? id : properties.plan)?.nodes.add(node);
  }
  const end = (id: string) => ({ label: nodes.get(id)!.label, id });
  for await (const { type, from, to, properties } of edgesByEnds(store)) {
    const facts = of(properties.plan);
    if (!facts) continue;
    facts.edges.push({ type, from: end(from), to: end(to), properties } as unknown as EdgeFact);
    for (const node of [nodes.get(from)!, nodes.get(to)!]) {
      facts.nodes.add(node);
      const plan = 'plan' in node.properties && node.properties.plan && nodes.get(node.properties.plan);
      if (plan) facts.nodes.add(plan);
    }
  }
  return new Map([...found].map(([id, facts]) => [id, { ...facts, nodes: [...facts.nodes] }]));
}
