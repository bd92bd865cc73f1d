import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { z } from 'zod';
import { labels } from '../../../graph-schema/index.ts';
import type { Graph, GraphNode } from '../graph.ts';

const criterion = z.strictObject({
  grade: z.int().min(1).max(3),
  kinds: z.array(z.enum(labels)).optional(),
  name: z.string().optional(),
  named: z.string().optional(),
  says: z.array(z.string()).optional(),
  within: z.string().optional(),
  leads: z.string().optional(),
  supports: z.string().optional(),
  measures: z.string().optional(),
});
type Criterion = z.infer<typeof criterion>;

const judged = z.array(z.strictObject({ query: z.string(), relevant: z.array(criterion).min(1) }));

/** What people type, and how much each node of a graph is what they want. */
export interface Judgement {
  query: string;
  grades: ReadonlyMap<string, number>;
}

/** Ids of the nodes at the other end of relations of a node that has this name. */
function related(graph: Graph, type: string, end: 'from' | 'to', name: string): Set<string> {
  const other = end === 'from' ? 'to' : 'from';
  return new Set(
    graph.edges
      .filter((edge) => edge.type === type && graph.nodes.get(edge[end])?.name === name)
      .map((edge) => edge[other]),
  );
}

function fits(graph: Graph, wanted: Criterion): (node: GraphNode) => boolean {
  const { kinds, name, named, says, within, leads, supports, measures } = wanted;
  const sets = [
    leads !== undefined && related(graph, 'LEADS', 'from', leads),
    supports !== undefined && related(graph, 'SUPPORTS', 'from', supports),
    measures !== undefined && related(graph, 'MEASURES', 'to', measures),
  ].filter((set) => set !== false);
  return (node) => {
    const [title, text] = [String(node.name), `${node.name} ${node.text ?? ''}`];
    return (
      node.label !== 'Text' &&
      (!kinds || kinds.includes(node.label)) &&
      (name === undefined || title === name) &&
      (named === undefined || title.includes(named)) &&
      (!says || says.every((words) => text.includes(words))) &&
      (within === undefined || String(node.plan).startsWith(within)) &&
      sets.every((set) => set.has(node.id))
    );
  };
}

export function judgements(graph: Graph): Judgement[] {
  const text = readFileSync(new URL('judged.yaml', import.meta.url), 'utf8');
  const nodes = [...graph.nodes.values()];
  return judged.parse(load(text)).map(({ query, relevant }) => {
    const grades = new Map<string, number>();
    for (const one of [...relevant].sort((a, b) => a.grade - b.grade))
      for (const { id } of nodes.filter(fits(graph, one))) grades.set(id, one.grade);
    return { query, grades };
  });
}

const gain = (grade: number, rank: number) => (2 ** grade - 1) / Math.log2(rank + 2);
const sum = (grades: readonly number[]) => grades.reduce((all, grade, rank) => all + gain(grade, rank), 0);

/** Normalised discounted cumulative gain of the first ten: 1 where they are the best ten in the best order. */
export function ndcg(found: readonly string[], { grades }: Judgement): number {
  const best = [...grades.values()].sort((a, b) => b - a).slice(0, 10);
  return sum(found.slice(0, 10).map((id) => grades.get(id) ?? 0)) / sum(best);
}
