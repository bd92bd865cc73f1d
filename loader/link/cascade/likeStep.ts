import type { Candidate } from './candidates.ts';
import { printedClause } from './clauses.ts';
import type { OpenMeasure, Step } from './openMeasure.ts';
import type { Likeness } from './sectionIndex.ts';
import { type Shared, sharedWords } from './sharedWords.ts';
import { type PlanContents, type Sentence, sentenceOf } from './standing.ts';
import { type End, endOf } from './stepEdge.ts';
import { whyLike } from './whyLike.ts';

/** The step to what is alike, with the words that both hold; nothing where there are none that could be shown. */
export function likeStep(
  plan: PlanContents,
  it: OpenMeasure,
  { above, likeness, traits, likelihood }: Candidate,
): Step | undefined {
  const { contents, frame, index } = above;
  const { section, unit } = likeness;
  const end = endOf(it.subject.named, contents, section);
  const its = textOf(end, likeness, contents);
  const telling = (word: string) => index.telling(word);
  const { title, text } = it.measure;
  const shared = sharedWords(`${title}\n${text}`, its, telling);
  const reason = whyLike(it, likeness, { shared, its, telling }, frame);
  if (!reason) return undefined;
  const place = { start: section.start, end: section.extentEnd, section: section.id };
  return {
    above,
    section,
    end,
    likelihood,
    traits,
    own: clauseWith(plan, text, it.measure.extent, shared, 'own', telling) ?? it.measure.sentence,
    its: clauseWith(contents, likeness.passage, place, shared, 'its', telling) ?? sentenceOf(section),
    ...(unit.project && { project: unit.project.id }),
    ...reason,
  };
}

/** The words of what a step leads to. */
function textOf(end: End, { unit, section }: Likeness, { tasks }: PlanContents): string {
  const task = end.label === 'Task' ? tasks.find(({ id }) => id === end.id) : undefined;
  // a heading that gathers what is like has words of its own
  const { text } = unit.section === section ? unit : section;
  return task ? `${task.title}\n${task.text}` : `${section.heading}\n${text}`;
}

/** The sentence of a text that holds most of what both speak of, as its plan prints it. */
function clauseWith(
  plan: PlanContents,
  text: string,
  place: Parameters<typeof printedClause>[2],
  { both, alike }: Shared,
  side: 'own' | 'its',
  telling: (word: string) => number,
): Sentence | undefined {
  const words = [...both, ...alike.map((pair) => pair[side])].map((word) => word.toLowerCase());
  const worth = (sentence: string) => {
    const said = sentence.normalize('NFKC').toLowerCase();
    return words.reduce((sum, word) => sum + (said.includes(word) ? telling(word) : 0), 0);
  };
  const [best] = text
    .split(/(?<=[。；])|\n/)
    .map((sentence) => ({ sentence, worth: worth(sentence) }))
    .sort((a, b) => b.worth - a.worth);
  return best && best.worth > 0 ? printedClause(plan, best.sentence, place) : undefined;
}
