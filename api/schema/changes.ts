import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A plan that came, went or changed.', simpleResolvers: true })
export class PlanInChange {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  title!: string;
}

@ObjectType({
  description: 'How many nodes of a label, or relations of a type, there were and are.',
  simpleResolvers: true,
})
export class ChangedKind {
  @Field(() => String, { description: 'The label or type.' })
  kind!: string;

  @Field(() => Int)
  before!: number;

  @Field(() => Int)
  after!: number;
}

@ObjectType({ description: 'What one load, removal or review changed.', simpleResolvers: true })
export class GraphChange {
  @Field(() => String, { description: 'The version that came of it, as in `extensions.graph`.' })
  version!: string;

  @Field(() => String, { description: 'When it was done, as an ISO date and time.' })
  at!: string;

  @Field(() => String, { description: 'The version before it.' })
  before!: string;

  @Field(() => [PlanInChange])
  added!: PlanInChange[];

  @Field(() => [PlanInChange])
  removed!: PlanInChange[];

  @Field(() => [PlanInChange], {
    description: 'Those that were read again, reviewed, or linked anew since one above them changed.',
  })
  changed!: PlanInChange[];

  @Field(() => [ChangedKind], { description: 'Of what there is another number than before.' })
  counts!: ChangedKind[];
}

@ObjectType({ description: 'What changed since a version, the oldest change first.', simpleResolvers: true })
export class ChangeFeed {
  @Field(() => String, { description: 'The version now.' })
  graph!: string;

  @Field(() => Boolean, {
    description:
      'False where the version asked for is not remembered: what came before `changes` is not told, and all has to be fetched anew.',
  })
  complete!: boolean;

  @Field(() => [GraphChange])
  changes!: GraphChange[];
}
