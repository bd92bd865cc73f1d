import { type Concept, each } from './concept.ts';

/** The regions that the reader looks at, in every view that asks for regions. */
export interface RegionsState {
  /** ids; none: all */
  ids: readonly string[];
}

export const regions: Concept<RegionsState> = {
  initial: { ids: [] },
  params: ['regions'],
  read: (link) => ({ ids: [...new Set(link.getAll('regions').filter(Boolean))] }),
  write: ({ ids }) => each('regions', ids),
  isStep: (before, after) => before.ids.join(' ') !== after.ids.join(' '),
};
