import type { Page } from '../relay/connection.ts';
import type { ListOrder, OrderKey, PageRequest } from '../relay/keyset.ts';
import type { ListEdge } from '../schema/edges.ts';
import type { Entity } from '../schema/entity.ts';
import type { ValueOf } from '../schema/enums.ts';
import type { TaskFilter, TaskOrder, TaskOrderField } from '../schema/inputs.ts';
import { Conditions, statedConditions } from './conditions.ts';
import { type Condition, hasText, listPage } from './list.ts';
import type { Reader } from './reader.ts';
import { orderOfStated } from './stated.ts';

const orderKeys: Record<Exclude<ValueOf<typeof TaskOrderField>, 'READING'>, OrderKey> = {
  YEAR: { expression: 'coalesce(n.year, 0)', kind: 'number', of: ({ year }) => year ?? 0 },
  DEADLINE: { expression: "coalesce(n.deadline, '')", kind: 'string', of: ({ deadline }) => deadline ?? '' },
  CONFIDENCE: { expression: 'n.confidence', kind: 'number', of: ({ confidence }) => confidence },
};

export const taskOrder = ({ field, direction }: TaskOrder): ListOrder =>
  orderOfStated('tasks', field, direction, field === 'READING' ? undefined : orderKeys[field]);

/** What a filter asks of tasks `n`. */
export async function taskConditions(reader: Reader, filter: TaskFilter): Promise<Condition[]> {
  const { role, agency, deadlineFrom, deadlineTo, text } = filter;
  const roles = role ?? 'LEADS|SUPPORTS';
  const conditions = new Conditions()
    .all(await statedConditions(reader, filter, 'Task', { roles }))
    // a year is before each of its months, and those before each of their days
    .add(deadlineFrom, 'n.deadline >= $deadlineFrom', (deadlineFrom) => ({ deadlineFrom }))
    .add(deadlineTo, '(n.deadline <= $deadlineTo OR n.deadline STARTS WITH $deadlineTo)', (deadlineTo) => ({
      deadlineTo,
    }))
    .all(text ? [hasText(text, ['title', 'text'])] : []);
  if (role && !agency) conditions.all([{ where: `EXISTS { MATCH (:Agency)-[:${roles}]->(n) }`, params: {} }]);
  return conditions.list;
}

/** Tasks, plan by plan as each one reads, or in the order that is asked for. */
export const listTasks = async (
  reader: Reader,
  filter: TaskFilter,
  order: TaskOrder,
  page: PageRequest,
): Promise<Page<ListEdge<Entity>>> =>
  listPage(
    reader,
    { match: '(n:Task)', all: 'Task', conditions: await taskConditions(reader, filter) },
    taskOrder(order),
    page,
  );
