import { type FoundLink, planOf } from './graph.ts';
import { holding, holdsOn } from './holding.ts';
import type { Holdings } from './holdings.ts';

/** The day and the regions that are asked for; null is as good as absent. */
interface Asked {
  /** an ISO date */
  readonly asOf?: string | null | undefined;
  /** ids */
  readonly regions?: readonly string[] | null | undefined;
}

/**
 * Of the relations that a walk has found, those to what holds on the day, and for one of the regions, a part of one, or what
 * one lies in. A node holds where and when its plan does, unless it says otherwise itself; what says nothing of time is kept, of
 * place what the nation sets or no plan does: a plan below the nation that names no place is not nationwide. Relations behind what is left out stay: nothing leads to them any more.
 */
export function heeding(
  links: readonly FoundLink[],
  { plans, places: placesById, inside, around }: Holdings,
  { asOf, regions }: Asked,
): FoundLink[] {
  const plansById = new Map(plans.map((plan) => [plan.id, plan]));
  const within = new Set(inside);
  const near = new Set([...inside, ...around]);
  return links.flatMap((link) => {
    const { reached, year, task } = link;
    const plan = plansById.get(planOf(link));
    const places = placesById.get(reached) ?? placesById.get(planOf(link)) ?? [];
    const isNow = !asOf || holdsOn(holding(plan, year, task), asOf);
    const isAnywhere = places.length === 0 && (!plan || plan.level === 'national');
    const isThere = !regions?.length || isAnywhere || places.some((place) => near.has(place));
    return isNow && isThere ? [{ ...link, local: places.some((place) => within.has(place)) }] : [];
  });
}
