import { edgesByEnds, nodesById } from '../export/graph.ts';
import { checkFacts } from '../model/check.ts';
import { type Evidence, quoteFault } from '../model/evidence.ts';
import type { Label } from '../model/nodes.ts';
import type { EdgeFact, NodeFact } from '../model/types.ts';
import { type GraphStore, StoreError } from './port.ts';

/** How much is in a graph. */
export interface Counts {
  nodes: number;
  edges: number;
}

/** A larger graph is counted, and not read through again at every load: that would make a small load cost as much as the graph. */
const readThroughUpTo = 50_000;

/** So many faults are named. */
const shown = 3;

export async function countsOf(store: GraphStore): Promise<Counts> {
  const [nodes] = await store.read('MATCH (n:Entity) RETURN count(n) AS count');
  const [edges] = await store.read('MATCH (:Entity)-[r]->(:Entity) RETURN count(r) AS count');
  return { nodes: Number(nodes?.count ?? 0), edges: Number(edges?.count ?? 0) };
}

/**
 * Throws a StoreError `damaged` where a graph is not what was written: it has other counts, something in it is not of the model, or a
 * quote does not stand in the text of its plan.
 */
export async function checkGraph(store: GraphStore, written?: Counts): Promise<void> {
  const found = await countsOf(store);
  if (written && (written.nodes !== found.nodes || written.edges !== found.edges))
    throw damaged([
      `${found.nodes} nodes and ${found.edges} relations are there, ${written.nodes} and ${written.edges} were written`,
    ]);
  if (found.nodes > readThroughUpTo) return;
  const texts = new Map<string, string>();
  for (const { plan, text } of await store.read('MATCH (t:Text) RETURN t.plan AS plan, t.text AS text'))
    texts.set(String(plan), String(text));
  const faults: string[] = [];
  const check = (id: string, fact: { node: NodeFact } | { edge: EdgeFact }) => {
    try {
      checkFacts({ nodes: 'node' in fact ? [fact.node] : [], edges: 'edge' in fact ? [fact.edge] : [] });
    } catch (error) {
      faults.push(error instanceof Error ? error.message : String(error));
    }
    const evidence = ('node' in fact ? fact.node : fact.edge).properties as Partial<Evidence>;
    const text = evidence.plan === undefined ? undefined : texts.get(evidence.plan);
    const fault = text === undefined ? undefined : quoteFault(text, evidence);
    if (fault) faults.push(`${id} ${fault}`);
  };
  const labels = new Map<string, Label>();
  for await (const { id, labels: own, properties } of nodesById(store)) {
    labels.set(id, own[1] as Label);
    check(id, { node: { label: own[1], properties } as unknown as NodeFact });
  }
  const end = (id: string) => ({ label: labels.get(id)!, id });
  for await (const { id, type, from, to, properties } of edgesByEnds(store))
    check(id, { edge: { type, from: end(from), to: end(to), properties } as unknown as EdgeFact });
  if (faults.length) throw damaged(faults);
}

function damaged(faults: readonly string[]): StoreError {
  const named = faults.slice(0, shown).join('; ');
  const more = faults.length - shown;
  return new StoreError('damaged', {
    en: `the graph that was written is not whole, so the one before it stays: ${named}${more > 0 ? `; and ${more} more` : ''}. Load again; where it stays so, report it`,
    zh: `写出的图不完整，因此保留原来的图：${named}${more > 0 ? `；另有 ${more} 处` : ''}。请重新载入；如仍如此，请报告`,
  });
}
