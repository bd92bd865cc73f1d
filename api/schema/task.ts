import { Field, Int, ObjectType } from 'type-graphql';
import { nodes } from '../../graph-schema/index.ts';
import { Entity } from './entity.ts';

@ObjectType({ implements: Entity, description: nodes.Task.doc })
export class Task extends Entity {
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
