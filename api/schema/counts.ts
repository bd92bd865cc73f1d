import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Entity } from './entity.ts';

export const CountedBy = {
  AGENCY: 'AGENCY',
  REGION: 'REGION',
  FIELD: 'FIELD',
  YEAR: 'YEAR',
  PLAN: 'PLAN',
} as const;
registerEnumType(CountedBy, {
  name: 'CountedBy',
  description:
    'What to count by. `AGENCY`: who leads or supports the task, or a task that is measured by the target; `REGION`: for which the node itself says that it holds.',
});

@ObjectType({ description: 'How many there are of one kind.', simpleResolvers: true })
export class Count {
  @Field(() => Entity, { nullable: true, description: 'The agency, region, field or plan; null for a year.' })
  node?: Entity;

  @Field(() => Int, { nullable: true, description: 'The year; null for anything else.' })
  year?: number;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ description: 'Counts, the greatest first.', simpleResolvers: true })
export class Counts {
  @Field(() => [Count], { description: 'What has several agencies, regions or fields counts in each.' })
  counts!: Count[];

  @Field(() => Int, { description: 'How many there are in all, each once, those in none of the counts too.' })
  total!: number;
}
