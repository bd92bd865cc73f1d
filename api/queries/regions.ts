import { closure } from '../read-model/model.ts';
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

/** How many steps regions lie in each other, at most. */
const deepest = 8;

/** Along the relations between regions, from each region to what it lies in. */
async function ids(reader: Reader, direction: 'OUT' | 'IN', regions: readonly string[]): Promise<string[]> {
  if (regions.length === 0) return [];
  const { model } = reader;
  if (model) {
    const starts = regions.flatMap((id) => model.node(id) ?? []).filter(({ label }) => label === 'Region');
    const all = [...closure(starts, direction, 'PART_OF', deepest)];
    return all.filter(({ label }) => label === 'Region').map(({ id }) => id);
  }
  const [head, tail] = direction === 'IN' ? ['<-', '-'] : ['-', '->'];
  const rows = await reader.read(
    `UNWIND $ids AS id MATCH (:Region {id: id})${head}[:PART_OF*0..${deepest}]${tail}(g:Region) RETURN DISTINCT g.id AS id`,
    { ids: [...regions] },
  );
  return rows.map(({ id }) => id as string);
}

/** Ids of regions and of all that lie in them. */
export const regionsInside = (reader: Reader, regions: readonly string[]): Promise<string[]> =>
  ids(reader, 'IN', regions);

/** Ids of regions and of all that they lie in. */
export const regionsAround = (reader: Reader, regions: readonly string[]): Promise<string[]> =>
  ids(reader, 'OUT', regions);
