import {
  checkFacts,
  createNodes,
  type EdgeFact,
  type GraphFacts,
  type GraphStore,
  type Label,
  mergeEdges,
  mergeNodes,
  type NodeFact,
  type Transaction,
} from '../../graph-schema/index.ts';
import { Collector } from '../link/collector.ts';
import { placedIn } from '../link/regions.ts';
import { resolveRegion } from '../resolve/region.ts';
import { gatherPrintedForms, settleShared } from './sharedNodes.ts';

/** What a plan says in the graph, as far as a person may review it. */
export interface PlanAsWritten {
  /** as printed; empty where the plan was not read */
  text: string;
  /** names by id: of its nodes, and of those that its edges lead to */
  names: Map<string, string>;
  /** the plan, its targets and tasks, and the shared nodes that its edges lead to */
  nodes: NodeFact[];
  /** those that it states or concludes, and that hang on one of its nodes */
  edges: EdgeFact[];
}

const owned: readonly Label[] = ['Section', 'Target', 'Task'];

/** Reads what a plan says in the graph. */
export async function planAsWritten(store: GraphStore, plan: string): Promise<PlanAsWritten> {
  const [printed] = await store.read(
    'MATCH (p:Plan {id: $plan, inCorpus: true})-[:HAS_TEXT]->(t:Text) RETURN t.text AS text',
    { plan },
  );
  const found: PlanAsWritten = { text: String(printed?.text ?? ''), names: new Map(), nodes: [], edges: [] };
  if (!printed) return found;
  const nodes = new Map<string, NodeFact>();
  const edges = new Map<string, EdgeFact>();
  const add = (id: string, own: unknown, properties: unknown) => {
    const label = labelIn(own);
    if (!nodes.has(id) && label !== 'Section' && label !== 'Text')
      nodes.set(id, { label, properties } as NodeFact);
    found.names.set(id, String((properties as { name: string }).name));
  };
  const patterns = ['(n:Plan {id: $plan})', ...owned.map((label) => `(n:${label} {plan: $plan})`)] as const;
  for (const pattern of patterns) {
    for (const { id, own, n } of await store.read(
      `MATCH ${pattern} RETURN n.id AS id, labels(n) AS own, properties(n) AS n ORDER BY id`,
      { plan },
    ))
      add(String(id), own, n);
    for (const [out, arrow] of [
      [true, '-[r]->'],
      [false, '<-[r]-'],
    ] as const) {
      const rows = await store.read(
        `MATCH ${pattern}${arrow}(o:Entity) WHERE r.plan = $plan
         RETURN n.id AS id, labels(n) AS own, type(r) AS type, properties(r) AS r, o.id AS other, labels(o) AS others,
                properties(o) AS o ORDER BY id, type, other`,
        { plan },
      );
      for (const { id, own, type, r, other, others, o } of rows) {
        if (type === 'HAS_TEXT') continue;
        add(String(other), others, o);
        const [near, far] = [
          { label: labelIn(own), id: String(id) },
          { label: labelIn(others), id: String(other) },
        ];
        const [from, to] = out ? [near, far] : [far, near];
        edges.set(`${type} ${from.id} ${to.id}`, { type, from, to, properties: r } as unknown as EdgeFact);
      }
    }
  }
  return { ...found, nodes: [...nodes.values()], edges: [...edges.values()] };
}

const labelIn = (labels: unknown) => (labels as string[]).find((label) => label !== 'Entity') as Label;

/** What is to be otherwise in the graph. */
export interface Rewriting {
  nodes: NodeFact[];
  edges: EdgeFact[];
  /** ids of nodes that go with all their edges */
  goneNodes: string[];
  goneEdges: EdgeFact[];
}

/** Changes some of what a plan says, with what becomes of the shared nodes that its edges no longer lead to. */
export async function rewrite(
  tx: Transaction,
  { nodes, edges, goneNodes, goneEdges }: Rewriting,
): Promise<void> {
  const facts = withPlaces(nodes, edges);
  checkFacts({ nodes: facts.nodes, edges: facts.edges });
  const touched = new Set(goneEdges.flatMap(({ from, to }) => [from.id, to.id]));
  if (goneNodes.length) {
    const ends = await tx.run(
      'UNWIND $ids AS id MATCH (n:Entity {id: id})-[]-(o:Entity) RETURN DISTINCT o.id AS id',
      { ids: goneNodes },
    );
    for (const { id } of ends) touched.add(String(id));
  }
  for (const { type, from, to } of goneEdges)
    await tx.run(`MATCH (a:${from.label} {id: $from})-[r:${type}]->(b:${to.label} {id: $to}) DELETE r`, {
      from: from.id,
      to: to.id,
    });
  if (goneNodes.length)
    await tx.run('UNWIND $ids AS id MATCH (n:Entity {id: id}) DETACH DELETE n', { ids: goneNodes });
  const printed = { nodes: [...facts.nodes, ...(await printedEnds(tx, facts))], edges: facts.edges };
  const { added, standing } = await gatherPrintedForms(tx, printed);
  await createNodes(tx, added);
  await mergeNodes(tx, standing);
  await mergeEdges(tx, facts.edges);
  const gone = new Set(goneNodes);
  await settleShared(
    tx,
    [...touched].filter((id) => !gone.has(id)),
  );
}

/** The organisations and places of the graph that edges print: each keeps every form under which it is printed. */
async function printedEnds(tx: Transaction, { nodes, edges }: GraphFacts): Promise<NodeFact[]> {
  const known = new Set(nodes.map((node) => node.properties.id));
  const ids = edges.flatMap(({ from, to, properties }) =>
    'asPrinted' in properties && properties.asPrinted ? [from, to] : [],
  );
  const open = ids.filter(({ label, id }) => (label === 'Agency' || label === 'Region') && !known.has(id));
  if (!open.length) return [];
  const rows = await tx.run(
    'UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN labels(n) AS own, properties(n) AS properties',
    { ids: [...new Set(open.map(({ id }) => id))] },
  );
  return rows.map(({ own, properties }) => ({ label: labelIn(own), properties }) as unknown as NodeFact);
}

/** With a place come those that it lies in. */
function withPlaces(nodes: readonly NodeFact[], edges: readonly EdgeFact[]): GraphFacts {
  const out = new Collector();
  out.node(...nodes);
  for (const node of nodes) if (node.label === 'Region') placedIn(resolveRegion(node.properties.name), out);
  const { nodes: all, edges: around } = out.facts();
  return { nodes: all, edges: [...edges, ...around] };
}
