import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../context.ts';
import { badInput } from '../errors.ts';
import { findPlan, listPlans } from '../queries/plans.ts';
import type { Page } from '../relay/connection.ts';
import { PageArgs } from '../relay/page-args.ts';
import { connectionTypes, type ListEdge } from '../schema/edges.ts';
import type { Entity } from '../schema/entity.ts';
import {
  PlanFilter,
  PlanOrder,
  RelatedFilter,
  TargetFilter,
  TargetOrder,
  TaskFilter,
  TaskOrder,
} from '../schema/inputs.ts';
import { PlanLookup } from '../schema/lookups.ts';
import { Plan } from '../schema/plan.ts';

const byInstead = 'Use `by`, which takes one of them.';

@Resolver(() => Plan)
export class PlanResolver {
  @Query(() => Plan, {
    nullable: true,
    description: 'The plan with this id, 文号 or title; null where there is none.',
  })
  async plan(
    @Arg('id', () => ID, { nullable: true }) id: string | null | undefined,
    @Arg('docNumber', () => String, {
      nullable: true,
      description: '文号 as printed.',
      deprecationReason: byInstead,
    })
    docNumber: string | null | undefined,
    @Arg('title', () => String, { nullable: true, deprecationReason: byInstead })
    title: string | null | undefined,
    @Arg('by', () => PlanLookup, { nullable: true }) by: PlanLookup | null | undefined,
    @Ctx() { reader, loaders }: ApiContext,
  ): Promise<Entity | null> {
    const given = [id, docNumber, title, by].filter(
      (argument) => argument !== null && argument !== undefined,
    );
    if (given.length !== 1) throw badInput('give one of "id", "docNumber", "title" and "by"');
    const lookup = by ?? { id, docNumber, title };
    if (lookup.docNumber) return findPlan(reader, 'docNumber', lookup.docNumber);
    if (lookup.title) return findPlan(reader, 'title', lookup.title);
    const found = await loaders.node(lookup.id ?? '');
    return found instanceof Plan ? found : null;
  }

  @Query(() => connectionTypes.Plan.list, { description: 'Plans, by date of issue where no order is given.' })
  plans(
    @Arg('filter', () => PlanFilter, { nullable: true }) filter: PlanFilter | null | undefined,
    @Arg('orderBy', () => PlanOrder, { nullable: true }) order: PlanOrder | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { reader }: ApiContext,
  ): Promise<Page<ListEdge<Entity>>> {
    return listPlans(reader, filter ?? {}, order ?? { field: 'ISSUED_ON', direction: 'ASC' }, page);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The whole text as printed; null for a plan that is only cited. Offsets of evidence count UTF-16 code units in it.',
  })
  text(@Root() { id }: Plan, @Ctx() { loaders }: ApiContext): Promise<string | null> {
    return loaders.text(id);
  }

  @FieldResolver(() => connectionTypes.Section.list, { description: 'Its outline, in reading order.' })
  sections(
    @Root() plan: Plan,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('depthMax', () => Int, { nullable: true, description: 'Only headings down to this depth, from 1.' })
    depthMax: number | null | undefined,
    @Arg('filter', () => RelatedFilter, { nullable: true }) filter: RelatedFilter | null | undefined,
    @Ctx() { loaders }: ApiContext,
  ): Promise<Page<ListEdge<Entity>>> {
    const depth = typeof depthMax === 'number' ? { depthMax } : {};
    return loaders.stated({ label: 'Section', filter: filter ?? {}, ...depth }, page, plan);
  }

  @FieldResolver(() => connectionTypes.Task.list, {
    description: 'The tasks that it assigns, in reading order.',
  })
  tasks(
    @Root() plan: Plan,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => TaskFilter, { nullable: true }) filter: TaskFilter | null | undefined,
    @Arg('orderBy', () => TaskOrder, { nullable: true }) order: TaskOrder | null | undefined,
    @Ctx() { loaders }: ApiContext,
  ): Promise<Page<ListEdge<Entity>>> {
    const list = { label: 'Task', filter: filter ?? {}, ...(order ? { order } : {}) } as const;
    return loaders.stated(list, page, plan);
  }

  @FieldResolver(() => connectionTypes.Target.list, {
    description: 'The targets that it sets, in reading order.',
  })
  targets(
    @Root() plan: Plan,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => TargetFilter, { nullable: true }) filter: TargetFilter | null | undefined,
    @Arg('orderBy', () => TargetOrder, { nullable: true }) order: TargetOrder | null | undefined,
    @Ctx() { loaders }: ApiContext,
  ): Promise<Page<ListEdge<Entity>>> {
    const list = { label: 'Target', filter: filter ?? {}, ...(order ? { order } : {}) } as const;
    return loaders.stated(list, page, plan);
  }
}
