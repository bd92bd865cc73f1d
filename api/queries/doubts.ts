import type { Page } from '../relay/connection.ts';
import { type ListOrder, type PageRequest, windowOf } from '../relay/keyset.ts';
import type { ListEdge } from '../schema/edges.ts';
import type { Entity } from '../schema/entity.ts';
import type { Relation } from '../schema/relation.ts';
import { toEntity, toRelation } from './entities.ts';
import { listPage } from './list.ts';
import type { Reader } from './reader.ts';
import { readingOrder } from './stated.ts';

/** Targets whose number cannot be right as printed, plan by plan, as each one reads. */
export const listSuspectTargets = (reader: Reader, page: PageRequest): Promise<Page<ListEdge<Entity>>> =>
  listPage(
    reader,
    { match: '(n:Target)', conditions: [{ where: 'n.suspect IS NOT NULL', params: {} }] },
    readingOrder,
    page,
  );

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

const unsure = 'MATCH (a:Entity)-[r]->(b:Entity) WHERE r.confidence < $below';

/** Relations of less than this confidence. */
export async function listUnsureRelations(
  reader: Reader,
  below: number,
  page: PageRequest,
): Promise<Page<ListEdge<Relation>>> {
  const window = windowOf(page, leastSureFirst);
  const rows = await reader.read(
    `${unsure}
     WITH a, r, b, ${window.columns}
     WHERE ${window.where}
     RETURN a, labels(a) AS aLabels, r, b, labels(b) AS bLabels, ${window.keys}
     ORDER BY ${window.orderBy} LIMIT $limit`,
    { ...window.params, below },
  );
  return window.page(
    rows,
    ({ a, aLabels, r, b, bLabels, k2: type }, cursor) => ({
      cursor,
      node: toRelation(r!, type!, toEntity(a!, aLabels!), toEntity(b!, bLabels!)),
    }),
    async () => {
      const [row] = await reader.read(`${unsure} RETURN count(r) AS count`, { below });
      return Number(row?.count ?? 0);
    },
  );
}
