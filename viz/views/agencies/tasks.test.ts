import { expect, it } from 'vitest';
import { type AgencyTask, chosenTasks } from './tasks.ts';

const task = (id: string, role: AgencyTask['role'], plan: string, year: number | null, ...fields: string[]) =>
  ({
    role,
    task: {
      __typename: 'Task',
      id,
      taskYear: year,
      plan: { id: plan, title: plan, shortTitle: null },
      fields: { edges: fields.map((field) => ({ node: { id: field, name: field } })) },
    },
  }) as unknown as AgencyTask;

const tasks = [
  task('leads', 'LEADS', 'plan:a', 2017, 'field:x'),
  task('supports', 'SUPPORTS', 'plan:b', null, 'field:x', 'field:y'),
  task('fieldless', 'LEADS', 'plan:b', 2018),
];

it.each([
  ['nothing', {}, ['leads', 'supports', 'fieldless']],
  ['a role', { role: 'LEADS' }, ['leads', 'fieldless']],
  ['a plan', { plan: 'plan:b' }, ['supports', 'fieldless']],
  ['a year', { year: '2017' }, ['leads']],
  ['no year', { year: 'none' }, ['supports']],
  ['one of its fields', { field: 'field:y' }, ['supports']],
  ['no field', { field: 'none' }, ['fieldless']],
  ['role and field', { role: 'SUPPORTS', field: 'field:x' }, ['supports']],
  ['what nothing has', { year: '2017', plan: 'plan:b' }, []],
] as const)('asked for %s, tasks are those that have it', (_, asked, expected) => {
  expect(chosenTasks(tasks, asked).map(({ task: { id } }) => id)).toEqual(expected);
});
