import { ArgsType, Field } from 'type-graphql';
import { PageArgs } from '../relay/page-args.ts';
import { RelatedFilter, RelatedOrder } from './inputs.ts';

/** Which page of a list along relations, of which of its members, in which order. */
@ArgsType()
export class RelatedArgs extends PageArgs {
  @Field(() => RelatedFilter, { nullable: true })
  filter?: RelatedFilter | null;

  @Field(() => RelatedOrder, { nullable: true, description: 'As printed where it is not given.' })
  orderBy?: RelatedOrder | null;
}

/** The same, apart: what a list is, and which page of it. */
export function apart({ filter, orderBy, first, after, last, before }: RelatedArgs) {
  return {
    list: { ...(filter ? { filter } : {}), ...(orderBy ? { order: orderBy } : {}) },
    page: { first, after, last, before } as PageArgs,
  };
}
