import type { Entity } from '../schema/entity.ts';
import { toEntity } from './entities.ts';
import { placesOf } from './places.ts';
import type { Reader } from './reader.ts';
import { byParent } from './related.ts';

/**
 * For each node the regions for which it holds, as it says itself or else as its plan does; none for what holds for the
 * nation, and for what several plans share. One query.
 */
export async function regionsOf(reader: Reader, nodes: readonly Entity[]): Promise<Entity[][]> {
  const rows = await reader.read(
    `UNWIND $ids AS id MATCH (n:Entity {id: id})
     ${placesOf('id, n')}
     UNWIND places AS place MATCH (g:Region {id: place})
     RETURN id, g, labels(g) AS labels ORDER BY id, place`,
    { ids: nodes.map(({ id }) => id) },
  );
  return byParent(nodes, rows).map((own) => own.map(({ g, labels }) => toEntity(g!, labels!)));
}
