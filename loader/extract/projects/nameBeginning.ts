import { projectWords } from '../../gazetteer/projects.ts';
import type { Clause } from './clauseBefore.ts';
import type { KindWord } from './kindWords.ts';
import type { Opening } from './opening.ts';

const joiner = /[和与及]/g;
const otherThing = new RegExp(`(?:${projectWords.otherThings.join('|')})$`);

/** Where the last of two things that a conjunction joins begins (A工程和B计划, 投资指南和B计划). */
function behindJoiner(text: string, from: number, to: number, ends: ReadonlySet<number>): number {
  let start = from;
  for (const m of text.slice(from, to).matchAll(joiner)) {
    const at = from + m.index;
    const before = text[at - 1] === '以' ? at - 1 : at;
    // 引才计划（创业类）和|英才工程
    const bare = text[before - 1] === ')' ? text.lastIndexOf('(', before) : before;
    // 开展城乡规划和基础设施一体化提升行动: a plan is not carried out so
    const other = !text.endsWith('开展', from) && otherThing.test(text.slice(start, before));
    if (ends.has(bare) || text[before - 1] === '”' || other) start = at + 1;
  }
  return start;
}

/** how long the parts before the last may be in a name that holds a 、 (重点区域、流域、行业清洁生产水平提升计划) */
const longestPart = 5;

/**
 * Where a name begins behind the words that open it. Where a 、 stands between, these are names one behind the other, or one
 * name that holds it, or other things in a list, which the name is cut off from.
 */
export function beginning(
  text: string,
  clause: Clause,
  opening: Opening,
  kind: KindWord,
  ends: ReadonlySet<number>,
): { from: number; cut: boolean } {
  const from = behindJoiner(text, opening.to, kind.from, ends);
  const items = clause.items.filter((item) => item > from);
  if (!items.length) return { from, cut: false };
  const behindName = items.findLast(
    (item) => ends.has(item - 1) || text[item - 2] === '”' || otherThing.test(text.slice(from, item - 1)),
  );
  if (behindName === items.at(-1)) return { from: behindName!, cut: false };
  const parts = [behindName ?? from, ...items.filter((item) => item > (behindName ?? from))];
  const short = parts.slice(1).every((item, i) => item - parts[i]! - 1 <= longestPart);
  const alike = text.slice(parts[0]!, parts[0]! + 2) === text.slice(parts.at(-1)!, parts.at(-1)! + 2);
  if (alike && opening.shows !== 'nothing') return { from: parts.at(-1)!, cut: false };
  const one = (short && parts.length < 4) || (parts.length === 2 && text[parts[1]!] !== '“');
  if (one && (short ? opening.shows !== 'nothing' : opening.shows === 'executed'))
    return { from: parts[0]!, cut: false };
  return { from: items.at(-1)!, cut: true };
}
