import DataLoader from 'dataloader';

/**
 * Loads that are alike but for the object that they start from are done together, in one query: one DataLoader for each
 * set of arguments. It remembers for the time of one request.
 */
export class Batched<Args, Key extends { id: string }, Result> {
  readonly #loaders = new Map<string, DataLoader<Key, Result, string>>();
  readonly #batch: (args: Args, keys: readonly Key[]) => Promise<Result[]>;

  constructor(batch: (args: Args, keys: readonly Key[]) => Promise<Result[]>) {
    this.#batch = batch;
  }

  load(args: Args, key: Key): Promise<Result> {
    const name = JSON.stringify(args);
    let loader = this.#loaders.get(name);
    if (!loader) {
      loader = new DataLoader((keys) => this.#batch(args, keys), { cacheKeyFn: ({ id }) => id });
      this.#loaders.set(name, loader);
    }
    return loader.load(key);
  }
}
