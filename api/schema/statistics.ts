import { Field, Int, ObjectType } from 'type-graphql';
import type { EdgeType, Label } from '../../graph-schema/index.ts';
import { EdgeTypeEnum, LabelEnum } from './enums.ts';

@ObjectType({ description: 'How many nodes have a label.', simpleResolvers: true })
export class LabelCount {
  @Field(() => LabelEnum)
  label!: Label;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ description: 'How many relations are of a type.', simpleResolvers: true })
export class EdgeTypeCount {
  @Field(() => EdgeTypeEnum)
  type!: EdgeType;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ description: 'What is in the graph.', simpleResolvers: true })
export class Statistics {
  @Field(() => [LabelCount])
  nodes!: LabelCount[];

  @Field(() => [EdgeTypeCount])
  edges!: EdgeTypeCount[];

  @Field(() => String, { description: 'Where the graph is kept.' })
  store!: string;
}
