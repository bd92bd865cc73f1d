import { Field, Int, ObjectType } from 'type-graphql';
import { AuditMark, type ValueOf } from './enums.ts';
import { Plan } from './plan.ts';
import { Rule } from './rule.ts';

@ObjectType({
  description: 'A sentence of a plan that looks like a commitment and that no fact covers.',
  simpleResolvers: true,
})
export class PassedOver {
  @Field(() => Int, { description: 'UTF-16 offset in the text of the plan.' })
  start!: number;

  @Field(() => Int, { description: 'Offset just behind it.' })
  end!: number;

  @Field(() => String)
  quote!: string;

  @Field(() => AuditMark)
  mark!: ValueOf<typeof AuditMark>;

  @Field(() => String, { description: 'Why it was passed over.' })
  why!: string;

  @Field(() => String, { description: 'The same in Chinese.' })
  whyZh!: string;

  @Field(() => Rule, {
    nullable: true,
    description:
      'The rule that passed its number over; null where none did, or for a rule that this server knows nothing of.',
  })
  rule!: Rule | null;
}

@ObjectType({ description: 'What of a plan was read, and what was not.', simpleResolvers: true })
export class Audit {
  @Field(() => Plan)
  plan!: Plan;

  @Field(() => Int, { description: 'Sentences of the plan.' })
  sentences!: number;

  @Field(() => Int, { description: 'Those with a mark of a commitment.' })
  marked!: number;

  @Field(() => [PassedOver], { description: 'Those of them that no fact covers, in reading order.' })
  passedOver!: PassedOver[];
}

@ObjectType({ description: 'How much of a plan was passed over.', simpleResolvers: true })
export class AuditCount {
  @Field(() => Plan)
  plan!: Plan;

  @Field(() => Int, { description: 'Sentences of the plan.' })
  sentences!: number;

  @Field(() => Int, { description: 'Those with a mark of a commitment.' })
  marked!: number;

  @Field(() => Int, { description: 'Those of them that no fact covers; `audit` lists them.' })
  passedOver!: number;
}
