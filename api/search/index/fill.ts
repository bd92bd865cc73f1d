import { setTimeout as sleep } from 'node:timers/promises';
import { type GraphStore, type Label, labels, nodes, type Row } from '../../../graph-schema/index.ts';
import type { ReadModel } from '../../read-model/model.ts';
import { compareStrings } from '../../relay/order.ts';
import { WordIndex } from './word-index.ts';

/** How many nodes, and how many plans with all that they state, come with one read; how long it may take. */
const nodesAtOnce = 500;
const plansAtOnce = 4;
const timeoutMs = 30_000;

/** A node takes this at least; so a graph of many is known to be too large before it is read. */
const leastOfNode = 100;

/** Where what is searched comes from: as much of it at a time as a server can do beside its requests. */
interface Source {
  readonly count: () => Promise<number>;
  /** ids of all nodes of a label, in no order */
  readonly ids: (label: Label) => Promise<string[]>;
  readonly byIds: (label: Label, ids: readonly string[]) => Promise<readonly Row[]>;
  /** what plans state */
  readonly stated: (label: Label, plans: readonly string[]) => Promise<readonly Row[]>;
}

const columnsOf = (label: Label) =>
  [...new Set(['id', 'name', 'text', 'plan', 'year', ...nodes[label].searched])]
    .map((property) => `n.${property} AS ${property}`)
    .join(', ');

const fromStore = (store: GraphStore): Source => {
  const read = (cypher: string, params = {}) => store.read(cypher, params, { timeoutMs });
  return {
    count: async () => Number((await read('MATCH (n:Entity) RETURN count(n) AS count'))[0]?.count ?? 0),
    ids: async (label) => (await read(`MATCH (n:${label}) RETURN n.id AS id`)).map(({ id }) => String(id)),
    byIds: (label, ids) =>
      read(`UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN ${columnsOf(label)}`, { ids }),
    stated: (label, plans) =>
      read(`UNWIND $plans AS plan MATCH (n:${label} {plan: plan}) RETURN ${columnsOf(label)}`, { plans }),
  };
};

const fromModel = (model: ReadModel): Source => ({
  count: async () => 0,
  ids: async (label) => model.all(label).map(({ id }) => id),
  byIds: async (_, ids) => ids.flatMap((id) => model.node(id) ?? []).map(({ properties }) => properties),
  stated: async (label, plans) =>
    plans.flatMap((plan) => model.stated(label, plan).map(({ properties }) => properties)),
});

function* piecesOf<T>(all: readonly T[], size: number): Generator<T[]> {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size);
}

const inOrder = (rows: readonly Row[]) =>
  [...rows].sort((a, b) => compareStrings(String(a.id), String(b.id)));

/** What is searched, the same of every source in the same order. */
async function* pieces(source: Source): AsyncGenerator<{ label: Label; rows: readonly Row[] }> {
  const plans = (await source.ids('Plan')).sort(compareStrings);
  for (const label of labels.filter((label) => nodes[label].searched.length > 0)) {
    if (nodes[label].provenance === 'stated') {
      for (const some of piecesOf(plans, plansAtOnce))
        yield { label, rows: inOrder(await source.stated(label, some)) };
      continue;
    }
    const ids = (await source.ids(label)).sort(compareStrings);
    for (const some of piecesOf(ids, nodesAtOnce))
      yield { label, rows: inOrder(await source.byIds(label, some)) };
  }
}

/**
 * Makes the index of a whole graph, of what is held in memory or else of the store, a little at a time, for never more than half of the
 * time. Nothing where it would take more than so many bytes, or nobody wants it any more.
 */
export async function fillIndex(
  store: GraphStore,
  model: ReadModel | undefined,
  mostBytes: number,
  isWanted: () => boolean,
): Promise<WordIndex | undefined> {
  const source = model ? fromModel(model) : fromStore(store);
  if ((await source.count()) * leastOfNode > mostBytes) return undefined;
  const index = new WordIndex();
  let begun = performance.now();
  for await (const { label, rows } of pieces(source)) {
    for (const row of rows) index.add(label, row);
    if (index.bytes > mostBytes || !isWanted()) return undefined;
    await sleep(performance.now() - begun, undefined, { ref: false });
    begun = performance.now();
  }
  index.end();
  return index;
}
