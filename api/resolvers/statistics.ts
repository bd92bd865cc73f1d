import { Ctx, Query, Resolver } from 'type-graphql';
import type { ApiContext } from '../context.ts';
import { readStatistics } from '../queries/statistics.ts';
import { Statistics } from '../schema/statistics.ts';

@Resolver()
export class StatisticsResolver {
  @Query(() => Statistics, { description: 'What is in the graph.' })
  statistics(@Ctx() { reader }: ApiContext): Promise<Statistics> {
    return readStatistics(reader);
  }
}
