import type { EdgeFact } from '../../../graph-schema/index.ts';
import { kept } from '../../collections.ts';
import { Collector } from '../collector.ts';
import { affinityOf } from './affinity.ts';
import { continuationsOf, continuationsRule } from './continuations.ts';
import { contributionsOf, contributionsRule } from './contributions.ts';
import { counterpartsOf, counterpartsRule, type Watching } from './counterparts.ts';
import type { Frame } from './frames.ts';
import { kindredTargetsOf, kindredTargetsRule } from './kindredTargets.ts';
import { limits } from './limits.ts';
import { namedProjectsOf, namedProjectsRule } from './namedProjects.ts';
import { onwardFrom, reachedFrom } from './onward.ts';
import type { Above } from './openMeasure.ts';
import { isNation } from './places.ts';
import { SectionIndex } from './sectionIndex.ts';
import { sharesWithin, slicesOf, slicesRule } from './slices.ts';
import type { PlanContents } from './standing.ts';
import { actionable } from './words.ts';

export type { Watching } from './counterparts.ts';
export { type Frame, framesOf } from './frames.ts';
export { traitNames, traitValues } from './likelihood.ts';
export type {
  PlanContents,
  PlanStanding,
  Sentence,
  StandingSection,
  StandingTarget,
  StandingTask,
} from './standing.ts';
export { whyStepless } from './stepless.ts';

/** The names of the rules of this folder, as edges carry them: what is written by them is theirs to replace. */
export const cascadeRules: readonly string[] = [
  slicesRule,
  contributionsRule,
  counterpartsRule,
  namedProjectsRule,
  kindredTargetsRule,
  continuationsRule,
];

/** Indexes are made once for each plan, however many stand under it. */
const indexes = new WeakMap<PlanContents, SectionIndex>();
const indexOf = (contents: PlanContents): SectionIndex =>
  kept(indexes, contents, () => new SectionIndex(contents));

/**
 * The edges of the cascade that lead from one plan to those that it stands under, and to those that it follows.
 * @param frames the plans above, the nearest first, as `framesOf` gives them
 * @param earlier the plans that it takes the place of
 */
export function linkCascade(
  plan: PlanContents,
  frames: readonly { frame: Frame; contents: PlanContents }[],
  earlier: readonly PlanContents[],
  watching: Watching = {},
): EdgeFact[] {
  const plansAbove = frames.map(({ frame, contents }): Above => {
    const index = indexOf(contents);
    return {
      frame,
      contents,
      index,
      isOwnPlace: plan.region === contents.region && !isNation(plan.region),
      affinity: affinityOf(indexOf(plan).topics, index.topics),
      slices: slicesOf(plan, contents, frame),
    };
  });
  const out = new Collector();
  for (const { slices } of plansAbove) out.edge(...slices.map(({ edge }) => edge));
  out.edge(...sharesWithin(plan).map(({ edge }) => edge), ...contributionsOf(plan));
  const counterparts = counterpartsOf(plan, plansAbove, watching);
  out.edge(...counterparts);
  const reached = reachedBy(counterparts, frames);
  const deeds = ledToDeeds(counterparts, frames);
  for (const { contents, frame, slices, isOwnPlace, affinity } of plansAbove) {
    out.edge(...namedProjectsOf(plan, contents, frame));
    // between plans that are on different things, a matter is one by chance
    if (frame.kind === 'inForce' && affinity < limits.kindred.near) continue;
    // the plans of its own place all have an answer to a line; those of the nation are asked where nothing else answers
    const led = isOwnPlace ? reached(contents) : deeds;
    out.edge(...kindredTargetsOf(plan, contents, frame, slices, led));
  }
  for (const before of earlier) out.edge(...continuationsOf(plan, before));
  return out.facts().edges;
}

/** What leads to more than the goals of a plan: to a task, an undertaking, or a section that sets something to be done. */
function ledToDeeds(
  steps: readonly EdgeFact[],
  frames: readonly { contents: PlanContents }[],
): ReadonlySet<string> {
  const goals = new Set(
    frames.flatMap(({ contents }) =>
      contents.sections.filter(({ heading }) => actionable(heading) < 1).map(({ id }) => id),
    ),
  );
  return new Set(steps.filter(({ to }) => !goals.has(to.id)).map(({ from }) => from.id));
}

/** Tells of a plan above what leads there, by itself or by way of what it carries out. */
function reachedBy(steps: readonly EdgeFact[], frames: readonly { contents: PlanContents }[]) {
  const onward = onwardFrom(frames);
  return ({ tasks, sections }: PlanContents): ReadonlySet<string> => {
    const there = new Set([...tasks, ...sections].map(({ id }) => id));
    const leads = ({ to }: EdgeFact) => [...reachedFrom(to.id, onward)].some((id) => there.has(id));
    return new Set(steps.filter(leads).map(({ from }) => from.id));
  };
}
