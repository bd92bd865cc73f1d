import { z } from 'zod';
import { listsNamed, readVocabulary, wordList } from '../../vocabulary.ts';

const furniture = readVocabulary(
  new URL('./furniture.yaml', import.meta.url),
  z.strictObject({
    tags: wordList,
    regions: z.strictObject({ tags: wordList, names: wordList }),
    ...listsNamed('words starts marks ends'),
    labels: z.strictObject(listsNamed('title publisher issuer written published number other')),
  }),
);

/** What a label of a table that describes the document says about it. */
export type Described = keyof typeof furniture.labels;

const tags = new Set(furniture.tags);
const regionTags = new Set(furniture.regions.tags);
const regionNames = new Set(furniture.regions.names);
const furnitureWords = new Set(furniture.words.map((word) => word.toLowerCase()));
const ends = new Set(furniture.ends);
const describedByLabel = new Map(
  (Object.entries(furniture.labels) as [Described, string[]][]).flatMap(([what, names]) =>
    names.map((name) => [name, what] as const),
  ),
);

const squeezed = (text: string) => text.replace(/\s/g, '');

/** Whether an element holds nothing that is read. */
export const isUnread = (tag: string): boolean => tags.has(tag);

/** Whether an element is, by its tag or the names in its class and id, one around the main text of a page. */
export const isRegion = (tag: string, names: string): boolean =>
  regionTags.has(tag) ||
  names
    .toLowerCase()
    .split(/[\s_-]/)
    .some((name) => regionNames.has(name));

/** Whether a line belongs to the page and not to the document: 打印 关闭窗口, 首页 > 政务公开 > 规划计划. */
export function isFurniture(line: string): boolean {
  const text = squeezed(line);
  if (text.length > 200) return false;
  if (furniture.starts.some((start) => text.startsWith(start))) return true;
  if (furniture.marks.some((mark) => text.includes(mark))) return true;
  const parts = line.split(/[\s|｜:：,，、【】[\]()（）<>＜＞»·/丨-]+/u).filter((part) => part !== '');
  return parts.length > 0 && parts.every((part) => furnitureWords.has(part.toLowerCase()));
}

/** Whether a line heads the list of other pages below the main text. */
export const isEnd = (line: string): boolean => ends.has(squeezed(line).replace(/[:：]$/, ''));

/** What a label says about the document; white space inside it and a colon behind it do not count. */
export const labelOf = (text: string): Described | undefined =>
  text.length > 20 ? undefined : describedByLabel.get(squeezed(text).replace(/[【】[\]]|[:：]$/g, ''));
