import { Field, Int, ObjectType } from 'type-graphql';
import { Entity } from './entity.ts';
import { Relation } from './relation.ts';

@ObjectType({ description: 'A node, and how many relations away it is.', simpleResolvers: true })
export class Neighbor {
  @Field(() => Entity)
  entity!: Entity;

  @Field(() => Int, { description: '0 for the node itself.' })
  distance!: number;
}

@ObjectType({ description: 'What lies around a node, along whatever relations.', simpleResolvers: true })
export class Neighborhood {
  @Field(() => [Neighbor], { description: 'The nearest first.' })
  nodes!: Neighbor[];

  @Field(() => [Relation], { description: 'The relations between these nodes by which they were reached.' })
  edges!: Relation[];

  @Field(() => Boolean, { description: 'Whether there is more than `limit` lets through.' })
  truncated!: boolean;
}
