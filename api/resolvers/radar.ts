import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { ApiContext } from '../context.ts';
import { between } from '../queries/cascade/walk.ts';
import { radarOf } from '../queries/radar.ts';
import { RelatedFilter, RelatedOrder } from '../schema/inputs.ts';
import { Radar } from '../schema/radar.ts';

const mostEntries = 2000;

@Resolver()
export class RadarResolver {
  @Query(() => Radar, {
    description:
      'Tasks and targets in force that stand on a plan that was superseded or has expired, or on a number that was changed since. Where no document prints that a plan takes the place of another, the series of both tells it, and `inferred` says so.',
  })
  radar(
    @Arg('asOf', () => String, { nullable: true, description: 'The day, YYYY-MM-DD; today without it.' })
    asOf: string | null | undefined,
    @Arg('plan', () => ID, { nullable: true, description: 'Only what this plan sets.' })
    plan: string | null | undefined,
    @Arg('filter', () => RelatedFilter, {
      nullable: true,
      description:
        '`region`, `field` and `year` are those of the task or target; `plan`, `basis` and `confidenceFrom` of the relation by which it stands on something.',
    })
    filter: RelatedFilter | null | undefined,
    @Arg('orderBy', () => RelatedOrder, {
      nullable: true,
      description: '`CONFIDENCE` is that of the relation, `YEAR` that of the task or target.',
    })
    order: RelatedOrder | null | undefined,
    @Arg('first', () => Int, {
      defaultValue: 200,
      description: `How many, at most ${mostEntries}; \`totalCount\` says how many there are.`,
    })
    first: number,
    @Ctx() context: ApiContext,
  ): Promise<Radar> {
    between('first', first, 0, mostEntries);
    // tomorrow's answer is another one
    if (!asOf) context.keepNothing();
    const day = asOf ?? new Date().toISOString().slice(0, 10);
    return radarOf(context.reader, context.loaders, { asOf: day, plan, filter, order, most: first });
  }
}
