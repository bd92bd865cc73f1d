import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { kept } from '../../collections.ts';
import { divisionOf } from '../../gazetteer/divisions.ts';
import { Lexicon } from '../../lexical/lexicon.ts';
import { readVocabulary, wordList } from '../../vocabulary.ts';
import { limits } from './limits.ts';

const lists = readVocabulary(
  new URL('./commonWords.yaml', import.meta.url),
  z.strictObject({ common: wordList, light: wordList, framing: wordList, goals: wordList }),
);
const common = new Set(lists.common);
const light = new Set(lists.light);
const framing = new RegExp(lists.framing.join('|'), 'u');
const goals = new RegExp(lists.goals.join('|'));

/** Tells a matter of the thesaurus from the words that name it. */
const matterMark = '※';
const matters = new Lexicon(
  readVocabulary(new URL('./thesaurus.yaml', import.meta.url), z.array(wordList)).flatMap((words) =>
    words.map((word) => [word.toLowerCase(), `${matterMark}${words[0]}`] as const),
  ),
);

// the dictionary takes a quarter of a second to read: only who links a cascade waits for it
let segmenter: Jieba | undefined;
const jieba = () => {
  segmenter ??= Jieba.withDict(dict);
  return segmenter;
};

const isWord = /^[\p{Script=Han}a-z+]{2,}$/u;
/** A note of who is responsible tells who, not what. */
const note = /\((?:牵头|以上|责任|配合|主办|协办)[^()]{0,300}\)/g;

/** In characters; in the corpus 800,000 are cut. */
const mostKept = 2_000_000;
/** What has been cut: two thirds of what is asked for was asked before, for another plan above or another step. */
const cut = new LRUCache<string, readonly string[]>({
  maxSize: mostKept,
  sizeCalculation: (_, prose) => prose.length + 1,
});

/**
 * The words of a stretch of prose, those inside longer ones too (数控机床: 数控, 机床, 数控机床), without numbers, single
 * characters and notes of who is responsible; and beside them the matters that they name (高校, 高等院校: ※高等学校).
 */
export function wordsOf(prose: string): readonly string[] {
  let words = cut.get(prose);
  if (!words) {
    words = cutWords(prose);
    cut.set(prose, words);
  }
  return words;
}

function cutWords(prose: string): string[] {
  const text = prose.normalize('NFKC').toLowerCase().replace(note, ' ');
  return [
    ...jieba()
      .cutForSearch(text, true)
      .filter((word) => isWord.test(word)),
    ...mattersOf(text),
  ];
}

/** The matters that a text, in half-width and lower case, speaks of, in order and as often as it does. */
export const mattersOf = (text: string): string[] => mattersAt(text).map(({ matter }) => matter);

/** The matters that a text, in half-width and lower case, speaks of, with the words by which it does. */
export function matterWordsOf(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { matter, word } of mattersAt(text)) kept(found, matter, () => new Set<string>()).add(word);
  return found;
}

function mattersAt(text: string): { matter: string; word: string }[] {
  const found: { matter: string; word: string }[] = [];
  for (let at = 0; at < text.length; at++) {
    const hit = matters.longestAt(text, at);
    if (!hit) continue;
    for (const matter of hit.values) found.push({ matter, word: text.slice(at, hit.to) });
    at = hit.to - 1;
  }
  return found;
}

/** The words into which a text falls, without those inside longer ones. */
export const wholeWordsOf = (prose: string): string[] =>
  jieba().cut(prose.normalize('NFKC').toLowerCase(), true);

/** Nouns, verbs, adjectives and set phrases; no names of places, people and bodies, and nothing that joins words only. */
const content = /^(?:n[gwz]?|v[n]?|an?|b|j|i|l|eng)$/;
const says = new Map<string, boolean>();
/** Whether a word says something by itself, by what the dictionary tells of it; what stands in no dictionary is a shred. */
export const saysSomething = (word: string): boolean =>
  kept(says, word, () => {
    const [only, further] = jieba().tag(word);
    const stands = further === undefined && only !== undefined && content.test(only.tag);
    return stands && !light.has(word) && !['province', 'city'].includes(divisionOf(word)?.kind ?? '');
  });

export const isMatter = (word: string): boolean => word.startsWith(matterMark);

/** How much a word tells of what a text is about, beside how rare it is: terms of four characters more, common words less. */
export const tellingOf = (word: string): number =>
  common.has(word) ? limits.words.common : word.length >= 4 ? limits.words.long : 1;

/** The words that say what a text is about, each once. */
export const subjectWords = (text: string): ReadonlySet<string> =>
  new Set(wordsOf(text).filter((word) => !common.has(word)));

/** Whether a heading opens the goals of a plan, whatever else it opens: 指导思想与发展目标. */
export const opensGoals = (heading: string): boolean => goals.test(heading);

/** How far what stands under a heading can be carried out: 1 for what is to be done, less for targets, least for what only frames. */
export const actionable = (heading: string): number =>
  framing.test(heading) ? 0.4 : goals.test(heading) ? 0.7 : 1;
