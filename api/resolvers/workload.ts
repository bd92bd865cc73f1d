import { GraphQLLocalDate } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../context.ts';
import { Agency } from '../schema/agency.ts';
import { AgencyWorkload } from '../schema/workload.ts';

@Resolver(() => Agency)
export class WorkloadResolver {
  @FieldResolver(() => AgencyWorkload, {
    description: 'How many tasks it leads and supports, by plan, year and field.',
  })
  workload(
    @Root() agency: Agency,
    @Arg('asOf', () => GraphQLLocalDate, {
      nullable: true,
      description: 'Only tasks that hold on this day, as in `cascade`.',
    })
    asOf: string | null | undefined,
    @Arg('year', () => Int, { nullable: true, description: 'Only tasks that are set for this year.' })
    year: number | null | undefined,
    @Ctx() { loaders }: ApiContext,
  ): Promise<AgencyWorkload> {
    return loaders.workload(
      { ...(asOf ? { asOf } : {}), ...(typeof year === 'number' ? { year } : {}) },
      agency,
    );
  }
}
