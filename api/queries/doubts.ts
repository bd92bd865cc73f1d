import type { Page } from '../relay/connection.ts';
import { type ListOrder, type PageRequest, windowOf } from '../relay/keyset.ts';
import type { ListEdge } from '../schema/edges.ts';
import type { RelatedFilter } from '../schema/inputs.ts';
import type { Relation } from '../schema/relation.ts';
import { relatedConditions } from './conditions.ts';
import { toEntity, toRelation } from './entities.ts';
import { allOf } from './list.ts';
import type { Reader } from './reader.ts';

/** The least sure first. A cursor holds whole numbers: confidence counts in thousandths. */
const leastSureFirst: ListOrder = {
  name: 'unsure',
  keys: [
    { expression: 'toInteger(round(r.confidence * 1000))', kind: 'number' },
    { expression: 'a.id', kind: 'string' },
    { expression: 'type(r)', kind: 'string' },
    { expression: 'b.id', kind: 'string' },
  ],
};

const unsure = (where: string) => `MATCH (a:Entity)-[r]->(b:Entity) WHERE r.confidence < $below AND ${where}`;

/** Relations of less than this confidence. */
export async function listUnsureRelations(
  reader: Reader,
  below: number,
  filter: RelatedFilter,
  page: PageRequest,
): Promise<Page<ListEdge<Relation>>> {
  const window = windowOf(page, leastSureFirst);
  const { where, params } = allOf(await relatedConditions(reader, filter, 'a', 'r'));
  const rows = await reader.read(
    `${unsure(where)}
     WITH a, r, b, ${window.columns}
     WHERE ${window.where}
     RETURN a, labels(a) AS aLabels, r, b, labels(b) AS bLabels, ${window.keys}
     ORDER BY ${window.orderBy} LIMIT $limit`,
    { ...params, ...window.params, below },
  );
  return window.page(
    rows,
    ({ a, aLabels, r, b, bLabels, k2: type }, cursor) => ({
      cursor,
      node: toRelation(r!, type!, toEntity(a!, aLabels!), toEntity(b!, bLabels!)),
    }),
    async () => {
      const [row] = await reader.read(`${unsure(where)} RETURN count(r) AS count`, { ...params, below });
      return Number(row?.count ?? 0);
    },
  );
}
