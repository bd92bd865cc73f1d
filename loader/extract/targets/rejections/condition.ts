import type { Rejection } from '../candidate.ts';

/** how far behind the words that set conditions one of them may stand */
const FURTHEST = 400;
const sets =
  /(?:具备|符合|满足)(?:以下|下列|如下)?[^。;:,]{0,12}(?:条件|要求|标准)(?:之一)?[:：][^。]{0,400}$/;

/**
 * What others are to have before a rule takes them: “企业须具备以下条件：（1）销售收入在2亿元以上；（2）研发费用占比不低于3%”, and
 * all under such a heading.
 */
export const condition: Rejection = ({ text, quantity }, { sectionContext }) => {
  if (sectionContext === 'conditions') return 'is a condition of a rule';
  const before = text.slice(Math.max(0, quantity.start - FURTHEST), quantity.start);
  // without the last character of one of its words nothing is set
  return /[件求准]/.test(before) && sets.test(before) ? 'is a condition of a rule' : undefined;
};
