import type { Review, ReviewAbout } from '../../data/living.ts';
import type { EntityCardFragment } from '../../generated/operations.ts';
import type { Say } from '../../language/messages.ts';
import { cardName } from '../../vocabulary/card.ts';
import { edgeWords } from '../../vocabulary/edges.ts';

export type Names = ReadonlyMap<string, EntityCardFragment>;

/** The ids of the nodes that a review speaks of. */
export function idsOf(about: ReviewAbout): string[] {
  if ('link' in about) return [about.link.from, about.link.to];
  if ('node' in about) return [about.node];
  return 'name' in about ? [about.name.id] : [];
}

/** What a node is called; of one that the graph does not hold any more what its id says. */
export function nameOf(id: string, names: Names): string {
  const card = names.get(id);
  return card ? cardName(card) : id.slice(id.indexOf(':') + 1);
}

/** What a review is about, in words. */
export function aboutWords(about: ReviewAbout, names: Names, reviews: readonly Review[], say: Say): string {
  if ('link' in about) {
    const { from, type, to } = about.link;
    return [nameOf(from, names), edgeWords(type, say), nameOf(to, names)].join(' ');
  }
  if ('node' in about) return nameOf(about.node, names);
  if ('name' in about) return `${about.name.printed} → ${nameOf(about.name.id, names)}`;
  const withdrawn = reviews.find(({ id }) => id === about.review);
  return withdrawn ? aboutWords(withdrawn.about, names, reviews, say) : about.review;
}
