import type { Form } from '../candidate.ts';
import { fundOf } from '../funds.ts';
import { numbersOf } from './measure.ts';

/**
 * How large a fund is to be that is set up: the sum stands before its name.
 *
 *     设立总规模100亿元的产业引导基金
 *     组建规模不低于50亿元的科技成果转化基金
 *     打造500亿元规模的产业基金群
 */
export const fund: Form = (candidate) => {
  const found = fundOf(candidate);
  if (!found) return undefined;
  const { text, quantity } = candidate;
  return {
    rule: 'target.fund',
    indicator: found.noun,
    name: `${text.slice(found.noun.start, found.noun.end)}${found.measured}`,
    subject: found.noun,
    operator: quantity.operator,
    confidence: 0.9,
    ...numbersOf(candidate),
  };
};
