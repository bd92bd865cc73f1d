import { type Concept, each } from './concept.ts';

/** By what the hits of a search are told apart. */
export const facetIds = ['kind', 'plan', 'region', 'year', 'field'] as const;
export type FacetId = (typeof facetIds)[number];

/** Of which hits of a search only those are shown that have one of the values of each facet; none: all. */
export type FacetsState = Readonly<Record<FacetId, readonly string[]>>;

const param = {
  kind: 'kinds',
  plan: 'ofPlan',
  region: 'ofRegion',
  year: 'ofYear',
  field: 'ofField',
} as const;

export const facets: Concept<FacetsState> = {
  initial: { kind: [], plan: [], region: [], year: [], field: [] },
  params: facetIds.map((id) => param[id]),
  read: (link) =>
    Object.fromEntries(
      facetIds.map((id) => [id, [...new Set(link.getAll(param[id]).filter(Boolean))]]),
    ) as unknown as FacetsState,
  write: (state) => facetIds.flatMap((id) => each(param[id], state[id])),
  isStep: (before, after) => before !== after,
};
