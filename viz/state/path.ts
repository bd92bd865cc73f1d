import { type Concept, optional } from './concept.ts';

/** Between which two nodes ways are looked for. */
export interface PathState {
  from?: string;
  to?: string;
}

export const path: Concept<PathState> = {
  initial: {},
  params: ['pathFrom', 'pathTo'],
  read(link) {
    const [from, to] = ['pathFrom', 'pathTo'].map((name) => link.get(name));
    return { ...(from && { from }), ...(to && { to }) };
  },
  write: ({ from, to }) => [...optional('pathFrom', from), ...optional('pathTo', to)],
  isStep: (before, after) => before.from !== after.from || before.to !== after.to,
};
