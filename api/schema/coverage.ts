import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Entity } from './entity.ts';
import { GoalAside, type ValueOf } from './enums.ts';
import { Plan } from './plan.ts';
import { Region } from './region.ts';
import { Relation } from './relation.ts';
import type { Task } from './task.ts';

@ObjectType({ description: 'Something of a region’s plan that answers a goal.', simpleResolvers: true })
export class GoalAnswer {
  @Field(() => Entity, {
    description: 'What answers: a task, a section that nobody is assigned to, a target, a special project.',
  })
  entity!: Entity;

  @Field(() => Plan, {
    nullable: true,
    description: 'Null for a special project, which several plans share.',
  })
  plan?: Plan;

  @Field(() => Entity, { description: 'The goal itself, or what of the goal’s section it reaches.' })
  reaches!: Entity;

  @Field(() => Int, { description: 'Steps from the one to the other.' })
  distance!: number;

  @Field(() => [Relation], { description: 'The steps, from what answers up to what it reaches.' })
  via!: Relation[];

  @Field(() => Float, { description: 'The confidences of the steps, multiplied.' })
  confidence!: number;
}

@ObjectType({
  description: 'A goal of a plan, and what of a region’s plans answers it.',
  simpleResolvers: true,
})
export class CoveredGoal {
  @Field(() => Entity, { description: 'A target, special project, task or section.' })
  goal!: Entity;

  @Field(() => Boolean)
  answered!: boolean;

  @Field(() => Int)
  answerCount!: number;

  @Field(() => GoalAside, {
    nullable: true,
    description: 'Why nobody has to answer it; null where something does, and where it is left unanswered.',
  })
  aside?: ValueOf<typeof GoalAside>;

  @Field(() => String, { nullable: true, description: 'The same as a sentence that can be checked.' })
  why?: string;

  @Field(() => String, { nullable: true, description: 'The same in Chinese.' })
  whyZh?: string;

  /** its answers, the nearest first; made where somebody asks */
  nearest!: (most: number) => GoalAnswer[];
}

@ObjectType({ description: 'How many goals and tasks a coverage is about.', simpleResolvers: true })
export class CoverageCounts {
  @Field(() => Int)
  goals!: number;

  @Field(() => Int)
  answered!: number;

  @Field(() => Int, { description: 'Those that nothing answers, though somebody should.' })
  unanswered!: number;

  @Field(() => Int, { description: 'Those that nothing answers, and that had run out.' })
  expired!: number;

  @Field(() => Int, {
    description: 'Those that nothing answers, and that are for another place or a later day.',
  })
  notBinding!: number;

  @Field(() => Int, {
    description: 'Those that nothing answers, and that frame their plan or tell how things stand.',
  })
  framing!: number;

  @Field(() => Int, { description: 'Tasks of the region’s plans.' })
  tasks!: number;

  @Field(() => Int, { description: 'Those of them that answer nothing in the plan.' })
  orphans!: number;
}

@ObjectType({
  description: 'Which goals of a plan the plans of a region answer, and which they do not.',
  simpleResolvers: true,
})
export class Coverage {
  @Field(() => Plan)
  plan!: Plan;

  @Field(() => Region)
  region!: Region;

  @Field(() => [Plan], { description: 'The plans that hold for the region or a part of it.' })
  regionPlans!: Plan[];

  /** all of them; the resolvers show so many as are asked for */
  goals!: CoveredGoal[];
  unanswered!: Entity[];
  orphans!: Task[];

  @Field(() => CoverageCounts)
  counts!: CoverageCounts;

  @Field(() => Boolean, { description: 'Whether there was more than can be looked at in one answer.' })
  truncated!: boolean;
}
