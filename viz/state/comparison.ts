import { type Concept, optional } from './concept.ts';

/** Which two plans are compared, and which changes are shown. */
export interface ComparisonState {
  /** id of the earlier plan; none: the one that the viewer proposes */
  a?: string;
  /** id of the later plan */
  b?: string;
  /** only this kind of change; none: all */
  only?: string;
}

export const comparison: Concept<ComparisonState> = {
  initial: {},
  params: ['a', 'b', 'change'],
  read(link) {
    const [a, b, only] = ['a', 'b', 'change'].map((name) => link.get(name));
    return { ...(a && { a }), ...(b && { b }), ...(only && { only }) };
  },
  write: ({ a, b, only }) => [...optional('a', a), ...optional('b', b), ...optional('change', only)],
  isStep: (before, after) => before !== after,
};
