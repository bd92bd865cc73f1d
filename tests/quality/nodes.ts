import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Graph, GraphEdge, GraphNode } from './graph.ts';

/** The kinds of node that several plans share: what a reader of the graph meets by name. */
export const sharedKinds = ['Agency', 'Region', 'Indicator', 'SpecialProject'] as const;
export type SharedKind = (typeof sharedKinds)[number];

/** What a careful reader says of a node: that it is one thing, rightly named, and what its sentences mean. */
export interface NodeVerdict {
  id: string;
  verdict: 'good' | 'bad';
  /** what is wrong with it */
  note?: string;
  /** of a bad one that the rules cannot tell yet */
  stillDrawn?: boolean;
}

/** The verdicts of a file, by id of the node. Throws where a line is none. */
export function readNodeVerdicts(path: string | URL): ReadonlyMap<string, NodeVerdict> {
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, i) =>
      line.trim() ? [{ at: `${path}:${i + 1}`, row: JSON.parse(line) as NodeVerdict }] : [],
    );
  for (const { at, row } of rows)
    if (!row.id || !['good', 'bad'].includes(row.verdict) || (row.verdict === 'bad' && !row.note))
      throw new Error(`${at}: no verdict; it needs id and good, or bad with a note`);
  return new Map(rows.map(({ row }) => [row.id, row]));
}

/** The verdicts that are committed: of the corpus, of the documents written for Gangmu, and of some that are no part of it. */
export const nodeVerdicts = readNodeVerdicts(new URL('../gold/node-verdicts.jsonl', import.meta.url));

/** how many of each kind are drawn */
export const ofEachKind = 50;

/** So many nodes of each kind, drawn by a seed. Whether one is drawn depends on it alone, so that after a change only new ones have to be read. */
export function drawNodes(graph: Graph, seed: string, each = ofEachKind): GraphNode[] {
  const lot = ({ id }: GraphNode) => createHash('sha256').update(`${seed} ${id}`).digest('hex');
  return sharedKinds.flatMap((kind) =>
    graph
      .of(kind)
      .map((node) => ({ node, lot: lot(node) }))
      .sort((a, b) => (a.lot < b.lot ? -1 : 1))
      .slice(0, each)
      .map(({ node }) => node),
  );
}

/** What a reader needs to judge a node: its names, and a sentence or two that lead to it. */
function shown(graph: Graph, into: ReadonlyMap<string, GraphEdge[]>, node: GraphNode): string {
  const own = graph.out(node.id).filter(({ plan, type }) => plan && type !== 'ABOUT');
  const edges = [...(into.get(node.id) ?? []), ...own];
  const targets = edges.map(({ type, from, quote, asPrinted }) => {
    const of = type === 'MEASURES' ? graph.nodes.get(from) : undefined;
    return `    ${type} ${asPrinted ?? ''}: ${String(of?.quote ?? quote ?? '')
      .replace(/\s+/g, ' ')
      .slice(0, 110)}`;
  });
  const aliases = ((node.aliases as string[] | undefined) ?? []).slice(0, 4).join(', ');
  const said = [node.unit, node.level, node.kind, node.category, node.status].filter(Boolean).join(' ');
  return [`${node.label} ${node.name}  [${said}]  ${aliases}`, ...new Set(targets.slice(0, 2))].join('\n');
}

/** The nodes that a seed draws: how many of those that were judged are good, by kind, and those that nobody has read yet. */
export function nodesText(graph: Graph, seed: string, verdicts = nodeVerdicts): string {
  const drawn = drawNodes(graph, seed);
  const into = new Map<string, GraphEdge[]>();
  for (const edge of graph.edges) into.set(edge.to, [...(into.get(edge.to) ?? []), edge]);
  const shares = sharedKinds.map((kind) => {
    const judged = drawn.filter((it) => it.label === kind).flatMap(({ id }) => verdicts.get(id) ?? []);
    const good = judged.filter(({ verdict }) => verdict === 'good').length;
    return `${kind.padEnd(16)} ${good} of ${judged.length} good`;
  });
  const unread = drawn.filter(({ id }) => !verdicts.has(id));
  return [
    `drawn by “${seed}”: ${drawn.length} nodes, ${unread.length} of them not judged yet`,
    ...shares,
    ...unread.map(
      (node) => `\n${shown(graph, into, node)}\n${JSON.stringify({ id: node.id, verdict: 'good' })}`,
    ),
    '',
  ].join('\n');
}
