import { EventEmitter, once } from 'node:events';
import type { ChangeRecord, GraphStore } from '../../graph-schema/index.ts';
import { contextOf } from '../context.ts';
import type { ErrorLog } from '../format-error.ts';
import { changeRecords, feedSince, recordsUpTo } from '../queries/changes.ts';
import type { ChangeFeed } from '../schema/changes.ts';

/** The graph between two changes, as far as who follows it has to know. */
interface State {
  readonly version: string;
  readonly records: readonly ChangeRecord[];
}

export interface WatchOptions {
  /** how often the version of the graph is looked at while somebody follows it */
  readonly everyMs: number;
  /**
   * On Neo4j the graph has other versions in the midst of a load, and what the load changed is remembered at its end. Of a version that
   * stands so long without that, nothing will be remembered.
   */
  readonly settleMs: number;
  /** time for reading what is remembered */
  readonly timeoutMs: number;
}

/** Tells everybody who follows the graph what changes it; it is looked at once for all of them, and not at all while there is nobody. */
export class GraphWatch {
  readonly #store: GraphStore;
  readonly #options: WatchOptions;
  readonly #log: ErrorLog;
  readonly #turns = new EventEmitter().setMaxListeners(0);
  #followers = 0;
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<State> | undefined;
  #state: State | undefined;
  /** a version of which nothing is remembered yet, and since when it stands */
  #midst: { readonly version: string; readonly since: number } | undefined;
  #isAway = false;

  constructor(store: GraphStore, options: WatchOptions, log: ErrorLog) {
    this.#store = store;
    this.#options = options;
    this.#log = log;
  }

  /** how many follow now */
  get followers(): number {
    return this.#followers;
  }

  /**
   * First what changed since a version that was seen, or nothing yet, with the version now; then each change as it comes. Who takes one
   * late gets all that came meanwhile together, so that nothing is kept for who takes none. Throws where the graph cannot be read at first.
   */
  async *follow(since: string | undefined, signal: AbortSignal): AsyncGenerator<ChangeFeed, void> {
    this.#begin();
    try {
      let state = await this.#look();
      let seen = since ?? state.version;
      for (;;) {
        const feed = feedSince(state.records, state.version, seen);
        seen = feed.graph;
        yield feed;
        const next = await this.#after(state, signal);
        if (!next) return;
        state = next;
      }
    } finally {
      this.#end();
    }
  }

  #begin(): void {
    this.#followers++;
    this.#timer ??= setInterval(() => {
      this.#look().catch((error: unknown) => this.#note(error));
    }, this.#options.everyMs).unref();
  }

  #end(): void {
    this.#followers--;
    if (this.#followers > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  async #after(seen: State, signal: AbortSignal): Promise<State | undefined> {
    try {
      while (this.#state === seen) await once(this.#turns, 'turn', { signal });
    } catch (error) {
      if (!signal.aborted) throw error;
    }
    return signal.aborted ? undefined : this.#state;
  }

  #look(): Promise<State> {
    this.#looking ??= this.#lookOnce().finally(() => {
      this.#looking = undefined;
    });
    return this.#looking;
  }

  async #lookOnce(): Promise<State> {
    const { id: version } = await this.#store.version();
    const had = this.#state;
    this.#isAway = false;
    if (had?.version === version) {
      this.#midst = undefined;
      return had;
    }
    const remembered = await changeRecords(contextOf(this.#store, this.#options.timeoutMs).reader);
    // where the graph changed meanwhile, what is remembered may lead to a later version than this
    if ((await this.#store.version({ anew: true })).id !== version) return had ?? this.#lookOnce();
    const records = recordsUpTo(remembered, version);
    if (had && isSame(records.at(-1), had.records.at(-1)) && this.#isInTheMidst(version)) return had;
    this.#midst = undefined;
    this.#state = { version, records };
    this.#turns.emit('turn');
    return this.#state;
  }

  #isInTheMidst(version: string): boolean {
    if (this.#midst?.version !== version) this.#midst = { version, since: performance.now() };
    return performance.now() - this.#midst.since < this.#options.settleMs;
  }

  /** A store that is away is told once, and looked for again. */
  #note(error: unknown): void {
    if (!this.#isAway) this.#log(error);
    this.#isAway = true;
  }
}

const isSame = (one: ChangeRecord | undefined, other: ChangeRecord | undefined) =>
  one?.before === other?.before && one?.at === other?.at;
