import { resolve } from 'node:path';
import { forgetSources, type GraphStore, type SourceRecord, writeSources } from '../graph-schema/index.ts';
import type { Choice, KnownDocument } from './changes.ts';
import { addTo } from './collections.ts';
import type { PlacedPlan } from './link/index.ts';
import type { Read, Remembered } from './remembered.ts';
import type { PlanReport, UnheldPlan } from './report.ts';
import { rulesVersion } from './rulesVersion.ts';
import { isHalf } from './split/join.ts';
import type { PlanText } from './tree.ts';

/** What one file holds, as far as a load has read it. */
interface Held {
  plans: string[];
  repeated: string[];
  /** whether one of its texts goes on in another file */
  part: boolean;
}

const keysOf = ({ parts }: PlanText): Set<string> =>
  new Set(parts.map(({ file }) => resolve(file.path ?? '')));

/** What each file holds, by absolute path. */
function heldBy({ placed, repeated }: Read): Map<string, Held> {
  const held = new Map<string, Held>();
  const add = (plan: PlanText, list: 'plans' | 'repeated', id: string) => {
    const keys = keysOf(plan);
    for (const key of keys) {
      const own = held.get(key) ?? { plans: [], repeated: [], part: false };
      held.set(key, own);
      own[list].push(id);
      if (keys.size > 1) own.part = true;
    }
  };
  for (const { id, plan } of placed) add(plan, 'plans', id);
  for (const { id, read } of repeated) add(read.plan, 'repeated', id);
  return held;
}

/** Writes down what a load makes of files: at its begin that they are in question, at its end what they hold. */
export class Remembering {
  readonly #remembered: Remembered;

  constructor(remembered: Remembered) {
    this.#remembered = remembered;
  }

  /** From here on the graph may be other than the files were: they are read again where the load does not come to its end. */
  async begin(store: GraphStore, { toRead }: Choice): Promise<void> {
    const open = toRead.flatMap(({ record }) => (record ? [{ ...record, hash: '' }] : []));
    if (open.length) await store.write((tx) => writeSources(tx, open));
  }

  /**
   * What is to be remembered of the files of a load that has come to its end, in one transaction.
   * @param forgotten paths of files that are gone, and whose plans are gone too
   */
  async finish(
    store: GraphStore,
    { toRead, unchanged }: Choice,
    read: Read,
    outcome: { plans: readonly PlanReport[]; unheld: readonly UnheldPlan[]; forgotten: readonly string[] },
  ): Promise<void> {
    const own = this.#after(toRead, read, outcome);
    const former = this.#formerOf(unchanged, outcome.unheld);
    const settled = new Set([...own, ...former].map(({ path }) => path));
    for (const path of outcome.forgotten) settled.add(path);
    const others = this.#standElsewhere(read.placed, settled);
    await store.write(async (tx) => {
      await writeSources(tx, [...own, ...former, ...others]);
      await forgetSources(tx, outcome.forgotten);
    });
  }

  #after(
    documents: readonly KnownDocument[],
    read: Read,
    { plans, unheld }: { plans: readonly PlanReport[]; unheld: readonly UnheldPlan[] },
  ): SourceRecord[] {
    const held = heldBy(read);
    const files = new Map(read.reading.read.map((file) => [resolve(file.path ?? ''), file]));
    const reports = new Map(read.reading.files.map((report) => [resolve(report.path), report]));
    const bySource = new Map<string, PlanReport[]>();
    for (const plan of plans) for (const file of plan.files) addTo(bySource, file, plan);
    return documents.flatMap(({ key, source, hash = '', record }) => {
      const former = unheld.filter(({ path }) => path === key).map(({ id }) => id);
      const file = files.get(key);
      const report = reports.get(key);
      if (!file || report?.status !== 'loaded')
        return record ? [{ ...record, hash: '', plans: [], repeated: [], former }] : [];
      const { part = false, ...ids } = held.get(key) ?? { plans: [], repeated: [] };
      const own = bySource.get(source) ?? [];
      return [
        {
          path: key,
          source,
          // a plan that could not be written is to be tried again
          hash: own.some(({ status }) => status === 'failed') ? '' : hash,
          rules: rulesVersion(),
          ...ids,
          former,
          part: part || isHalf(file),
          loadedAt: new Date().toISOString(),
          notices: [...report.notices, ...own.flatMap(({ notices }) => notices)].map(
            ({ place, message, messageZh }) => ({ place, message, messageZh }),
          ),
        },
      ];
    });
  }

  /** Files that were not read, where what they held before is gone by now. */
  #formerOf(unchanged: readonly KnownDocument[], unheld: readonly UnheldPlan[]): SourceRecord[] {
    const still = new Set(unheld.map(({ id }) => id));
    return unchanged.flatMap(({ record }) =>
      record?.former.some((id) => !still.has(id))
        ? [{ ...record, former: record.former.filter((id) => still.has(id)) }]
        : [],
    );
  }

  /** Files that hold a plan which stands as another file prints it now. */
  #standElsewhere(placed: readonly PlacedPlan[], settled: ReadonlySet<string>): SourceRecord[] {
    const ids = new Set(placed.map(({ id }) => id));
    const paths = new Set(
      [...ids].flatMap((id) => this.#remembered.pathsOf(id)).filter((path) => !settled.has(path)),
    );
    return [...paths].map((path) => {
      const record = this.#remembered.records.get(path)!;
      return {
        ...record,
        plans: record.plans.filter((id) => !ids.has(id)),
        repeated: [...record.repeated, ...record.plans.filter((id) => ids.has(id))],
      };
    });
  }
}
