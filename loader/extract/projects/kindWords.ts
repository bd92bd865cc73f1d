import { projectWords } from '../../gazetteer/projects.ts';
import { Guards } from '../../lexical/guards.ts';
import { Lexicon } from '../../lexical/lexicon.ts';
import type { Stretch } from '../../lexical/stretch.ts';

/** The words that end names of undertakings (工程, 行动计划, 科技重大专项), and what tells them from other words. */
export interface KindWord extends Stretch {
  category: string;
}

const categories = new Map(
  Object.entries(projectWords.kinds).flatMap(([category, words]) => words.map((w) => [w, category] as const)),
);
/** 工程, but not in 工程技术 */
const kindLexicon = new Lexicon(categories, new Guards(projectWords.kindGuards));
const kindEnds = new Lexicon(categories);
const moreNeeded = new Set([...projectWords.markedOnly, ...projectWords.placedOnly]);

/** Whether a word for a kind needs more than words before it to make a name: 试点示范 a mark, 综合改革试验 a place. */
export const needsMore = (kind: string): boolean => moreNeeded.has(kind);

/** The words for kinds of undertakings in a folded text, in order. */
export const kindWords = (text: string): KindWord[] =>
  Array.from(kindLexicon.wordsIn(text), ({ from, to, values: [category] }) => ({
    from,
    to,
    category: category!,
  }));

const talent = /人才|学者|[千万百]人计划|院士|英才|博士|杰出|拔尖/;

/** The category of an undertaking by its name; programmes for people are 人才计划. */
export function categoryOf(name: string, kind: string): string {
  return /计划|工程/.test(kind) && talent.test(name) ? '人才计划' : kind;
}

/** The word for its kind in which a name ends, if it ends in one. */
export function endingKind(name: string): KindWord | undefined {
  const bare = name.replace(/[”"]$/, '');
  const word = kindEnds.longestBefore(bare, bare.length);
  return word && { from: word.from, to: word.to, category: word.values[0]! };
}
