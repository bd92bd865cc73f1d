import type { Form } from '../candidate.ts';
import { countedNoun, rightOf, trimEnd, trimmedWords } from '../noun.ts';
import { isQualifier, qualifiedNext } from '../qualifiers.ts';
import { vocabulary } from '../words.ts';
import { numbersOf } from './measure.ts';

/**
 * A share, or so many of a kind, of which something is to be true: the number opens the clause.
 *
 *     40%的核心基础零部件、关键基础材料实现自主保障
 *     在30个以上城市进行规模化示范推广
 *     20种以上获得注册证书
 *     全国90%以上地区的宽带接入速率满足应用需求
 *     负载敏感系统等5项技术实现国产替代
 *     与沿线20个以上国家和地区建立合作关系
 *     为5万名老年人免费体检
 */
export const share: Form = (candidate) => {
  const { quantity, text, left, clause, segment } = candidate;
  if (quantity.kind === 'money' || quantity.kind === 'measure' || quantity.kind === 'time') return undefined;
  if (quantity.kind === 'rank' || quantity.kind === 'bare' || quantity.kind === 'points') return undefined;
  const before = trimmedWords(text, left.subject);
  const served = /^[与同为]/.test(before) && before.length <= 16 && !/^[种类项条]$/.test(quantity.unit);
  if (before.length > 4 && !served && !/(?:中|内|上|的|各级|等)$/.test(before)) return undefined;
  if (/[从由以按把据]$/.test(before) && !/^在/.test(before)) return undefined;
  const right = rightOf(candidate);
  const predicate = vocabulary.predicates.firstIn(text, right.start, clause.end);
  const people =
    quantity.kind === 'person' &&
    right.end - right.start >= 4 &&
    /为$/.test(text.slice(segment.start, quantity.start));
  if (!predicate && !people) return undefined;
  const noun = countedNoun(candidate);
  // 6个世界级|、7个国家级产业集群成型
  const sort = isQualifier(trimmedWords(text, noun)) ? qualifiedNext(text, noun.end) : '';
  if (sort)
    return {
      rule: 'target.share',
      indicator: noun,
      name: `${trimmedWords(text, noun)}${sort}`,
      subject: noun,
      operator: quantity.operator,
      confidence: 0.9,
      ...numbersOf(candidate),
    };
  const bracket = text.slice(noun.start, clause.end).search(/\(/);
  const stop = bracket > 2 ? noun.start + bracket : clause.end;
  const end = Math.min(trimEnd(text, right.start, stop), noun.start + 40);
  const whole = { start: noun.start, end };
  if (whole.end <= whole.start) return undefined;
  return {
    rule: 'target.share',
    indicator: whole,
    name: `${/^(?:在|全国|全省|全市|全县)?$/.test(before) ? '' : before}${trimmedWords(text, whole)}`,
    subject: whole,
    operator: quantity.operator,
    confidence: 0.9,
    ...numbersOf(candidate),
  };
};
