import type { AssignmentFact, NamedAgency } from '../../facts.ts';
import { moved, type Stretch, stretchesOf } from '../../lexical/stretch.ts';
import type { Passage, SectionNode } from '../../tree.ts';

type Task = AssignmentFact['task'];

const longestTitle = 40;
/** without any mark, a title may be longer before it is cut in the middle of a phrase */
const longestPhrase = 80;
const shortestClause = 6;

/** 按照部署，…: says when, how or for what, not what is to be done */
const adverbial =
  /^(?:为|按照?|根据|依据|依托|围绕|针对|结合|通过|聚焦|利用|坚持|以|在|对(?!.*进行)|到|从|每年|\d{4}年|力争|\d{1,2}月)/;
const ordinal = /^[一二三四五六七八九十]{1,2}是(?:要)?/;

/**
 * The words of a text that make a title: its first sentence, or of one that is longer than a title the first clause that says
 * what is to be done. It ends where a phrase does.
 */
export function taskTitle(words: string): Stretch {
  const begin = words.search(/[^\s，,；;。、—：:]/);
  const from = Math.max(begin, 0) + (ordinal.exec(words.slice(Math.max(begin, 0)))?.[0].length ?? 0);
  const stop = words.slice(from).search(/[。；！\n]/);
  const to = stop < 0 ? words.length : from + stop;
  if (to - from <= longestTitle) return { from, to };
  const clauses = stretchesOf(/[^，,：:]+/g, words.slice(from, to)).map((clause) => moved(clause, from));
  const telling = clauses.find(
    (clause) =>
      clause.to - clause.from >= shortestClause && !adverbial.test(words.slice(clause.from, clause.to)),
  );
  const title = telling ?? clauses[0] ?? { from, to };
  if (title.to - title.from <= longestPhrase) return title;
  const part = words.lastIndexOf('、', title.from + longestTitle);
  return { from: title.from, to: part > title.from + shortestClause ? part : title.from + longestTitle };
}

/** The first words of a stretch, as a title, with their place. */
export function firstWords(passage: Passage, { from, to }: Stretch): Stretch {
  const title = taskTitle(passage.value.slice(from, to));
  return { from: from + title.from, to: from + title.to };
}

/** Gives those who are named at a place their name as it is printed, not as it is folded. */
export const namesAsPrinted =
  (passage: Passage) =>
  ({ from, to }: Stretch): NamedAgency => ({
    printed: passage.value.slice(from, to),
    span: passage.span(from, to),
  });

/** The words of a stretch with their place in the Text. */
const withPlace = (passage: Passage, { from, to }: Stretch) => ({
  title: passage.value.slice(from, to).trim(),
  titleSpan: passage.span(from, to),
});

/**
 * A task that is a section or an item as a whole.
 * @param headingEnd where the note begins that stands in the heading itself, if one does
 */
export function sectionTask(section: SectionNode, text: string, headingEnd?: number): Task {
  const heading = section.heading;
  const bare = heading.value.slice(0, headingEnd).replace(/[\s。；：:，,;]+$/, '');
  return { text, number: section.number, section, ...withPlace(heading, { from: 0, to: bare.length }) };
}

/** A task that is a stretch of a paragraph. */
export function stretchTask(passage: Passage, stretch: Stretch, section: SectionNode | undefined): Task {
  return {
    text: passage.value.slice(stretch.from, stretch.to).trim(),
    section,
    ...withPlace(passage, firstWords(passage, stretch)),
  };
}

/** The heading of a section and its own paragraphs. */
export const sectionWords = (section: SectionNode): string =>
  [section.heading.value, ...section.children.map((c) => (c.type === 'paragraph' ? c.passage.value : ''))]
    .filter(Boolean)
    .join('\n');
