import { type EdgeType, edgeTypes, type Row } from '../../graph-schema/index.ts';
import type { Entity } from '../schema/entity.ts';
import type { Neighbor, Neighborhood } from '../schema/neighborhood.ts';
import type { Relation } from '../schema/relation.ts';
import { toRelation } from './entities.ts';
import type { Loaders } from './loaders.ts';
import type { Reader } from './reader.ts';

/** How far to go, along what, and to how many nodes. */
export interface Around {
  readonly depth: number;
  readonly types: readonly EdgeType[];
  readonly limit: number;
}

/** A level of the walk: the same text for every level and every choice of types, so that a server plans it once. */
const level = (pattern: string, start: string, end: string) => `UNWIND $ids AS id
  MATCH (n:Entity {id: id})${pattern}(m:Entity) WHERE type(r) IN $types
  RETURN m.id AS found, ${start} AS from, ${end} AS to, type(r) AS type, properties(r) AS edge
  ORDER BY type, from, to LIMIT $limit`;

const levels = [level('-[r]->', 'n.id', 'm.id'), level('<-[r]-', 'm.id', 'n.id')];

/** Some relations for each node, so that one with many leaves room for others. */
const relationsPerNode = 8;

/** The nodes around one, level by level, in the order of types and ids where there are too many. */
export async function neighborhoodOf(
  reader: Reader,
  loaders: Loaders,
  start: Entity,
  { depth, types, limit }: Around,
): Promise<Neighborhood> {
  const distances = new Map([[start.id, 0]]);
  const found = new Map<string, Row>();
  let truncated = false;
  let border = [start.id];
  const named = edgeTypes.filter((type) => types.includes(type));
  for (let distance = 1; distance <= depth && border.length > 0; distance++) {
    const most = limit * relationsPerNode;
    const params = { ids: border, types: named, limit: most + 1 };
    const ways = await Promise.all(levels.map((cypher) => reader.read(cypher, params)));
    truncated ||= ways.some(({ length }) => length > most);
    border = [];
    for (const row of ways.flat()) {
      const id = String(row.found);
      if (!distances.has(id)) {
        if (distances.size >= limit) {
          truncated = true;
          continue;
        }
        distances.set(id, distance);
        border.push(id);
      }
      found.set(`${row.from} ${row.type} ${row.to}`, row);
    }
  }
  const nodes = new Map<string, Neighbor>();
  await Promise.all(
    [...distances].map(async ([id, distance]) => {
      const entity = await loaders.node(id);
      if (entity) nodes.set(id, { entity, distance });
    }),
  );
  const edges = [...found.values()].flatMap(({ from, to, type, edge }): Relation[] => {
    const [start, end] = [nodes.get(String(from)), nodes.get(String(to))];
    return start && end ? [toRelation(edge!, type!, start.entity, end.entity)] : [];
  });
  return { nodes: [...nodes.values()].sort((a, b) => a.distance - b.distance), edges, truncated };
}
