import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { ApiContext } from '../context.ts';
import { listTargets } from '../queries/targets.ts';
import type { Page } from '../relay/connection.ts';
import { PageArgs } from '../relay/page-args.ts';
import { connectionTypes, type ListEdge } from '../schema/edges.ts';
import type { Entity } from '../schema/entity.ts';
import { TargetFilter, TargetOrder } from '../schema/inputs.ts';
import { Target } from '../schema/target.ts';

@Resolver()
export class TargetListResolver {
  @Query(() => Target, { nullable: true, description: 'The target with this id; null where there is none.' })
  async target(@Arg('id', () => ID) id: string, @Ctx() { loaders }: ApiContext): Promise<Entity | null> {
    const found = await loaders.node(id);
    return found instanceof Target ? found : null;
  }

  @Query(() => connectionTypes.Target.list, {
    description: 'Targets, plan by plan in reading order where no order is given.',
  })
  targets(
    @Arg('filter', () => TargetFilter, { nullable: true }) filter: TargetFilter | null | undefined,
    @Arg('orderBy', () => TargetOrder, { nullable: true }) order: TargetOrder | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { reader }: ApiContext,
  ): Promise<Page<ListEdge<Entity>>> {
    return listTargets(reader, filter ?? {}, order ?? { field: 'READING', direction: 'ASC' }, page);
  }
}
