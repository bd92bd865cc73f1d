import { type Concept, optional } from './concept.ts';

/** What is on the canvas but not shown: labels of nodes, types of edges, and what has too little confidence. */
export interface FiltersState {
  hiddenLabels: readonly string[];
  hiddenTypes: readonly string[];
  /** whether edges that were concluded, not stated, are hidden */
  statedOnly: boolean;
}

const list = (value: string | null) => (value ? value.split('.').filter(Boolean) : []);

/** The list with the value if it was not in it, without it if it was. */
export const toggle = (values: readonly string[], value: string): string[] =>
  values.includes(value) ? values.filter((v) => v !== value) : [...values, value];

export const filters: Concept<FiltersState> = {
  initial: { hiddenLabels: [], hiddenTypes: [], statedOnly: false },
  params: ['hide', 'hideEdges', 'basis'],
  read: (link) => ({
    hiddenLabels: list(link.get('hide')),
    hiddenTypes: list(link.get('hideEdges')),
    statedOnly: link.get('basis') === 'stated',
  }),
  write: ({ hiddenLabels, hiddenTypes, statedOnly }) => [
    ...optional('hide', hiddenLabels.join('.')),
    ...optional('hideEdges', hiddenTypes.join('.')),
    ...optional('basis', statedOnly ? 'stated' : undefined),
  ],
  isStep: (before, after) => before !== after,
};
