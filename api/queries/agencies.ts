import type { Entity } from '../schema/entity.ts';
import { toEntity } from './entities.ts';
import type { Reader } from './reader.ts';

/**
 * The agency with this name, or else the one agency that has it as an alias; null where there is none, or where the
 * alias could be several (省科技厅 without its province).
 */
export async function findAgency(reader: Reader, name: string): Promise<Entity | null> {
  const named = await reader.read(
    'MATCH (n:Agency {name: $name}) RETURN n, labels(n) AS labels ORDER BY n.id LIMIT 1',
    { name },
  );
  const found = named.length
    ? named
    : await reader.read('MATCH (n:Agency) WHERE $name IN n.aliases RETURN n, labels(n) AS labels LIMIT 2', {
        name,
      });
  return found.length === 1 ? toEntity(found[0]!.n!, found[0]!.labels!) : null;
}
