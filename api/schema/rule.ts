import { Field, ObjectType } from 'type-graphql';

/** What is known of a rule beside the graph: whoever starts the server brings it (`rules` of ApiOptions). */
export interface RuleText {
  readonly id: string;
  readonly says: { readonly en: string; readonly zh: string };
  readonly form: string;
}

@ObjectType({
  description: 'A rule that finds nodes and edges: what it says and the form that it reads.',
  simpleResolvers: true,
})
export class Rule {
  @Field(() => String, { description: 'As `rule` of an evidence, and as `gangmu rules` lists it.' })
  id!: string;

  @Field(() => String, { description: 'One sentence: what it finds, and by what.' })
  says!: string;

  @Field(() => String, { description: 'The same in Chinese.' })
  saysZh!: string;

  @Field(() => String, {
    description: 'The form of words that it reads, in Chinese; … stands for what may stand there.',
  })
  form!: string;

  constructor({ id, says, form }: RuleText) {
    Object.assign(this, { id, says: says.en, saysZh: says.zh, form });
  }
}
