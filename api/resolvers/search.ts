import { Args, ArgsType, Ctx, Field, Int, Query, Resolver } from 'type-graphql';
import type { Label } from '../../graph-schema/index.ts';
import type { ApiContext } from '../context.ts';
import { searchPage } from '../queries/search.ts';
import type { Page } from '../relay/connection.ts';
import { SearchConnection, type SearchEdge } from '../schema/edges.ts';
import { LabelEnum } from '../schema/enums.ts';

@ArgsType()
class SearchArgs {
  @Field(() => String, { description: 'Words as one types them; Chinese needs no spaces.' })
  text!: string;

  @Field(() => [LabelEnum], {
    nullable: true,
    description: 'Only these kinds of node; all where it is not given.',
  })
  labels?: Label[] | null;

  @Field(() => Int, { defaultValue: 20, description: 'How many, at most 200.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'A cursor: only what follows it.' })
  after?: string | null;
}

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, {
    description:
      'Full text over names, titles, aliases, 文号, headings and the words of sections and tasks; best first.',
  })
  search(
    @Args(() => SearchArgs) args: SearchArgs,
    @Ctx() { reader, loaders }: ApiContext,
  ): Promise<Page<SearchEdge>> {
    return searchPage(reader, loaders, args);
  }
}
