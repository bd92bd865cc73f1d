import { type EdgeType, edgeTypes } from '../model/edges.ts';
import type { Label } from '../model/nodes.ts';
import type { GraphStore, Value } from '../store/port.ts';
import type { Selection } from './select.ts';

/** A node as it leaves the store. */
export interface ExportedNode {
  id: string;
  /** `Entity` first */
  labels: string[];
  properties: Record<string, Value>;
}

/** An edge as it leaves the store. */
export interface ExportedEdge {
  /** made of type and ends, which are its identity */
  id: string;
  type: EdgeType;
  from: string;
  to: string;
  properties: Record<string, Value>;
}

/** About how many nodes or edges are held at a time; all edges of one type from one node are. */
const pageSize = 500;

/**
 * Every node by id, one page in memory at a time, beside the list of all ids: asking for one page after the other by
 * `id > last` would be quadratic where the engine has no ordered index. A graph that is written meanwhile comes partly old,
 * partly new.
 */
export async function* nodesById(
  store: GraphStore,
  selection?: Selection,
  label: Label | 'Entity' = 'Entity',
): AsyncGenerator<ExportedNode> {
  const all = (await store.read(`MATCH (n:${label}) RETURN n.id AS id`)).map(({ id }) => String(id));
  const ids = (selection ? all.filter((id) => selection.nodes.has(id)) : all).sort();
  for (const page of pages(ids, () => 1)) {
    const rows = await store.read(
      'UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN id, labels(n) AS labels, properties(n) AS properties',
      { ids: page },
    );
    const found = new Map(rows.map((row) => [row.id, row]));
    for (const id of page) {
      const row = found.get(id);
      if (row) yield { id, labels: inOrder(row.labels as string[]), properties: sorted(row.properties!) };
    }
  }
}

/** Every edge by type, start and end, a page at a time. */
export async function* edgesByEnds(
  store: GraphStore,
  selection?: Selection,
  types: readonly EdgeType[] = edgeTypes,
): AsyncGenerator<ExportedEdge> {
  const isPart = (from: string, to: string) =>
    !selection || ((selection.core.has(from) || selection.core.has(to)) && selection.nodes.has(to));
  for (const type of [...types].sort()) {
    const starts = await store.read(
      `MATCH (a:Entity)-[r:${type}]->(:Entity) RETURN a.id AS id, count(r) AS edges`,
    );
    const edges = new Map(
      starts
        .map((row) => [String(row.id), Number(row.edges)] as const)
        .filter(([id]) => !selection || selection.nodes.has(id)),
    );
    for (const ids of pages([...edges.keys()].sort(), (id) => edges.get(id)!)) {
      const rows = await store.read(
        `UNWIND $ids AS id MATCH (a:Entity {id: id})-[r:${type}]->(b:Entity)
         RETURN id AS from, b.id AS to, properties(r) AS properties`,
        { ids },
      );
      const page = rows.map((row) => ({
        from: String(row.from),
        to: String(row.to),
        properties: sorted(row.properties!),
      }));
      page.sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to));
      for (const edge of page)
        if (isPart(edge.from, edge.to)) yield { id: `${edge.from}|${type}|${edge.to}`, type, ...edge };
    }
  }
}

/** Cuts a list into pages whose weights come to about a page; what weighs more than a page is a page alone. */
function* pages(ids: readonly string[], weight: (id: string) => number): Generator<string[]> {
  let page: string[] = [];
  let total = 0;
  for (const id of ids) {
    if (page.length > 0 && total + weight(id) > pageSize) {
      yield page;
      page = [];
      total = 0;
    }
    page.push(id);
    total += weight(id);
  }
  if (page.length > 0) yield page;
}

const inOrder = (labels: string[]) => ['Entity', ...labels.filter((label) => label !== 'Entity').sort()];

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const sorted = (properties: Value): Record<string, Value> =>
  Object.fromEntries(Object.entries(properties as Record<string, Value>).sort(([a], [b]) => compare(a, b)));
