import {
  type EdgeFact,
  type EdgeType,
  type GraphStore,
  type Label,
  mergeEdges,
  mergeNodes,
  type NodeFact,
  type Row,
} from '../../graph-schema/index.ts';

/** What every copy has in common: so a few nodes have very many relations, as in a real graph. */
const shared = new Set<Label>(['Agency', 'Region', 'Indicator', 'Field']);

/** Words that only full-text search reads: without them a graph of a million nodes is made in a third of the time. */
const searched = ['text', 'heading', 'title', 'shortTitle', 'aliases', 'docNumber'];

interface Graph {
  nodes: { label: Label; properties: Row }[];
  edges: {
    type: EdgeType;
    from: { label: Label; id: string };
    to: { label: Label; id: string };
    properties: Row;
  }[];
}

const labelIn = (labels: unknown) => (labels as string[]).find((label) => label !== 'Entity') as Label;

/** All nodes but the whole texts, and the relations between them. */
export async function readGraph(store: GraphStore): Promise<Graph> {
  const nodes = await store.read('MATCH (n:Entity) WHERE NOT n:Text RETURN n, labels(n) AS labels');
  const edges = await store.read(
    `MATCH (a:Entity)-[r]->(b) WHERE NOT b:Text
     RETURN type(r) AS type, r, a.id AS source, labels(a) AS sourceLabels, b.id AS sink, labels(b) AS sinkLabels`,
  );
  return {
    nodes: nodes.map(({ n, labels }) => ({ label: labelIn(labels), properties: n as Row })),
    edges: edges.map(({ type, r, source, sourceLabels, sink, sinkLabels }) => ({
      type: type as EdgeType,
      from: { label: labelIn(sourceLabels), id: source as string },
      to: { label: labelIn(sinkLabels), id: sink as string },
      properties: r as Row,
    })),
  };
}

/** Properties as a writer takes them, with the ids in them changed. */
function renamed(properties: Row, rename: (id: string) => string): Row {
  const present = Object.entries(properties).filter(([, value]) => value !== null);
  return Object.fromEntries(
    present.map(([name, value]) => [
      name,
      name === 'plan' || name === 'section' ? rename(value as string) : value,
    ]),
  );
}

/** Writes a graph once more, under other ids. */
async function writeCopy(
  store: GraphStore,
  { nodes, edges }: Graph,
  copy: number,
  words: boolean,
): Promise<void> {
  const rename = (id: string) => `copy ${copy} of ${id}`;
  const idOf = ({ label, id }: { label: Label; id: string }) => (shared.has(label) ? id : rename(id));
  const own = nodes.filter(({ label }) => !shared.has(label));
  const nodeFacts = own.map(({ label, properties }) => {
    const kept = Object.entries(properties).filter(([name]) => words || !searched.includes(name));
    const copied = renamed(Object.fromEntries(kept), rename);
    return { label, properties: { ...copied, id: rename(properties.id as string) } };
  });
  const edgeFacts = edges
    .filter(({ from, to }) => !(shared.has(from.label) && shared.has(to.label)))
    .map(({ type, from, to, properties }) => ({
      type,
      from: { label: from.label, id: idOf(from) },
      to: { label: to.label, id: idOf(to) },
      properties: renamed(properties, rename),
    }));
  await store.write(async (tx) => {
    await mergeNodes(tx, nodeFacts as unknown as NodeFact[]);
    await mergeEdges(tx, edgeFacts as unknown as EdgeFact[]);
  });
}

/**
 * Writes copies of a graph into a store until it has so many nodes.
 * @param from the number of the first copy; that of the next one is given back
 * @param words whether copies can be found by their words too
 */
export async function growTo(
  store: GraphStore,
  graph: Graph,
  size: number,
  { from, words = false }: { from: number; words?: boolean },
): Promise<number> {
  const inCopy = graph.nodes.filter(({ label }) => !shared.has(label)).length;
  const [row] = await store.read('MATCH (n:Entity) RETURN count(n) AS count');
  const copies = Math.max(0, Math.ceil((size - Number(row?.count ?? 0)) / inCopy));
  for (let copy = from; copy < from + copies; copy++) await writeCopy(store, graph, copy, words);
  return from + copies;
}
