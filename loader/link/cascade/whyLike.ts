import type { Reason } from '../../tree.ts';
import type { Frame } from './frames.ts';
import type { Learnt, OpenMeasure } from './openMeasure.ts';
import type { Likeness } from './sectionIndex.ts';
import { type Shared, sharedWords } from './sharedWords.ts';

/** So many words tell a reader what two texts share. */
const mostShown = 6;
const shorten = (words: string, most: number) => (words.length > most ? `${words.slice(0, most)}…` : words);
const quoted = (words: string) => `“${shorten(words, 40)}”`;

interface Compared {
  /** what the task, in its own words, shares with the text */
  shared: Shared;
  /** the text that it is compared with */
  its: string;
  telling: (word: string) => number;
}

/**
 * Why a section is taken for what a task carries out: the words that both hold. Where the task itself holds none of them, those
 * of what it carries out in its own place, said to be so. Nothing where there are none either.
 */
export function whyLike(
  { words, learnt }: Pick<OpenMeasure, 'words' | 'learnt'>,
  { section, passage }: Pick<Likeness, 'section' | 'passage'>,
  { shared, its, telling }: Compared,
  frame: Frame,
): Reason | undefined {
  const own = quoted(words.title);
  const heading = quoted(`${section.number ?? ''}${section.heading}`);
  const says =
    passage.includes(section.heading) || !its.includes(passage) ? undefined : `“${shorten(passage, 80)}”`;
  const told = whatBothSay(own, heading, shared) ?? throughLearnt(own, heading, learnt, its, telling);
  if (!told) return undefined;
  return {
    why: `${told.why}${says ? `; it says ${says}` : ''}. ${frame.why}`,
    whyZh: `${told.whyZh}${says ? `；后者写道${says}` : ''}。${frame.whyZh}`,
  };
}

function whatBothSay(own: string, its: string, { both, alike }: Shared): Reason | undefined {
  const most = both.slice(0, mostShown);
  const [other] = alike;
  if (most.length > 0)
    return {
      why: `Both speak of ${most.join(', ')}: ${own} and ${its}${other ? `; what the one calls ${other.own}, the other calls ${other.its}` : ''}`,
      whyZh: `${own}与${its}都写到${most.join('、')}${other ? `，前者所称${other.own}即后者所称${other.its}` : ''}`,
    };
  if (other)
    return {
      why: `What ${own} calls ${other.own}, ${its} calls ${other.its}`,
      whyZh: `${own}所称${other.own}，即${its}所称${other.its}`,
    };
  return undefined;
}

/** What a line tells in few words, that which it carries out in its own place says at length. */
function throughLearnt(
  own: string,
  its: string,
  learnt: readonly Learnt[],
  text: string,
  telling: (word: string) => number,
): Reason | undefined {
  const [best] = learnt
    .map((it) => ({ it, both: sharedWords(it.words, text, telling).both.slice(0, mostShown) }))
    .filter(({ both }) => both.length > 0)
    .sort((a, b) => b.both.length - a.both.length);
  if (!best) return undefined;
  const { section, plan } = best.it;
  const through = quoted(section.heading);
  return {
    why: `${own} carries out ${through} of 《${plan.title}》, and this and ${its} both speak of ${best.both.join(', ')}`,
    whyZh: `${own}落实《${plan.title}》${through}，后者与${its}都写到${best.both.join('、')}`,
  };
}
