import { inBoth } from './domains.ts';
import { likelihoodOf } from './likelihood.ts';
import { measureOf } from './measures.ts';
import type { Above, OpenTask, Step } from './openTask.ts';
import type { Likeness } from './sectionIndex.ts';
import { select } from './selection.ts';
import { sharedWords } from './sharedWords.ts';
import { byIdOf, type PlanContents } from './standing.ts';
import { type End, endOf } from './stepEdge.ts';
import { whyLike } from './whyLike.ts';

/** Two texts as long as this that share fewer matters, and none by title and heading, meet by chance. */
const long = 80;
const fewShared = 3;
/** By so much a section has to lead before the next where a line shares nothing with its heading. */
const clearLead = 0.25;
/** So many undertakings are taken of one plan, beside its sections. */
const mostProjects = 2;

/** What comes next may fill up a task that found little: so many of a plan, alike by title and heading, or so much on a domain. */
const spared = 4;
const leastSpared = 0.3;

/**
 * The steps from a task to the sections of a plan above that are like it. What comes next to them is put aside in `spare`.
 * @param found the sections that are like it, the likest first
 * @param least how likely a step has to be right
 */
export function likeSteps(
  plan: PlanContents,
  above: Above,
  it: OpenTask,
  found: readonly Likeness[],
  least: number,
): Step[] {
  const { words, subject, reached, through } = it;
  const { contents, frame, index } = above;
  // a line on the domain of the task that it takes a slice of says nothing beyond that task
  if (through.some((domains) => inBoth(subject.domains, domains) > 0)) return [];
  const line = words.text.length < long;
  const samePlace = contents.region === plan.region;
  const onDomain = subject.domains.size > 0;
  const measure = measureOf({ frame: frame.kind, samePlace, line, onDomain });
  const byId = byIdOf(contents.sections);
  const isProject = ({ unit }: Likeness) => unit.project !== undefined;
  const chosen = [
    ...select(
      found.filter((likeness) => !isProject(likeness)),
      byId,
      measure,
    ),
    ...select(found.filter(isProject), byId, { ...measure, most: mostProjects }),
  ];
  const stepTo = (likeness: Likeness): Step[] => {
    const { section, unit, score } = likeness;
    const end = endOf(subject.named, contents, section);
    const its = textOf(end, likeness, contents);
    const telling = (word: string) => index.telling(word);
    const shared = sharedWords(`${words.title}\n${words.text}`, its, telling);
    const said = shared.both.length + shared.alike.length;
    const onHeading = index.sharesHeading(subject, likeness);
    if (line && !onHeading && !leads(likeness, found)) return [];
    const isLong = !line && section.text.length >= long;
    if (isLong && said < fewShared && !onHeading) return [];
    const reason = whyLike(it, likeness, { shared, its, telling }, frame);
    if (!reason) return [];
    const project = unit.project && { project: unit.project.id };
    const carriesOut = frame.kind === 'carriesOut';
    const traits = { likeness: score, affinity: above.affinity, carriesOut, shared: said };
    const likelihood = likelihoodOf(traits);
    // by way of the plans of its own place a line leads on, however little it says
    if (!samePlace && likelihood < least) return [];
    return [{ above, section, end, ...project, score, traits, likelihood, ...reason }];
  };
  if (!line && !samePlace)
    for (const likeness of found.slice(0, spared)) {
      const near =
        index.sharesHeading(subject, likeness) ||
        (likeness.score >= leastSpared && (onDomain || index.sharesMatter(subject, likeness)));
      if (near && !chosen.some(({ section }) => section === likeness.section))
        for (const step of stepTo(likeness)) it.spare.push({ step, share: likeness.score / measure.first });
    }
  return chosen.filter(({ section }) => !reached.has(section.id)).flatMap(stepTo);
}

/** Whether a section is by far the likest. */
function leads(likeness: Likeness, [first, second]: readonly Likeness[]): boolean {
  return likeness === first && likeness.score - (second?.score ?? 0) >= clearLead;
}

/** The words of what a step leads to. */
function textOf(end: End, { unit, section }: Likeness, { tasks }: PlanContents): string {
  const task = end.label === 'Task' ? tasks.find(({ id }) => id === end.id) : undefined;
  // a heading that gathers what is like has words of its own
  const { text } = unit.section === section ? unit : section;
  return task ? `${task.title}\n${task.text}` : `${section.heading}\n${text}`;
}
