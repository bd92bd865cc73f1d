import type { Entity } from '../schema/entity.ts';
import type { Loaders } from './loaders.ts';
import { placesOf } from './places.ts';
import type { Reader } from './reader.ts';

/**
 * For each node the regions for which it holds, as it says itself or else as its plan does; none for what holds for the
 * nation, and for what several plans share. Two reads: which regions, and these.
 */
export async function regionsOf(
  reader: Reader,
  loaders: Loaders,
  nodes: readonly Entity[],
): Promise<Entity[][]> {
  const places = await placesOf(
    reader,
    nodes.map(({ id, evidence }) => ({ id, plan: evidence?.planId })),
  );
  return Promise.all(
    places.map(async (ids) => {
      const found = await Promise.all(ids.map((id) => loaders.node(id)));
      return found.filter((region) => region !== null);
    }),
  );
}

const ids = async (reader: Reader, cypher: string, regions: readonly string[]) =>
  regions.length === 0
    ? []
    : (await reader.read(cypher, { ids: [...regions] })).map(({ id }) => id as string);

/** Ids of regions and of all that lie in them. */
export const regionsInside = (reader: Reader, regions: readonly string[]): Promise<string[]> =>
  ids(
    reader,
    'UNWIND $ids AS id MATCH (:Region {id: id})<-[:PART_OF*0..8]-(g:Region) RETURN DISTINCT g.id AS id',
    regions,
  );

/** Ids of regions and of all that they lie in. */
export const regionsAround = (reader: Reader, regions: readonly string[]): Promise<string[]> =>
  ids(
    reader,
    'UNWIND $ids AS id MATCH (:Region {id: id})-[:PART_OF*0..8]->(g:Region) RETURN DISTINCT g.id AS id',
    regions,
  );
