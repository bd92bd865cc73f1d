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
import { coverageOf } from '../queries/cascade/coverage.ts';
import { between, deepest } from '../queries/cascade/walk.ts';
import { Coverage, CoveredGoal, GoalAnswer } from '../schema/coverage.ts';
import { Entity } from '../schema/entity.ts';
import { Force, type ValueOf } from '../schema/enums.ts';
import { Task } from '../schema/task.ts';

const mostGoals = 2000;
const mostAnswers = 200;

@ArgsType()
class CoverageArgs {
  @Field(() => ID, { description: 'The plan whose goals are looked at.' })
  plan!: string;

  @Field(() => ID, { description: 'The region whose plans should answer them; its parts count with it.' })
  region!: string;

  @Field(() => Int, {
    defaultValue: 5,
    description: `In how many steps a goal is answered, at most ${deepest}.`,
  })
  depth!: number;

  @Field(() => Int, {
    defaultValue: 2,
    description: 'How deep in the outline a section is a goal, from 1 for the outermost; 0 for none.',
  })
  sectionDepth!: number;

  @Field(() => Float, { defaultValue: 0, description: 'Leaves out steps that are less sure.' })
  minConfidence!: number;

  @Field(() => [Force], { nullable: true, description: 'Only steps of this force, as in `cascade`.' })
  force?: ValueOf<typeof Force>[] | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description:
      'The day on which a goal has to hold to be left unanswered; where it is not given, any day since the first plan of the region.',
  })
  asOf?: string | null;
}

const howMany = (most: number) => `How many, at most ${most}; \`counts\` says how many there are.`;

@Resolver(() => Coverage)
export class CoverageResolver {
  @Query(() => Coverage, {
    nullable: true,
    description:
      'Which goals of a plan the plans of a region answer, which they do not, and which of their tasks answer nothing in it; null where there is no such plan or region.',
  })
  coverage(
    @Args(() => CoverageArgs) args: CoverageArgs,
    @Ctx() { reader, loaders }: ApiContext,
  ): Promise<Coverage | null> {
    return coverageOf(reader, loaders, args);
  }

  @FieldResolver(() => [CoveredGoal], {
    description:
      'The targets, special projects and tasks of the plan, and its sections down to `sectionDepth`, as it reads. A section is answered by what answers anything in it.',
  })
  goals(
    @Root() { goals }: Coverage,
    @Arg('answered', () => Boolean, { nullable: true, description: 'Only those that are, or are not.' })
    answered: boolean | null | undefined,
    @Arg('aside', () => Boolean, {
      nullable: true,
      description: 'Only those that nobody has to answer, or only the others.',
    })
    aside: boolean | null | undefined,
    @Arg('first', () => Int, { defaultValue: 200, description: howMany(mostGoals) }) first: number,
  ): CoveredGoal[] {
    between('first', first, 0, mostGoals);
    return goals
      .filter((goal) => typeof answered !== 'boolean' || goal.answered === answered)
      .filter((goal) => typeof aside !== 'boolean' || (goal.aside !== undefined) === aside)
      .slice(0, first);
  }

  @FieldResolver(() => [Entity], {
    description: 'The goals that nothing answers though somebody should, as the plan reads.',
  })
  unanswered(
    @Root() { unanswered }: Coverage,
    @Arg('first', () => Int, { defaultValue: 200, description: howMany(mostGoals) }) first: number,
  ): Entity[] {
    between('first', first, 0, mostGoals);
    return unanswered.slice(0, first);
  }

  @FieldResolver(() => [Task], {
    description: 'The tasks of the region’s plans that reach nothing of this plan, as those read.',
  })
  orphans(
    @Root() { orphans }: Coverage,
    @Arg('first', () => Int, { defaultValue: 200, description: howMany(mostGoals) }) first: number,
  ): Task[] {
    between('first', first, 0, mostGoals);
    return orphans.slice(0, first);
  }
}

@Resolver(() => CoveredGoal)
export class CoveredGoalResolver {
  @FieldResolver(() => [GoalAnswer], { description: 'What answers it, the nearest first, then the surest.' })
  answers(
    @Root() goal: CoveredGoal,
    @Arg('first', () => Int, {
      defaultValue: 10,
      description: `How many, at most ${mostAnswers}; \`answerCount\` says how many there are.`,
    })
    first: number,
  ): GoalAnswer[] {
    between('first', first, 0, mostAnswers);
    return goal.nearest(first);
  }
}
