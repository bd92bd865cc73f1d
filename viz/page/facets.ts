import type { FactsFragment } from '../generated/operations.ts';
import { type FacetId, type FacetsState, facetIds } from '../state/facets.ts';

/** A value by which entities are told apart. */
export interface FacetValue {
  id: string;
  /** as print has it; of a kind nothing, the catalogue names it */
  name: string;
}

/** What an entity says of itself. */
export type Facts = Readonly<Record<FacetId, readonly FacetValue[]>>;

type Named = { edges: readonly { node: FacetValue }[] };
const nodesOf = (list: Named) => list.edges.map(({ node: { id, name } }) => ({ id, name }));

/** The regions that it says itself, otherwise those of its plan. */
function regionsOf(one: FactsFragment): FacetValue[] {
  const own = 'regions' in one ? nodesOf(one.regions) : [];
  return own.length ? own : nodesOf(one.evidence?.plan?.regions ?? { edges: [] });
}

function yearOf(one: FactsFragment): FacetValue[] {
  const years = {
    Plan: one.__typename === 'Plan' ? one.issuedOn?.slice(0, 4) : undefined,
    Target: one.__typename === 'Target' ? one.targetYear : undefined,
    Task: one.__typename === 'Task' ? one.taskYear : undefined,
  } as Record<string, string | number | null | undefined>;
  const year = years[one.__typename];
  return year ? [{ id: String(year), name: String(year) }] : [];
}

/** The plan that states it; of a project, the first that has it in its outline. */
function planOf(one: FactsFragment): FacetValue[] {
  const holder = one.__typename === 'SpecialProject' ? one.containedIn.edges[0]?.node : undefined;
  const held = holder?.__typename === 'Section' ? holder.plan : holder?.__typename === 'Plan' ? holder : null;
  const plan = one.evidence?.plan ?? held;
  return plan ? [{ id: plan.id, name: plan.name }] : [];
}

export const factsOf = (one: FactsFragment): Facts => ({
  kind: [{ id: one.label, name: '' }],
  plan: planOf(one),
  region: regionsOf(one),
  year: yearOf(one),
  field: 'fields' in one ? nodesOf(one.fields) : [],
});

/** Something that is told from others of its kind by facts. */
export interface Told {
  facts: Facts;
}

const passes = (facts: Facts, chosen: FacetsState, id: FacetId) =>
  !chosen[id].length || facts[id].some((value) => chosen[id].includes(value.id));

/** Whether it has one of the chosen values of each facet. */
export const passesAll = ({ facts }: Told, chosen: FacetsState): boolean =>
  facetIds.every((id) => passes(facts, chosen, id));

export interface CountedValue extends FacetValue {
  count: number;
}

/**
 * The values of a facet with how many entities choosing each would leave, most first; years in their order. What is chosen is
 * listed even where it leaves nothing, so that it can be taken back.
 */
export function countsOf(all: readonly Told[], chosen: FacetsState, id: FacetId): CountedValue[] {
  const others = all.filter(({ facts }) =>
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
