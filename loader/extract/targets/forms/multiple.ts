import type { Form } from '../candidate.ts';
import { measure } from './measure.ts';

/**
 * A quantity that is to become a multiple of what it was.
 *
 *     高新技术产品增加值较“十二五”末翻一番
 *     专利申请量比2015年翻一番
 *     研发投入达到2015年的2倍
 *     业务收入增长1.5倍
 */
export const multiple: Form = (candidate) => {
  const { quantity, left } = candidate;
  if (quantity.kind !== 'multiple') return undefined;
  const grown = left.marks.some((m) => m.kind === 'up');
  const operator = quantity.operator === 'x' || !grown ? 'x' : '+';
  return measure(candidate, { rule: 'target.multiple', operator });
};
