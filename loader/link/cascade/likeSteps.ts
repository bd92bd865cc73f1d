import { askedOf } from './asked.ts';
import { candidateOf } from './candidates.ts';
import { inBoth } from './domains.ts';
import { leastLikely } from './likelihood.ts';
import { likeStep } from './likeStep.ts';
import { limits } from './limits.ts';
import { isLine } from './measures.ts';
import type { Above, OpenMeasure, Step } from './openMeasure.ts';
import { isNation } from './places.ts';
import type { Likeness } from './sectionIndex.ts';
import { select } from './selection.ts';
import { byIdOf, type PlanContents } from './standing.ts';

const { long, fewShared, clearLead } = limits.alike;

/**
 * The steps from a measure to the sections of a plan above that are like it. What comes next to them is put aside in `spare`.
 * @param found the sections that are like it, the likest first
 */
export function likeSteps(
  plan: PlanContents,
  above: Above,
  it: OpenMeasure,
  found: readonly Likeness[],
): Step[] {
  const { reached, through, subject } = it;
  // a line on the domain of the task that it takes a slice of says nothing beyond that task
  if (through.some((domains) => inBoth(subject.domains, domains) > 0)) return [];
  if (!it.measure.assigned) return likestOfAll(plan, above, it, found);
  const chosen = chosenOf(above, it, found);
  const stepTo = stepsOf(plan, above, it, found);
  if (!isLine(it.measure) && !above.isOwnPlace) setAside(above, it, found, chosen, stepTo);
  return chosen.filter(({ section }) => !reached.has(section.id)).flatMap(stepTo);
}

const one = (step: Step | undefined) => (step ? [step] : []);

/** What nobody is assigned to says one thing, and the likest is what it carries out, where that is likely. */
function likestOfAll(
  plan: PlanContents,
  above: Above,
  it: OpenMeasure,
  [likest]: readonly Likeness[],
): Step[] {
  if (!likest || it.reached.has(likest.section.id)) return [];
  const candidate = candidateOf(it, above, likest);
  const least = limits.shown.ofSection[isNation(plan.region) ? 'nation' : 'below'];
  return candidate.likelihood < least ? [] : one(likeStep(plan, it, candidate));
}

function chosenOf({ contents, frame, isOwnPlace }: Above, it: OpenMeasure, found: readonly Likeness[]) {
  const onDomain = it.subject.domains.size > 0;
  const asked = askedOf({ frame: frame.kind, isOwnPlace, line: isLine(it.measure), onDomain });
  const byId = byIdOf(contents.sections);
  const isProject = ({ unit }: Likeness) => unit.project !== undefined;
  return [
    ...select(
      found.filter((likeness) => !isProject(likeness)),
      byId,
      asked,
    ),
    ...select(found.filter(isProject), byId, { ...asked, most: limits.shown.projects }),
  ];
}

/** How a step to something alike is made, where it is no chance and likely enough. */
function stepsOf(plan: PlanContents, above: Above, it: OpenMeasure, found: readonly Likeness[]) {
  const line = isLine(it.measure);
  return (likeness: Likeness): Step[] => {
    const candidate = candidateOf(it, above, likeness);
    const onHeading = above.index.sharesHeading(it.subject, likeness);
    if (line && !onHeading && !leads(likeness, found)) return [];
    const isLong = !line && likeness.section.text.length >= long;
    if (isLong && candidate.traits.shared < fewShared && !onHeading) return [];
    // by way of the plans of its own place a line leads on, however little it says
    if (!above.isOwnPlace && candidate.likelihood < leastLikely) return [];
    return one(likeStep(plan, it, candidate));
  };
}

function setAside(
  { frame, index, isOwnPlace }: Above,
  it: OpenMeasure,
  found: readonly Likeness[],
  chosen: readonly Likeness[],
  stepTo: (likeness: Likeness) => Step[],
): void {
  const onDomain = it.subject.domains.size > 0;
  const { first } = askedOf({ frame: frame.kind, isOwnPlace, line: false, onDomain });
  for (const likeness of found.slice(0, limits.fill.looked)) {
    const near =
      index.sharesHeading(it.subject, likeness) ||
      (likeness.score >= limits.fill.least && (onDomain || index.sharesMatter(it.subject, likeness)));
    if (near && !chosen.some(({ section }) => section === likeness.section))
      for (const step of stepTo(likeness)) it.spare.push({ step, share: likeness.score / first });
  }
}

/** Whether a section is by far the likest. */
function leads(likeness: Likeness, [first, second]: readonly Likeness[]): boolean {
  return likeness === first && likeness.score - (second?.score ?? 0) >= clearLead;
}
