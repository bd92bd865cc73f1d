import { ArgsType, Field, Int } from 'type-graphql';
import { defaultPageSize, type PageRequest } from './keyset.ts';

@ArgsType()
export class PageArgs implements PageRequest {
  @Field(() => Int, {
    nullable: true,
    description: `How many from the beginning, or behind \`after\`; ${defaultPageSize} where neither this nor \`last\` is given, at most 200.`,
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'A cursor: only what follows it.' })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many from the end, or before `before`; at most 200.',
  })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'A cursor: only what precedes it.' })
  before?: string | null;
}
