import type { Page } from '../relay/connection.ts';
import type { ListOrder, PageRequest } from '../relay/keyset.ts';
import type { ListEdge } from '../schema/edges.ts';
import type { Entity } from '../schema/entity.ts';
import type { AgencyFilter } from '../schema/inputs.ts';
import { toEntity } from './entities.ts';
import { type Condition, listPage } from './list.ts';
import type { Reader } from './reader.ts';

const byName: ListOrder = {
  name: 'agencies',
  keys: [
    { expression: 'n.name', kind: 'string' },
    { expression: 'n.id', kind: 'string' },
  ],
};

function conditionsOf({ level, kind, text }: AgencyFilter): Condition[] {
  const conditions: Condition[] = [];
  if (level) conditions.push({ where: 'n.level = $level', params: { level } });
  if (kind) conditions.push({ where: 'n.kind = $kind', params: { kind } });
  if (text)
    conditions.push({
      where: '(n.name CONTAINS $text OR any(alias IN n.aliases WHERE alias CONTAINS $text))',
      params: { text },
    });
  return conditions;
}

export const listAgencies = (
  reader: Reader,
  filter: AgencyFilter,
  page: PageRequest,
): Promise<Page<ListEdge<Entity>>> =>
  listPage(reader, { match: '(n:Agency)', conditions: conditionsOf(filter) }, byName, page);

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
