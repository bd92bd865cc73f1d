import { fold } from '../../tree.ts';
import type { Reading } from './reading.ts';
import { vocabulary } from './words.ts';

const LONGEST = 24;
const field = /^.{2,16}?(?:产业|行业|领域)/;

/**
 * What a heading, or the first words of a paragraph, speaks of: 培育高端装备制造产业创新链 → 高端装备制造产业; 半导体照明科技重点专项。 → 半导体照明.
 * Undefined where it speaks of several things or of none by name.
 */
export function topicOf(heading: string): string | undefined {
  let words = fold(heading)
    .replace(/[\s。.“”"]/g, '')
    .replace(/^[●•■◆?·—-]+/, '');
  if (words.length > LONGEST || /[,;:、]/.test(words)) return undefined;
  for (
    let verb = vocabulary.topicBefore.startingAt(words, 0);
    verb;
    verb = vocabulary.topicBefore.startingAt(words, 0)
  )
    words = words.slice(verb.end);
  const behind = vocabulary.topicBehind.endingAt(words, words.length);
  if (behind) words = words.slice(0, behind.start);
  const named = field.exec(words)?.[0] ?? words;
  return named.length >= 2 && !/\d/.test(named) ? named : undefined;
}

/** The first words of a paragraph that head it: “风力发电。重点发展…” → 风力发电 */
export function leadOf(text: string): string | undefined {
  const lead = /^[\s●•■◆?·]*([^。,;:、]{2,24})[。:]/.exec(text)?.[1];
  return lead && !/\d/.test(lead) ? topicOf(lead) : undefined;
}

/**
 * What is measured needs its bearer to be told apart: 产值 any, 攻克关键技术 that of an industry or field.
 */
export function needsBearer({ name, verb }: Reading, topic: string): boolean {
  if (name.includes(topic)) return false;
  if (vocabulary.bare.has(name)) return true;
  const deed = verb !== undefined && name.startsWith(verb.word) && name.length <= verb.word.length + 10;
  return deed && /(?:产业|行业|领域)$/.test(topic);
}
