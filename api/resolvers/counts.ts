import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { ApiContext } from '../context.ts';
import { badInput } from '../errors.ts';
import { countsBy } from '../queries/counts.ts';
import { targetConditions } from '../queries/targets.ts';
import { taskConditions } from '../queries/tasks.ts';
import { CountedBy, Counts } from '../schema/counts.ts';
import type { ValueOf } from '../schema/enums.ts';
import { TargetFilter, TaskFilter } from '../schema/inputs.ts';

/** How many counts come at once, at most. */
const mostCounts = 500;

const firstDescription = `How many counts, at most ${mostCounts}.`;

function checked(first: number): number {
  if (first < 0 || first > mostCounts)
    throw badInput(`"first" is ${first}; it must be between 0 and ${mostCounts}`);
  return first;
}

@Resolver()
export class CountsResolver {
  @Query(() => Counts, { description: 'How many tasks there are by agency, region, field, year or plan.' })
  async taskCounts(
    @Arg('by', () => CountedBy) by: ValueOf<typeof CountedBy>,
    @Arg('filter', () => TaskFilter, { nullable: true }) filter: TaskFilter | null | undefined,
    @Arg('first', () => Int, { defaultValue: 50, description: firstDescription }) first: number,
    @Ctx() { reader, loaders }: ApiContext,
  ): Promise<Counts> {
    const conditions = await taskConditions(reader, filter ?? {});
    return countsBy(reader, loaders, 'Task', by, conditions, checked(first));
  }

  @Query(() => Counts, { description: 'How many targets there are by agency, region, field, year or plan.' })
  async targetCounts(
    @Arg('by', () => CountedBy) by: ValueOf<typeof CountedBy>,
    @Arg('filter', () => TargetFilter, { nullable: true }) filter: TargetFilter | null | undefined,
    @Arg('first', () => Int, { defaultValue: 50, description: firstDescription }) first: number,
    @Ctx() { reader, loaders }: ApiContext,
  ): Promise<Counts> {
    const conditions = await targetConditions(reader, filter ?? {});
    return countsBy(reader, loaders, 'Target', by, conditions, checked(first));
  }
}
