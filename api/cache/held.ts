import type { GraphStore, GraphVersion } from '../../graph-schema/index.ts';

/** After a read has failed, how long to leave the store alone. */
const againMs = 10_000;

/** Makes something of all of a graph, as long as it is wanted; nothing where it would take too much. */
export type Make<T> = (isWanted: () => boolean) => Promise<T | undefined>;

/** What is known of one version. */
interface Present<T> {
  readonly version: string;
  held?: T;
  /** it is being made, or too large */
  isSettled: boolean;
  /** not to be begun before */
  notBefore: number;
}

/**
 * What is made of all of the present version of a graph, for the requests of one server. It is made while they go on to read the
 * store; what is too large is never there.
 */
export class Held<T extends { readonly bytes: number }> {
  readonly #store: GraphStore;
  readonly #make: Make<T> | undefined;
  #present: Present<T> | undefined;

  /** @param make none where nothing is to be held */
  constructor(store: GraphStore, make: Make<T> | undefined) {
    this.#store = store;
    this.#make = make;
  }

  /** That of a version, or nothing while there is none; then it is begun. */
  of({ id }: GraphVersion): T | undefined {
    if (!this.#make) return undefined;
    if (this.#present?.version !== id) this.#present = { version: id, isSettled: false, notBefore: 0 };
    const { held, isSettled, notBefore } = this.#present;
    if (!isSettled && performance.now() >= notBefore) void this.#begin(this.#make, this.#present);
    return held;
  }

  /** Lets go of it; what is being made is given up. */
  end(): void {
    this.#present = undefined;
  }

  /** how much memory it takes */
  get bytes(): number {
    return this.#present?.held?.bytes ?? 0;
  }

  /** What fails here is told to whoever asks, by their own reads. */
  async #begin(make: Make<T>, mine: Present<T>): Promise<void> {
    mine.isSettled = true;
    try {
      const held = await make(() => this.#present === mine);
      // what was read while the graph changed is of no version
      if (held && (await this.#store.version()).id === mine.version) mine.held = held;
    } catch {
      mine.isSettled = false;
      mine.notBefore = performance.now() + againMs;
    }
  }
}
