import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { ApiContext } from '../context.ts';
import { compare } from '../queries/comparison.ts';
import { PlanComparison } from '../schema/comparison.ts';

@Resolver()
export class ComparisonResolver {
  @Query(() => PlanComparison, {
    nullable: true,
    description:
      'What becomes of the aims and special projects of plan `a` in plan `b`; null where one of them is no plan.',
  })
  comparePlans(
    @Arg('a', () => ID, { description: 'Id of the one plan, mostly the earlier.' }) a: string,
    @Arg('b', () => ID, { description: 'Id of the other.' }) b: string,
    @Ctx() { reader, loaders }: ApiContext,
  ): Promise<PlanComparison | null> {
    return compare(reader, loaders, { a, b });
  }
}
