import type { EdgeType, Label, Row, Value } from '../../graph-schema/index.ts';
import { edgesOf, farOf, type HeldEdge, type HeldNode, type ReadModel } from '../read-model/model.ts';
import type { Page } from '../relay/connection.ts';
import { encodeCursor, type KeyValues } from '../relay/cursor.ts';
import {
  type ListOrder,
  type OrderKey,
  type PageRequest,
  sortedBy,
  sortedPage,
  type Window,
  windowOf,
} from '../relay/keyset.ts';
import { connectionTypes, type RelatedEdge } from '../schema/edges.ts';
import type { Entity } from '../schema/entity.ts';
import type { RelatedFilter, RelatedOrder } from '../schema/inputs.ts';
import { relatedConditions } from './conditions.ts';
import { heldEntity, heldRelation, toEntity, toRelation } from './entities.ts';
import { allOf, type Condition } from './list.ts';
import type { Reader } from './reader.ts';

/** Which relations to follow from a node, and to what. */
export interface Way {
  readonly along: EdgeType;
  readonly direction: 'OUT' | 'IN';
  /** the label of the other end, where all that is wanted has the same */
  readonly to?: Label;
  readonly filter?: RelatedFilter;
  readonly order?: RelatedOrder;
}

/** In the order in which the relations are printed: plan by plan, as each one reads. */
const printed: ListOrder = {
  name: 'printed',
  keys: [
    { expression: "coalesce(r.plan, '')", kind: 'string' },
    { expression: 'coalesce(r.start, -1)', kind: 'number' },
    // several may be named in one quote (省科技厅、省财政厅): the first is the first
    {
      expression:
        "CASE WHEN r.asPrinted <> '' AND r.quote CONTAINS r.asPrinted THEN size(split(r.quote, r.asPrinted)[0]) ELSE 0 END",
      kind: 'number',
    },
    { expression: 'm.id', kind: 'string' },
  ],
};

const firstKeys: Record<Exclude<RelatedOrder['field'], 'PRINTED'>, OrderKey> = {
  CONFIDENCE: { expression: 'r.confidence', kind: 'number' },
  YEAR: { expression: 'coalesce(m.year, 0)', kind: 'number' },
};

/** By a key, and what is alike in it as it is printed. */
export function orderBy({ name, keys }: ListOrder, order: RelatedOrder | undefined): ListOrder {
  if (!order || (order.field === 'PRINTED' && order.direction === 'ASC')) return { name, keys };
  const { field, direction } = order;
  const first = field === 'PRINTED' ? [] : [firstKeys[field]];
  return {
    name: `${name} ${field} ${direction}`,
    keys: [...first, ...keys].map((key) => ({ ...key, direction })),
  };
}

/** What is asked of relations `r` to `m`. */
export const asked = async (reader: Reader, filter: RelatedFilter | undefined): Promise<Condition> =>
  allOf(filter ? await relatedConditions(reader, filter, 'm', 'r') : []);

/** The graph in memory, for a list as it is printed; one that is filtered or ordered is read. */
export const heldFor = (
  { model }: Reader,
  { filter, order }: Pick<Way, 'filter' | 'order'>,
): ReadModel | undefined => (filter || order ? undefined : model);

const pattern = ({ along, direction, to }: Way) => {
  const end = to ? `(m:${to})` : '(m)';
  return direction === 'OUT' ? `(n)-[r:${along}]->${end}` : `(n)<-[r:${along}]-${end}`;
};

const ids = (parents: readonly Entity[]) => parents.map(({ id }) => id);

/** Puts the rows of a batch to the parents that they belong to, in their order. */
export function byParent(parents: readonly Entity[], rows: readonly Row[]): Row[][] {
  const groups = new Map<unknown, Row[]>(parents.map(({ id }) => [id, []]));
  for (const row of rows) groups.get(row.id)?.push(row);
  return parents.map(({ id }) => groups.get(id)!);
}

/** The relations of a node this way, in memory. */
const heldEdges = (model: ReadModel, way: Way, { id }: Pick<Entity, 'id'>): readonly HeldEdge[] =>
  edgesOf(model.node(id), way.direction, way.along).filter(
    (edge) => !way.to || farOf(edge, way.direction).label === way.to,
  );

/** How many relations each parent has this way. One query. */
export async function countRelated(reader: Reader, way: Way, parents: readonly Entity[]): Promise<number[]> {
  const model = heldFor(reader, way);
  if (model) return parents.map((parent) => heldEdges(model, way, parent).length);
  const { where, params } = await asked(reader, way.filter);
  const count = way.filter
    ? `MATCH (n:Entity {id: id}) CALL (n) { MATCH ${pattern(way)} WHERE ${where} RETURN count(r) AS count } RETURN id, count`
    : `MATCH (n:Entity {id: id}) RETURN id, COUNT { ${pattern(way).replace('[r:', '[:').replace('(m', '(')} } AS count`;
  const rows = await reader.read(`UNWIND $ids AS id ${count}`, { ...params, ids: ids(parents) });
  return byParent(parents, rows).map(([row]) => Number(row?.count ?? 0));
}

/** Where in its quote the name of the other end stands, in characters as stores count them. */
function placeInQuote({ asPrinted, quote }: Row): number {
  const at = asPrinted && quote ? String(quote).indexOf(String(asPrinted)) : -1;
  return at < 0 ? 0 : [...String(quote).slice(0, at)].length;
}

/** The keys of `order` for a relation to a node. */
const keysOf = (r: Row, id: Value) => [r.plan ?? '', r.start ?? -1, placeInQuote(r), id] as const;

/** A relation `r` to `m` with the keys of its order. */
function withKeys(row: Row, order: RelatedOrder | undefined): Row {
  const [r, m] = [row.r as Row, row.m as Row];
  const asPrinted = keysOf(r, m.id!);
  const first = { CONFIDENCE: r.confidence!, YEAR: m.year ?? 0, PRINTED: undefined }[
    order?.field ?? 'PRINTED'
  ];
  const keys = first === undefined ? asPrinted : [first, ...asPrinted];
  return { ...row, ...Object.fromEntries(keys.map((key, i) => [`k${i}`, key])) };
}

/** Few relations are all read at once, and cut here: a server plans that in no time. So many at least are few. */
const few = 50;

/** All relations of the parents this way, by parent, or nothing where there are many more than the pages hold. */
async function wholeLists(
  reader: Reader,
  way: Way,
  { where, params }: Condition,
  size: number,
  parents: readonly Entity[],
): Promise<Row[][] | undefined> {
  const most = Math.max(few, parents.length * size);
  const rows = await reader.read(
    `UNWIND $ids AS id MATCH (n:Entity {id: id}) MATCH ${pattern(way)} WHERE ${where}
     RETURN id, r, m, labels(m) AS labels LIMIT $most`,
    { ...params, ids: ids(parents), most: most + 1 },
  );
  if (rows.length > most) return undefined;
  return byParent(
    parents,
    rows.map((row) => withKeys(row, way.order)),
  );
}

/** The rows of the page of each parent, cut by the store. */
async function pagesOf(
  reader: Reader,
  way: Way,
  { where, params }: Condition,
  window: Window,
  parents: readonly Entity[],
): Promise<Row[][]> {
  const rows = await reader.read(
    `UNWIND $ids AS id MATCH (n:Entity {id: id})
     CALL (n) {
       MATCH ${pattern(way)} WHERE ${where}
       WITH r, m, ${window.columns}
       WHERE ${window.where}
       RETURN r, m, ${window.keys} ORDER BY ${window.orderBy} LIMIT $limit
     }
     RETURN id, r, m, labels(m) AS labels, ${window.keys}`,
    { ...params, ...window.params, ids: ids(parents) },
  );
  return byParent(parents, rows);
}

const edgeOf = ({ to }: Way) => connectionTypes[to ?? 'Entity'].relatedEdge;

/** A relation of a list, with what the list has of it. */
interface Listed {
  readonly keys: ReturnType<typeof keysOf>;
  readonly edge: RelatedEdge;
}

/** The lists along relations, as they are printed, by what they start from and the way; made once. */
const lists = new WeakMap<HeldNode, Map<string, readonly Listed[]>>();

function listed(model: ReadModel, way: Way, { id }: Entity): readonly Listed[] {
  const node = model.node(id);
  if (!node) return [];
  const ways = lists.get(node) ?? new Map<string, readonly Listed[]>();
  lists.set(node, ways);
  const name = `${way.direction} ${way.along} ${way.to}`;
  const known = ways.get(name);
  if (known) return known;
  const Edge = edgeOf(way);
  const all = heldEdges(model, way, { id }).map((held): Listed => {
    const far = farOf(held, way.direction);
    const keys = keysOf(held.properties, far.id);
    const place = () => encodeCursor(printed.name, keys as unknown as KeyValues);
    const edge = Object.assign(new Edge(), { place, node: heldEntity(far), relation: heldRelation(held) });
    return { keys, edge };
  });
  const inOrder = sortedBy(all, printed, ({ keys }) => keys);
  ways.set(name, inOrder);
  return inOrder;
}

/** The page of the relations of a node this way, as they are printed, in memory. */
export const heldRelated = (model: ReadModel, way: Way, page: PageRequest, node: Entity): Page<RelatedEdge> =>
  sortedPage(
    page,
    printed,
    listed(model, way, node),
    ({ keys }) => keys,
    ({ edge }) => edge,
  );

/** For each parent the same page of its relations this way. One query, or two where a parent has many. */
export async function relatedPages(
  reader: Reader,
  way: Way,
  page: PageRequest,
  parents: readonly Entity[],
  count: (parent: Entity) => Promise<number>,
): Promise<Page<RelatedEdge>[]> {
  const window = windowOf(page, orderBy(printed, way.order));
  const Edge = edgeOf(way);
  const condition = await asked(reader, way.filter);
  const isWithin = Boolean(page.after || page.before);
  const size = Number(window.params.limit);
  const whole = isWithin ? undefined : await wholeLists(reader, way, condition, size, parents);
  const lists = whole ?? (await pagesOf(reader, way, condition, window, parents));
  return lists.map((own, i) => {
    const parent = parents[i]!;
    return window.page(
      whole ? window.cut(own) : own,
      ({ r, m, labels }, cursor) => {
        const node = toEntity(m!, labels!);
        const [from, to] = way.direction === 'OUT' ? [parent, node] : [node, parent];
        const relation = toRelation(r!, way.along, from, to);
        return Object.assign(new Edge(), { place: () => cursor, node, relation });
      },
      whole ? async () => own.length : () => count(parent),
    );
  });
}
