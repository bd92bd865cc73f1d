import { type Concept, each } from './concept.ts';

/** By what the hits of a search are told apart. */
export const facetIds = ['kind', 'plan', 'region', 'year', 'field'] as const;
export type FacetId = (typeof facetIds)[number];

/** Of what is found only that is shown which has one of the values of each facet; none: all. */
export type FacetsState = Readonly<Record<FacetId, readonly string[]>>;

/** A concept whose link says each facet under the name given here. */
const facetsAs = (param: Readonly<Record<FacetId, string>>): Concept<FacetsState> => ({
  initial: { kind: [], plan: [], region: [], year: [], field: [] },
  params: facetIds.map((id) => param[id]),
  read: (link) =>
    Object.fromEntries(
      facetIds.map((id) => [id, [...new Set(link.getAll(param[id]).filter(Boolean))]]),
    ) as unknown as FacetsState,
  write: (state) => facetIds.flatMap((id) => each(param[id], state[id])),
  isStep: (before, after) => before !== after,
});

export const facets = facetsAs({
  kind: 'kinds',
  plan: 'ofPlan',
  region: 'ofRegion',
  year: 'ofYear',
  field: 'ofField',
});

/** The same of what is on the canvas; kinds are hidden by the legend. */
export const canvasFacets = facetsAs({
  kind: 'onlyKind',
  plan: 'onlyPlan',
  region: 'onlyRegion',
  year: 'onlyYear',
  field: 'onlyField',
});
