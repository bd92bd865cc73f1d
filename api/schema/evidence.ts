import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { Evidence as EvidenceRecord } from '../../graph-schema/index.ts';
import { Basis } from './enums.ts';

@ObjectType({
  description: 'A quote with the words before and behind it in the text of its plan.',
  simpleResolvers: true,
})
export class EvidenceContext {
  @Field(() => String)
  before!: string;

  @Field(() => String)
  quote!: string;

  @Field(() => String)
  after!: string;
}

@ObjectType({
  description:
    'How the graph knows what it says: the words in the text of a plan, or the reason for what is inferred. Offsets are UTF-16 code units in `plan.text`; `text.slice(start, end) === quote`, always.',
  simpleResolvers: true,
})
export class Evidence {
  /** id of the plan that states it; absent for what no plan says */
  readonly planId?: string;
  /** id of the innermost section that the quote stands in */
  readonly sectionId?: string;

  @Field(() => String, { nullable: true, description: 'The exact words.' })
  quote?: string;

  @Field(() => Int, { nullable: true, description: 'Offset of the first code unit of the quote.' })
  start?: number;

  @Field(() => Int, { nullable: true, description: 'Offset just behind the quote.' })
  end?: number;

  @Field(() => String, { description: 'Name of the rule that found it.' })
  rule!: string;

  @Field(() => Basis)
  basis!: EvidenceRecord['basis'];

  @Field(() => Float, { description: '0–1; 1 for what is printed plainly.' })
  confidence!: number;

  @Field(() => String, { nullable: true, description: 'For what is inferred: one sentence to check it by.' })
  why?: string;

  @Field(() => String, { nullable: true, description: 'The same in Chinese.' })
  whyZh?: string;

  @Field(() => String, { nullable: true, description: 'Id of the review, for what is reviewed.' })
  review?: string;

  @Field(() => String, {
    nullable: true,
    description: 'What was read and is otherwise now, as a JSON object, for what is reviewed.',
  })
  asRead?: string;

  constructor({ plan, section, ...rest }: EvidenceRecord) {
    this.planId = plan;
    this.sectionId = section;
    Object.assign(this, rest);
  }
}
