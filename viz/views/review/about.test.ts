import { expect, it } from 'vitest';
import type { Review, ReviewAbout } from '../../data/living.ts';
import type { Say } from '../../language/messages.ts';
import { aboutWords, idsOf, type Names } from './about.ts';

const say = ((key: string) => `<${key}>`) as Say;
const names: Names = new Map([
  [
    'task:a:1.',
    {
      __typename: 'Task',
      id: 'task:a:1.',
      name: '建站',
      label: 'Task',
      number: '1.',
      taskTitle: '建站',
      taskYear: null,
      deadline: null,
    },
  ],
  [
    'agency:b',
    { __typename: 'Agency', id: 'agency:b', name: '海洋局', label: 'Agency', agencyLevel: 'PROVINCIAL' },
  ],
]);
const link = { link: { type: 'LEADS', from: 'agency:b', to: 'task:a:1.' } };
const written: Review = {
  id: 'r1',
  at: '2020-01-01',
  by: 'li',
  why: '',
  kind: 'accept',
  about: link,
  state: 'withdrawn',
};

it.each<[string, ReviewAbout, string]>([
  ['a node by its name', { node: 'task:a:1.' }, '1. 建站'],
  ['a relation by the names of both ends', link, '海洋局 <edge.LEADS> 1. 建站'],
  ['a node that is gone by what its id says', { node: 'target:c:产值' }, 'c:产值'],
  [
    'a name by what is printed and whom it means',
    { name: { label: 'Agency', printed: '海局', id: 'agency:b' } },
    '海局 → 海洋局',
  ],
  ['a review that was withdrawn by what that was about', { review: 'r1' }, '海洋局 <edge.LEADS> 1. 建站'],
  ['a review that nobody knows by its id', { review: 'r0' }, 'r0'],
])('tells %s', (_, about, words) => {
  expect(aboutWords(about, names, [written], say)).toBe(words);
});

it('asks for the names of all nodes that a review speaks of', () => {
  expect(idsOf(link)).toEqual(['agency:b', 'task:a:1.']);
  expect(idsOf({ review: 'r1' })).toEqual([]);
});
