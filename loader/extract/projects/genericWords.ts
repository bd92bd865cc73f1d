import { grouped } from '../../collections.ts';
import { projectWords } from '../../gazetteer/projects.ts';

/**
 * Tells names from classes: 国家重大工程, 省级科技计划 and 年度工作计划 are made of words that any plan uses of any undertaking;
 * 电力光纤到户工程 is not.
 */
const byFirst = grouped(projectWords.generic, (word) => word[0]!);
const countingSign = /[\d一二三四五六七八九十两几余多个项大届批年期”“"()（）·—-]/;
const engineering = new Set(projectWords.engineering);

/** Whether words are made of generic ones alone. */
export function isGeneric(words: string): boolean {
  const reached = new Array<boolean>(words.length + 1).fill(false);
  reached[0] = true;
  for (let at = 0; at < words.length; at++) {
    if (!reached[at]) continue;
    if (countingSign.test(words[at]!)) reached[at + 1] = true;
    for (const word of byFirst.get(words[at]!) ?? [])
      if (words.startsWith(word, at)) reached[at + word.length] = true;
  }
  return reached[words.length]!;
}

/** 生物 in 生物工程, 重大水利 in 重大水利工程: a field of engineering, no work. */
export function isEngineering(words: string): boolean {
  for (let at = 0; at < words.length; at++)
    if (engineering.has(words.slice(at)) && (at === 0 || isGeneric(words.slice(0, at)))) return true;
  return false;
}
