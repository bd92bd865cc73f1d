import type { EdgeFact, NodeFact } from '../../graph-schema/index.ts';
import { type EdgeKey, edgeKey, keyOf, type Part } from './part.ts';
import type { Review } from './review.ts';
import { type Orphan, orphan } from './words.ts';

/** What a review is about, as the plan has it now; nothing where it is not read; an Orphan where nobody can tell. */
export type Match<T> = T | Orphan | undefined;

export const isOrphan = (match: object): match is Orphan => 'told' in match;

/** Whether the plan still prints the words that a review rests on. */
export const hasQuote = ({ text }: Part, { quote }: Review): boolean =>
  quote === undefined || text.includes(quote);

const rests = (review: Review, quote: string | undefined) =>
  review.quote === undefined || quote?.includes(review.quote) === true;

const isCalled = ({ names }: Part, id: string, name: string | undefined) =>
  name === undefined || names.get(id) === name;

const isOwn = ({ plan }: Part, id: string) => id.includes(`:${plan.slice('plan:'.length)}#`);

/**
 * The link that a review is about. Ids of sections, tasks and targets are made of their places, so that an edit before one gives it
 * another id and its own to a neighbour: a link is the one that was meant where its words and the names of its ends are.
 */
export function linkMeant(part: Part, review: Review, link: EdgeKey): Match<EdgeFact> {
  if (!hasQuote(part, review)) return orphan.quote;
  const { names = {} } = review;
  const isMeant = (edge: EdgeFact) =>
    edge.type === link.type &&
    rests(review, edge.properties.quote) &&
    isCalled(part, edge.from.id, names.from) &&
    isCalled(part, edge.to.id, names.to);
  const same = part.edges.get(keyOf(link));
  if (same && isMeant(same)) return same;
  if (review.quote === undefined) return undefined;
  const isNear = (id: string, meant: string) => id === meant || (isOwn(part, id) && isOwn(part, meant));
  const moved = [...part.edges.values()].filter((edge) => {
    const { from, to } = edgeKey(edge);
    return isMeant(edge) && isNear(from, link.from) && isNear(to, link.to);
  });
  return moved.length > 1 ? orphan.several : moved[0];
}

/** The node that a review is about, in the same way. */
export function nodeMeant(part: Part, review: Review, id: string): Match<NodeFact> {
  if (!hasQuote(part, review)) return orphan.quote;
  if (id === part.plan) return part.nodes.get(id);
  const name = review.names?.node;
  const isMeant = ({ properties }: NodeFact) =>
    isCalled(part, properties.id, name) && 'quote' in properties && rests(review, properties.quote);
  const same = part.nodes.get(id);
  if (same && isMeant(same)) return same;
  if (review.quote === undefined) return undefined;
  const [prefix] = id.split(':', 1);
  const moved = [...part.nodes.values()].filter(
    (node) => node.properties.id.startsWith(`${prefix}:`) && isOwn(part, node.properties.id) && isMeant(node),
  );
  return moved.length > 1 ? orphan.several : moved[0];
}

/** Where the words of a review stand in the plan: of several places the one that is nearest to where they stood. */
export function nearestPlace(
  { text }: Part,
  quote: string,
  near = 0,
): { quote: string; start: number; end: number } {
  let start = text.indexOf(quote);
  for (let at = start; at >= 0; at = text.indexOf(quote, at + 1))
    if (Math.abs(at - near) < Math.abs(start - near)) start = at;
  return { quote, start, end: start + quote.length };
}
