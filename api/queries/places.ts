import { edgesOf } from '../read-model/model.ts';
import { compareStrings } from '../relay/order.ts';
import type { Reader } from './reader.ts';

/**
 * Ids of the regions for which nodes say themselves that they hold, by the id of the node; none for one that says nothing.
 * One query.
 */
export async function placesById(reader: Reader, ids: readonly string[]): Promise<Map<string, string[]>> {
  const places = new Map<string, string[]>();
  if (ids.length === 0) return places;
  const { model } = reader;
  if (model) {
    for (const id of ids) {
      const own = edgesOf(model.node(id), 'OUT', 'APPLIES_TO');
      if (own.length) places.set(id, own.map(({ to }) => to.id).sort(compareStrings));
    }
    return places;
  }
  const rows = await reader.read(
    'UNWIND $ids AS id MATCH (:Entity {id: id})-[:APPLIES_TO]->(g:Region) RETURN id, g.id AS place ORDER BY id, place',
    { ids: [...ids] },
  );
  for (const { id, place } of rows) {
    const own = places.get(id as string);
    if (own) own.push(place as string);
    else places.set(id as string, [place as string]);
  }
  return places;
}

/** A node that holds where it says itself, or else where its plan does; a plan is its own. */
interface Placed {
  readonly id: string;
  readonly plan: string | null | undefined;
}

/** Ids of the regions for which each node holds; none for what holds for the nation. One query. */
export async function placesOf(reader: Reader, nodes: readonly Placed[]): Promise<(readonly string[])[]> {
  const ids = new Set(nodes.flatMap(({ id, plan }) => (plan ? [id, plan] : [id])));
  const places = await placesById(reader, [...ids]);
  return nodes.map(({ id, plan }) => places.get(id) ?? places.get(plan ?? '') ?? []);
}
