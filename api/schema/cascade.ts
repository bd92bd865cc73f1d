import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Entity } from './entity.ts';
import { CascadeSide, type ValueOf } from './enums.ts';
import { Relation } from './relation.ts';

@ObjectType({ description: 'A node of a cascade, and where it stands in it.', simpleResolvers: true })
export class CascadeNode {
  @Field(() => Entity)
  entity!: Entity;

  @Field(() => CascadeSide)
  side!: ValueOf<typeof CascadeSide>;

  @Field(() => Int, {
    description:
      'Steps between it and the root on the shortest way; 0 for the root and for what the root contains.',
  })
  distance!: number;

  @Field(() => Relation, {
    nullable: true,
    description:
      'The relation that leads to it from nearer the root, the surest of several; null for the root.',
  })
  via?: Relation;
}

@ObjectType({
  description: 'One chain of a cascade, from one of its ends to the other.',
  simpleResolvers: true,
})
export class CascadePath {
  @Field(() => [Entity], { description: 'In the order in which one walks.' })
  nodes!: Entity[];

  @Field(() => [Relation], { description: 'What joins each node to the next: one fewer than nodes.' })
  edges!: Relation[];

  @Field(() => Float, { description: 'The confidences of its relations, multiplied.' })
  confidence!: number;
}

@ObjectType({
  description:
    'What carries a node out, and what it carries out, step by step. Steps are IMPLEMENTS, REFINES, CONTRIBUTES_TO and (of special projects) PART_OF, each from what carries out to what is carried out. What a plan or section contains is where the way down from it begins; the agencies that lead and support tasks are where it ends.',
  simpleResolvers: true,
})
export class Cascade {
  @Field(() => Entity, { description: 'Where it starts.' })
  root!: Entity;

  @Field(() => [CascadeNode], {
    description:
      'The root, then what is above and what is below it: the nearest first, of these the surest, what is as sure as its plan reads.',
  })
  nodes!: CascadeNode[];

  @Field(() => [Relation], {
    description:
      'The relations between its nodes: the steps, CONTAINS from the root down to where they begin, and LEADS and SUPPORTS.',
  })
  edges!: Relation[];

  @Field(() => Boolean, {
    description: 'Whether there is more than is shown: ask for more with `first`, or for less with filters.',
  })
  truncated!: boolean;

  @Field(() => Int, {
    description:
      'How many nodes there are, shown or not; at least so many where there were too many to walk.',
  })
  totalNodes!: number;

  /** the chains from the root to its ends; found where somebody asks */
  chains!: (first: number) => CascadePath[];
}
