import { statSync } from 'node:fs';
import type { GraphStore, OldGeneration } from '../graph-schema/index.ts';
import { say } from './language/say.ts';
import { reviewsPath, storeFile, withStore } from './store.ts';

/** What a store holds, and what is kept beside it. */
interface Status {
  store: string;
  version: string;
  /** when it was written last */
  loadedAt: string | null;
  /** of an embedded store */
  bytes?: number;
  nodes: number;
  edges: number;
  plans: number;
  /** plans that are only cited */
  cited: number;
  documents: number;
  /** documents that other rules have read: the next load of them reads them again */
  outdated: number;
  /** by what became of them */
  reviews: Record<string, number>;
  /** states that this one has taken the place of */
  before: OldGeneration[];
}

export const statusOf = (place: string | undefined): Promise<Status> =>
  withStore(place, async (store) => {
    const { countsOf, oldGenerations, readSources } = await import('../graph-schema/index.ts');
    const { Reviewing, readReviews, rulesVersion } = await import('../loader/index.ts');
    const version = await store.version();
    const file = await storeFile(place).catch(() => undefined);
    const sources = [...(await readSources(store)).values()];
    const standing = (await Reviewing.open(store, await readReviews(await reviewsPath(place)))).standing();
    const reviews: Record<string, number> = {};
    for (const { state } of standing) reviews[state] = (reviews[state] ?? 0) + 1;
    return {
      store: store.description,
      version: version.id,
      loadedAt: version.loadedAt,
      ...(file === undefined ? {} : { bytes: statSync(file).size }),
      ...(await countsOf(store)),
      plans: await plansOf(store, true),
      cited: await plansOf(store, false),
      documents: sources.length,
      outdated: sources.filter(({ rules }) => rules !== rulesVersion()).length,
      reviews,
      before: file === undefined ? [] : await oldGenerations(file),
    };
  });

async function plansOf(store: GraphStore, inCorpus: boolean): Promise<number> {
  const [row] = await store.read('MATCH (p:Plan {inCorpus: $inCorpus}) RETURN count(p) AS plans', {
    inCorpus,
  });
  return Number(row?.plans ?? 0);
}

const minute = (iso: string) => iso.slice(0, 16).replace('T', ' ');

export function statusText(status: Status): string {
  const {
    store,
    version,
    loadedAt,
    bytes,
    nodes,
    edges,
    plans,
    cited,
    documents,
    outdated,
    reviews,
    before,
  } = status;
  const megabytes = (size: number) => (size / 1024 / 1024).toFixed(1);
  return [
    bytes === undefined ? store : say('status.store', { store, megabytes: megabytes(bytes) }),
    say('status.version', { version, at: loadedAt ? minute(loadedAt) : '–' }),
    say('status.holds', { plans, cited, nodes, edges }),
    say('status.documents', { documents, outdated }),
    ...Object.entries(reviews).map(([state, count]) =>
      say('status.reviews', { state: say(`review.${state as 'honoured'}`).trim(), count }),
    ),
    ...before.map(({ path, at, bytes: size }) =>
      say('status.before', { path, at: minute(at), megabytes: megabytes(size) }),
    ),
    '',
  ].join('\n');
}
