import { type Concept, oneOf, optional } from './concept.ts';

export const outcomeVerdicts = ['REACHED', 'EXCEEDED', 'MISSED', 'NOT_COMPARABLE', 'NOT_MENTIONED'] as const;
export type OutcomeVerdict = (typeof outcomeVerdicts)[number];

/** What became of the targets that are listed; all where it says nothing. */
export interface OutcomesState {
  became?: OutcomeVerdict;
}

export const outcomes: Concept<OutcomesState> = {
  initial: {},
  params: ['became'],
  read(link) {
    const became = oneOf(outcomeVerdicts, link.get('became'));
    return became ? { became } : {};
  },
  write: ({ became }) => optional('became', became),
  isStep: (before, after) => before.became !== after.became,
};
