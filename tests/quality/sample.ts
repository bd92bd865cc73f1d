import { createHash } from 'node:crypto';
import { cascadeRules } from '../../loader/link/cascade/index.ts';
import type { Graph, GraphEdge } from './graph.ts';
import { keyOf, verdicts } from './verdicts.ts';

/** The edges of the cascade that no document states. */
export const concluded = (graph: Graph): GraphEdge[] =>
  graph.edges.filter(({ rule, basis }) => cascadeRules.includes(String(rule)) && basis === 'inferred');

/**
 * So many of the edges, drawn by a seed. Which are drawn depends on each edge alone: where rules change, the others stay, so
 * that only the new ones have to be read.
 */
export function draw(edges: readonly GraphEdge[], count: number, seed: string): GraphEdge[] {
  const lot = (edge: GraphEdge) =>
    createHash('sha256')
      .update(`${seed} ${keyOf(edge)}`)
      .digest('hex');
  return edges
    .map((edge) => ({ edge, lot: lot(edge) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, count)
    .map(({ edge }) => edge);
}

/** The seed and size of the sample that is committed. */
export const sample = { seed: 'liaoning', size: 100 } as const;

/**
 * What is drawn and not judged yet, one edge a line: what it joins for the reader, and the line for the verdicts, to be completed
 * with `"verdict": "right"`, `"weak"` or `"wrong"` and a note.
 */
export function unjudgedText(graph: Graph): string {
  const shown = (id: string) => {
    const { title, heading, quote, name, plan } = graph.nodes.get(id)!;
    return `${title ?? heading ?? quote ?? name} (${plan ?? ''})`;
  };
  return draw(concluded(graph), sample.size, sample.seed)
    .filter((edge) => !verdicts.has(keyOf(edge)))
    .map(
      ({ type, from, to, why }) =>
        `${shown(from)}\n  ⇒ ${shown(to)}\n  ${why}\n${JSON.stringify({ type, from, to })}\n`,
    )
    .join('\n');
}
