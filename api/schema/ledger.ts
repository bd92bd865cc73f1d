import { Field, Float, Int, ObjectType } from 'type-graphql';
import { LedgerKind, type ValueOf } from './enums.ts';
import { Plan } from './plan.ts';
import { Region } from './region.ts';
import { Target } from './target.ts';

@ObjectType({ description: 'What a plan below makes of a national number.', simpleResolvers: true })
export class LedgerStep {
  @Field(() => LedgerKind)
  kind!: ValueOf<typeof LedgerKind>;

  @Field(() => Target, { nullable: true, description: 'The national target; null where the kind is `NEW`.' })
  national?: Target;

  @Field(() => Plan, { nullable: true, description: 'Null where the kind is `NEW`.' })
  nationalPlan?: Plan;

  @Field(() => Target, { nullable: true, description: 'The target below; null where the kind is `DROPPED`.' })
  local?: Target;

  @Field(() => Plan, { description: 'The plan that takes the step, also where it drops the number.' })
  localPlan!: Plan;

  @Field(() => Region, { nullable: true, description: 'Whose target it is.' })
  region?: Region;

  @Field(() => Float, { nullable: true, description: 'In the unit of the national number.' })
  difference?: number;

  @Field(() => Int, { nullable: true, description: 'How many years later; earlier where it is below zero.' })
  years?: number;

  @Field(() => String)
  why!: string;

  @Field(() => String, { description: 'The same in Chinese.' })
  whyZh!: string;
}

@ObjectType({ description: 'How many steps of a kind a plan takes.', simpleResolvers: true })
export class LedgerCount {
  @Field(() => Plan)
  plan!: Plan;

  @Field(() => Region, { nullable: true })
  region?: Region;

  @Field(() => LedgerKind)
  kind!: ValueOf<typeof LedgerKind>;

  @Field(() => Int)
  count!: number;
}

@ObjectType({
  description: 'What the provinces that are held aim at together, beside the nation.',
  simpleResolvers: true,
})
export class LedgerGap {
  @Field(() => Target)
  national!: Target;

  @Field(() => Plan)
  nationalPlan!: Plan;

  @Field(() => Int)
  year!: number;

  @Field(() => Float, { description: 'Of the numbers of all regions, in the unit of the national one.' })
  sum!: number;

  @Field(() => String)
  unit!: string;

  @Field(() => Float, { description: 'The national number less the sum.' })
  gap!: number;

  @Field(() => [Region], { description: 'Whose numbers are summed; those of others are not known.' })
  regions!: Region[];

  @Field(() => String)
  why!: string;

  @Field(() => String, { description: 'The same in Chinese.' })
  whyZh!: string;
}

@ObjectType({ description: 'What plans below make of national numbers (加码).', simpleResolvers: true })
export class Ledger {
  @Field(() => [LedgerStep])
  steps!: LedgerStep[];

  @Field(() => [LedgerCount], { description: 'By plan, region and kind, of all steps.' })
  counts!: LedgerCount[];

  @Field(() => [LedgerGap])
  gaps!: LedgerGap[];

  @Field(() => Int, { description: 'Steps of the kinds that are asked for.' })
  totalCount!: number;
}
