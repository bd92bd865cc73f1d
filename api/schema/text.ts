import { Field, ObjectType } from 'type-graphql';
import { nodes } from '../../graph-schema/index.ts';
import { Entity } from './entity.ts';

@ObjectType({ implements: Entity, description: nodes.Text.doc, simpleResolvers: true })
export class Text extends Entity {
  /** id of the plan whose text it is */
  planId!: string;

  @Field(() => String, {
    description: 'As printed; every offset of evidence counts UTF-16 code units in it.',
  })
  text!: string;
}
