import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../context.ts';
import { Indicator } from '../schema/indicator.ts';
import { TargetSeries } from '../schema/series.ts';

@Resolver(() => Indicator)
export class IndicatorResolver {
  @FieldResolver(() => [TargetSeries], {
    description: 'What plans want it to be over the years: by region and unit, the nation first.',
  })
  series(
    @Root() indicator: Indicator,
    @Arg('regions', () => [ID], {
      nullable: true,
      description: 'Ids of regions: only what holds for one of them or a part of it, and for the nation.',
    })
    regions: string[] | null | undefined,
    @Arg('plans', () => [ID], { nullable: true, description: 'Ids of plans: only what they say.' })
    plans: string[] | null | undefined,
    @Ctx() { loaders }: ApiContext,
  ): Promise<TargetSeries[]> {
    return loaders.series({ ...(regions ? { regions } : {}), ...(plans ? { plans } : {}) }, indicator);
  }
}
