import type { AssignmentFact } from '../../facts.ts';
import type { Passage, SectionNode } from '../../tree.ts';
import type { Stretch } from '../walk.ts';

type Task = AssignmentFact['task'];

const longestTitle = 40;

/** The first sentence of a stretch, at most 40 characters, with the place of its words. */
export function firstWords(passage: Passage, { from, to }: Stretch): Stretch {
  const blank = passage.value.slice(from, to).search(/[^\s，,；;。、—：:]/);
  const start = blank < 0 ? from : from + blank;
  const rest = passage.value.slice(start, to);
  const stop = rest.search(/[。；！\n]/);
  const length = Math.min(stop < 0 ? rest.length : stop, longestTitle);
  return { from: start, to: start + length };
}

/** The words of a stretch with their place in the Text. */
const quoted = (passage: Passage, { from, to }: Stretch) => ({
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
  return { text, number: section.number, section, ...quoted(heading, { from: 0, to: bare.length }) };
}

/** A task that is a stretch of a paragraph. */
export function stretchTask(passage: Passage, stretch: Stretch, section: SectionNode | undefined): Task {
  return {
    text: passage.value.slice(stretch.from, stretch.to).trim(),
    section,
    ...quoted(passage, firstWords(passage, stretch)),
  };
}
