import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { type EdgeType, edgeTypes } from '../../graph-schema/index.ts';
import type { ApiContext } from '../context.ts';
import { badInput } from '../errors.ts';
import { neighborhoodOf } from '../queries/neighborhood.ts';
import { EdgeTypeEnum } from '../schema/enums.ts';
import { Neighborhood } from '../schema/neighborhood.ts';

const deepest = 4;
const mostNodes = 500;

/** A whole text is no neighbour that anyone looks for. */
const usualTypes = edgeTypes.filter((type) => type !== 'HAS_TEXT');

@Resolver()
export class NeighborhoodResolver {
  @Query(() => Neighborhood, {
    nullable: true,
    description: 'What lies around the node with this id, for a picture of it; null where there is none.',
    // what it gives is bounded by its limit, nodes and relations alike
    complexity: ({ args, childComplexity }) => 10 + Math.max(0, Number(args.limit)) * childComplexity,
  })
  async neighborhood(
    @Arg('id', () => ID) id: string,
    @Arg('depth', () => Int, { defaultValue: 1, description: `How many relations away, 1 to ${deepest}.` })
    depth: number,
    @Arg('types', () => [EdgeTypeEnum], {
      nullable: true,
      description: 'Only along these relations; all but `HAS_TEXT` where it is not given.',
    })
    types: EdgeType[] | null | undefined,
    @Arg('limit', () => Int, { defaultValue: 100, description: `How many nodes, at most ${mostNodes}.` })
    limit: number,
    @Ctx() { reader, loaders }: ApiContext,
  ): Promise<Neighborhood | null> {
    if (depth < 1 || depth > deepest)
      throw badInput(`"depth" is ${depth}; it must be between 1 and ${deepest}`);
    if (limit < 1 || limit > mostNodes)
      throw badInput(`"limit" is ${limit}; it must be between 1 and ${mostNodes}`);
    const start = await loaders.node(id);
    return start && neighborhoodOf(reader, loaders, start, { depth, types: types ?? usualTypes, limit });
  }
}
