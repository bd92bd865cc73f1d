import { Arg, Args, Ctx, Float, Int, Query, Resolver } from 'type-graphql';
import type { ApiContext } from '../context.ts';
import { between } from '../queries/cascade/walk.ts';
import { listUnsureRelations } from '../queries/doubts.ts';
import { loadNotices } from '../queries/notices.ts';
import { listTargets } from '../queries/targets.ts';
import type { Page } from '../relay/connection.ts';
import { PageArgs } from '../relay/page-args.ts';
import { LoadNotice, UnsureRelationConnection } from '../schema/doubts.ts';
import { connectionTypes, type ListEdge } from '../schema/edges.ts';
import type { Entity } from '../schema/entity.ts';
import { RelatedFilter, TargetFilter, TargetOrder } from '../schema/inputs.ts';
import type { Relation } from '../schema/relation.ts';

const mostNotices = 2000;

/** What of the graph is not to be trusted as it stands. */
@Resolver()
export class DoubtsResolver {
  @Query(() => connectionTypes.Target.list, {
    description: 'Targets whose printed number cannot be right, plan by plan in reading order.',
  })
  suspectTargets(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => TargetFilter, { nullable: true }) filter: TargetFilter | null | undefined,
    @Arg('orderBy', () => TargetOrder, { nullable: true }) order: TargetOrder | null | undefined,
    @Ctx() { reader }: ApiContext,
  ): Promise<Page<ListEdge<Entity>>> {
    const ordered = order ?? { field: 'READING', direction: 'ASC' };
    return listTargets(reader, { ...filter, suspect: true }, ordered, page);
  }

  @Query(() => UnsureRelationConnection, {
    description: 'Relations of little confidence, the least sure first.',
  })
  unsureRelations(
    @Arg('below', () => Float, {
      defaultValue: 0.5,
      description: 'Only relations of less confidence than this, 0–1.',
    })
    below: number,
    @Arg('filter', () => RelatedFilter, {
      nullable: true,
      description: '`region`, `field` and `year` are those of what the relation starts at.',
    })
    filter: RelatedFilter | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { reader }: ApiContext,
  ): Promise<Page<ListEdge<Relation>>> {
    return listUnsureRelations(reader, below, filter ?? {}, page);
  }

  @Query(() => [LoadNotice], {
    description: 'What of the documents a person should look at, as the load of them told, file by file.',
  })
  loadNotices(
    @Arg('first', () => Int, { defaultValue: 200, description: `How many, at most ${mostNotices}.` })
    first: number,
    @Ctx() { reader, loaders }: ApiContext,
  ): Promise<LoadNotice[]> {
    between('first', first, 0, mostNotices);
    return loadNotices(reader, loaders, first);
  }
}
