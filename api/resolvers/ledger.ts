import { Args, ArgsType, Ctx, Field, ID, Int, Query, Resolver } from 'type-graphql';
import type { ApiContext } from '../context.ts';
import { between } from '../queries/cascade/walk.ts';
import { ledgerOf } from '../queries/ledger.ts';
import { LedgerKind, type ValueOf } from '../schema/enums.ts';
import { TargetFilter, TargetOrder } from '../schema/inputs.ts';
import { Ledger } from '../schema/ledger.ts';

const mostSteps = 2000;

@ArgsType()
class LedgerArgs {
  @Field(() => ID, { nullable: true, description: 'Only numbers of this indicator.' })
  indicator?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only steps from or to this plan.' })
  plan?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only steps of this region.' })
  region?: string | null;

  @Field(() => [LedgerKind], { nullable: true, description: 'Only steps of one of these kinds.' })
  kind?: ValueOf<typeof LedgerKind>[] | null;

  @Field(() => TargetFilter, {
    nullable: true,
    description: 'Only steps to targets below for which all of it holds; where one is dropped, from such.',
  })
  filter?: TargetFilter | null;

  @Field(() => TargetOrder, {
    nullable: true,
    description: 'By those targets; without it by kind of step, as the plans below read.',
  })
  orderBy?: TargetOrder | null;

  @Field(() => Int, {
    defaultValue: 200,
    description: `How many steps, at most ${mostSteps}; \`totalCount\` says how many there are.`,
  })
  first!: number;
}

@Resolver()
export class LedgerResolver {
  @Query(() => Ledger, {
    description:
      'What plans below make of national numbers (加码): taken over, higher, lower, earlier, later, divided, dropped or new; how often by plan and region, and what parts come to beside their whole.',
  })
  ledger(
    @Args(() => LedgerArgs) { first, kind, filter, orderBy, ...of }: LedgerArgs,
    @Ctx() { reader, loaders }: ApiContext,
  ): Promise<Ledger> {
    between('first', first, 0, mostSteps);
    return ledgerOf(reader, loaders, of, {
      kinds: kind,
      most: first,
      filter: filter ?? null,
      order: orderBy ?? null,
    });
  }
}
