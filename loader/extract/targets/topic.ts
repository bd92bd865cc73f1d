import { fold } from '../../tree.ts';
import type { Reading } from './candidate.ts';
import { vocabulary } from './words.ts';

const LONGEST = 24;
/** with the white space and the quotation marks in it */
const LONGEST_PRINTED = 2 * LONGEST;
const tooGeneral =
  /(?:企业|人才|主体|队伍|要素|品牌)$|^(?:传统|优势|特色|主导|支柱)产业|^(?:创新)?(?:平台|载体|基地|项目|园区)$|.(?:推进|推动|提升|转型|升级)/;
const field = /^.{2,16}?(?:产业|行业|领域)(?!.*基金$)/;

/**
 * What a heading, or the first words of a paragraph, speaks of: 培育高端装备制造产业创新链 → 高端装备制造产业; 半导体照明科技重点专项。 → 半导体照明.
 * Undefined where it speaks of several things, of none by name, or of what is to be done (引领农业创新和农民增收).
 */
export function topicOf(heading: string): string | undefined {
  if (heading.length > LONGEST_PRINTED) return undefined;
  let words = fold(heading)
    .replace(/[\s。.“”"]/g, '')
    .replace(/^[●•■◆?·—-]+|^[一二三四五六七八九十]{1,2}是/, '');
  // 组织实施“十大科技专项”: a number of them
  if (words.length > LONGEST || /[,;:、\d]|[两三四五六七八九十百千]大/.test(words)) return undefined;
  for (
    let verb = vocabulary.topicBefore.startingAt(words, 0);
    verb;
    verb = vocabulary.topicBefore.startingAt(words, 0)
  )
    words = words.slice(verb.end);
  const behind = vocabulary.topicBehind.endingAt(words, words.length);
  if (behind) words = words.slice(0, behind.start);
  // 科技成果加快转化。
  if (/.(?:加快|持续|不断|显著|明显|更加|更为|进一步|大幅|稳步|逐步|全面)/.test(words)) return undefined;
  // 在…方面发挥了作用, 夯实产业基础, 龙头企业: what is told, done, or meant by many
  if (/了|方面|作用/.test(words) || vocabulary.deeds.startingAt(words, 0) || tooGeneral.test(words))
    return undefined;
  const named = field.exec(words)?.[0];
  if (named) return named;
  if (vocabulary.noTopicBefore.startingAt(words, 0) || vocabulary.noTopicBehind.endingAt(words, words.length))
    return undefined;
  return words.length >= 2 ? words : undefined;
}

/** The first words of a paragraph that head it: “风力发电。重点发展…” → 风力发电 */
export function leadOf(text: string): string | undefined {
  const lead = /^[\s●•■◆?·]*([^。,;:、]{2,24})[。:]/.exec(text)?.[1];
  return lead && topicOf(lead);
}

/** Whether what is measured needs its bearer to be told apart: 产值, 示范工程, 攻克关键技术. */
export function needsBearer({ name, verb }: Reading, topic: string): boolean {
  // 改造智能生产线: 改造|生产线50条
  if (name.includes(topic) || topic.endsWith(name) || (verb && topic.startsWith(verb.word))) return false;
  const noun = verb && name.startsWith(verb.word) ? name.slice(verb.word.length) : name;
  if (vocabulary.bare.has(noun) || vocabulary.common.has(noun)) return true;
  return noun !== name && noun.length <= 10 && /(?:产业|行业|领域)$/.test(topic);
}
