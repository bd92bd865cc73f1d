import {
  type GraphStore,
  readSources,
  rememberingChange,
  type SourceRecord,
  type ToldNotice,
  writeSources,
} from '../graph-schema/index.ts';
import { hashesOf } from './changes.ts';
import { addTo } from './collections.ts';
import { findDocuments } from './documents.ts';
import { standingTitles } from './graph/knownPlans.ts';
import { Reviewing } from './reviews/reviewing.ts';
import { settleReviews } from './reviews/settle.ts';

/** A plan that stands in the graph, and where it is from. */
export interface ListedPlan {
  id: string;
  title: string;
  docNumber?: string;
  issuedOn?: string;
  /** by their paths from the root of their corpus */
  files: string[];
  /** absolute paths; none where the graph was not loaded by `load` or on another store */
  paths: string[];
  /** when its files were loaded last, as an ISO date and time */
  loadedAt?: string;
  targets: number;
  tasks: number;
  /** what of its files a person should look at, as the load told */
  notices: ToldNotice[];
}

/** Every plan that was read, by title. */
export async function listPlans(store: GraphStore): Promise<ListedPlan[]> {
  const sources = sourcesByPlan((await readSources(store)).values());
  const rows = await store.read(
    `MATCH (p:Plan {inCorpus: true}) OPTIONAL MATCH (t:Target {plan: p.id})
     WITH p, count(t) AS targets OPTIONAL MATCH (k:Task {plan: p.id})
     RETURN p.id AS id, p.title AS title, p.docNumber AS docNumber, p.issuedOn AS issuedOn, p.files AS files,
            targets, count(k) AS tasks ORDER BY title, id`,
  );
  return rows.map((row) => {
    const own = sources.get(String(row.id)) ?? [];
    const loadedAt = own
      .map((source) => source.loadedAt)
      .sort()
      .at(-1);
    return {
      id: String(row.id),
      title: String(row.title),
      ...(row.docNumber ? { docNumber: String(row.docNumber) } : {}),
      ...(row.issuedOn ? { issuedOn: String(row.issuedOn) } : {}),
      files: (row.files ?? []) as string[],
      paths: own.map(({ path }) => path),
      ...(loadedAt ? { loadedAt } : {}),
      targets: Number(row.targets),
      tasks: Number(row.tasks),
      notices: own.flatMap(({ notices }) => notices),
    };
  });
}

function sourcesByPlan(records: Iterable<SourceRecord>): Map<string, SourceRecord[]> {
  const byPlan = new Map<string, SourceRecord[]>();
  for (const record of records) for (const id of record.plans) addTo(byPlan, id, record);
  return byPlan;
}

/**
 * Whether a graph holds nothing but the documents of a folder, or the same documents from elsewhere: another installation of Gangmu
 * brings the same corpus. Of a graph that does not remember its files nobody knows.
 */
export async function holdsOnly(store: GraphStore, folder: string): Promise<boolean> {
  const own = await hashesOf(await findDocuments([folder]));
  const isOwn = ({ path, hash }: SourceRecord) => own.has(hash) || path.startsWith(folder);
  const inside = [...(await readSources(store)).values()].filter(isOwn);
  const plans = new Set(inside.flatMap((record) => [...record.plans, ...record.former]));
  const standing = await store.read('MATCH (p:Plan {inCorpus: true}) RETURN p.id AS id');
  return standing.every(({ id }) => plans.has(String(id)));
}

/** What taking plans out came to. */
export interface Removal {
  removed: { id: string; title: string; paths: string[] }[];
  /** ids that no plan of the graph has */
  unknown: string[];
}

/**
 * Takes plans out, each in a transaction of its own; where others name one it stays as one that is only cited. A file that still
 * holds it brings it back when it is loaded again.
 */
export async function removePlans(store: GraphStore, ids: readonly string[]): Promise<Removal> {
  const titles = await standingTitles(store, ids);
  const sources = sourcesByPlan((await readSources(store)).values());
  const own = new Set([...titles.keys()].flatMap((id) => sources.get(id) ?? []));
  await rememberingChange(store, async () => {
    await store.write((tx) =>
      writeSources(
        tx,
        [...own].map((record) => ({ ...record, hash: '' })),
      ),
    );
    const { takeOut } = await import('./takeOut.ts');
    const bereft = await takeOut(store, [...titles.keys()]);
    return { result: undefined, written: await settleReviews(store, await Reviewing.open(store), bereft) };
  });
  const removed = [...titles].map(([id, title]) => ({
    id,
    title,
    paths: (sources.get(id) ?? []).map(({ path }) => path),
  }));
  return { removed, unknown: ids.filter((id) => !titles.has(id)) };
}
