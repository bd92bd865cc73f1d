import type { GraphStore, NodeProperties } from '../../graph-schema/index.ts';
import { addTo, kept } from '../collections.ts';
import { placeNameAt } from '../extract/regions/placeName.ts';
import { placeBeginnings } from '../extract/regions/placeWords.ts';
import { knownPlans, present } from '../graph/index.ts';
import { type KnownPlan, numberKey, PlanRegistry } from '../link/index.ts';
import { nationwide } from '../tree.ts';
import type { Witness } from './finding.ts';

/** A number that a plan prints for a quantity: a target, or what was reached before it. */
export interface HeldNumber extends Omit<NodeProperties<'Target'>, 'name' | 'asPrinted' | 'plan'> {
  name: string;
  plan: string;
  indicator: string;
  /** name of the region that it is for */
  region: string;
}

/** A task with those who answer for it. */
export interface HeldTask extends Required<Pick<Witness, 'quote' | 'start' | 'end'>> {
  id: string;
  title: string;
  plan: string;
}

/** Who answers for a task, with the words that say so. */
export interface HeldRole extends Required<Pick<Witness, 'quote' | 'start' | 'end'>> {
  task: string;
  agency: string;
  name: string;
  leads: boolean;
}

export interface PlanRelation {
  from: string;
  to: string;
  type: string;
  basis: string;
  plan: string;
  quote?: string;
  start?: number;
  end?: number;
  why?: string;
  whyZh?: string;
}

/** What a graph holds, as far as drafts are checked against it. Each part is read once, when it is first asked for. */
export class Knowledge {
  readonly #store: GraphStore;
  readonly #registry: PlanRegistry;
  readonly #plans: ReadonlyMap<string, KnownPlan>;
  readonly #byNumber = new Map<string, string[]>();
  readonly #texts = new Map<string, Promise<string | undefined>>();
  #relations: Promise<PlanRelation[]> | undefined;
  #tasks: Promise<HeldTask[]> | undefined;

  private constructor(store: GraphStore, plans: readonly KnownPlan[]) {
    this.#store = store;
    this.#registry = new PlanRegistry();
    this.#plans = new Map(plans.map((plan) => [plan.id, plan]));
    for (const plan of plans) {
      this.#registry.add(plan);
      if (plan.docNumber) addTo(this.#byNumber, numberKey(plan.docNumber, nationwide), plan.id);
    }
  }

  static async of(store: GraphStore): Promise<Knowledge> {
    return new Knowledge(store, await knownPlans(store));
  }

  plan(id: string): KnownPlan {
    return this.#plans.get(id)!;
  }

  titleOf(id: string): string {
    return this.#plans.get(id)?.title ?? id;
  }

  /**
   * The plan that a text calls so. A title that several regions use is that of the one that the words around it name.
   * @param around the sentence in which it stands
   */
  planCalled(title: string, around: string): string | undefined {
    for (const region of [nationwide, ...regionsNamed(around)]) {
      const found = this.#registry.identify({ title, region });
      if (found?.by === 'title') return found.id;
    }
    return undefined;
  }

  /** Every plan with this 文号: several that one notice issues share it. */
  plansNumbered(docNumber: string): readonly string[] {
    return this.#byNumber.get(numberKey(docNumber, nationwide)) ?? [];
  }

  /** The whole text of a plan; undefined where it is only cited. */
  text(plan: string): Promise<string | undefined> {
    return kept(this.#texts, plan, () =>
      this.#store
        .read('MATCH (:Plan {id: $plan})-[:HAS_TEXT]->(t:Text) RETURN t.text AS text', { plan })
        .then(([row]) => (row ? String(row.text) : undefined)),
    );
  }

  /** ids of the plans whose text stands in the graph */
  get readPlans(): readonly string[] {
    return [...this.#plans.values()].filter(({ inCorpus }) => inCorpus).map(({ id }) => id);
  }

  relations(): Promise<PlanRelation[]> {
    this.#relations ??= this.#list<PlanRelation>(
      `MATCH (a:Plan)-[r]->(b:Plan) RETURN a.id AS from, b.id AS to, type(r) AS type, r.basis AS basis, r.plan AS plan,
        r.quote AS quote, r.start AS start, r.end AS end, r.why AS why, r.whyZh AS whyZh ORDER BY from, to, type`,
      {},
    );
    return this.#relations;
  }

  tasks(): Promise<HeldTask[]> {
    this.#tasks ??= this.#list<HeldTask>(
      'MATCH (t:Task) RETURN t.id AS id, t.title AS title, t.plan AS plan, t.quote AS quote, t.start AS start, t.end AS end ORDER BY id',
      {},
    );
    return this.#tasks;
  }

  roles(tasks: readonly string[]): Promise<HeldRole[]> {
    return this.#list<HeldRole>(
      `UNWIND $tasks AS task MATCH (a:Agency)-[r]->(t:Task {id: task}) WHERE type(r) = 'LEADS' OR type(r) = 'SUPPORTS'
       RETURN task, a.id AS agency, a.name AS name, type(r) = 'LEADS' AS leads, r.quote AS quote, r.start AS start, r.end AS end
       ORDER BY task, start, agency`,
      { tasks: [...tasks] },
    );
  }

  /** The numbers of these plans, or for these quantities. */
  numbers(of: { plans: readonly string[] } | { indicators: readonly string[] }): Promise<HeldNumber[]> {
    const match =
      'plans' in of
        ? 'UNWIND $plans AS plan MATCH (n:Target {plan: plan})-[:MEASURES]->(i:Indicator)'
        : 'UNWIND $indicators AS indicator MATCH (n:Target)-[:MEASURES]->(i:Indicator {id: indicator})';
    return this.#list<HeldNumber & { properties: object }>(
      `${match} OPTIONAL MATCH (n)-[:APPLIES_TO]->(r:Region)
       RETURN n.id AS id, properties(n) AS properties, i.id AS indicator, coalesce(r.name, $nationwide) AS region ORDER BY id`,
      { ...of, nationwide } as never,
    ).then((rows) => rows.map(({ properties, ...row }) => ({ ...properties, ...row })));
  }

  async #list<T>(cypher: string, params: Parameters<GraphStore['read']>[1]): Promise<T[]> {
    return (await this.#store.read(cypher, params)).map((row) => present<T>(row));
  }
}

/** The names of the places in a text, as printed. */
export function regionsNamed(text: string): string[] {
  const found: string[] = [];
  for (let at = placeBeginnings.next(text, 0); at < text.length; at = placeBeginnings.next(text, at)) {
    const place = placeNameAt(text, at);
    if (place) found.push(text.slice(place.from, place.to));
    at = Math.max(place?.to ?? 0, at + 1);
  }
  return found;
}
