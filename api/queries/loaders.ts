import DataLoader from 'dataloader';
import type { Page } from '../relay/connection.ts';
import type { PageRequest } from '../relay/keyset.ts';
import type { ListEdge, RelatedEdge, RelationEdge } from '../schema/edges.ts';
import type { Entity } from '../schema/entity.ts';
import type { Mark } from '../schema/mark.ts';
import type { TargetSeries } from '../schema/series.ts';
import type { AgencyWorkload } from '../schema/workload.ts';
import { Batched } from './batched.ts';
import { type End, endsOf } from './ends.ts';
import { entitiesById } from './entities.ts';
import { markPages } from './marks.ts';
import { countOfPlans, type PlanList, pagesOfPlans } from './of-plan.ts';
import type { Reader } from './reader.ts';
import { regionsOf } from './regions.ts';
import { countRelated, heldFor, heldRelated, relatedPages, type Way } from './related.ts';
import { countRelations, type RelationFilter, relationPages } from './relations.ts';
import { type SeriesFilter, seriesOf } from './series.ts';
import { textsOf } from './texts.ts';
import { type WorkloadFilter, workloadsOf } from './workload.ts';

/**
 * What the resolvers of one request read of single nodes, so that one level of a query costs one read however many
 * nodes it has.
 */
export class Loaders {
  readonly #reader: Reader;
  readonly #nodes: DataLoader<string, Entity | null>;
  readonly #texts: DataLoader<string, string | null>;
  readonly #regions: DataLoader<Entity, Entity[], string>;
  readonly #ends: Batched<End, Entity, Entity | null>;
  readonly #series: Batched<SeriesFilter, Entity, TargetSeries[]>;
  readonly #workloads: Batched<WorkloadFilter, Entity, AgencyWorkload>;
  readonly #related: Batched<{ way: Way; page: PageRequest }, Entity, Page<RelatedEdge>>;
  readonly #relatedCounts: Batched<Way, Entity, number>;
  readonly #relations: Batched<{ filter: RelationFilter; page: PageRequest }, Entity, Page<RelationEdge>>;
  readonly #relationCounts: Batched<RelationFilter, Entity, number>;
  readonly #stated: Batched<{ list: PlanList; page: PageRequest }, Entity, Page<ListEdge<Entity>>>;
  readonly #statedCounts: Batched<PlanList, Entity, number>;
  readonly #marks: Batched<PageRequest, Entity, Page<ListEdge<Mark>>>;

  constructor(reader: Reader) {
    this.#reader = reader;
    this.#nodes = new DataLoader((ids) => entitiesById(reader, ids));
    this.#texts = new DataLoader((plans) => textsOf(reader, plans));
    this.#regions = new DataLoader((nodes) => regionsOf(reader, this, nodes), { cacheKeyFn: ({ id }) => id });
    this.#ends = new Batched((end, nodes) => endsOf(reader, end, nodes));
    this.#series = new Batched((filter, nodes) => seriesOf(reader, this, filter, nodes));
    this.#workloads = new Batched((filter, nodes) => workloadsOf(reader, this, filter, nodes));
    this.#relatedCounts = new Batched((way, nodes) => countRelated(reader, way, nodes));
    this.#related = new Batched(({ way, page }, nodes) =>
      relatedPages(reader, way, page, nodes, (node) => this.#relatedCounts.load(way, node)),
    );
    this.#relationCounts = new Batched((filter, nodes) => countRelations(reader, filter, nodes));
    this.#relations = new Batched(({ filter, page }, nodes) =>
      relationPages(reader, filter, page, nodes, (node) => this.#relationCounts.load(filter, node)),
    );
    this.#statedCounts = new Batched((list, plans) => countOfPlans(reader, list, plans));
    this.#stated = new Batched(({ list, page }, plans) =>
      pagesOfPlans(reader, list, page, plans, (plan) => this.#statedCounts.load(list, plan)),
    );
    this.#marks = new Batched((page, plans) => markPages(reader, page, plans, (id) => this.node(id)));
  }

  /** The node with this id, or null. */
  node(id: string): Promise<Entity | null> {
    return this.#nodes.load(id);
  }

  /** Those of these nodes that there are, by their ids. */
  async nodes(ids: Iterable<string>): Promise<Map<string, Entity>> {
    const all = [...new Set(ids)];
    const found = this.#reader.model
      ? await entitiesById(this.#reader, all)
      : await Promise.all(all.map((id) => this.#nodes.load(id)));
    const byId = new Map<string, Entity>();
    for (const entity of found) if (entity) byId.set(entity.id, entity);
    return byId;
  }

  /** The text of the plan with this id, or null where it is not in the corpus. */
  text(plan: string): Promise<string | null> {
    return this.#texts.load(plan);
  }

  /** The regions for which a node holds, as it or else its plan says. */
  regions(node: Entity): Promise<Entity[]> {
    return this.#regions.load(node);
  }

  /** The one node at the end of a relation that a node has once at most, or null. */
  end(end: End, node: Entity): Promise<Entity | null> {
    return this.#ends.load(end, node);
  }

  /** The targets for an indicator over the years. */
  series(filter: SeriesFilter, indicator: Entity): Promise<TargetSeries[]> {
    return this.#series.load(filter, indicator);
  }

  /** What an agency has to do. */
  workload(filter: WorkloadFilter, agency: Entity): Promise<AgencyWorkload> {
    return this.#workloads.load(filter, agency);
  }

  /** A page of what relations of one type lead to. */
  related(way: Way, page: PageRequest, node: Entity): Promise<Page<RelatedEdge>> | Page<RelatedEdge> {
    // at once: a promise for each of hundreds of nodes takes longer than what it stands for
    const model = heldFor(this.#reader, way);
    return model ? heldRelated(model, way, page, node) : this.#related.load({ way, page }, node);
  }

  /** A page of a node's relations. */
  relations(filter: RelationFilter, page: PageRequest, node: Entity): Promise<Page<RelationEdge>> {
    return this.#relations.load({ filter, page }, node);
  }

  /** How many relations a node has. */
  degree(filter: RelationFilter, node: Entity): Promise<number> {
    return this.#relationCounts.load(filter, node);
  }

  /** A page of the nodes that a plan states. */
  stated(list: PlanList, page: PageRequest, plan: Entity): Promise<Page<ListEdge<Entity>>> {
    return this.#stated.load({ list, page }, plan);
  }

  /** A page of what was extracted from the text of a plan. */
  marks(page: PageRequest, plan: Entity): Promise<Page<ListEdge<Mark>>> {
    return this.#marks.load(page, plan);
  }
}
