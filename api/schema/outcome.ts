import { Field, Float, Int, ObjectType } from 'type-graphql';
import { type NodeProperties, nodes } from '../../graph-schema/index.ts';
import { Entity } from './entity.ts';
import { OutcomeVerdict, TargetLimit, TargetOperator, TargetPace, type ValueOf } from './enums.ts';
import { Evidence } from './evidence.ts';
import { Plan } from './plan.ts';
import { Target } from './target.ts';

@ObjectType({ implements: Entity, description: nodes.Outcome.doc, simpleResolvers: true })
export class Outcome extends Entity {
  @Field(() => Evidence, { description: 'The words that state it.' })
  declare evidence: Evidence;

  @Field(() => String, { description: 'Name of the quantity, as its indicator has it where there is one.' })
  indicator!: string;

  @Field(() => String, { description: 'Name of the region that it is told of.' })
  region!: string;

  @Field(() => Float)
  value!: number;

  @Field(() => Float, { nullable: true, description: 'The upper end of a range.' })
  valueMax?: number;

  @Field(() => String, { nullable: true })
  unit?: string;

  @Field(() => TargetOperator)
  operator!: NodeProperties<'Outcome'>['operator'];

  @Field(() => TargetLimit, { nullable: true, description: 'What bounds the number of a rise or fall.' })
  limit?: NodeProperties<'Outcome'>['limit'];

  @Field(() => TargetPace, { nullable: true, description: 'Over what time a change was.' })
  pace?: NodeProperties<'Outcome'>['pace'];

  @Field(() => Int, { nullable: true, description: 'Null where its words do not date it.' })
  year?: number;

  @Field(() => Int, { nullable: true, description: 'What a change is told from.' })
  baselineYear?: number;

  @Field(() => String, { description: 'The clause as it stands in print.' })
  asPrinted!: string;
}

@ObjectType({ description: 'A target, and what became of it.', simpleResolvers: true })
export class TargetAnswer {
  @Field(() => Target)
  target!: Target;

  @Field(() => Plan)
  plan!: Plan;

  @Field(() => OutcomeVerdict)
  verdict!: ValueOf<typeof OutcomeVerdict>;

  @Field(() => Outcome, { nullable: true, description: 'What tells of it.' })
  outcome?: Outcome;

  @Field(() => Plan, { nullable: true, description: 'The plan that tells of it.' })
  outcomePlan?: Plan;

  @Field(() => String)
  why!: string;

  @Field(() => String, { description: 'The same in Chinese.' })
  whyZh!: string;
}

@ObjectType({ description: 'How many answers have a verdict.', simpleResolvers: true })
export class OutcomeCount {
  @Field(() => OutcomeVerdict)
  verdict!: ValueOf<typeof OutcomeVerdict>;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ description: 'What became of targets.', simpleResolvers: true })
export class Outcomes {
  @Field(() => [TargetAnswer], { description: 'Those that are answered first, then those that are not.' })
  answers!: TargetAnswer[];

  @Field(() => [OutcomeCount], { description: 'Of all, whatever verdicts are asked for.' })
  counts!: OutcomeCount[];

  @Field(() => Int, { description: 'Answers with the verdicts that are asked for.' })
  totalCount!: number;
}
