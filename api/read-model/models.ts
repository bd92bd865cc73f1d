import type { GraphStore } from '../../graph-schema/index.ts';
import { Held } from '../cache/held.ts';
import { fill } from './fill.ts';
import type { ReadModel } from './model.ts';

/** The read model of the present version of a graph. */
export class ReadModels extends Held<ReadModel> {
  /** @param mostBytes 0 for none */
  constructor(store: GraphStore, mostBytes: number) {
    super(store, mostBytes === 0 ? undefined : (isWanted) => fill(store, mostBytes, isWanted));
  }
}
