import { expect, it } from 'vitest';
import { formatMessage } from '../../language/format.ts';
import en from '../language/en.json' with { type: 'json' };
import { dateIn, periodWords } from './period.ts';

const say = (key: keyof typeof en, parameters = {}) => formatMessage(en[key], 'en', parameters);

it.each([
  [2016, 2020, '2016–2020'],
  [2017, 2017, '2017'],
  [null, 2025, 'until 2025'],
  [2016, null, 'from 2016'],
  [null, null, null],
])('the years from %s to %s are %s', (from, until, words) => {
  expect(periodWords(from, until, say)).toBe(words);
});

it('a date is said as the language does, and no more of it than is known', () => {
  expect([dateIn(say, '2016-07'), dateIn(say, '2016-07-28'), dateIn(say, null)]).toEqual([
    'July 2016',
    '28 July 2016',
    null,
  ]);
});
