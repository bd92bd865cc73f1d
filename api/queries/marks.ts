import type { Row } from '../../graph-schema/index.ts';
import type { Page } from '../relay/connection.ts';
import { type ListOrder, type PageRequest, windowOf } from '../relay/keyset.ts';
import type { ListEdge } from '../schema/edges.ts';
import type { Entity } from '../schema/entity.ts';
import type { Mark } from '../schema/mark.ts';
import { toRelation } from './entities.ts';
import type { Reader } from './reader.ts';
import { byParent } from './related.ts';

/** How many marks come at once, at most. */
export const mostMarks = 2000;

const order: ListOrder = {
  name: 'marks',
  keys: [
    { expression: 'starts', kind: 'number' },
    { expression: 'ends', kind: 'number' },
    { expression: 'kind', kind: 'string' },
    { expression: 'source', kind: 'string' },
    { expression: "coalesce(sink, '')", kind: 'string' },
  ],
};

/** The plan and what it states itself, as a list `own`. Both engines plan one query of few parts in reasonable time. */
const own = `
  CALL (id) {
    MATCH (n:Plan {id: id}) RETURN n
    UNION ALL MATCH (n:Section {plan: id}) RETURN n
    UNION ALL MATCH (n:Task {plan: id}) RETURN n
    UNION ALL MATCH (n:Target {plan: id}) RETURN n
  }
  WITH id, collect(n) AS own`;

/** The relations `r` that a plan states, from `source` to `sink`. The parts of its outline are marks themselves. */
const relations = (match: string) => `
  UNWIND own AS n
  ${match}
  WHERE r.plan = id AND r.start IS NOT NULL
  WITH DISTINCT r
  WITH r, startNode(r) AS a, endNode(r) AS b
  WHERE type(r) <> 'HAS_TEXT' AND NOT (type(r) = 'CONTAINS' AND b.plan IS NOT NULL)
  RETURN r.start AS starts, r.end AS ends, type(r) AS kind, a.id AS source, b.id AS sink, properties(r) AS edge`;

/** Each mark of the plan `id` once. Relations between what several plans share hang on what it defines or mentions. */
const marks = `${own}
  CALL (id, own) {
    UNWIND own AS n
    WITH n WHERE n.start IS NOT NULL
    RETURN n.start AS starts, n.end AS ends, head([label IN labels(n) WHERE label <> 'Entity']) AS kind,
      n.id AS source, null AS sink, null AS edge
    UNION ALL ${relations('MATCH (n)-[r]-()')}
    UNION ALL ${relations(`MATCH (n)-[:CONTAINS|MENTIONS]->(x:SpecialProject) WITH DISTINCT id, x
      MATCH (x)-[r:LEADS|SUPPORTS|CONTINUES|PART_OF|ABOUT]-()`)}
    UNION ALL ${relations(`MATCH (n)-[:MENTIONS]->(x) WHERE NOT x:SpecialProject WITH DISTINCT id, x
      MATCH (x)-[r:PART_OF]-()`)}
  }`;

const ids = (plans: readonly Entity[]) => plans.map(({ id }) => id);

/** How many marks each plan has. One query. */
export async function countMarks(reader: Reader, plans: readonly Entity[]): Promise<number[]> {
  const rows = await reader.read(`UNWIND $ids AS id ${marks} RETURN id, count(source) AS count`, {
    ids: ids(plans),
  });
  return byParent(plans, rows).map(([row]) => Number(row?.count ?? 0));
}

/**
 * For each plan the same page of everything that was extracted from its text, in reading order. One query; the nodes come
 * through `nodeOf`, which reads them together.
 */
export async function markPages(
  reader: Reader,
  page: PageRequest,
  plans: readonly Entity[],
  nodeOf: (id: string) => Promise<Entity | null>,
  count: (plan: Entity) => Promise<number>,
): Promise<Page<ListEdge<Mark>>[]> {
  const window = windowOf(page, order, mostMarks);
  const rows = await reader.read(
    `UNWIND $ids AS id
     CALL (id) {
       ${marks}
       WITH kind, source, sink, edge, ${window.columns}
       WHERE ${window.where}
       RETURN kind, source, sink, edge, ${window.keys} ORDER BY ${window.orderBy} LIMIT $limit
     }
     RETURN id, kind, source, sink, edge, ${window.keys}`,
    { ...window.params, ids: ids(plans) },
  );
  const nodes = await ends(rows, nodeOf);
  return byParent(plans, rows).map((own, i) => {
    const plan = plans[i]!;
    return window.page(
      own,
      (row, cursor) => ({ cursor, node: toMark(row, nodes) }),
      () => count(plan),
    );
  });
}

/** The nodes that the rows name, by id. */
async function ends(
  rows: readonly Row[],
  nodeOf: (id: string) => Promise<Entity | null>,
): Promise<Map<string, Entity>> {
  const named = new Set(
    rows.flatMap(({ source, sink }) => [source, sink]).filter((id) => typeof id === 'string'),
  );
  const found = await Promise.all([...named].map(nodeOf));
  return new Map(found.flatMap((node) => (node ? [[node.id, node]] : [])));
}

function toMark({ kind, source, sink, edge, k0, k1 }: Row, nodes: Map<string, Entity>): Mark {
  const place = { start: Number(k0), end: Number(k1), kind: String(kind) };
  const from = nodes.get(String(source))!;
  if (!edge) return { ...place, entity: from };
  const to = nodes.get(String(sink))!;
  // the words name who issues, leads or supports; in any other relation they name its end
  const entity = from.label === 'Agency' && to.label !== 'Agency' ? from : to;
  return { ...place, entity, relation: toRelation(edge, kind!, from, to) };
}
