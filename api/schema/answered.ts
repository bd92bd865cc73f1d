import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  description:
    'The clause at the other end of a step, which is answered, as the quote of its evidence is the one that answers. `text.slice(start, end) === quote` in the text of `plan`.',
  simpleResolvers: true,
})
export class AnsweredClause {
  /** id of the plan that states it */
  readonly planId!: string;

  @Field(() => String, { description: 'Its exact words.' })
  quote!: string;

  @Field(() => Int, { description: 'UTF-16 offset in the text of its plan.' })
  start!: number;

  @Field(() => Int, { description: 'Offset just behind it.' })
  end!: number;
}
