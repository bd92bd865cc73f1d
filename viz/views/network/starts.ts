import { request } from '../../data/client.ts';
import { allPages } from '../../data/pages.ts';
import { CorpusPlansDocument, type EdgeType } from '../../generated/operations.ts';
import type { MessageKey } from '../../language/messages.ts';
import { followedTypes } from '../../vocabulary/edges.ts';
import { type CanvasNode, canvasNode, compose, emptyPiece, type Piece } from './canvas.ts';
import { fetchCard, fetchLinks } from './fetch.ts';

/** What a canvas can begin with. A new beginning is one more entry (and its name in the message catalogues). */
export interface Start {
  id: string;
  name: MessageKey;
  load(): Promise<Piece>;
}

/** How the plans of a corpus hang together. */
const planTypes: readonly EdgeType[] = ['SUPERSEDES', 'IMPLEMENTS', 'CITES', 'ISSUES'];

const page = 100;

/** The plans of the corpus, their issuers, and how they are linked. */
async function loadCorpus(): Promise<Piece> {
  const plans = await allPages(async (after) => {
    const answer = await request(CorpusPlansDocument, { followed: followedTypes, first: page, after });
    return answer.plans;
  });
  const links = await Promise.all(plans.map(({ id }) => fetchLinks(id)));
  const edges = links.flat().filter(({ type }) => planTypes.includes(type));
  const known = new Set(plans.map(({ id }) => id));
  const others = new Set(
    edges.flatMap(({ source, target }) => [source, target]).filter((id) => !known.has(id)),
  );
  const pieces = await Promise.all([...others].map(fetchCard));
  return essential(compose([{ nodes: plans.map(canvasNode), edges }, ...pieces], []));
}

/**
 * Of the plans that are only cited, and there are many, those that say how the corpus hangs together: what is
 * implemented or superseded, and what at least two plans name. The others come when a plan is expanded.
 */
export function essential({ nodes, edges }: Piece): Piece {
  const linked = new Map<string, Set<string>>();
  const strong = new Set<string>();
  for (const { source, target, type } of edges)
    for (const [id, other] of [
      [source, target],
      [target, source],
    ] as const) {
      linked.set(id, (linked.get(id) ?? new Set()).add(other));
      if (type === 'IMPLEMENTS' || type === 'SUPERSEDES') strong.add(id);
    }
  const keep = ({ id, inCorpus }: CanvasNode) =>
    inCorpus || strong.has(id) || (linked.get(id)?.size ?? 0) > 1;
  return compose([{ nodes: nodes.filter(keep), edges }], []);
}

export const starts: readonly Start[] = [
  { id: 'corpus', name: 'start.corpus', load: loadCorpus },
  { id: 'empty', name: 'start.empty', load: async () => emptyPiece },
];

export const startOf = (id: string): Start => starts.find((start) => start.id === id) ?? starts[0]!;
