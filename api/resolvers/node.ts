import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { ApiContext } from '../context.ts';
import { badInput } from '../errors.ts';
import type { Entity } from '../schema/entity.ts';
import { Node } from '../schema/node.ts';

/** How many ids one call of `nodes` may ask for. */
const mostIds = 200;

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'The object with this id; null where there is none.' })
  node(@Arg('id', () => ID) id: string, @Ctx() { loaders }: ApiContext): Promise<Entity | null> {
    return loaders.node(id);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: `The objects with these ids, at most ${mostIds}, in their order; null for an id that there is not.`,
  })
  nodes(@Arg('ids', () => [ID]) ids: string[], @Ctx() { loaders }: ApiContext): Promise<(Entity | null)[]> {
    if (ids.length > mostIds)
      throw badInput(`${ids.length} ids are asked for; at most ${mostIds} come at once`);
    return Promise.all(ids.map((id) => loaders.node(id)));
  }
}
