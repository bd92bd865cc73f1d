import type { GraphStore } from './port.ts';

/** A plan, as far as who follows the graph needs it. */
export interface ChangedPlan {
  id: string;
  title: string;
}

/** What one load, removal or review changed: book-keeping beside the graph, not exported. */
export interface ChangeRecord {
  /** ISO date and time */
  at: string;
  /** the version that the graph had before; what came of it is that of the next record, or the present one */
  before: string;
  added: ChangedPlan[];
  removed: ChangedPlan[];
  changed: ChangedPlan[];
  /** how many nodes of each label and edges of each type there were and are, where that is otherwise */
  counts: Record<string, { before: number; after: number }>;
}

/** So many are remembered; who comes back after more fetches the whole again. */
const remembered = 200;

/** What is remembered, the oldest first. */
export async function readChanges(store: GraphStore): Promise<ChangeRecord[]> {
  const rows = await store.read('MATCH (c:Change) RETURN c.record AS record ORDER BY c.order');
  return rows.map(({ record }) => JSON.parse(String(record)) as ChangeRecord);
}

async function countsByKind(store: GraphStore): Promise<Map<string, number>> {
  const rows = [
    ...(await store.read('MATCH (n:Entity) UNWIND labels(n) AS kind RETURN kind, count(*) AS count')),
    ...(await store.read('MATCH (:Entity)-[r]->(:Entity) RETURN type(r) AS kind, count(r) AS count')),
  ];
  return new Map(rows.map(({ kind, count }) => [String(kind), Number(count)]));
}

async function plansThere(store: GraphStore): Promise<Map<string, string>> {
  const rows = await store.read(
    'MATCH (p:Plan {inCorpus: true}) RETURN p.id AS id, p.title AS title ORDER BY id',
  );
  return new Map(rows.map(({ id, title }) => [String(id), String(title)]));
}

/**
 * Remembers what some work changes in a graph, where it changes anything.
 * @param work gives the ids of the plans that it wrote
 */
export async function rememberingChange<T>(
  store: GraphStore,
  work: () => Promise<{ result: T; written: readonly string[] }>,
): Promise<T> {
  const [version, plans, counts] = [
    await store.version(),
    await plansThere(store),
    await countsByKind(store),
  ];
  const { result, written } = await work();
  if ((await store.version()).id === version.id) return result;
  const now = await plansThere(store);
  const after = await countsByKind(store);
  const told = (ids: Iterable<string>, titles: ReadonlyMap<string, string>): ChangedPlan[] =>
    [...ids].map((id) => ({ id, title: titles.get(id)! }));
  const kinds = [...new Set([...counts.keys(), ...after.keys()])].sort();
  const record: ChangeRecord = {
    at: new Date().toISOString(),
    before: version.id,
    added: told(
      [...now.keys()].filter((id) => !plans.has(id)),
      now,
    ),
    removed: told(
      [...plans.keys()].filter((id) => !now.has(id)),
      plans,
    ),
    changed: told(new Set(written.filter((id) => plans.has(id) && now.has(id))), now),
    counts: Object.fromEntries(
      kinds
        .map((kind) => [kind, { before: counts.get(kind) ?? 0, after: after.get(kind) ?? 0 }] as const)
        .filter(([kind, count]) => kind !== 'Entity' && count.before !== count.after),
    ),
  };
  await store.write(async (tx) => {
    const [last] = await tx.run('MATCH (c:Change) RETURN max(c.order) AS order');
    const order = Number(last?.order ?? 0) + 1;
    await tx.run('CREATE (c:Change {order: $order, record: $record})', {
      order,
      record: JSON.stringify(record),
    });
    await tx.run('MATCH (c:Change) WHERE c.order <= $gone DETACH DELETE c', { gone: order - remembered });
  });
  return result;
}
