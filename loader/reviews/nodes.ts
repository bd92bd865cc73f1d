import { checkFacts, ModelError, type NodeFact } from '../../graph-schema/index.ts';
import { isOrphan, nodeMeant } from './match.ts';
import { nothing, type Part, type Taken } from './part.ts';
import type { Review } from './review.ts';
import { type Orphan, orphan, reviewed } from './words.ts';

/** Does to a target, a task or the head of a plan what a review of it says. */
export function reviewNode(part: Part, review: Review, id: string): Taken | Orphan {
  const meant = nodeMeant(part, review, id);
  if (meant && isOrphan(meant)) return meant;
  if (review.kind === 'reject') return meant ? reject(part, meant) : nothing();
  if (!meant) return orphan.unread;
  return set(part, review, meant, review.set ?? {});
}

function reject(part: Part, node: NodeFact): Taken {
  const { id } = node.properties;
  const edges = [...part.edges].filter(([, { from, to }]) => from.id === id || to.id === id);
  for (const [key] of edges) part.edges.delete(key);
  part.nodes.delete(id);
  part.names.delete(id);
  const ends = edges.flatMap(([, { from, to }]) => [from.id, to.id]);
  const shared = ends.flatMap((end) => part.nodes.get(end) ?? []).filter(({ label }) => label !== 'Plan');
  return { ...nothing(), nodes: [node, ...shared], edges: edges.map(([, edge]) => edge) };
}

function set(part: Part, review: Review, node: NodeFact, values: NonNullable<Review['set']>): Taken | Orphan {
  const before: Record<string, unknown> = { ...node.properties };
  const properties = { ...before };
  const was: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(values)) {
    was[field] = before[field] ?? null;
    if (value === null) delete properties[field];
    else properties[field] = value;
  }
  const said = (of: Record<string, unknown>) =>
    Object.keys(values)
      .map((field) => `${field} ${of[field] ?? '–'}`)
      .join(', ');
  const change = Object.keys(values).length ? { change: { from: said(was), to: said(values) } } : {};
  const told = reviewed(review, { before, was: { ...was, ...readBefore(before) }, ...change });
  // a plan has no evidence of its own: what its fields rest on stands in its text
  const carried =
    node.label === 'Plan'
      ? { review: told.review, asRead: JSON.stringify({ ...was, ...readBefore(before) }) }
      : told;
  const after = { ...node, properties: { ...properties, ...carried } } as NodeFact;
  try {
    checkFacts({ nodes: [after], edges: [] });
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return { told: error.faults.join('; '), toldZh: `所设之值不合：${error.faults.join('；')}` };
  }
  part.nodes.set(node.properties.id, after);
  return { ...nothing(), nodes: [node] };
}

/** What earlier reviews have taken the place of. */
const readBefore = ({ asRead }: Record<string, unknown>): object =>
  typeof asRead === 'string' ? (JSON.parse(asRead) as object) : {};
