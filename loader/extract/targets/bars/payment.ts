import { countsNoun } from '../noun.ts';
import type { Bar } from '../reading.ts';
import { vocabulary } from '../words.ts';

/**
 * Money, and shares of money, that a rule hands out: “给予最高1000万元的一次性奖励”, “按不超过投入的30%予以资助”; and the floors and
 * ceilings that it sets for others: “间接费用最高不超过20%”, “可以从不低于20%提高到不低于50%”, “占比达到5%以上的，…”.
 */
export const payment: Bar = (place) => {
  const { text, quantity, sentence, clause } = place;
  // 占比达到5%以上的，按…补助
  if (text.slice(quantity.end, clause.end).trim() === '的') return 'is a condition of a rule (…的)';
  const norm = vocabulary.norm.firstIn(text, clause.start, clause.end);
  // 配备率超过90% is a level
  if (norm && text[norm.end] !== '率') return `is a rule for others (${norm.meaning})`;
  const sum = quantity.kind === 'money' || quantity.kind === 'percent' || quantity.kind === 'tenth';
  if (!sum) return undefined;
  // 护理补贴标准提高到280元: a level that is named for what is paid
  const level =
    place.left.marks.some((m) => m.kind === 'attain' && /[到至]$/.test(m.word)) &&
    !/给予|予以|最高/.test(text.slice(clause.start, clause.end));
  if (sentence.pays && !level && !ofAnother(place)) return `is a sum in a rule (${sentence.pays})`;
  if (quantity.kind !== 'money') return undefined;
  // 安排|10亿元|资金, 安排科技兴蒙资金|10亿元
  const before = text.slice(clause.start, quantity.start);
  const setAside =
    (countsNoun(place) && /安排$/.test(before)) ||
    /(?:财政|每年)[^,。;]{0,6}安排$/.test(before) ||
    /安排[^,。;]{0,16}(?:资金|经费)$/.test(before);
  return setAside ? 'is a sum that is set aside' : undefined;
};

/** 财政科技支出占比不低于2%，|对获批的县给予奖补500万元: a share that all are to keep, before somebody else is paid */
function ofAnother({ text, quantity, clause, sentence, left }: Parameters<Bar>[0]): boolean {
  const subject = text.slice(left.subject.start, left.subject.end).trimEnd();
  return (
    quantity.kind === 'percent' &&
    /(?:比例|比重|占比|强度)$/.test(subject) &&
    !/^[对凡给]/.test(text.slice(clause.start, clause.end).trimStart()) &&
    vocabulary.payment.firstIn(text, clause.start, clause.end) === undefined &&
    /^[,，]\s?对(?!其|超|该|增|此|新增)/.test(text.slice(clause.end, sentence.end))
  );
}
