import { projectWords } from '../../gazetteer/projects.ts';
import { Lexicon, wordLexicon, wordsIn } from '../../lexical/lexicon.ts';

/** The words that end names of undertakings (工程, 行动计划, 科技重大专项), and what tells them from other words. */
export interface KindWord {
  from: number;
  to: number;
  category: string;
}

const categories = new Map(
  Object.entries(projectWords.kinds).flatMap(([category, words]) => words.map((w) => [w, category] as const)),
);
const kindLexicon = wordLexicon(categories.keys());
const kindEnds = new Lexicon(categories);
const forbidden = new Map(
  Object.entries(projectWords.notBefore).map(([kind, words]) => [kind, wordLexicon(words)] as const),
);

/** 工程 in 工程技术, 计划 in 计划经济, 专项 in 专项资金 */
function goesOn(text: string, word: string, to: number): boolean {
  for (const [kind, followers] of forbidden)
    if (word.endsWith(kind) && followers.longestAt(text, to)) return true;
  return false;
}

const moreNeeded = new Set([...projectWords.markedOnly, ...projectWords.placedOnly]);

/** Whether a word for a kind needs more than words before it to make a name: 试点示范 a mark, 综合改革试验 a place. */
export const needsMore = (kind: string): boolean => moreNeeded.has(kind);

/** The words for kinds of undertakings in a folded text, in order. */
export function kindWords(text: string): KindWord[] {
  const found: KindWord[] = [];
  for (const { from, to, values } of wordsIn(kindLexicon, text))
    if (!goesOn(text, values[0]!, to)) found.push({ from, to, category: categories.get(values[0]!)! });
  return found;
}

const talent = /人才|学者|[千万百]人计划|院士|英才|博士|杰出|拔尖/;

/** The category of an undertaking by its name; programmes for people are 人才计划. */
export function categoryOf(name: string, kind: string): string {
  return /计划|工程/.test(kind) && talent.test(name) ? '人才计划' : kind;
}

/** The word for its kind in which a name ends, if it ends in one. */
export function endingKind(name: string): KindWord | undefined {
  const bare = name.replace(/[”"]$/, '');
  const word = kindEnds.endingAt(bare, bare.length);
  return word && { from: word.start, to: word.end, category: word.meaning };
}
