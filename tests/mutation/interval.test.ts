import { expect, it } from 'vitest';
import { interval } from './interval.js';

// the values of Wilson's interval as printed in tables
it.each([
  [8, 10, 0.49, 0.943],
  [120, 150, 0.729, 0.856],
  [0, 10, 0, 0.278],
  [10, 10, 0.722, 1],
  [0, 0, 0, 1],
])('%i of %i lie between %f and %f', (found, tried, least, most) => {
  const [from, to] = interval(found, tried);
  expect([from, to].map((share) => Math.round(share * 1000) / 1000)).toEqual([least, most]);
});
