import type { EdgeType, Label, Row, Value } from '../../graph-schema/index.ts';
import { edgesOf, type HeldEdge, type ReadModel } from '../read-model/model.ts';
import type { Page } from '../relay/connection.ts';
import { type ListOrder, type PageRequest, type Window, windowOf } from '../relay/keyset.ts';
import { connectionTypes, type RelatedEdge } from '../schema/edges.ts';
import type { Entity } from '../schema/entity.ts';
import { heldEntity, heldRelation, toEntity, toRelation } from './entities.ts';
import { heldPage } from './held-page.ts';
import type { Reader } from './reader.ts';

/** Which relations to follow from a node, and to what. */
export interface Way {
  readonly along: EdgeType;
  readonly direction: 'OUT' | 'IN';
  /** the label of the other end, where all that is wanted has the same */
  readonly to?: Label;
}

/** In the order in which the relations are printed: plan by plan, as each one reads. */
const order: ListOrder = {
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

const farOf = ({ from, to }: HeldEdge, { direction }: Way) => (direction === 'OUT' ? to : from);

/** The relations of a node this way, in memory. */
const heldEdges = (model: ReadModel, way: Way, { id }: Entity): readonly HeldEdge[] =>
  edgesOf(model.node(id), way.direction, way.along).filter(
    (edge) => !way.to || farOf(edge, way).label === way.to,
  );

/** How many relations each parent has this way. One query. */
export async function countRelated(reader: Reader, way: Way, parents: readonly Entity[]): Promise<number[]> {
  const { model } = reader;
  if (model) return parents.map((parent) => heldEdges(model, way, parent).length);
  const rows = await reader.read(
    `UNWIND $ids AS id MATCH (n:Entity {id: id})
     RETURN id, COUNT { ${pattern(way).replace('[r:', '[:').replace('(m', '(')} } AS count`,
    { ids: ids(parents) },
  );
  return byParent(parents, rows).map(([row]) => Number(row?.count ?? 0));
}

/** Where in its quote the name of the other end stands, in characters as stores count them. */
function placeInQuote({ asPrinted, quote }: Row): number {
  const at = asPrinted && quote ? String(quote).indexOf(String(asPrinted)) : -1;
  return at < 0 ? 0 : [...String(quote).slice(0, at)].length;
}

/** The keys of `order` for a relation to a node. */
const keysOf = (r: Row, id: Value) => [r.plan ?? '', r.start ?? -1, placeInQuote(r), id] as const;

/** A relation `r` to `m` with its keys. */
function withKeys(row: Row): Row {
  const [k0, k1, k2, k3] = keysOf(row.r as Row, (row.m as Row).id!);
  return { ...row, k0, k1, k2, k3 };
}

/** Few relations are all read at once, and cut here: a server plans that in no time. So many at least are few. */
const few = 50;

/** All relations of the parents this way, by parent, or nothing where there are many more than the pages hold. */
async function wholeLists(
  reader: Reader,
  way: Way,
  size: number,
  parents: readonly Entity[],
): Promise<Row[][] | undefined> {
  const most = Math.max(few, parents.length * size);
  const rows = await reader.read(
    `UNWIND $ids AS id MATCH (n:Entity {id: id}) MATCH ${pattern(way)}
     RETURN id, r, m, labels(m) AS labels LIMIT $most`,
    { ids: ids(parents), most: most + 1 },
  );
  return rows.length > most ? undefined : byParent(parents, rows.map(withKeys));
}

/** The rows of the page of each parent, cut by the store. */
async function pagesOf(
  reader: Reader,
  way: Way,
  window: Window,
  parents: readonly Entity[],
): Promise<Row[][]> {
  const rows = await reader.read(
    `UNWIND $ids AS id MATCH (n:Entity {id: id})
     CALL (n) {
       MATCH ${pattern(way)}
       WITH r, m, ${window.columns}
       WHERE ${window.where}
       RETURN r, m, ${window.keys} ORDER BY ${window.orderBy} LIMIT $limit
     }
     RETURN id, r, m, labels(m) AS labels, ${window.keys}`,
    { ...window.params, ids: ids(parents) },
  );
  return byParent(parents, rows);
}

/** For each parent the same page of its relations this way. One query, or two where a parent has many. */
export async function relatedPages(
  reader: Reader,
  way: Way,
  page: PageRequest,
  parents: readonly Entity[],
  count: (parent: Entity) => Promise<number>,
): Promise<Page<RelatedEdge>[]> {
  const window = windowOf(page, order);
  const Edge = connectionTypes[way.to ?? 'Entity'].relatedEdge;
  const { model } = reader;
  if (model)
    return parents.map((parent) =>
      heldPage(
        window,
        heldEdges(model, way, parent),
        (edge) => keysOf(edge.properties, farOf(edge, way).id),
        (edge, cursor) =>
          Object.assign(new Edge(), {
            cursor,
            node: heldEntity(farOf(edge, way)),
            relation: heldRelation(edge),
          }),
      ),
    );
  const isWithin = Boolean(page.after || page.before);
  const whole = isWithin ? undefined : await wholeLists(reader, way, Number(window.params.limit), parents);
  const lists = whole ?? (await pagesOf(reader, way, window, parents));
  return lists.map((own, i) => {
    const parent = parents[i]!;
    return window.page(
      whole ? window.cut(own) : own,
      ({ r, m, labels }, cursor) => {
        const node = toEntity(m!, labels!);
        const [from, to] = way.direction === 'OUT' ? [parent, node] : [node, parent];
        return Object.assign(new Edge(), { cursor, node, relation: toRelation(r!, way.along, from, to) });
      },
      whole ? async () => own.length : () => count(parent),
    );
  });
}
