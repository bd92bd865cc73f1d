import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { NodeProperties } from '../../graph-schema/index.ts';
import { TargetOperator } from './enums.ts';
import { Plan } from './plan.ts';
import { Region } from './region.ts';
import { Target } from './target.ts';

@ObjectType({ description: 'One target of a trajectory.', simpleResolvers: true })
export class SeriesPoint {
  @Field(() => Target, { description: 'Whose evidence is the sentence that sets it.' })
  target!: Target;

  @Field(() => Plan)
  plan!: Plan;

  @Field(() => Int, { nullable: true, description: 'The year by which it is to be reached.' })
  year?: number;

  @Field(() => Float, { nullable: true })
  value?: number;

  @Field(() => Float, { nullable: true, description: 'The upper end of a range.' })
  valueMax?: number;

  @Field(() => String, { nullable: true })
  unit?: string;

  @Field(() => TargetOperator, { nullable: true })
  operator?: NodeProperties<'Target'>['operator'];

  @Field(() => Int, { nullable: true })
  baselineYear?: number;

  @Field(() => Float, { nullable: true, description: 'What was reached in the baseline year.' })
  baselineValue?: number;

  @Field(() => String, { nullable: true, description: 'Why the printed number cannot be right.' })
  suspect?: string;

  @Field(() => String, { nullable: true, description: 'The same in Chinese.' })
  suspectZh?: string;

  @Field(() => Float, { nullable: true, description: 'What was probably meant by a suspect number.' })
  likelyValue?: number;
}

@ObjectType({
  description: 'The targets for one indicator in one region and unit, over the years.',
  simpleResolvers: true,
})
export class TargetSeries {
  @Field(() => Region, { nullable: true, description: 'Null for the nation as a whole.' })
  region?: Region;

  @Field(() => String, { nullable: true })
  unit?: string;

  @Field(() => [SeriesPoint], { description: 'By year, those without a year last.' })
  points!: SeriesPoint[];
}
