import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Label } from '../../graph-schema/index.ts';
import type { ApiContext } from '../context.ts';
import { badInput } from '../errors.ts';
import { searchPage } from '../queries/search.ts';
import { LabelEnum, type ValueOf } from '../schema/enums.ts';
import {
  FacetOf,
  SearchConnection,
  SearchEdge,
  SearchFacet,
  SearchFilter,
  type SearchPage,
  Snippet,
} from '../schema/search.ts';
import { snippetOf } from '../search/snippet.ts';

const mostFacets = 200;
const [shortestSnippet, longestSnippet] = [20, 500];

@ArgsType()
class SearchArgs {
  @Field(() => String, {
    description:
      'Words as one types them: names and short names, 文号, pinyin or initials, traditional characters; 省科技厅 牵头 for what an agency leads. What is quoted must be there, 或 between two means either. Chinese needs no spaces.',
  })
  text!: string;

  @Field(() => [LabelEnum], {
    nullable: true,
    description: 'Only these kinds of node; all where it is not given.',
  })
  labels?: Label[] | null;

  @Field(() => SearchFilter, { nullable: true })
  filter?: SearchFilter | null;

  @Field(() => Int, { defaultValue: 20, description: 'How many, at most 200.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'A cursor: only what follows it.' })
  after?: string | null;
}

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, {
    description:
      'Full text over names, titles, aliases, 文号, headings and the words of sections and tasks; best first. One wrong character is forgiven where nothing has what was typed.',
  })
  search(
    @Args(() => SearchArgs) args: SearchArgs,
    @Ctx() { reader, loaders }: ApiContext,
  ): Promise<SearchPage> {
    return searchPage(reader, loaders, args);
  }
}

@Resolver(() => SearchConnection)
export class SearchConnectionResolver {
  @FieldResolver(() => [SearchFacet], {
    description: 'How many of all hits (of the best 1000) there are of each, the most first.',
  })
  facets(
    @Root() page: SearchPage,
    @Arg('of', () => FacetOf) of: ValueOf<typeof FacetOf>,
    @Arg('first', () => Int, { defaultValue: 20, description: `How many, at most ${mostFacets}.` })
    first: number,
  ): Promise<SearchFacet[]> {
    if (first < 0 || first > mostFacets)
      throw badInput(`"first" is ${first}; it must be between 0 and ${mostFacets}`);
    return page.facets(of, first);
  }
}

@Resolver(() => SearchEdge)
export class SearchEdgeResolver {
  @FieldResolver(() => Snippet, { description: 'Where the words stand in the hit.' })
  snippet(
    @Root() { node, words }: SearchEdge,
    @Arg('chars', () => Int, {
      defaultValue: 120,
      description: `How long it may be, ${shortestSnippet} to ${longestSnippet} UTF-16 code units.`,
    })
    chars: number,
  ): Snippet {
    if (chars < shortestSnippet || chars > longestSnippet)
      throw badInput(`"chars" is ${chars}; it must be between ${shortestSnippet} and ${longestSnippet}`);
    return snippetOf(node, words, chars);
  }
}
