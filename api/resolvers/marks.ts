import { Args, ArgsType, Ctx, Field, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../context.ts';
import { mostMarks } from '../queries/marks.ts';
import type { Page } from '../relay/connection.ts';
import { type ListEdge, MarkConnection } from '../schema/edges.ts';
import type { Mark } from '../schema/mark.ts';
import { Plan } from '../schema/plan.ts';

@ArgsType()
class MarkArgs {
  @Field(() => Int, { defaultValue: 500, description: `How many, at most ${mostMarks}.` })
  first!: number;

  @Field(() => String, { nullable: true, description: 'A cursor: only what follows it.' })
  after?: string | null;
}

@Resolver(() => Plan)
export class MarksResolver {
  @FieldResolver(() => MarkConnection, {
    description: 'Everything that was extracted from its text, in reading order.',
  })
  marks(
    @Root() plan: Plan,
    @Args(() => MarkArgs) page: MarkArgs,
    @Ctx() { loaders }: ApiContext,
  ): Promise<Page<ListEdge<Mark>>> {
    return loaders.marks(page, plan);
  }
}
