import { type Concept, oneOf, optional } from './concept.ts';

export const coverageTabs = ['goals', 'orphans'] as const;
export type CoverageTab = (typeof coverageTabs)[number];
export const coverageShows = ['all', 'answered', 'unanswered', 'aside'] as const;
export type CoverageShow = (typeof coverageShows)[number];

/** Of which plan the goals are looked at, and which of them. */
export interface CoverageState {
  /** id of the plan; none: the one that the viewer proposes */
  goals?: string;
  tab: CoverageTab;
  show: CoverageShow;
}

export const coverage: Concept<CoverageState> = {
  initial: { tab: 'goals', show: 'all' },
  params: ['goals', 'tab', 'show'],
  read(link) {
    const goals = link.get('goals');
    return {
      ...(goals && { goals }),
      tab: oneOf(coverageTabs, link.get('tab')) ?? 'goals',
      show: oneOf(coverageShows, link.get('show')) ?? 'all',
    };
  },
  write: ({ goals, tab, show }) => [
    ...optional('goals', goals),
    ...optional('tab', tab === 'goals' ? undefined : tab),
    ...optional('show', show === 'all' ? undefined : show),
  ],
  isStep: (before, after) => before.goals !== after.goals || before.tab !== after.tab,
};
