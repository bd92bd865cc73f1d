import { edgeTypes } from '../../graph-schema/index.ts';
import type { Relation } from '../schema/relation.ts';
import { toEntity, toRelation } from './entities.ts';
import type { Reader } from './reader.ts';

/** The ends and types that an id of a relation can mean: an id of a node may hold blanks too. */
function meanings(id: string): { from: string; type: string; to: string }[] {
  return edgeTypes.flatMap((type) => {
    const [from, ...rest] = id.split(` ${type} `);
    return from && rest.length === 1 && rest[0] ? [{ from, type, to: rest[0] }] : [];
  });
}

/** The relation with this id, or null. */
export async function relationById(reader: Reader, id: string): Promise<Relation | null> {
  for (const { from, type, to } of meanings(id)) {
    const [row] = await reader.read(
      `MATCH (a:Entity {id: $from})-[r:${type}]->(b:Entity {id: $to})
       RETURN r, a, labels(a) AS aLabels, b, labels(b) AS bLabels LIMIT 1`,
      { from, to },
    );
    if (row) return toRelation(row.r!, type, toEntity(row.a!, row.aLabels!), toEntity(row.b!, row.bLabels!));
  }
  return null;
}
