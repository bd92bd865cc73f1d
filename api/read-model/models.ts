import type { GraphStore, GraphVersion } from '../../graph-schema/index.ts';
import { fill } from './fill.ts';
import type { ReadModel } from './model.ts';

/** After a read has failed, how long to leave the store alone. */
const againMs = 10_000;

/** What is known of the model of one version. */
interface Present {
  readonly version: string;
  model?: ReadModel;
  /** it is being filled, or too large */
  isSettled: boolean;
  /** not to be begun before */
  notBefore: number;
}

/**
 * The read model of the present version of a graph, for the requests of one server. It is filled while they go on to read the store;
 * one that is too large is never there.
 */
export class ReadModels {
  readonly #store: GraphStore;
  readonly #mostBytes: number;
  #present: Present | undefined;

  /** @param mostBytes 0 for none */
  constructor(store: GraphStore, mostBytes: number) {
    this.#store = store;
    this.#mostBytes = mostBytes;
  }

  /** The model of a version, or nothing while there is none; then it is begun. */
  of({ id }: GraphVersion): ReadModel | undefined {
    if (this.#mostBytes === 0) return undefined;
    if (this.#present?.version !== id) this.#present = { version: id, isSettled: false, notBefore: 0 };
    const { model, isSettled, notBefore } = this.#present;
    if (!isSettled && performance.now() >= notBefore) void this.#fill(this.#present);
    return model;
  }

  /** Lets go of it; what is being filled is given up. */
  end(): void {
    this.#present = undefined;
  }

  /** how much memory it takes */
  get bytes(): number {
    return this.#present?.model?.bytes ?? 0;
  }

  /** What fails here is told to whoever asks, by their own reads. */
  async #fill(mine: Present): Promise<void> {
    mine.isSettled = true;
    try {
      const model = await fill(this.#store, this.#mostBytes, () => this.#present === mine);
      // what was read while the graph changed is of no version
      if (model && (await this.#store.version()).id === mine.version) mine.model = model;
    } catch {
      mine.isSettled = false;
      mine.notBefore = performance.now() + againMs;
    }
  }
}
