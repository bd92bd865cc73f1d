import { expect, it } from 'vitest';
import { besides, paired, shareOf } from './beside.ts';
import type { AgencyTask } from './tasks.ts';

const has = (role: AgencyTask['role'], id: string) => ({ role, task: { id } }) as AgencyTask;

it('the tasks of two agencies stand each once, with the role of each', () => {
  const all = besides(
    [has('LEADS', 'a'), has('SUPPORTS', 'b'), has('LEADS', 'c'), has('SUPPORTS', 'c')],
    [has('SUPPORTS', 'a'), has('LEADS', 'd')],
  );
  expect(all.map((one) => [one.task.id, one.first, one.second, shareOf(one)])).toEqual([
    ['a', 'LEADS', 'SUPPORTS', 'BOTH'],
    ['b', 'SUPPORTS', undefined, 'FIRST'],
    ['c', 'LEADS', undefined, 'FIRST'],
    ['d', undefined, 'LEADS', 'SECOND'],
  ]);
});

it('bars of two agencies stand row by row, those with most first', () => {
  const load = (id: string, leading: number) => ({ id, name: id, leading, supporting: 1 });
  const rows = paired([load('2017', 1), load('2018', 5)], [load('2017', 9)]);
  expect(rows.map(({ id, first, second }) => [id, first?.leading, second?.leading])).toEqual([
    ['2017', 1, 9],
    ['2018', 5, undefined],
  ]);
});
