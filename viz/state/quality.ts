import { type Concept, oneOf, optional } from './concept.ts';

export const doubts = ['suspect', 'unsure', 'damaged', 'absent', 'told'] as const;
export type Doubt = (typeof doubts)[number];

/** Which kind of what is not to be trusted is listed. */
export interface QualityState {
  doubt: Doubt;
}

export const quality: Concept<QualityState> = {
  initial: { doubt: 'suspect' },
  params: ['doubt'],
  read: (link) => ({ doubt: oneOf(doubts, link.get('doubt')) ?? 'suspect' }),
  write: ({ doubt }) => optional('doubt', doubt === 'suspect' ? undefined : doubt),
  isStep: (before, after) => before.doubt !== after.doubt,
};
