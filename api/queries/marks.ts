import type { Page } from '../relay/connection.ts';
import { type ListOrder, windowOf } from '../relay/keyset.ts';
import type { PageArgs } from '../relay/page-args.ts';
import type { ListEdge } from '../schema/edges.ts';
import type { Mark } from '../schema/mark.ts';
import { toEntity, toRelation } from './entities.ts';
import type { Reader } from './reader.ts';

/** How many marks come at once, at most. */
export const mostMarks = 2000;

const order: ListOrder = {
  name: 'marks',
  keys: [
    { expression: 'start', kind: 'number' },
    { expression: 'end', kind: 'number' },
    { expression: 'kind', kind: 'string' },
    { expression: 'id', kind: 'string' },
  ],
};

const stated = (label: string) => `
  MATCH (a:${label} {plan: $plan})
  RETURN a.start AS start, a.end AS end, '${label}' AS kind, a.id AS id, a, null AS r, null AS b`;

/** The relations `r` from `a` to `b` that the plan states. The parts of its outline are marks themselves. */
const relations = (match: string) => `
  ${match}
  WITH DISTINCT r
  WITH r, startNode(r) AS a, endNode(r) AS b
  WHERE r.plan = $plan AND r.start IS NOT NULL AND NOT (type(r) = 'CONTAINS' AND b.plan IS NOT NULL)
  RETURN r.start AS start, r.end AS end, type(r) AS kind, a.id + ' ' + type(r) + ' ' + b.id AS id, a, r, b`;

/** The marks of a plan. Relations between what several plans share hang on what the plan defines or mentions. */
const marks = [
  ...['Section', 'Task', 'Target'].map(stated),
  relations('MATCH (:Plan {id: $plan})-[r]-()'),
  ...['Section', 'Task', 'Target'].map((label) => relations(`MATCH (:${label} {plan: $plan})-[r]-()`)),
  ...['(:Plan {id: $plan})', '(:Section {plan: $plan})'].flatMap((part) => [
    relations(
      `MATCH ${part}-[:CONTAINS|MENTIONS]->(:SpecialProject)-[r:LEADS|SUPPORTS|CONTINUES|PART_OF|ABOUT]-()`,
    ),
    relations(`MATCH ${part}-[:MENTIONS]->(:Agency)-[r:PART_OF]-()`),
    relations(`MATCH ${part}-[:MENTIONS]->(:Region)-[r:PART_OF]-()`),
  ]),
].join('\nUNION ');

/** A page of everything that was extracted from the text of a plan, in reading order. One query. */
export async function marksPage(reader: Reader, plan: string, page: PageArgs): Promise<Page<ListEdge<Mark>>> {
  const window = windowOf(page, order, mostMarks);
  const rows = await reader.read(
    `CALL { ${marks} }
     WITH start, end, kind, a, r, b, ${window.columns}
     WHERE ${window.where}
     RETURN start, end, kind, a, labels(a) AS aLabels, r, b, labels(b) AS bLabels, ${window.keys}
     ORDER BY ${window.orderBy} LIMIT $limit`,
    { plan, ...window.params },
  );
  return window.page(
    rows,
    ({ start, end, kind, a, aLabels, r, b, bLabels }, cursor) => {
      const from = toEntity(a!, aLabels!);
      const place = { start: Number(start), end: Number(end), kind: String(kind) };
      if (!r) return { cursor, node: { ...place, entity: from } };
      const to = toEntity(b!, bLabels!);
      const entity = from.evidence || from.id === plan ? to : from;
      return { cursor, node: { ...place, entity, relation: toRelation(r, kind!, from, to) } };
    },
    async () => {
      const [row] = await reader.read(`CALL { ${marks} } RETURN count(id) AS count`, { plan });
      return Number(row?.count ?? 0);
    },
  );
}
