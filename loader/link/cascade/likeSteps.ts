import type { Reason } from '../../tree.ts';
import { inBoth } from './domains.ts';
import type { Frame } from './frames.ts';
import { measureOf } from './measures.ts';
import type { Above, OpenTask, Step } from './openTask.ts';
import type { Likeness } from './sectionIndex.ts';
import { select } from './selection.ts';
import { byIdOf, type PlanContents } from './standing.ts';
import { endOf } from './stepEdge.ts';

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
 */
export function likeSteps(
  plan: PlanContents,
  above: Above,
  it: OpenTask,
  found: readonly Likeness[],
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
    const shared = index.shared(subject, likeness);
    const onHeading = index.sharesHeading(subject, likeness);
    if (line && !onHeading && !leads(likeness, found)) return [];
    const isLong = !line && section.text.length >= long;
    if (isLong && shared.length < fewShared && !onHeading) return [];
    const reason = whyLike(words.title, likeness, shared, frame);
    const project = unit.project && { project: unit.project.id };
    return [{ above, section, end: endOf(subject.named, contents, section), ...project, score, ...reason }];
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

/** So many words tell a reader what two texts share. */
const mostShown = 6;
const shorten = (words: string, most: number) => (words.length > most ? `${words.slice(0, most)}…` : words);

function whyLike(
  title: string,
  { section, passage }: Likeness,
  shared: readonly string[],
  frame: Frame,
): Reason {
  const own = `“${shorten(title, 40)}”`;
  const its = `“${shorten(`${section.number ?? ''}${section.heading}`, 40)}”`;
  const says = passage.includes(section.heading) ? undefined : `“${shorten(passage, 80)}”`;
  const most = shared.slice(0, mostShown);
  const [both, bothZh] =
    most.length > 0
      ? [`Both speak of ${most.join(', ')}`, `都写到${most.join('、')}`]
      : ['Their words are alike', '用词相近'];
  return {
    why: `${both}: ${own} and ${its}${says ? `, which says ${says}` : ''}. ${frame.why}`,
    whyZh: `${own}与${its}${says ? `（其中写道${says}）` : ''}${bothZh}。${frame.whyZh}`,
  };
}
