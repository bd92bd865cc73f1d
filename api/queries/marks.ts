import { type Label, labels, nodes as nodeDefinitions, type Row } from '../../graph-schema/index.ts';
import type { Page } from '../relay/connection.ts';
import { type ListOrder, type PageRequest, type Window, windowOf } from '../relay/keyset.ts';
import type { ListEdge } from '../schema/edges.ts';
import type { Entity } from '../schema/entity.ts';
import type { Mark } from '../schema/mark.ts';
import { toRelation } from './entities.ts';
import type { Reader } from './reader.ts';

/** How many marks come at once, at most. */
export const mostMarks = 2000;

/** Of so many plans the marks are in memory at a time, before a page of them is kept. */
const plansAtOnce = 4;

const order: ListOrder = {
  name: 'marks',
  keys: [
    { expression: 'starts', kind: 'number' },
    { expression: 'ends', kind: 'number' },
    { expression: 'kind', kind: 'string' },
    { expression: 'from', kind: 'string' },
    { expression: 'to', kind: 'string' },
  ],
};

/** What a plan states itself, beside its own node. */
const statedLabels = labels.filter((label) => nodeDefinitions[label].provenance === 'stated');

const stated = (label: Label) => `UNWIND $ids AS id MATCH (n:${label} {plan: id})
  RETURN id, n.start AS k0, n.end AS k1, '${label}' AS k2, n.id AS k3, '' AS k4`;

/** A node, and the plan whose marks are looked for at it. */
interface Place {
  readonly plan: string;
  readonly node: string;
}

type Direction = 'OUT' | 'IN';

/** The relations that plans state at the nodes `places`, one way. The parts of an outline are marks themselves. */
const relations = (types: string, direction: Direction) => `UNWIND $places AS place
  MATCH (n:Entity {id: place.node})${direction === 'OUT' ? `-[r${types}]->` : `<-[r${types}]-`}(m)
  WHERE r.plan = place.plan AND r.start IS NOT NULL
  RETURN place.plan AS id, r.start AS k0, r.end AS k1, type(r) AS k2, ${
    direction === 'OUT' ? 'n.id AS k3, m.id AS k4' : 'm.id AS k3, n.id AS k4'
  }, labels(m) AS labels, properties(r) AS edge`;

/** Relations at what several plans share are looked for where a plan defines or mentions it. */
const ofShared = { SpecialProject: ':LEADS|SUPPORTS|CONTINUES|PART_OF|ABOUT', other: ':PART_OF' } as const;

/** Short statements, a few ids or thousands: a server plans all of it as one for longer than it runs. */
async function relationsAt(reader: Reader, types: string, places: readonly Place[]): Promise<Row[]> {
  if (places.length === 0) return [];
  const params = { places: places.map((place) => ({ ...place })) };
  const ways = (['OUT', 'IN'] as const).map((direction) => reader.read(relations(types, direction), params));
  return (await Promise.all(ways)).flat();
}

const isOutline = ({ k2, k4 }: Row, stated: ReadonlyMap<string, Row>) =>
  k2 === 'HAS_TEXT' || (k2 === 'CONTAINS' && stated.has(String(k4)));

/** What a plan prints in a further section as well is marked there too. */
function printedAgain({ id, k0, k1, k2, k4 }: Row, stated: ReadonlyMap<string, Row>): Row[] {
  const node = stated.get(String(k4));
  if (k2 !== 'CONTAINS' || !node || k0 === node.k0 || node.k2 !== 'Target') return [];
  return [{ id: id!, k0: k0!, k1: k1!, k2: 'Target', k3: node.k3!, k4: '' }];
}

/** All marks of the plans, some of them several times. */
async function marksOf(reader: Reader, ids: string[]): Promise<Row[]> {
  const nodes = (await Promise.all(statedLabels.map((label) => reader.read(stated(label), { ids })))).flat();
  const own = nodes.map(({ id, k3 }) => ({ plan: String(id), node: String(k3) }));
  const plans = ids.map((id) => ({ plan: id, node: id }));
  const around = await relationsAt(reader, '', [...plans, ...own]);
  const shared = around.filter(({ k2 }) => k2 === 'CONTAINS' || k2 === 'MENTIONS');
  const [projects, others] = [true, false].map((projects) => {
    const ends = shared.filter(({ labels }) => (labels as string[]).includes('SpecialProject') === projects);
    const places = new Map(ends.map(({ id, k4 }) => [`${id} ${k4}`, { plan: String(id), node: String(k4) }]));
    return [...places.values()];
  });
  const farther = await Promise.all([
    relationsAt(reader, ofShared.SpecialProject, projects!),
    relationsAt(reader, ofShared.other, others!),
  ]);
  const statedIds = new Map(nodes.map((node) => [String(node.k3), node]));
  const relationRows = [...around, ...farther.flat()];
  return [
    ...nodes.filter(({ k0 }) => k0 !== null && k0 !== undefined),
    ...relationRows.flatMap((row) => printedAgain(row, statedIds)),
    ...relationRows.filter((row) => !isOutline(row, statedIds)),
  ];
}

/** A page of the marks of one plan, and how many it has in all. */
interface Cut {
  readonly rows: Row[];
  readonly total: number;
}

const keyOf = ({ k0, k1, k2, k3, k4 }: Row) => `${k0} ${k1} ${k2} ${k3} ${k4}`;

/** The page of each plan: what is not on it is let go before others are read. */
async function cutsOf(reader: Reader, window: Window, plans: readonly string[]): Promise<Map<string, Cut>> {
  const cuts = new Map<string, Cut>();
  for (let from = 0; from < plans.length; from += plansAtOnce) {
    const ids = plans.slice(from, from + plansAtOnce);
    const marks = new Map(ids.map((id) => [id, new Map<string, Row>()]));
    for (const row of await marksOf(reader, ids)) marks.get(String(row.id))?.set(keyOf(row), row);
    for (const [id, own] of marks) cuts.set(id, { rows: window.cut([...own.values()]), total: own.size });
  }
  return cuts;
}

/**
 * For each plan the same page of everything that was extracted from its text, in reading order. A few short queries; the nodes
 * come through `nodeOf`, which reads them together.
 */
export async function markPages(
  reader: Reader,
  page: PageRequest,
  plans: readonly Entity[],
  nodeOf: (id: string) => Promise<Entity | null>,
): Promise<Page<ListEdge<Mark>>[]> {
  const window = windowOf(page, order, mostMarks);
  const cuts = await cutsOf(
    reader,
    window,
    plans.map(({ id }) => id),
  );
  const nodes = await ends(
    [...cuts.values()].flatMap(({ rows }) => rows),
    nodeOf,
  );
  return plans.map(({ id }) => {
    const { rows, total } = cuts.get(id)!;
    return window.page(
      rows,
      (row, cursor) => ({ cursor, node: toMark(row, nodes) }),
      async () => total,
    );
  });
}

/** The nodes that the rows name, by id. */
async function ends(
  rows: readonly Row[],
  nodeOf: (id: string) => Promise<Entity | null>,
): Promise<Map<string, Entity>> {
  const named = new Set(rows.flatMap(({ k3, k4 }) => [String(k3), String(k4)]));
  named.delete('');
  const found = await Promise.all([...named].map(nodeOf));
  return new Map(found.flatMap((node) => (node ? [[node.id, node]] : [])));
}

function toMark({ k0, k1, k2, k3, k4, edge }: Row, nodes: Map<string, Entity>): Mark {
  const place = { start: Number(k0), end: Number(k1), kind: String(k2) };
  const from = nodes.get(String(k3))!;
  if (!edge) return { ...place, entity: from };
  const to = nodes.get(String(k4))!;
  // the words name who issues, leads or supports; in any other relation they name its end
  const entity = from.label === 'Agency' && to.label !== 'Agency' ? from : to;
  return { ...place, entity, relation: toRelation(edge, place.kind, from, to) };
}
