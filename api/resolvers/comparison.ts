import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../context.ts';
import { compare } from '../queries/comparison.ts';
import { PlanComparison, TargetChange } from '../schema/comparison.ts';
import { TargetChangeKind, type ValueOf } from '../schema/enums.ts';

@Resolver(() => PlanComparison)
export class ComparisonResolver {
  @Query(() => PlanComparison, {
    nullable: true,
    description:
      'What becomes of the targets and special projects of plan `a` in plan `b`; null where one of them is no plan.',
  })
  comparePlans(
    @Arg('a', () => ID, { description: 'Id of the one plan, mostly the earlier.' }) a: string,
    @Arg('b', () => ID, { description: 'Id of the other.' }) b: string,
    @Ctx() { reader, loaders }: ApiContext,
  ): Promise<PlanComparison | null> {
    return compare(reader, loaders, { a, b });
  }
  @FieldResolver(() => [TargetChange], {
    description:
      'The targets of both by indicator and region; what both have first, as `a` reads, then as `b` does.',
  })
  targets(
    @Root() { targets }: PlanComparison,
    @Arg('changes', () => [TargetChangeKind], {
      nullable: true,
      description: 'Only targets that change in one of these ways; all where it is not given.',
    })
    changes: ValueOf<typeof TargetChangeKind>[] | null | undefined,
  ): TargetChange[] {
    return changes ? targets.filter(({ change }) => changes.includes(change)) : targets;
  }
}
