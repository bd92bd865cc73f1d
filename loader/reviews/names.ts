import type { EdgeFact, NodeFact } from '../../graph-schema/index.ts';
import { resolveAgency } from '../resolve/agency.ts';
import { resolveRegion } from '../resolve/region.ts';
import { nationwide } from '../tree.ts';
import { hasQuote } from './match.ts';
import { type EdgeKey, edgeKey, edgeOf, keyOf, nothing, type Part, type Taken } from './part.ts';
import type { Review } from './review.ts';
import { type Orphan, orphan, reviewed } from './words.ts';

type Name = Extract<Review['about'], { name: unknown }>['name'];

/** Leads what a plan prints under a name to the organisation or place that a person says is meant. */
export function reviewName(part: Part, review: Review, name: Name): Taken | Orphan {
  if (!hasQuote(part, review) || !part.text.includes(name.printed)) return orphan.quote;
  const node = nodeMeant(name.label, review);
  const id = node?.properties.id ?? String(review.set!.id);
  if (!node && !part.names.has(id)) return orphan.end(id);
  const printed = [...part.edges.values()].filter(
    ({ properties }) => 'asPrinted' in properties && properties.asPrinted === name.printed,
  );
  const meant = printed.filter((edge) => ends(edge).includes(name.id));
  if (!meant.length) return printed.some((edge) => ends(edge).includes(id)) ? nothing() : orphan.unread;
  const taken = nothing();
  if (node && !part.nodes.has(id)) {
    part.nodes.set(id, node);
    part.names.set(id, node.properties.name);
    taken.brought.push(id);
  }
  for (const edge of meant) {
    const was = edgeKey(edge);
    const now: EdgeKey = {
      ...was,
      ...(was.from === name.id ? { from: id } : {}),
      ...(was.to === name.id ? { to: id } : {}),
    };
    const change = { from: `${name.printed} ${name.id}`, to: id };
    const there = part.edges.get(keyOf(now));
    const drawn = edgeOf(now, {
      ...edge.properties,
      ...reviewed(review, { before: edge.properties, was, change }),
    });
    if (!drawn) continue;
    part.edges.delete(keyOf(was));
    part.edges.set(keyOf(now), drawn);
    taken.put.push(now);
    taken.edges.push(edge, ...(there ? [there] : []));
  }
  const former = part.nodes.get(name.id);
  if (former) taken.nodes.push(former);
  return taken;
}

const ends = ({ from, to }: EdgeFact) => [from.id, to.id];

/** The node that a whole name stands for, by the gazetteers; nothing where one of the graph is named by its id. */
function nodeMeant(label: Name['label'], { set = {} }: Review): NodeFact | undefined {
  if (typeof set.name !== 'string') return undefined;
  if (label === 'Region') {
    const { within: _, ...properties } = resolveRegion(set.name);
    return { label, properties };
  }
  const { id, name, level, kind, aliases } = resolveAgency(set.name, { region: nationwide });
  return { label, properties: { id, name, level, kind, aliases } };
}
