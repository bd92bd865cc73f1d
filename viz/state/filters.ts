import { type Concept, optional, wholeNumber } from './concept.ts';

/** What is on the canvas but not shown: labels of nodes, types of edges, and what has too little confidence. */
export interface FiltersState {
  hiddenLabels: readonly string[];
  hiddenTypes: readonly string[];
  /** whether edges that were concluded, not stated, are hidden */
  statedOnly: boolean;
  /** percent, 0–100: edges that are less sure are hidden */
  sure: number;
}

const list = (value: string | null) => (value ? value.split('.').filter(Boolean) : []);

/** The list with the value if it was not in it, without it if it was. */
export const toggle = (values: readonly string[], value: string): string[] =>
  values.includes(value) ? values.filter((v) => v !== value) : [...values, value];

export const filters: Concept<FiltersState> = {
  initial: { hiddenLabels: [], hiddenTypes: [], statedOnly: false, sure: 0 },
  params: ['hide', 'hideEdges', 'basis', 'surer'],
  read: (link) => ({
    hiddenLabels: list(link.get('hide')),
    hiddenTypes: list(link.get('hideEdges')),
    statedOnly: link.get('basis') === 'stated',
    sure: Math.min(100, wholeNumber(link.get('surer')) ?? 0),
  }),
  write: ({ hiddenLabels, hiddenTypes, statedOnly, sure }) => [
    ...optional('hide', hiddenLabels.join('.')),
    ...optional('hideEdges', hiddenTypes.join('.')),
    ...optional('basis', statedOnly ? 'stated' : undefined),
    ...optional('surer', sure ? String(sure) : undefined),
  ],
  isStep: (before, after) => before !== after,
};
