import type { Rejection } from '../candidate.ts';
import { vocabulary } from '../words.ts';

/**
 * What was or is: “已建成100家”, “目前达到83家”, “…以来，年均增长20%”, “获得了国家奖励”, “在现有62项基础上”.
 */
export const past: Rejection = ({ text, clause, sentence, quantity }, { sectionContext }) => {
  if (sectionContext === 'review') return 'stands in a review';
  if (sentence.past) return `the sentence tells of the past (${sentence.past})`;
  // 户均研发投入|不足|2000万元; a change starts there: 从不足30%提升至60%
  if (
    /(?:不足|只有|仅有?)$/.test(text.slice(clause.start, quantity.start)) &&
    !/[从由自]/.test(text.slice(clause.start, quantity.start))
  )
    return 'the clause tells of what is lacking';
  const word = vocabulary.pastClause.firstIn(text, clause.start, quantity.start);
  // 实|现行|政村全覆盖
  const told = word?.meaning.startsWith('现') && text[word.start - 1] === '实' ? undefined : word;
  if (told && !/[从由比较在自]$/.test(text.slice(Math.max(clause.start, told.start - 1), told.start)))
    return `the clause tells of what is (${told.meaning})`;
  if (told && /^[现原]有(?!水平|基础)/.test(text.slice(told.start))) return 'counts what there is';
  if (/[\u4e00-\u9fff]了(?!解)/.test(text.slice(clause.start, quantity.start)))
    return 'the clause tells of something done';
  return undefined;
};
