import { Field, Int, ObjectType } from 'type-graphql';
import { nodes } from '../../graph-schema/index.ts';
import { Entity } from './entity.ts';
import { Evidence } from './evidence.ts';

@ObjectType({ implements: Entity, description: nodes.Task.doc, simpleResolvers: true })
export class Task extends Entity {
  @Field(() => Evidence, { description: 'The words that state it.' })
  declare evidence: Evidence;

  @Field(() => String, { nullable: true, description: 'Number of the item as printed, e.g. 1. or （三）.' })
  number?: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  text!: string;

  @Field(() => Int, { nullable: true, description: 'The year for which it is set, where the plan says so.' })
  year?: number;

  @Field(() => String, {
    nullable: true,
    description: 'By when it is to be done, as the plan says: YYYY, YYYY-MM or YYYY-MM-DD.',
  })
  deadline?: string;
}
