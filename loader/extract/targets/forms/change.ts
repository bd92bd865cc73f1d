import type { Form } from '../candidate.ts';
import { countsNoun, trimmedWords } from '../noun.ts';
import { measure } from './measure.ts';

/**
 * A quantity that is to rise or fall by so much.
 *
 *     高新技术产品增加值增长15%
 *     试点示范项目运营成本降低30%，产品生产周期缩短30%
 *     制造业增加值率比2015年提高2个百分点
 *     新材料研发周期缩短一半
 *
 * 居民消费价格涨幅控制在3%左右 is read, too: about how much prices rise is a level of its own, which neither more nor less is better than.
 */
export const change: Form = (candidate) => {
  const { quantity, left } = candidate;
  const mark = left.marks.find(
    (m) => m.kind === 'up' || m.kind === 'down' || m.kind === 'attain' || m.kind === 'copula',
  );
  if (mark?.kind !== 'up' && mark?.kind !== 'down') return undefined;
  if (
    quantity.operator === '~' &&
    mark.word.startsWith('涨幅') &&
    ofPrices.test(trimmedWords(candidate.text, left.subject))
  ) {
    const rise = measure(candidate, { rule: 'target.change', operator: quantity.operator });
    return rise && { ...rise, name: `${rise.name}涨幅` };
  }
  const counts = quantity.kind === 'count' || quantity.kind === 'person';
  if (counts && countsNoun(candidate)) return undefined;
  return measure(candidate, { rule: 'target.change', operator: mark.kind === 'up' ? '+' : '-' });
};

const ofPrices = /(?:价格(?:总水平|指数)?|物价(?:总水平)?|CPI)$/;
