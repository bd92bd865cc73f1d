import type { EdgeFact } from '../../graph-schema/index.ts';
import { hasQuote, isOrphan, linkMeant, nearestPlace } from './match.ts';
import { type EdgeKey, edgeKey, edgeOf, keyOf, nothing, type Part, sharedEnds, type Taken } from './part.ts';
import type { Review } from './review.ts';
import { labelOf } from './settable.ts';
import { type Orphan, orphan, reviewed } from './words.ts';

/** Does to the links of a plan what a review of one says. */
export function reviewLink(part: Part, review: Review, link: EdgeKey): Taken | Orphan {
  if (review.kind === 'add') return hasQuote(part, review) ? draw(part, review, link) : orphan.quote;
  const meant = linkMeant(part, review, link);
  if (meant && isOrphan(meant)) return meant;
  if (review.kind === 'reject') return meant ? reject(part, meant) : nothing();
  if (review.kind === 'accept') return meant ? accept(part, review, meant) : redraw(part, review, link);
  const set = review.set as Partial<EdgeKey>;
  return meant ? correct(part, review, meant, set) : redraw(part, review, { ...link, ...set });
}

function reject(part: Part, edge: EdgeFact): Taken {
  part.edges.delete(keyOf(edgeKey(edge)));
  return { ...nothing(), edges: [edge], nodes: sharedEnds(part, edge) };
}

function accept(part: Part, review: Review, edge: EdgeFact): Taken {
  const properties = { ...edge.properties, ...reviewed(review, { before: edge.properties }) };
  part.edges.set(keyOf(edgeKey(edge)), { ...edge, properties } as EdgeFact);
  return { ...nothing(), edges: [edge] };
}

function correct(part: Part, review: Review, edge: EdgeFact, set: Partial<EdgeKey>): Taken | Orphan {
  const was = edgeKey(edge);
  const said = ({ type, from, to }: EdgeKey) =>
    `${part.names.get(from) ?? from} ${type} ${part.names.get(to) ?? to}`;
  const now = { ...was, ...set };
  const evidence = reviewed(review, {
    before: edge.properties,
    was,
    change: { from: said(was), to: said(now) },
  });
  const { asPrinted, ...properties } = edge.properties as EdgeFact['properties'] & { asPrinted?: string };
  // what the plan prints is the name of what was read, not of what is meant
  const isPrinted = was.from === now.from && was.to === now.to && asPrinted !== undefined;
  const drawn = put(part, now, { ...properties, ...(isPrinted ? { asPrinted } : {}), ...evidence });
  if ('told' in drawn) return drawn;
  if (keyOf(was) === keyOf(now)) return drawn;
  const { edges, nodes } = reject(part, edge);
  return { ...drawn, edges: [...drawn.edges, ...edges], nodes: [...drawn.nodes, ...nodes] };
}

/** A link that the rules do not find any more, though the words stand there on which a person found it right. */
const redraw = (part: Part, review: Review, link: EdgeKey): Taken | Orphan =>
  review.quote === undefined ? orphan.unread : draw(part, review, link);

/** A link on the words of a review. */
function draw(part: Part, review: Review, link: EdgeKey): Taken | Orphan {
  const before = part.edges.get(keyOf(link));
  return put(part, link, {
    plan: part.plan,
    ...nearestPlace(part, review.quote!, review.start),
    rule: 'review',
    ...reviewed(review, before ? { before: before.properties } : {}),
  });
}

function put(part: Part, link: EdgeKey, properties: object): Taken | Orphan {
  for (const id of [link.from, link.to]) if (!part.names.has(id)) return orphan.end(id);
  const edge = edgeOf(link, properties);
  if (!edge) return orphan.joins(link.type, labelOf(link.from) ?? link.from, labelOf(link.to) ?? link.to);
  const before = part.edges.get(keyOf(link));
  part.edges.set(keyOf(link), edge);
  return { ...nothing(), put: [link], edges: before ? [before] : [] };
}
