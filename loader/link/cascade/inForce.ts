import { addTo, fitting, kept } from '../../collections.ts';
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
    return kept(this.#issued, plan, () => issued(plan, this.#plans));
  }

  /** The plans that hold for the place of a plan and had certainly been issued before it. */
  before(plan: PlanStanding): Set<PlanStanding> {
    const { from } = this.issued(plan);
    if (from === undefined) return new Set();
    const around = isNation(plan.region) ? [] : this.#placesAround(plan.region);
    const groups = [this.#ofNation, ...around.map((place) => this.#ofPlaces.get(place)!)];
    return new Set(
      groups.flatMap((dated) =>
        dated
          .slice(
            0,
            fitting(dated, ({ to }) => to <= from),
          )
          .map((it) => it.plan),
      ),
    );
  }

  /** The plans that take the place of one. */
  replacing({ id }: PlanStanding): readonly PlanStanding[] {
    return this.#replacedBy.get(id) ?? [];
  }

  /** Of the places that plans are for, those that hold in a region. */
  #placesAround(region: string): readonly string[] {
    return kept(this.#placesFor, region, () =>
      [...this.#ofPlaces.keys()].filter((place) => holdsIn(place, region)),
    );
  }
}

/** Made once for the plans of a graph as they stand. */
const made = new WeakMap<ReadonlyMap<string, PlanStanding>, PlansInForce>();

export const plansInForce = (plans: ReadonlyMap<string, PlanStanding>): PlansInForce =>
  kept(made, plans, () => new PlansInForce(plans));
