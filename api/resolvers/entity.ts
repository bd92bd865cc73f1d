import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { EdgeType } from '../../graph-schema/index.ts';
import type { ApiContext } from '../context.ts';
import type { Page } from '../relay/connection.ts';
import { RelationConnection, type RelationEdge } from '../schema/edges.ts';
import { Entity } from '../schema/entity.ts';
import { DirectionFilter, EdgeTypeEnum, type ValueOf } from '../schema/enums.ts';
import { apart, RelatedArgs } from '../schema/related-args.ts';

@ArgsType()
class RelationArgs extends RelatedArgs {
  @Field(() => DirectionFilter, { defaultValue: 'BOTH' })
  direction!: ValueOf<typeof DirectionFilter>;

  @Field(() => [EdgeTypeEnum], {
    nullable: true,
    description: 'Only these types; all where it is not given.',
  })
  types?: EdgeType[];
}

/** What every node of the graph has: its relations, whatever they are. */
@Resolver(() => Entity)
export class EntityResolver {
  @FieldResolver(() => RelationConnection, {
    description: 'Its relations, type by type in the order of print.',
  })
  relations(
    @Root() node: Entity,
    @Args(() => RelationArgs) { direction, types, ...args }: RelationArgs,
    @Ctx() { loaders }: ApiContext,
  ): Promise<Page<RelationEdge>> {
    const { list, page } = apart(args);
    return loaders.relations({ direction, ...(types ? { types } : {}), ...list }, page, node);
  }

  @FieldResolver(() => Int, { description: 'How many relations it has, in both directions.' })
  degree(
    @Root() node: Entity,
    @Arg('types', () => [EdgeTypeEnum], { nullable: true, description: 'Only these types.' })
    types: EdgeType[] | null | undefined,
    @Ctx() { loaders }: ApiContext,
  ): Promise<number> {
    return loaders.degree({ direction: 'BOTH', ...(types ? { types } : {}) }, node);
  }
}
