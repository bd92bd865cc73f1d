import type { Graph, GraphEdge, GraphNode } from './graph.ts';

/** What a case speaks of, flat: ends of edges by their names. */
export type Fields = Record<string, unknown>;

const nameOf = (graph: Graph, id: string) => graph.nodes.get(id)?.name;

const outward = (graph: Graph, id: string, type: string) => graph.out(id).find((edge) => edge.type === type);

const regionOf = (graph: Graph, id: string) => {
  const applies = outward(graph, id, 'APPLIES_TO');
  return applies && nameOf(graph, applies.to);
};

/** a plan that is only cited is asked for as such */
const planFields = (graph: Graph, node: GraphNode): Fields => ({
  ...node,
  region: regionOf(graph, node.id),
  issuers: graph.edges
    .filter(({ type, to }) => type === 'ISSUES' && to === node.id)
    .map(({ from }) => nameOf(graph, from)),
});

const targetFields = (graph: Graph, node: GraphNode): Fields => {
  const measures = outward(graph, node.id, 'MEASURES');
  return {
    ...node,
    plan: nameOf(graph, String(node.plan)),
    region: regionOf(graph, node.id),
    indicator: measures && nameOf(graph, measures.to),
  };
};

const dutyFields = (graph: Graph, edge: GraphEdge): Fields => ({
  ...edge,
  agency: nameOf(graph, edge.from),
  task: nameOf(graph, edge.to),
  plan: nameOf(graph, String(edge.plan)),
});

const relationFields = (graph: Graph, edge: GraphEdge): Fields => ({
  ...edge,
  from: nameOf(graph, edge.from),
  to: nameOf(graph, edge.to),
});

const duties = (type: string) => (graph: Graph) =>
  graph.edges.filter((edge) => edge.type === type).map((edge) => dutyFields(graph, edge));

/** Everything that a case may ask for, by kind. */
export const views = {
  plans: (graph: Graph) => graph.of('Plan').map((node) => planFields(graph, node)),
  targets: (graph: Graph) => graph.of('Target').map((node) => targetFields(graph, node)),
  tasks: (graph: Graph) =>
    graph.of('Task').map((node): Fields => ({ ...node, plan: nameOf(graph, String(node.plan)) })),
  leads: duties('LEADS'),
  supports: duties('SUPPORTS'),
  projects: (graph: Graph): Fields[] => graph.of('SpecialProject'),
  agencies: (graph: Graph): Fields[] => graph.of('Agency'),
  regions: (graph: Graph): Fields[] => graph.of('Region'),
  indicators: (graph: Graph): Fields[] => graph.of('Indicator'),
  relations: (graph: Graph) =>
    graph.edges
      .filter(({ type }) => type !== 'LEADS' && type !== 'SUPPORTS')
      .map((edge) => relationFields(graph, edge)),
} satisfies Record<string, (graph: Graph) => Fields[]>;

export type CaseKind = keyof typeof views;

function fitsText(wanted: string, value: string): boolean {
  const [begins, ends] = [wanted.endsWith('…'), wanted.startsWith('…')];
  const words = wanted.slice(ends ? 1 : 0, begins ? -1 : undefined);
  if (begins && ends) return value.includes(words);
  if (begins) return value.startsWith(words);
  return ends ? value.endsWith(words) : value === words;
}

const sortedText = (values: readonly unknown[]) => JSON.stringify([...values].map(String).sort());

function fitsValue(wanted: unknown, value: unknown): boolean {
  if (wanted === null) return value === undefined || value === null;
  if (Array.isArray(wanted)) return Array.isArray(value) && sortedText(wanted) === sortedText(value);
  if (typeof wanted === 'string') return typeof value === 'string' && fitsText(wanted, value);
  return wanted === value;
}

/** Whether every field that a row names is as it says. */
export const fits = (row: Fields, found: Fields): boolean =>
  Object.entries(row).every(([key, wanted]) => fitsValue(wanted, found[key]));
