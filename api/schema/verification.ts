import { Field, Int, ObjectType } from 'type-graphql';
import { ClaimKind, ClaimVerdict, type ValueOf } from './enums.ts';
import { Plan } from './plan.ts';

@ObjectType({
  description: 'A sentence of a plan that speaks for or against a claim.',
  simpleResolvers: true,
})
export class Witness {
  @Field(() => Plan, { nullable: true })
  plan?: Plan;

  @Field(() => String)
  planTitle!: string;

  @Field(() => String, { description: 'The words of the plan.' })
  quote!: string;

  @Field(() => Int, { nullable: true, description: 'UTF-16 offset in the text of the plan.' })
  start?: number;

  @Field(() => Int, { nullable: true, description: 'Offset just behind them.' })
  end?: number;
}

@ObjectType({ description: 'A claim of a draft, and what the graph says of it.', simpleResolvers: true })
export class Finding {
  @Field(() => ClaimKind)
  kind!: ValueOf<typeof ClaimKind>;

  @Field(() => ClaimVerdict)
  verdict!: ValueOf<typeof ClaimVerdict>;

  @Field(() => String, { description: 'The words of the draft.' })
  quote!: string;

  @Field(() => Int, { description: 'UTF-16 offset in the draft.' })
  start!: number;

  @Field(() => Int, { description: 'Offset just behind them.' })
  end!: number;

  @Field(() => String)
  why!: string;

  @Field(() => String, { description: 'The same in Chinese.' })
  whyZh!: string;

  @Field(() => [Witness])
  witnesses!: Witness[];
}

@ObjectType({ description: 'How many claims have a verdict.', simpleResolvers: true })
export class VerdictCount {
  @Field(() => ClaimVerdict)
  verdict!: ValueOf<typeof ClaimVerdict>;

  @Field(() => Int)
  count!: number;
}

@ObjectType({
  description: 'What the graph says of a draft. What it does not hold is not called false.',
  simpleResolvers: true,
})
export class Verification {
  @Field(() => [Finding], { description: 'In the order of the text.' })
  findings!: Finding[];

  @Field(() => Int, { description: 'Sentences of the draft.' })
  sentences!: number;

  @Field(() => Int, { description: 'Sentences that make no claim that can be checked.' })
  withoutClaim!: number;

  @Field(() => [VerdictCount])
  counts!: VerdictCount[];
}
