import { GraphQLLocalDate } from 'graphql-scalars';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  Float,
  ID,
  Int,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { ApiContext } from '../context.ts';
import { cascadeOf, mostNodes, mostPaths } from '../queries/cascade/answer.ts';
import { type Holding, holding } from '../queries/cascade/holding.ts';
import { mostChains, pathsBetween } from '../queries/cascade/path.ts';
import { deepest, usualDepth } from '../queries/cascade/walk.ts';
import { Cascade, CascadeNode, CascadePath } from '../schema/cascade.ts';
import type { Entity } from '../schema/entity.ts';
import { CascadeDirection, Force, type ValueOf } from '../schema/enums.ts';
import { Plan } from '../schema/plan.ts';
import { Region } from '../schema/region.ts';
import { Target } from '../schema/target.ts';
import { Task } from '../schema/task.ts';

@ArgsType()
class CascadeArgs {
  @Field(() => ID, { description: 'Any node: a target, task, special project, section, plan or agency.' })
  from!: string;

  @Field(() => CascadeDirection, { defaultValue: 'BOTH' })
  direction!: ValueOf<typeof CascadeDirection>;

  @Field(() => Int, { defaultValue: usualDepth, description: `How many steps each way, at most ${deepest}.` })
  depth!: number;

  @Field(() => Float, { defaultValue: 0, description: 'Leaves out relations that are less sure.' })
  minConfidence!: number;

  @Field(() => [Force], {
    nullable: true,
    description:
      'Only steps of this force; all where it is not given. A step without force counts as STATED where the text says so, otherwise as DERIVED.',
  })
  force?: ValueOf<typeof Force>[] | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description:
      'Only what held on this day: a plan from its issue to the end of its period, its targets to the end of their year, its tasks in theirs. What says nothing of its time is kept, with `dated: false`.',
  })
  asOf?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Ids of regions: below the root only what holds for one of them or a part of it, and above that what holds for the nation or a region around.',
  })
  regions?: string[] | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'For an agency: go up from what it supports too, not only from what it leads.',
  })
  supports!: boolean;

  @Field(() => Int, { defaultValue: 500, description: `How many nodes, at most ${mostNodes}; the nearest.` })
  first!: number;
}

@ArgsType()
class PathArgs {
  @Field(() => ID)
  from!: string;

  @Field(() => ID)
  to!: string;

  @Field(() => Int, { defaultValue: deepest, description: `How many steps, at most ${deepest}.` })
  maxDepth!: number;

  @Field(() => Int, { defaultValue: 5, description: `How many chains, at most ${mostChains}.` })
  first!: number;
}

@Resolver(() => Cascade)
export class CascadeResolver {
  @Query(() => Cascade, {
    nullable: true,
    description:
      'What carries a node out and what it carries out, as a graph; null for an id that there is not.',
    // what is asked of a node, a relation and a path is asked as often as there may be nodes
    complexity: ({ args, childComplexity }) => 20 + Math.max(0, Number(args.first)) * childComplexity,
  })
  cascade(
    @Args(() => CascadeArgs) args: CascadeArgs,
    @Ctx() { reader, loaders }: ApiContext,
  ): Promise<Cascade | null> {
    return cascadeOf(reader, loaders, args);
  }

  @Query(() => [CascadePath], {
    description:
      'The shortest chains of steps from one node to another, upwards or downwards, the surest first; none where no chain joins them.',
  })
  path(@Args(() => PathArgs) args: PathArgs, @Ctx() { reader, loaders }: ApiContext): Promise<CascadePath[]> {
    return pathsBetween(reader, loaders, args);
  }

  @FieldResolver(() => [CascadePath], {
    description: 'Its chains from the root to where they end, up and down, the surest first.',
    // of nodes and relations that the cascade has counted
    complexity: ({ childComplexity }) => 1 + childComplexity,
  })
  paths(
    @Root() cascade: Cascade,
    @Arg('first', () => Int, { defaultValue: 50, description: `How many, at most ${mostPaths}.` })
    first: number,
  ): CascadePath[] {
    return cascade.chains(first);
  }
}

@Resolver(() => CascadeNode)
export class CascadeNodeResolver {
  @FieldResolver(() => Plan, {
    nullable: true,
    description: 'The plan that states it, or the plan that it is; null for what several plans share.',
  })
  async plan(@Root() { entity }: CascadeNode, @Ctx() { loaders }: ApiContext): Promise<Entity | null> {
    if (entity instanceof Plan) return entity;
    return entity.evidence?.planId ? loaders.node(entity.evidence.planId) : null;
  }

  @FieldResolver(() => [Region], {
    description: 'For which regions it holds, as it or else its plan says; none for the nation as a whole.',
  })
  regions(@Root() { entity }: CascadeNode, @Ctx() { loaders }: ApiContext): Promise<Entity[]> {
    return loaders.regions(entity);
  }

  @FieldResolver(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The first day on which it holds, as its plan and its own year say; null where they do not.',
  })
  async holdsFrom(@Root() node: CascadeNode, @Ctx() context: ApiContext): Promise<string | undefined> {
    return (await this.#holding(node, context)).from;
  }

  @FieldResolver(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The last day on which it holds; null where it is open or unknown.',
  })
  async holdsUntil(@Root() node: CascadeNode, @Ctx() context: ApiContext): Promise<string | undefined> {
    return (await this.#holding(node, context)).until;
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether anything says when it holds. What says nothing is kept whatever `asOf` asks, and told apart by this.',
  })
  async dated(@Root() node: CascadeNode, @Ctx() context: ApiContext): Promise<boolean> {
    const { from, until } = await this.#holding(node, context);
    return from !== undefined || until !== undefined;
  }

  async #holding(node: CascadeNode, context: ApiContext): Promise<Holding> {
    const { entity } = node;
    const plan = await this.plan(node, context);
    if (!(plan instanceof Plan)) return {};
    const year = entity instanceof Target || entity instanceof Task ? entity.year : undefined;
    return holding(plan, year, entity instanceof Task);
  }
}
