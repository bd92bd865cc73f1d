import { numeralValue } from '../../lexical/numeral.ts';
import type { Passage } from '../../tree.ts';
import type { PassageTarget } from '../targets/passageTarget.ts';
import type { PastPassage } from '../targets/treeReader.ts';

const period = /["“”']?十([一二三四五六七八])?五["“”']?(?:规划)?(时期|期间|期末|末|以来)?/g;
const lastYear = /去年|上年|上一年|过去(?:的)?一年/;

/**
 * The year in which something was reached: as its words say, as 去年 and “十三五”期间 do, or as its section does. `to come` where the words
 * are for a later year than the plan's own, undefined where nothing dates it.
 */
export function yearReached(
  target: PassageTarget,
  passage: Passage,
  here: PastPassage,
): number | 'to come' | undefined {
  const { from, current } = here.calendar;
  if (target.year !== undefined) return from !== undefined && target.year > from ? 'to come' : target.year;
  // as it is printed, with 去年 and 以来
  const [start, end] = [target.sentence.start, target.quantity.start].map((at) => passage.offset(at));
  const own = here.passage;
  const before = own.folded.slice(0, indexAt(own, end!));
  const begins =
    Math.max(...['。', ';'].map((stop) => before.lastIndexOf(stop, indexAt(own, start!) - 1))) + 1;
  const words = before.slice(begins);
  if (lastYear.test(words)) return from === undefined ? undefined : from - 1;
  const named = [...words.matchAll(period)].at(-1);
  if (named) {
    // since the beginning of a period: by an unknown year
    if (named[2] === undefined || named[2] === '以来') return undefined;
    return 2005 + 5 * (named[1] ? numeralValue(named[1])! : 0);
  }
  if (/以来|年来|累计实施/.test(words)) return undefined;
  // 一、2024年工作回顾; the review in a report for one year is of the year before
  if (here.year !== undefined && from !== undefined && here.year < from) return here.year;
  return current !== undefined && from !== undefined ? current - (current >= from ? 1 : 0) : undefined;
}

/** Where an offset of the Text stands in a passage; offsets rise. Searched by halves. */
function indexAt(passage: Passage, offset: number): number {
  let [low, high] = [0, passage.value.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passage.offset(middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
