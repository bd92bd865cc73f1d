import type { HitFragment } from '../../generated/operations.ts';
import { type FacetId, type FacetsState, facetIds } from '../../state/facets.ts';

/** A value by which hits are told apart. */
export interface FacetValue {
  id: string;
  /** as print has it; of a kind nothing, the catalogue names it */
  name: string;
}

/** What a hit says of itself, for the facets and for what stands below its name. */
export type HitFacts = Readonly<Record<FacetId, readonly FacetValue[]>>;

type Named = { edges: readonly { node: FacetValue }[] };
const nodesOf = (list: Named) => list.edges.map(({ node: { id, name } }) => ({ id, name }));

/** The regions that it says itself, otherwise those of its plan. */
function regionsOf(hit: HitFragment): FacetValue[] {
  const own = 'regions' in hit ? nodesOf(hit.regions) : [];
  return own.length ? own : nodesOf(hit.evidence?.plan?.regions ?? { edges: [] });
}

function yearOf(hit: HitFragment): FacetValue[] {
  const years = {
    Plan: hit.__typename === 'Plan' ? hit.issuedOn?.slice(0, 4) : undefined,
    Target: hit.__typename === 'Target' ? hit.targetYear : undefined,
    Task: hit.__typename === 'Task' ? hit.taskYear : undefined,
  } as Record<string, string | number | null | undefined>;
  const year = years[hit.__typename];
  return year ? [{ id: String(year), name: String(year) }] : [];
}

/** The plan that states it; of a project, the first that has it in its outline. */
function planOf(hit: HitFragment): FacetValue[] {
  const holder = hit.__typename === 'SpecialProject' ? hit.containedIn.edges[0]?.node : undefined;
  const held = holder?.__typename === 'Section' ? holder.plan : holder?.__typename === 'Plan' ? holder : null;
  const plan = hit.evidence?.plan ?? held;
  return plan ? [{ id: plan.id, name: plan.name }] : [];
}

export const factsOf = (hit: HitFragment): HitFacts => ({
  kind: [{ id: hit.label, name: '' }],
  plan: planOf(hit),
  region: regionsOf(hit),
  year: yearOf(hit),
  field: 'fields' in hit ? nodesOf(hit.fields) : [],
});

export interface FoundHit {
  hit: HitFragment;
  facts: HitFacts;
}

const passes = (facts: HitFacts, chosen: FacetsState, id: FacetId) =>
  !chosen[id].length || facts[id].some((value) => chosen[id].includes(value.id));

/** The hits that have one of the chosen values of each facet. */
export const chosenHits = (hits: readonly FoundHit[], chosen: FacetsState): FoundHit[] =>
  hits.filter(({ facts }) => facetIds.every((id) => passes(facts, chosen, id)));

export interface CountedValue extends FacetValue {
  count: number;
}

/**
 * The values of a facet with how many hits choosing each would leave, most first; years in their order. What is chosen is
 * listed even where it leaves nothing, so that it can be taken back.
 */
export function countsOf(hits: readonly FoundHit[], chosen: FacetsState, id: FacetId): CountedValue[] {
  const others = hits.filter(({ facts }) =>
    facetIds.every((other) => other === id || passes(facts, chosen, other)),
  );
  const counted = new Map<string, CountedValue>(
    chosen[id].map((value) => [value, { id: value, name: value.replace(/^[a-z]+:/, ''), count: 0 }]),
  );
  for (const { facts } of others)
    for (const value of facts[id]) {
      const known = counted.get(value.id);
      counted.set(value.id, { ...value, count: (known?.count ?? 0) + 1 });
    }
  const values = [...counted.values()];
  if (id === 'year') return values.sort((a, b) => a.id.localeCompare(b.id));
  return values.sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'zh'));
}
