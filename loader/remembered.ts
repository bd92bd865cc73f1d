import type { GraphStore, SourceRecord } from '../graph-schema/index.ts';
import type { Choice } from './changes.ts';
import { standingTitles } from './graph/knownPlans.ts';
import type { PlacedPlan, RepeatedPlan } from './link/index.ts';
import type { ReadCorpus } from './reading.ts';
import type { UnheldPlan } from './report.ts';

/** What was read in a load. */
export interface Read {
  reading: ReadCorpus;
  placed: readonly PlacedPlan[];
  repeated: readonly RepeatedPlan[];
}

/** Plans that stand though no file that was read holds them. */
export interface Lost {
  /** their file is gone, or was changed */
  unheld: UnheldPlan[];
  /** their file is as it was, and its text is read as other plans now */
  readOtherwise: UnheldPlan[];
}

/** What the store remembers of files, as a load finds it. */
export class Remembered {
  readonly records: ReadonlyMap<string, SourceRecord>;
  readonly #pathsByPlan = new Map<string, string[]>();

  constructor(records: ReadonlyMap<string, SourceRecord>) {
    this.records = records;
    for (const { path, plans } of records.values())
      for (const id of plans) this.#pathsByPlan.set(id, [...this.pathsOf(id), path]);
  }

  /** Absolute paths of the files that a plan stands from. */
  pathsOf(id: string): readonly string[] {
    return this.#pathsByPlan.get(id) ?? [];
  }

  /**
   * The plans that stand though no file holds them any longer: those of files that are gone, and those that a file held before.
   * Of a file that cannot be read nobody knows what it holds.
   */
  async lost(
    store: GraphStore,
    { toRead, unchanged }: Choice,
    gone: readonly SourceRecord[],
    { placed, repeated }: Read,
  ): Promise<Lost> {
    const readable = toRead.filter(({ hash }) => hash !== undefined);
    const inQuestion = new Set([...readable.map(({ key }) => key), ...gone.map(({ path }) => path)]);
    const held = new Set([...placed, ...repeated].map(({ id }) => id));
    const isHeld = (id: string) => held.has(id) || this.pathsOf(id).some((path) => !inQuestion.has(path));
    const paths = new Map<string, string>();
    const same = new Set<string>();
    for (const { record, hash, key } of readable)
      for (const id of record?.plans ?? []) {
        paths.set(id, key);
        if (record!.hash === hash) same.add(id);
      }
    for (const { path, plans } of gone) for (const id of plans) paths.set(id, path);
    for (const { path, former } of [
      ...[...readable, ...unchanged].flatMap(({ record }) => record ?? []),
      ...gone,
    ])
      for (const id of former) if (!paths.has(id)) paths.set(id, path);
    const titles = await standingTitles(
      store,
      [...paths.keys()].filter((id) => !isHeld(id)),
    );
    const lost = [...titles].map(([id, title]) => ({ id, title, path: paths.get(id)! }));
    return {
      unheld: lost.filter(({ id }) => !same.has(id)),
      readOtherwise: lost.filter(({ id }) => same.has(id)),
    };
  }
}
