import { type Concept, optional } from './concept.ts';

/** Which of the documents that are being added is looked at. */
export interface AddingState {
  job?: string;
}

export const adding: Concept<AddingState> = {
  initial: {},
  params: ['job'],
  read(link) {
    const job = link.get('job');
    return job ? { job } : {};
  },
  write: ({ job }) => optional('job', job),
  isStep: (before, after) => before.job !== after.job,
};
