import { type Concept, optional } from './concept.ts';

/** Which indicator is plotted. */
export interface IndicatorState {
  /** id; none: the one that the viewer proposes */
  id?: string;
}

export const indicator: Concept<IndicatorState> = {
  initial: {},
  params: ['id'],
  read(link) {
    const id = link.get('id');
    return id ? { id } : {};
  },
  write: ({ id }) => optional('id', id),
  isStep: (before, after) => before.id !== after.id,
};
