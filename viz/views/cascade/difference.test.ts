import { describe, expect, it } from 'vitest';
import { formatMessage } from '../../../language/format.ts';
import en from '../../language/en.json' with { type: 'json' };
import type { Say } from '../../language/messages.ts';
import type { TargetCard } from '../../vocabulary/target.ts';
import { differenceOf } from './difference.ts';
import type { Card } from './graph.ts';

const say: Say = (key, parameters = {}) => formatMessage(en[key], 'en', parameters);
const card = (target: Partial<TargetCard>, regions: string[] = []) =>
  ({
    regions,
    target: {
      value: 2.5,
      unit: '%',
      operator: 'EQUAL',
      targetYear: 2020,
      pace: null,
      suspect: null,
      likelyValue: null,
      ...target,
    },
  }) as unknown as Card;

describe('what a target makes of another', () => {
  it.each<[string, Partial<TargetCard>, Partial<TargetCard>, string]>([
    ['more', { value: 3.1 }, {}, '+0.6 points'],
    ['less, and earlier', { value: 2.2, targetYear: 2017 }, {}, '−0.3 points · 3 years earlier'],
    ['the same, later', { targetYear: 2021 }, {}, 'the same · 1 year later'],
    [
      'by the likely value of a suspect one',
      { value: 17, suspect: 'so', likelyValue: 1.7 },
      {},
      '−0.8 points',
    ],
    ['nothing where units differ', { unit: '亿元' }, {}, ''],
    ['nothing where one is a change', { operator: 'RISE_BY' }, {}, ''],
    ['nothing where one is a yearly mean', { pace: 'AVERAGE' }, {}, ''],
    ['nothing without a number', { value: null }, {}, ''],
  ])('is %s', (_, doer, goal, words) => {
    expect(differenceOf(card(doer), card(goal), say)).toBe(words);
  });

  it('is nothing for a province’s part of a sum, and something for sums of one place', () => {
    const sum = { value: 600, unit: '亿元' };
    expect(differenceOf(card(sum, ['辽宁省']), card({ ...sum, value: 20000 }), say)).toBe('');
    expect(differenceOf(card(sum, ['辽宁省']), card({ ...sum, value: 500 }, ['辽宁省']), say)).toBe(
      '+100 亿元',
    );
  });
});
