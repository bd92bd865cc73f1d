import type { EdgeFact } from '../../../graph-schema/index.ts';
import { candidateOf } from './candidates.ts';
import { domainsOf } from './domains.ts';
import { fill } from './fill.ts';
import { asConfidence, shares, type Traits } from './likelihood.ts';
import { likeSteps } from './likeSteps.ts';
import { limits } from './limits.ts';
import { keepLikeness, ledToIn, type Onward, onwardFrom, reachedFrom, unlikeBehind } from './onward.ts';
import { type Above, aspectOf, learn, type OpenMeasure, openMeasures, type Step } from './openMeasure.ts';
import type { Likeness } from './sectionIndex.ts';
import { byIdOf, type PlanContents, printingIn, printingsOf } from './standing.ts';
import { type End, endOf, stepEdge, targetSaid } from './stepEdge.ts';
import { actionable } from './words.ts';

/**
 * IMPLEMENTS from a measure to what it carries out in the plans that its own stands under.
 *
 * - A line of a yearly table carries out the task whose target it takes a slice of (374亿元 in 2017 of 600亿元 in 2020).
 * - Otherwise headings, domains and words tell: “培育高端装备制造产业创新链” carries out 《国家创新驱动发展战略纲要》 “2.发展智能绿色
 *   制造技术…”, its name-sake in the opinion, and the undertaking “高档数控机床与基础制造装备”.
 *
 * What nobody is assigned to is looked for only where a plan itself names the one above: a section that is merely like one of another
 * plan carries nothing out. Of all plans, only what a reader is likely enough to call right is taken, and the likeliest stay
 * (`likelihood.ts`), so that a plan on something else adds nothing. A task that finds little is filled up with what comes next.
 */
export const counterpartsRule = 'counterparts';

/** For whoever judges how likely steps are. */
export interface Watching {
  /** told of everything that is looked at what tells how likely it is */
  onCandidate?: (step: Pick<EdgeFact, 'type' | 'from' | 'to'>, traits: Traits) => void;
}

/** @param plansAbove the nearest first */
export function counterpartsOf(
  plan: PlanContents,
  plansAbove: readonly Above[],
  { onCandidate }: Watching = {},
): EdgeFact[] {
  const onward = onwardFrom(plansAbove);
  const open = openMeasures(plan);
  for (const above of plansAbove) lookIn(above, plan, open, onward, onCandidate);
  return open.flatMap((it) => {
    fill(it);
    return it.steps
      .sort((a, b) => b.likelihood - a.likelihood)
      .slice(0, limits.shown.most)
      .flatMap((step) => edges(plan, it, step, onward));
  });
}

/** Finds the steps of all measures to one plan above. */
function lookIn(
  above: Above,
  plan: PlanContents,
  open: readonly OpenMeasure[],
  onward: Onward,
  onCandidate: Watching['onCandidate'],
): void {
  const sought = above.frame.kind === 'inForce' ? open.filter(({ measure }) => measure.assigned) : open;
  const all = above.index.search(sought.map(({ subject }) => subject));
  const ledTo = ledToIn(above, onward);
  for (const [i, it] of sought.entries()) {
    keepLikeness(it, ledTo, all[i]!);
    const found = all[i]!.slice(0, limits.shown.looked);
    if (onCandidate) tell(onCandidate, it, above, found);
    const { told, slices } = takeSlices(it, above);
    const alike = told.length > 0 ? [] : likeSteps(plan, above, it, found);
    for (const step of [...slices, ...alike]) {
      it.steps.push(step);
      for (const id of reachedFrom(step.end.id, onward)) it.reached.add(id);
      if (above.isOwnPlace) it.ofItsPlace.add(step.end.id);
    }
    if (told.length === 0 && above.isOwnPlace)
      learn(
        it,
        alike.map(({ section }) => ({ section, plan: above.contents, words: section.text })),
      );
  }
}

/** Tells whoever watches of all that was looked at. */
function tell(
  onCandidate: NonNullable<Watching['onCandidate']>,
  it: OpenMeasure,
  above: Above,
  found: readonly Likeness[],
): void {
  for (const likeness of found) {
    const { section, unit } = likeness;
    const { traits } = candidateOf(it, above, likeness);
    for (const to of endsOf(endOf(it.subject.named, above.contents, section), unit.project?.id))
      onCandidate({ type: 'IMPLEMENTS', from: it.measure.from, to }, traits);
  }
}

/** What a measure's targets are slices of, and of that what tells what the measure is about. */
function takeSlices(it: OpenMeasure, above: Above): { slices: Step[]; told: Step[] } {
  const slices = sliceSteps(it, above);
  // a target among the goals of a plan is that of no task
  const told = slices.filter(({ section }) => actionable(section.heading) === 1);
  const sections = told.map(({ section }) => section);
  for (const { heading } of sections) it.through.push(domainsOf(heading));
  learn(
    it,
    sections.map((section) => ({ section, plan: above.contents, words: aspectOf(it, section) })),
  );
  return { slices, told };
}

/** The task, or the section that nobody is assigned to, that sets the target of which this task's target is a slice. */
function sliceSteps({ measure, subject }: OpenMeasure, above: Above): Step[] {
  if (!measure.assigned || above.frame.kind !== 'carriesOut' || above.frame.steps !== 1) return [];
  const byId = byIdOf(above.contents.sections);
  const steps = above.slices
    // what a zone answers for its place is not what its task is about
    .filter(({ kind }) => kind !== 'region')
    .flatMap(({ part, whole }): Step[] => {
      const said = measure.section && printingIn(part, measure.section.id);
      const setAbove = printingsOf(whole).flatMap((its) => {
        const section = its.section === undefined ? undefined : byId.get(its.section);
        return section ? [{ its, section }] : [];
      });
      // a target that stands among the goals and in a task as well is that of the task
      const { its: saidAbove, section } =
        setAbove.find((it) => actionable(it.section.heading) === 1) ?? setAbove[0] ?? {};
      if (!said || !saidAbove || !section) return [];
      const { contents, frame } = above;
      const [own, its] = [targetSaid(part), targetSaid(whole)];
      const reason = {
        why: `Its target, ${own.en}, is a step on the way to ${its.en} in 《${contents.title}》. ${frame.why}`,
        whyZh: `其目标${own.zh}是实现《${contents.title}》${its.zh}的一步。${frame.whyZh}`,
      };
      return [
        {
          above,
          section,
          end: endOf(subject.named, contents, section),
          likelihood: shares.sliceStep,
          own: said,
          its: saidAbove,
          ...reason,
        },
      ];
    });
  return steps.filter((step, i) => steps.findIndex((other) => other.section === step.section) === i);
}

const endsOf = (end: End, project?: string): EdgeFact['to'][] =>
  project === undefined ? [end] : [end, { label: 'SpecialProject', id: project }];

/** The edge to the section or task, and that to the undertaking that it sets out. */
function edges(
  plan: PlanContents,
  it: OpenMeasure,
  { above, end, project, likelihood, own, its, why, whyZh }: Step,
  onward: Onward,
): EdgeFact[] {
  const found = { rule: counterpartsRule, confidence: asConfidence(likelihood), own, its, why, whyZh };
  return endsOf(end, project).map((to) =>
    stepEdge(plan, it.measure, to, above, { ...found, unlike: unlikeBehind(it, to, onward) }),
  );
}
