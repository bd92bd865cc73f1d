import { type Concept, each } from './concept.ts';

/** Nodes of the canvas that are picked together, to do something to all of them. */
export interface PickedState {
  ids: readonly string[];
}

export const picked: Concept<PickedState> = {
  initial: { ids: [] },
  params: ['pick'],
  read: (link) => ({ ids: [...new Set(link.getAll('pick'))] }),
  write: ({ ids }) => each('pick', ids),
  isStep: () => false,
};
