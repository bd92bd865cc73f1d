import type { EntityCardFragment } from '../generated/operations.ts';
import type { MessageKey } from '../language/messages.ts';
import { type LazyView, lazyView } from '../shell/lazyView.ts';
import { add } from '../state/graph.ts';
import type { AppState } from '../state/link.ts';
import { startAt } from '../state/startAt.ts';
import { isCascading } from '../vocabulary/cascading.ts';

/**
 * A way to look at the graph. Header, links and the search box are drawn from this list: a new view is one more entry
 * (and its name in the message catalogues). Its code is fetched when it is first opened.
 */
export interface ViewDescriptor extends LazyView {
  /** the path of its links: `#/network` */
  id: string;
  name: MessageKey;
  /** whether it stands behind “more”, not in the row of the header */
  more?: true;
  /** what happens to the state when an entity is chosen in the search box */
  choose(state: AppState, card: EntityCardFragment): Partial<AppState>;
}

/** id of the view that shows all that the search box finds */
export const searchView = 'search';

export const views: readonly ViewDescriptor[] = [
  {
    id: 'network',
    name: 'view.network',
    ...lazyView(() => import('./network/NetworkView.tsx')),
    choose: (state, card) => ({ graph: add(state.graph, card.id), selection: { node: card.id } }),
  },
  {
    id: 'cascade',
    name: 'view.cascade',
    ...lazyView(() => import('./cascade/CascadeView.tsx')),
    choose: (state, card) =>
      isCascading(card.label) ? startAt(state, card.id) : { selection: { node: card.id } },
  },
  {
    id: 'indicator',
    name: 'view.indicator',
    ...lazyView(() => import('./indicator/IndicatorView.tsx')),
    choose: (state, card) => {
      if (card.label === 'Indicator') return { indicator: { id: card.id }, selection: { node: card.id } };
      if (card.label === 'Region') return { regions: { ids: [...new Set([...state.regions.ids, card.id])] } };
      return { selection: { node: card.id } };
    },
  },
  {
    id: 'matrix',
    name: 'view.matrix',
    more: true,
    ...lazyView(() => import('./matrix/MatrixView.tsx')),
    choose: (_state, card) =>
      card.label === 'Plan'
        ? { matrix: { plan: card.id }, selection: { node: card.id } }
        : { selection: { node: card.id } },
  },
  {
    id: 'coverage',
    name: 'view.coverage',
    ...lazyView(() => import('./coverage/CoverageView.tsx')),
    choose: (state, card) => {
      if (card.label === 'Plan') return { coverage: { ...state.coverage, goals: card.id } };
      if (card.label === 'Region') return { regions: { ids: [card.id] } };
      return { selection: { node: card.id } };
    },
  },
  {
    id: 'agencies',
    name: 'view.agencies',
    ...lazyView(() => import('./agencies/AgenciesView.tsx')),
    choose: (_state, card) =>
      card.label === 'Agency'
        ? { agencies: { id: card.id }, selection: { node: card.id } }
        : { selection: { node: card.id } },
  },
  {
    id: 'plans',
    name: 'view.plans',
    ...lazyView(() => import('./plans/PlansView.tsx')),
    choose: ({ comparison }, card) =>
      card.label === 'Plan'
        ? {
            comparison: { ...(comparison.a && { a: comparison.a }), b: card.id },
            selection: { node: card.id },
          }
        : { selection: { node: card.id } },
  },
  {
    id: 'document',
    name: 'view.document',
    ...lazyView(() => import('./document/DocumentView.tsx')),
    choose: (state, card) =>
      card.__typename === 'Plan' && card.inCorpus
        ? { reading: { ...state.reading, plan: card.id, at: undefined }, selection: { node: card.id } }
        : { selection: { node: card.id } },
  },
  {
    id: 'quality',
    name: 'view.quality',
    more: true,
    ...lazyView(() => import('./quality/QualityView.tsx')),
    choose: (_state, card) => ({ selection: { node: card.id } }),
  },
  {
    id: 'outcomes',
    name: 'view.outcomes',
    more: true,
    ...lazyView(() => import('./outcomes/OutcomesView.tsx')),
    choose: (_state, card) => ({ selection: { node: card.id } }),
  },
  {
    id: 'ledger',
    name: 'view.ledger',
    more: true,
    ...lazyView(() => import('./ledger/LedgerView.tsx')),
    choose: ({ ledger }, card) => {
      const chosen = { Indicator: 'indicator', Plan: 'plan', Region: 'region' } as const;
      const part = card.label in chosen ? chosen[card.label as keyof typeof chosen] : undefined;
      return { ...(part && { ledger: { ...ledger, [part]: card.id } }), selection: { node: card.id } };
    },
  },
  {
    id: 'radar',
    name: 'view.radar',
    more: true,
    ...lazyView(() => import('./radar/RadarView.tsx')),
    choose: ({ radar }, card) => ({
      ...(card.label === 'Plan' && { radar: { ...radar, plan: card.id } }),
      selection: { node: card.id },
    }),
  },
  {
    id: 'audit',
    name: 'view.audit',
    more: true,
    ...lazyView(() => import('./audit/AuditView.tsx')),
    choose: (_state, card) => ({
      ...(card.label === 'Plan' && { audit: { plan: card.id } }),
      selection: { node: card.id },
    }),
  },
  {
    id: 'adding',
    name: 'view.adding',
    more: true,
    ...lazyView(() => import('./adding/AddingView.tsx')),
    choose: (_state, card) => ({ selection: { node: card.id } }),
  },
  {
    id: 'review',
    name: 'view.review',
    more: true,
    ...lazyView(() => import('./review/ReviewView.tsx')),
    choose: (_state, card) => ({ selection: { node: card.id } }),
  },
  {
    id: 'verify',
    name: 'view.verify',
    more: true,
    ...lazyView(() => import('./verify/VerifyView.tsx')),
    choose: (_state, card) => ({ selection: { node: card.id } }),
  },
  {
    id: 'path',
    name: 'view.path',
    more: true,
    ...lazyView(() => import('./path/PathView.tsx')),
    choose: ({ path }, card) => ({
      path: path.from ? { ...path, to: card.id } : { ...path, from: card.id },
      selection: { node: card.id },
    }),
  },
  {
    id: searchView,
    name: 'view.search',
    more: true,
    ...lazyView(() => import('./search/SearchView.tsx')),
    choose: (state, card) => ({ search: state.search, selection: { node: card.id } }),
  },
];

export const viewOf = (id: string): ViewDescriptor => views.find((view) => view.id === id) ?? views[0]!;
