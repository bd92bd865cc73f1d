import DataLoader from 'dataloader';
import { request } from '../../data/client.ts';
import { FactsOfDocument, type Label } from '../../generated/operations.ts';
import { type Facts, factsOf, passesAll } from '../../page/facets.ts';
import { type FacetId, type FacetsState, facetIds } from '../../state/facets.ts';
import type { Piece } from './canvas.ts';

/** By what the canvas is narrowed; kinds are hidden by the legend. */
export const canvasFacetIds: readonly FacetId[] = ['plan', 'region', 'year', 'field'];

/** How many nodes are asked about at once. */
const batch = 100;

const nothing: Facts = { kind: [], plan: [], region: [], year: [], field: [] };

/** What is a value of a facet itself. */
const own: Partial<Record<Label, FacetId>> = { Plan: 'plan', Region: 'region', Field: 'field' };

const facts = new DataLoader<string, Facts>(
  async (ids) => {
    const { nodes } = await request(FactsOfDocument, { ids: [...ids] });
    return ids.map((id, i) => {
      const node = nodes[i];
      if (node?.id !== id || !('label' in node)) return nothing;
      const facet = own[node.label];
      return { ...factsOf(node), ...(facet && { [facet]: [{ id, name: node.name }] }) };
    });
  },
  { cache: false, maxBatchSize: batch },
);

/** What all of these nodes say of themselves. */
export const factsOfAll = (ids: readonly string[]) => ({
  queryKey: ['facts', ...ids],
  queryFn: async () => {
    const all = await facts.loadMany([...ids]);
    const failed = all.find((one) => one instanceof Error);
    if (failed) throw failed;
    return new Map(ids.map((id, i) => [id, all[i] as Facts]));
  },
});

export const narrows = (chosen: FacetsState): boolean => facetIds.some((id) => chosen[id].length > 0);

/**
 * The nodes that have one of the chosen values of each facet. What says nothing of a facet (an agency is of no plan, an
 * indicator of no year) stays where it is linked to one that has it.
 */
export function narrowed(
  { nodes, edges }: Piece,
  of: ReadonlyMap<string, Facts>,
  chosen: FacetsState,
): Piece {
  const silent = (id: string) => {
    const said = of.get(id) ?? nothing;
    return canvasFacetIds.some((facet) => chosen[facet].length && !said[facet].length);
  };
  const kept = new Set(
    nodes.filter(({ id }) => passesAll({ facts: of.get(id) ?? nothing }, chosen)).map(({ id }) => id),
  );
  const beside = edges.flatMap(({ source, target }) =>
    kept.has(source) && silent(target) ? [target] : kept.has(target) && silent(source) ? [source] : [],
  );
  for (const id of beside) if (passesSaid(of.get(id) ?? nothing, chosen)) kept.add(id);
  return {
    nodes: nodes.filter(({ id }) => kept.has(id)),
    edges: edges.filter(({ source, target }) => kept.has(source) && kept.has(target)),
  };
}

/** Whether what it does say of the chosen facets is chosen. */
const passesSaid = (facts: Facts, chosen: FacetsState): boolean =>
  canvasFacetIds.every(
    (id) =>
      !chosen[id].length || !facts[id].length || facts[id].some((value) => chosen[id].includes(value.id)),
  );
