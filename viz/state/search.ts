import { type Concept, optional } from './concept.ts';

/** What is being looked for, and among which labels (none: all). */
export interface SearchState {
  text: string;
  labels: readonly string[];
}

export const search: Concept<SearchState> = {
  initial: { text: '', labels: [] },
  params: ['q', 'in'],
  read: (link) => ({ text: link.get('q') ?? '', labels: link.get('in')?.split('.').filter(Boolean) ?? [] }),
  write: ({ text, labels }) => [...optional('q', text), ...optional('in', labels.join('.'))],
  // each keystroke would be one
  isStep: () => false,
};
