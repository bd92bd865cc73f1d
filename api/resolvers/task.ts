import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { ApiContext } from '../context.ts';
import { listTasks } from '../queries/tasks.ts';
import type { Page } from '../relay/connection.ts';
import { PageArgs } from '../relay/page-args.ts';
import { connectionTypes, type ListEdge } from '../schema/edges.ts';
import type { Entity } from '../schema/entity.ts';
import { TaskFilter, TaskOrder } from '../schema/inputs.ts';
import { Task } from '../schema/task.ts';

@Resolver(() => Task)
export class TaskResolver {
  @Query(() => Task, { nullable: true, description: 'The task with this id; null where there is none.' })
  async task(@Arg('id', () => ID) id: string, @Ctx() { loaders }: ApiContext): Promise<Entity | null> {
    const found = await loaders.node(id);
    return found instanceof Task ? found : null;
  }

  @Query(() => connectionTypes.Task.list, {
    description: 'Tasks, plan by plan in reading order where no order is given.',
  })
  tasks(
    @Arg('filter', () => TaskFilter, { nullable: true }) filter: TaskFilter | null | undefined,
    @Arg('orderBy', () => TaskOrder, { nullable: true }) order: TaskOrder | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { reader }: ApiContext,
  ): Promise<Page<ListEdge<Entity>>> {
    return listTasks(reader, filter ?? {}, order ?? { field: 'READING', direction: 'ASC' }, page);
  }
}
