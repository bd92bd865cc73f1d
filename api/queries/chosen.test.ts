import { expect, it } from 'vitest';
import { choiceOf } from './chosen.ts';

const told = ['c1', 'a', 'b', 'c2', 'd'];
const idOf = (one: string) => one[0]!;
const filter = { year: 2020 };
const order = { field: 'YEAR' };

it.each([
  ['everything as it is where nothing is asked', {}, told],
  ['what a filter leaves, in the order in which it is told', { filter }, ['c1', 'a', 'c2']],
  ['what is alike in an order as it is told', { order }, ['c1', 'c2', 'a']],
  ['what both ask', { filter, order }, ['c1', 'c2', 'a']],
])('chooses %s', async (_, asked, chosen) => {
  const choose = await choiceOf({ filter: undefined, order: undefined, ...asked }, async () => ['c', 'a']);
  expect(choose(told, idOf)).toEqual(chosen);
});

it('reads nothing where nothing is asked', async () => {
  const read = () => Promise.reject(new Error('it was read'));
  expect((await choiceOf({ filter: null, order: null }, read))(told, idOf)).toEqual(told);
});
