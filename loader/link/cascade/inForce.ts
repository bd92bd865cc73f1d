import { holdsIn, placesOf } from './binding.ts';
import { type Issued, issued } from './issued.ts';
import { isNation } from './places.ts';
import type { PlanStanding } from './standing.ts';

/** A plan, and the last day on which it may have been issued. */
interface Dated {
  plan: PlanStanding;
  to: string;
}

/**
 * The plans of a graph by what decides which were in force for another: for whom they hold, and since when at the latest. A plan is not
 * held against all others: those for the nation and for the places around it are taken, as far as they had been issued.
 */
class PlansInForce {
  readonly #plans: ReadonlyMap<string, PlanStanding>;
  readonly #issued = new Map<PlanStanding, Issued>();
  readonly #ofNation: readonly Dated[];
  readonly #ofPlaces = new Map<string, Dated[]>();
  readonly #placesFor = new Map<string, readonly string[]>();
  readonly #replacedBy = new Map<string, PlanStanding[]>();

  constructor(plans: ReadonlyMap<string, PlanStanding>) {
    this.#plans = plans;
    const ofNation: Dated[] = [];
    for (const plan of plans.values()) {
      for (const id of plan.supersedes) addTo(this.#replacedBy, id, plan);
      const { to } = this.issued(plan);
      if (to === undefined) continue;
      const places = placesOf(plan);
      if (places.length === 0 && plan.level === 'national') ofNation.push({ plan, to });
      for (const place of places) addTo(this.#ofPlaces, place, { plan, to });
    }
    const earliestFirst = (a: Dated, b: Dated) => (a.to < b.to ? -1 : Number(a.to > b.to));
    this.#ofNation = ofNation.sort(earliestFirst);
    for (const dated of this.#ofPlaces.values()) dated.sort(earliestFirst);
  }

  issued(plan: PlanStanding): Issued {
    const known = this.#issued.get(plan);
    if (known) return known;
    const found = issued(plan, this.#plans);
    this.#issued.set(plan, found);
    return found;
  }

  /** The plans that hold for the place of a plan and had certainly been issued before it. */
  before(plan: PlanStanding): Set<PlanStanding> {
    const { from } = this.issued(plan);
    if (from === undefined) return new Set();
    const around = isNation(plan.region) ? [] : this.#placesAround(plan.region);
    const groups = [this.#ofNation, ...around.map((place) => this.#ofPlaces.get(place)!)];
    return new Set(groups.flatMap((dated) => dated.slice(0, countUntil(dated, from)).map((it) => it.plan)));
  }

  /** The plans that take the place of one. */
  replacing({ id }: PlanStanding): readonly PlanStanding[] {
    return this.#replacedBy.get(id) ?? [];
  }

  /** Of the places that plans are for, those that hold in a region. */
  #placesAround(region: string): readonly string[] {
    const known = this.#placesFor.get(region);
    if (known) return known;
    const places = [...this.#ofPlaces.keys()].filter((place) => holdsIn(place, region));
    this.#placesFor.set(region, places);
    return places;
  }
}

function addTo<Value>(groups: Map<string, Value[]>, key: string, value: Value): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

/** How many were issued on a day or before, of those that are in the order of their days. */
function countUntil(dated: readonly Dated[], day: string): number {
  let [low, high] = [0, dated.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dated[middle]!.to <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Made once for the plans of a graph as they stand. */
const made = new WeakMap<ReadonlyMap<string, PlanStanding>, PlansInForce>();

export function plansInForce(plans: ReadonlyMap<string, PlanStanding>): PlansInForce {
  const known = made.get(plans);
  if (known) return known;
  const index = new PlansInForce(plans);
  made.set(plans, index);
  return index;
}
