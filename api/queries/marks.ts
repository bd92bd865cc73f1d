import type { Row } from '../../graph-schema/index.ts';
import type { Page } from '../relay/connection.ts';
import { type ListOrder, windowOf } from '../relay/keyset.ts';
import type { PageArgs } from '../relay/page-args.ts';
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

const statedLabels = ['Section', 'Task', 'Target'] as const;

/** The nodes that a plan states: `source` is such a node's id. */
const stated = (label: string) => `
  MATCH (a:${label} {plan: id})
  RETURN a.start AS starts, a.end AS ends, '${label}' AS kind, a.id AS source, null AS sink, null AS edge`;

/** The relations `r` that a plan states, from `source` to `sink`. The parts of its outline are marks themselves. */
const relations = (match: string) => `
  MATCH ${match}
  WITH DISTINCT id, r
  WITH id, r, startNode(r) AS a, endNode(r) AS b
  WHERE r.plan = id AND r.start IS NOT NULL AND type(r) <> 'HAS_TEXT'
    AND NOT (type(r) = 'CONTAINS' AND b.plan IS NOT NULL)
  RETURN r.start AS starts, r.end AS ends, type(r) AS kind, a.id AS source, b.id AS sink, properties(r) AS edge`;

/** Relations between what several plans share are found from what the plan defines or mentions. */
const shared = (part: string) => [
  relations(`${part}-[:CONTAINS|MENTIONS]->(:SpecialProject)-[r:LEADS|SUPPORTS|CONTINUES|PART_OF|ABOUT]-()`),
  relations(`${part}-[:MENTIONS]->(:Agency)-[r:PART_OF]-()`),
  relations(`${part}-[:MENTIONS]->(:Region)-[r:PART_OF]-()`),
];

const marks = [
  ...statedLabels.map(stated),
  relations('(:Plan {id: id})-[r]-()'),
  ...statedLabels.map((label) => relations(`(:${label} {plan: id})-[r]-()`)),
  ...shared('(:Plan {id: id})'),
  ...shared('(:Section {plan: id})'),
].join('\nUNION ');

const ids = (plans: readonly Entity[]) => plans.map(({ id }) => id);

/** How many marks each plan has. One query. */
export async function countMarks(reader: Reader, plans: readonly Entity[]): Promise<number[]> {
  const rows = await reader.read(
    `UNWIND $ids AS id CALL (id) { ${marks} } RETURN id, count(source) AS count`,
    { ids: ids(plans) },
  );
  return byParent(plans, rows).map(([row]) => Number(row?.count ?? 0));
}

/**
 * For each plan the same page of everything that was extracted from its text, in reading order. One query; the nodes come
 * through `nodeOf`, which reads them together.
 */
export async function markPages(
  reader: Reader,
  page: PageArgs,
  plans: readonly Entity[],
  nodeOf: (id: string) => Promise<Entity | null>,
  count: (plan: Entity) => Promise<number>,
): Promise<Page<ListEdge<Mark>>[]> {
  const window = windowOf(page, order, mostMarks);
  const rows = await reader.read(
    `UNWIND $ids AS id
     CALL (id) {
       CALL (id) { ${marks} }
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
