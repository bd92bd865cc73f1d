import { type Concept, optional } from './concept.ts';

/** Which findings of a draft are listed; the draft itself is in no link. */
export interface VerificationState {
  verdict?: string;
}

export const verification: Concept<VerificationState> = {
  initial: {},
  params: ['verdict'],
  read(link) {
    const verdict = link.get('verdict');
    return verdict ? { verdict } : {};
  },
  write: ({ verdict }) => optional('verdict', verdict),
  isStep: (before, after) => before.verdict !== after.verdict,
};
