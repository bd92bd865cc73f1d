import type { Rejection } from '../candidate.ts';

/**
 * What an assessment gives marks for, and their weight: “网上可办率达到90%以上得10分”, “每下降1个百分点扣2分”, “名次每减1位减基本分5%”, “权重为30%”.
 */
export const scoring: Rejection = ({ text, clause, sentence }) => {
  const words = text.slice(clause.start, clause.end);
  const found = weighed.exec(words)?.[0];
  if (found) return `is weighed in an assessment (${found})`;
  // 办结率达到100%，|得5分
  const next = given.exec(text.slice(clause.end, Math.min(sentence.end, clause.end + 12)))?.[0];
  return next === undefined ? undefined : `is given marks (${next})`;
};

const weighed =
  /[得加扣减计][^,。;]{0,6}?\d[\d.]{0,4}分(?![钟之])|满分|基本分|(?<!产)权重|分值|(?:赋|计|得|扣|加|减)分(?![析布类配散别期层级批])/;
const given = /^[,，]?[^,。;]{0,4}[得加扣减计]\d[\d.]{0,4}分(?![钟之])/;
