import { Field, Int, ObjectType } from 'type-graphql';
import { Entity } from './entity.ts';
import { RadarKind, type ValueOf } from './enums.ts';
import { Plan } from './plan.ts';

@ObjectType({
  description: 'A task or target that stands on something that no longer holds.',
  simpleResolvers: true,
})
export class RadarEntry {
  @Field(() => RadarKind)
  kind!: ValueOf<typeof RadarKind>;

  @Field(() => Entity, { description: 'The task or target.' })
  entity!: Entity;

  @Field(() => Plan, { description: 'The plan that sets it.' })
  plan!: Plan;

  @Field(() => Entity, { description: 'What it stands on.' })
  above!: Entity;

  @Field(() => Plan)
  abovePlan!: Plan;

  @Field(() => Entity, { nullable: true, description: 'What holds instead, where that is known.' })
  replacement?: Entity;

  @Field(() => Plan, { nullable: true })
  replacementPlan?: Plan;

  @Field(() => Boolean, {
    description: 'No document says so: it is concluded from the series of the plans, or from two numbers.',
  })
  inferred!: boolean;

  @Field(() => String)
  why!: string;

  @Field(() => String, { description: 'The same in Chinese.' })
  whyZh!: string;
}

@ObjectType({ description: 'How many entries are of a kind.', simpleResolvers: true })
export class RadarCount {
  @Field(() => RadarKind)
  kind!: ValueOf<typeof RadarKind>;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ description: 'What stands on something that no longer holds on a day.', simpleResolvers: true })
export class Radar {
  @Field(() => String, { description: 'The day that is asked about, YYYY-MM-DD.' })
  asOf!: string;

  @Field(() => [RadarEntry])
  entries!: RadarEntry[];

  @Field(() => [RadarCount])
  counts!: RadarCount[];

  @Field(() => Int)
  totalCount!: number;
}
