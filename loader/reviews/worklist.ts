import type { GraphStore, Row } from '../../graph-schema/index.ts';
import type { Reason } from '../tree.ts';
import type { Review } from './review.ts';

/** Something in the graph that is worth a person's look. */
export interface WorkItem extends Reason {
  reason: 'confidence' | 'suspect' | 'unresolved';
  about: Review['about'];
  plan?: string;
  planTitle?: string;
  quote?: string;
  start?: number;
  end?: number;
  /** what stands there in words */
  words: string;
  /** the names in it: of a relation those of its ends, otherwise its own */
  names: readonly string[];
  /** how many relations lead through it */
  uses: number;
  confidence: number;
}

/** Relations of less than this confidence are looked at before others. */
const unsureBelow = 0.75;
/** So many of each kind are weighed against each other. */
const candidates = 400;

const evidenceColumns = (of: string) =>
  `${of}.plan AS plan, ${of}.quote AS quote, ${of}.start AS start, ${of}.end AS end, ${of}.confidence AS confidence`;

/** Relations that nobody looked at, the least sure first. */
const unsure = (plan: boolean) =>
  `MATCH (a:Entity)-[r]->(b:Entity) WHERE r.confidence < $below AND r.basis <> 'reviewed'${plan ? ' AND r.plan = $plan' : ''}
   RETURN a.id AS from, a.name AS fromName, type(r) AS type, b.id AS to, b.name AS toName, r.why AS why, r.whyZh AS whyZh,
     ${evidenceColumns('r')}
   ORDER BY confidence, from, to LIMIT $most`;

const suspects = (plan: boolean) =>
  `MATCH (n:Target${plan ? ' {plan: $plan}' : ''}) WHERE n.suspect IS NOT NULL AND n.basis <> 'reviewed'
   RETURN n.id AS id, n.name AS name, n.suspect AS why, n.suspectZh AS whyZh, ${evidenceColumns('n')} ORDER BY id LIMIT $most`;

/** Organisations of which nobody knows whose they are: their names are bound to one plan. */
const unresolved = (plan: boolean) =>
  `MATCH (n:Agency)-[r]-(o:Entity) WHERE n.id CONTAINS '/' AND n.kind = 'body' AND r.asPrinted IS NOT NULL AND r.basis <> 'reviewed'${plan ? ' AND r.plan = $plan' : ''}
   RETURN n.id AS id, n.name AS name, r.asPrinted AS printed, ${evidenceColumns('r')} ORDER BY id, plan, start LIMIT $most`;

/**
 * What is most worth a look: numbers that cannot be right, names that nobody could resolve, steps that are least sure, and of these
 * what most hangs on.
 */
export async function worklist(
  store: GraphStore,
  { first = 20, plan }: { first?: number; plan?: string } = {},
): Promise<WorkItem[]> {
  const params = { below: unsureBelow, most: candidates, ...(plan === undefined ? {} : { plan }) };
  const ask = (cypher: (plan: boolean) => string) => store.read(cypher(plan !== undefined), params);
  const items = [
    ...(await ask(suspects)).map(suspect),
    ...onceEach((await ask(unresolved)).map(unknownName)),
    ...(await ask(unsure)).map(unsureLink),
  ];
  const uses = await usesOf(store, items);
  const titles = await titlesOf(store, items);
  return items
    .map((item) => ({
      ...item,
      uses: Math.max(...idsOf(item).map((id) => uses.get(id) ?? 0)),
      ...(item.plan && titles.has(item.plan) ? { planTitle: titles.get(item.plan)! } : {}),
    }))
    .sort((a, b) => worth(b) - worth(a) || (a.words < b.words ? -1 : 1))
    .slice(0, first);
}

/** How unsure it is, and how much hangs on it. */
const worth = ({ confidence, uses }: WorkItem) => (1 - confidence) * Math.log2(2 + uses);

function placed({ plan, quote, start, end, confidence }: Row) {
  return {
    ...(typeof plan === 'string' ? { plan } : {}),
    ...(typeof quote === 'string' ? { quote, start: Number(start), end: Number(end) } : {}),
    confidence: Number(confidence ?? 1),
  };
}

const suspect = (row: Row): WorkItem => ({
  ...placed(row),
  reason: 'suspect',
  why: String(row.why),
  whyZh: String(row.whyZh ?? row.why),
  about: { node: String(row.id) },
  words: `${row.name}: ${row.quote ?? ''}`,
  names: [String(row.name)],
  uses: 0,
  // it cannot be right as it is printed
  confidence: 0,
});

const unknownName = (row: Row): WorkItem => ({
  ...placed(row),
  reason: 'unresolved',
  why: `Nobody could tell which organisation “${row.printed}” is here.`,
  whyZh: `未能确定此处“${row.printed}”所指机构。`,
  about: { name: { label: 'Agency', printed: String(row.printed), id: String(row.id) } },
  words: String(row.printed),
  names: [String(row.printed)],
  uses: 0,
  confidence: 0.5,
});

const unsureLink = (row: Row): WorkItem => ({
  ...placed(row),
  reason: 'confidence',
  // what is stated has no reason of its own
  why: String(row.why ?? `It was found with a confidence of ${row.confidence}.`),
  whyZh: String(row.whyZh ?? row.why ?? `其置信度为${row.confidence}。`),
  about: { link: { type: row.type as never, from: String(row.from), to: String(row.to) } },
  words: `${row.fromName} ${row.type} ${row.toName}`,
  names: [String(row.fromName), String(row.toName)],
  uses: 0,
});

/** One of each name and plan: correcting it corrects all. */
function onceEach(items: readonly WorkItem[]): WorkItem[] {
  const known = new Map(
    items.map((item) => [`${item.plan} ${item.words} ${JSON.stringify(item.about)}`, item]),
  );
  return [...known.values()];
}

function idsOf({ about }: WorkItem): string[] {
  if ('link' in about) return [about.link.from, about.link.to];
  if ('name' in about) return [about.name.id];
  return 'node' in about ? [about.node] : [];
}

async function usesOf(store: GraphStore, items: readonly WorkItem[]): Promise<Map<string, number>> {
  const ids = [...new Set(items.flatMap(idsOf))];
  if (!ids.length) return new Map();
  const rows = await store.read(
    'UNWIND $ids AS id MATCH (n:Entity {id: id})-[r]-() RETURN id, count(r) AS uses',
    { ids },
  );
  return new Map(rows.map(({ id, uses }) => [String(id), Number(uses)]));
}

async function titlesOf(store: GraphStore, items: readonly WorkItem[]): Promise<Map<string, string>> {
  const ids = [...new Set(items.flatMap(({ plan }) => (plan ? [plan] : [])))];
  if (!ids.length) return new Map();
  const rows = await store.read('UNWIND $ids AS id MATCH (p:Plan {id: id}) RETURN id, p.title AS title', {
    ids,
  });
  return new Map(rows.map(({ id, title }) => [String(id), String(title)]));
}
