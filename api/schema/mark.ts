import { Field, Int, ObjectType } from 'type-graphql';
import { Entity } from './entity.ts';
import { Relation } from './relation.ts';

@ObjectType({
  description: 'Something that was extracted from the text of a plan, where it stands.',
  simpleResolvers: true,
})
export class Mark {
  @Field(() => Int, { description: 'UTF-16 offset in the text of the plan.' })
  start!: number;

  @Field(() => Int, { description: 'Offset just behind it.' })
  end!: number;

  @Field(() => String, {
    description: 'The label of the node that these words state, or the type of the relation that they state.',
  })
  kind!: string;

  @Field(() => Entity, {
    description: 'The node that they state; for a relation, the end of it that is named here.',
  })
  entity!: Entity;

  @Field(() => Relation, { nullable: true, description: 'The relation that they state.' })
  relation?: Relation;
}
