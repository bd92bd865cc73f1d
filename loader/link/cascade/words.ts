import { readFileSync } from 'node:fs';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { parse } from 'yaml';
import { z } from 'zod';

const wordList = z.string().transform((list) => list.split(/\s+/).filter((word) => word.length > 0));

const lists = z
  .strictObject({ common: wordList, framing: wordList, goals: wordList })
  .parse(parse(readFileSync(new URL('./commonWords.yaml', import.meta.url), 'utf8')));

const common = new Set(lists.common);
const framing = new RegExp(lists.framing.join('|'));
const goals = new RegExp(lists.goals.join('|'));

// the dictionary takes a quarter of a second to read: only who links a cascade waits for it
let segmenter: Jieba | undefined;
const jieba = () => {
  segmenter ??= Jieba.withDict(dict);
  return segmenter;
};

const isWord = /^[\p{Script=Han}a-z+]{2,}$/u;
/** A note of who is responsible tells who, not what. */
const note = /\((?:牵头|以上|责任|配合|主办|协办)[^()]{0,300}\)/g;

/**
 * The words of a stretch of prose, those inside longer ones too (数控机床: 数控, 机床, 数控机床), without numbers, single
 * characters and notes of who is responsible.
 */
export const wordsOf = (prose: string): string[] =>
  jieba()
    .cutForSearch(prose.normalize('NFKC').toLowerCase().replace(note, ' '), true)
    .filter((word) => isWord.test(word));

/** How much a word tells of what a text is about, beside how rare it is: terms of four characters more, common words less. */
export const tellingOf = (word: string): number => (common.has(word) ? 0.25 : word.length >= 4 ? 1.3 : 1);

export const isCommon = (word: string): boolean => common.has(word);

/** How far what stands under a heading can be carried out: 1 for what is to be done, less for aims, least for what only frames. */
export const actionable = (heading: string): number =>
  framing.test(heading) ? 0.4 : goals.test(heading) ? 0.7 : 1;
