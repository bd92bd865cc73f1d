import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../context.ts';
import { between } from '../queries/cascade/walk.ts';
import { outcomesOf } from '../queries/outcomes.ts';
import type { Entity } from '../schema/entity.ts';
import { OutcomeVerdict, type ValueOf } from '../schema/enums.ts';
import { TargetFilter, TargetOrder } from '../schema/inputs.ts';
import { Outcome, Outcomes } from '../schema/outcome.ts';
import { Plan } from '../schema/plan.ts';

const mostAnswers = 2000;

@ArgsType()
class OutcomesArgs {
  @Field(() => ID, { nullable: true, description: 'Only targets of this plan.' })
  plan?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only targets for this region.' })
  region?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only targets of this indicator.' })
  indicator?: string | null;

  @Field(() => [OutcomeVerdict], { nullable: true, description: 'Only answers with one of these verdicts.' })
  verdict?: ValueOf<typeof OutcomeVerdict>[] | null;

  @Field(() => TargetFilter, { nullable: true, description: 'Only of targets for which all of it holds.' })
  filter?: TargetFilter | null;

  @Field(() => TargetOrder, {
    nullable: true,
    description: 'By those targets; without it what is answered comes first.',
  })
  orderBy?: TargetOrder | null;

  @Field(() => Int, {
    defaultValue: 100,
    description: `How many, at most ${mostAnswers}; \`totalCount\` says how many there are.`,
  })
  first!: number;
}

@Resolver()
export class OutcomesResolver {
  @Query(() => Outcomes, {
    description:
      'What later plans say became of targets (兑现): reached, exceeded, missed, not comparable and why, or never mentioned again. Plans tell of it themselves; nothing else is asked.',
  })
  async outcomes(
    @Args(() => OutcomesArgs) { first, verdict, filter, orderBy, ...of }: OutcomesArgs,
    @Ctx() { reader, loaders }: ApiContext,
  ): Promise<Outcomes> {
    between('first', first, 0, mostAnswers);
    const { found, show } = await outcomesOf(reader, loaders, of, {
      verdicts: verdict,
      filter: filter ?? null,
      order: orderBy ?? null,
    });
    return Object.assign(found, { answers: await show(first) });
  }
}

@Resolver(() => Outcome)
export class OutcomeResolver {
  @FieldResolver(() => Plan, { description: 'The plan that tells of it.' })
  async plan(@Root() { evidence }: Outcome, @Ctx() { loaders }: ApiContext): Promise<Entity | null> {
    return evidence?.planId ? loaders.node(evidence.planId) : null;
  }
}
