import { Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../relay/connection.ts';
import { edgeOf } from './edges.ts';
import { Plan } from './plan.ts';
import { Relation } from './relation.ts';

export const UnsureRelationConnection = connectionOf(
  'UnsureRelation',
  edgeOf<Relation>('UnsureRelation', Relation),
  'A page of relations that are not sure, the least sure first.',
);

@ObjectType({
  description: 'Something in a document that a person should look at, as the load of it told.',
  simpleResolvers: true,
})
export class LoadNotice {
  @Field(() => String, { description: 'File, line and column.' })
  place!: string;

  @Field(() => String)
  message!: string;

  @Field(() => String, { description: 'The same in Chinese.' })
  messageZh!: string;

  @Field(() => [Plan], { description: 'The plans that the file holds.' })
  plans!: Plan[];
}
