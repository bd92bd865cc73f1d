import { Field, Float, Int, ObjectType } from 'type-graphql';
import { ProjectChangeKind, TargetChangeKind, type ValueOf } from './enums.ts';
import { Indicator } from './indicator.ts';
import { Plan } from './plan.ts';
import { Region } from './region.ts';
import { Relation } from './relation.ts';
import { SpecialProject } from './special-project.ts';
import { Target } from './target.ts';

@ObjectType({ description: 'What becomes of one target from plan `a` to plan `b`.', simpleResolvers: true })
export class TargetChange {
  @Field(() => TargetChangeKind)
  change!: ValueOf<typeof TargetChangeKind>;

  @Field(() => Indicator, { nullable: true })
  indicator?: Indicator;

  @Field(() => Region, { nullable: true, description: 'Null for the nation as a whole.' })
  region?: Region;

  @Field(() => Target, { nullable: true, description: 'The target in `a`; null for one that appears.' })
  a?: Target;

  @Field(() => Target, { nullable: true, description: 'The target in `b`; null for one that vanishes.' })
  b?: Target;

  @Field(() => Float, {
    nullable: true,
    description:
      'By how much it rises (or, below 0, falls), in the unit of `a`; null where it cannot be compared.',
  })
  difference?: number;

  @Field(() => String, {
    nullable: true,
    description: 'Why it cannot be compared, or that a likely value was taken for a suspect one.',
  })
  why?: string;

  @Field(() => String, { nullable: true, description: 'The same in Chinese.' })
  whyZh?: string;
}

@ObjectType({
  description: 'What becomes of one special project from plan `a` to plan `b`.',
  simpleResolvers: true,
})
export class ProjectChange {
  @Field(() => ProjectChangeKind)
  change!: ValueOf<typeof ProjectChangeKind>;

  @Field(() => SpecialProject, { nullable: true, description: 'In `a`; null for one that appears.' })
  a?: SpecialProject;

  @Field(() => SpecialProject, { nullable: true, description: 'In `b`; null for one that vanishes.' })
  b?: SpecialProject;

  @Field(() => Relation, {
    nullable: true,
    description: 'The CONTINUES that joins them; null where both plans have the same project.',
  })
  relation?: Relation;
}

@ObjectType({ description: 'How many changes are of a kind.', simpleResolvers: true })
export class ChangeCount {
  @Field(() => TargetChangeKind)
  change!: ValueOf<typeof TargetChangeKind>;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ description: 'What two plans aim at, set beside each other.', simpleResolvers: true })
export class PlanComparison {
  @Field(() => Plan)
  a!: Plan;

  @Field(() => Plan)
  b!: Plan;

  targets!: TargetChange[];

  @Field(() => [ChangeCount], { description: 'How many targets change in which way; every way is listed.' })
  targetCounts!: ChangeCount[];

  @Field(() => [ProjectChange])
  projects!: ProjectChange[];
}
