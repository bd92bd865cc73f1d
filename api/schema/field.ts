import { Field as GraphQLField, ObjectType } from 'type-graphql';
import { nodes } from '../../graph-schema/index.ts';
import { Entity } from './entity.ts';

@ObjectType({ implements: Entity, description: nodes.Field.doc, simpleResolvers: true })
export class Field extends Entity {
  @GraphQLField(() => [String])
  aliases!: string[];
}
