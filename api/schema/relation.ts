import { Field, ID, ObjectType } from 'type-graphql';
import type { EdgeType } from '../../graph-schema/index.ts';
import { AnsweredClause } from './answered.ts';
import { Entity } from './entity.ts';
import { EdgeTypeEnum, Force, type ValueOf } from './enums.ts';
import { Evidence } from './evidence.ts';

@ObjectType({
  description: 'A relation of the graph: what it says, between which two nodes, and how it is known.',
  simpleResolvers: true,
})
export class Relation {
  @Field(() => ID, {
    description: 'The same from whichever end one looks; a pair of nodes has one relation of a type.',
  })
  id!: string;

  @Field(() => EdgeTypeEnum)
  type!: EdgeType;

  @Field(() => Entity, { description: 'Where it starts: what the verb of its type is said of.' })
  from!: Entity;

  @Field(() => Entity, { description: 'Where it ends.' })
  to!: Entity;

  @Field(() => String, {
    nullable: true,
    description: 'The name of the other end exactly as the quote prints it.',
  })
  asPrinted?: string;

  @Field(() => Force, { nullable: true, description: 'For steps of the cascade.' })
  force?: ValueOf<typeof Force>;

  @Field(() => Evidence)
  evidence!: Evidence;

  @Field(() => AnsweredClause, {
    nullable: true,
    description:
      'For steps of the cascade: the words at the other end that are answered, where they are known.',
  })
  answered?: AnsweredClause;
}
