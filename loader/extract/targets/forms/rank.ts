import type { Form } from '../candidate.ts';
import { wordsOf } from '../noun.ts';
import { vocabulary } from '../words.ts';
import { measure } from './measure.ts';

/**
 * A place in a ranking that is to be reached.
 *
 *     国际科学论文被引用次数进入世界前5位
 *     推动我国半导体照明产业成为世界前三强
 *     国际科技论文被引次数达到世界第二
 *     国家综合创新能力世界排名由目前第21位上升至前18位
 */
export const rank: Form = (candidate) => {
  const { quantity, left, text } = candidate;
  if (quantity.kind !== 'rank') return undefined;
  const reached = left.marks.some((m) => m.kind !== 'arena' && m.kind !== 'adverb');
  const told = /(?:排名|位次|名次|排位)$/.test(wordsOf(text, left.subject));
  // 综合实力|进入|全国百强市|前50名: whose ranking it is stands behind the verb
  const inside = vocabulary.rank.firstIn(text, left.subject.start + 2, left.subject.end);
  if (!reached && !told && !inside) return undefined;
  const reading = measure(candidate, { rule: 'target.rank', operator: 'rank' });
  const arena = left.marks.find((m) => m.kind === 'arena')?.word ?? '';
  const named = reading && /(?:排名|位次|名次|排位)$/.test(reading.name);
  return reading && (named ? reading : { ...reading, name: `${reading.name}${arena}排名` });
};
