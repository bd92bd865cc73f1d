import { type EdgeType, edgeTypes } from '../../graph-schema/index.ts';
import { type Direction, farOf, type HeldEdge, type ReadModel } from '../read-model/model.ts';
import type { Page } from '../relay/connection.ts';
import { type ListOrder, type PageRequest, windowOf } from '../relay/keyset.ts';
import { RelationEdge } from '../schema/edges.ts';
import type { Entity } from '../schema/entity.ts';
import type { RelatedFilter, RelatedOrder } from '../schema/inputs.ts';
import { heldEntity, heldRelation, toEntity, toRelation } from './entities.ts';
import { heldPage } from './held-page.ts';
import type { Reader } from './reader.ts';
import { asked, byParent, heldFor, orderBy } from './related.ts';

/** Which relations of a node to take. */
export interface RelationFilter {
  readonly direction: 'OUT' | 'IN' | 'BOTH';
  readonly types?: readonly EdgeType[];
  readonly filter?: RelatedFilter;
  readonly order?: RelatedOrder;
}

const byType: ListOrder = {
  name: 'relations',
  keys: [
    { expression: 'type(r)', kind: 'string' },
    { expression: "coalesce(r.plan, '')", kind: 'string' },
    { expression: 'coalesce(r.start, -1)', kind: 'number' },
    { expression: 'm.id', kind: 'string' },
    { expression: "CASE WHEN startNode(r) = n THEN 'OUT' ELSE 'IN' END", kind: 'string' },
  ],
};

/** The types are names of the model, which GraphQL has checked; anything else is left out. */
function pattern({ direction, types }: RelationFilter): string {
  const along = types ? `:${edgeTypes.filter((type) => types.includes(type)).join('|')}` : '';
  return { OUT: `(n)-[r${along}]->(m)`, IN: `(n)<-[r${along}]-(m)`, BOTH: `(n)-[r${along}]-(m)` }[direction];
}

const ids = (parents: readonly Entity[]) => parents.map(({ id }) => id);
const takesNone = ({ types }: RelationFilter) => types?.length === 0;

/** A relation in memory, as seen from one of its ends. */
interface Seen {
  readonly edge: HeldEdge;
  readonly direction: Direction;
}

/** The relations of a node that a filter takes, in memory. One that leads to where it starts is seen once. */
function heldRelations(model: ReadModel, { direction, types }: RelationFilter, { id }: Entity): Seen[] {
  const node = model.node(id);
  if (!node) return [];
  const seen = (from: Direction) =>
    direction === (from === 'OUT' ? 'IN' : 'OUT')
      ? []
      : [...(from === 'OUT' ? node.out : node.in)]
          .filter(([type]) => !types || types.includes(type))
          .flatMap(([, edges]) => edges.map((edge): Seen => ({ edge, direction: from })));
  return [...seen('OUT'), ...seen('IN').filter(({ edge }) => direction === 'IN' || edge.from !== edge.to)];
}

const otherOf = ({ edge, direction }: Seen) => farOf(edge, direction);

/** The keys of the usual order for a relation in memory. */
const keysOf = (seen: Seen) => {
  const { plan, start } = seen.edge.properties;
  return [seen.edge.type, plan ?? '', start ?? -1, otherOf(seen).id, seen.direction];
};

/** How many relations each parent has. One query. */
export async function countRelations(
  reader: Reader,
  filter: RelationFilter,
  parents: readonly Entity[],
): Promise<number[]> {
  if (takesNone(filter)) return parents.map(() => 0);
  const model = heldFor(reader, filter);
  if (model) return parents.map((parent) => heldRelations(model, filter, parent).length);
  const { where, params } = await asked(reader, filter.filter);
  const rows = await reader.read(
    `UNWIND $ids AS id MATCH (n:Entity {id: id})
     CALL (n) { MATCH ${pattern(filter)} WHERE ${where} RETURN count(r) AS count }
     RETURN id, count`,
    { ...params, ids: ids(parents) },
  );
  return byParent(parents, rows).map(([row]) => Number(row?.count ?? 0));
}

/** For each parent the same page of its relations, type by type in the order of print. One query. */
export async function relationPages(
  reader: Reader,
  filter: RelationFilter,
  page: PageRequest,
  parents: readonly Entity[],
  count: (parent: Entity) => Promise<number>,
): Promise<Page<RelationEdge>[]> {
  const order = orderBy(byType, filter.order);
  const window = windowOf(page, order);
  const model = heldFor(reader, filter);
  if (model)
    return parents.map((parent) =>
      heldPage(window, heldRelations(model, filter, parent), keysOf, (seen, cursor) =>
        Object.assign(new RelationEdge(), {
          cursor,
          node: heldRelation(seen.edge),
          direction: seen.direction,
          other: heldEntity(otherOf(seen)),
        }),
      ),
    );
  const { where, params } = await asked(reader, filter.filter);
  const rows = takesNone(filter)
    ? []
    : await reader.read(
        `UNWIND $ids AS id MATCH (n:Entity {id: id})
         CALL (n) {
           MATCH ${pattern(filter)} WHERE ${where}
           WITH r, m, ${window.columns}
           WHERE ${window.where}
           RETURN r, m, ${window.keys} ORDER BY ${window.orderBy} LIMIT $limit
         }
         RETURN id, r, m, labels(m) AS labels, ${window.keys}`,
        { ...params, ...window.params, ids: ids(parents) },
      );
  // the keys of a list end with those of the usual order
  const before = order.keys.length - byType.keys.length;
  return byParent(parents, rows).map((own, i) => {
    const parent = parents[i]!;
    return window.page(
      own,
      ({ r, m, labels, [`k${before}`]: type, [`k${before + 4}`]: direction }, cursor) => {
        const other = toEntity(m!, labels!);
        const [from, to] = direction === 'OUT' ? [parent, other] : [other, parent];
        return Object.assign(new RelationEdge(), {
          cursor,
          node: toRelation(r!, type!, from, to),
          direction: direction as 'OUT' | 'IN',
          other,
        });
      },
      () => count(parent),
    );
  });
}
