import type { EdgeFact } from '../../../graph-schema/index.ts';
import { Collector } from '../collector.ts';
import { affinityOf } from './affinity.ts';
import { continuationsOf, continuationsRule } from './continuations.ts';
import { contributionsOf, contributionsRule } from './contributions.ts';
import { counterpartsOf, counterpartsRule, type Watching } from './counterparts.ts';
import type { Frame } from './frames.ts';
import { namedProjectsOf, namedProjectsRule } from './namedProjects.ts';
import type { Above } from './openMeasure.ts';
import { isNation } from './places.ts';
import { SectionIndex } from './sectionIndex.ts';
import { sharesWithin, slicesOf, slicesRule } from './slices.ts';
import type { PlanContents } from './standing.ts';

export type { Watching } from './counterparts.ts';
export { type Frame, framesOf } from './frames.ts';
export { type Traits, traitNames, traitValues } from './likelihood.ts';
export type { PlanContents, PlanStanding } from './standing.ts';

/** The names of the rules of this folder, as edges carry them: what is written by them is theirs to replace. */
export const cascadeRules: readonly string[] = [
  slicesRule,
  contributionsRule,
  counterpartsRule,
  namedProjectsRule,
  continuationsRule,
];

/** Indexes are made once for each plan, however many stand under it. */
const indexes = new WeakMap<PlanContents, SectionIndex>();
function indexOf(contents: PlanContents): SectionIndex {
  const known = indexes.get(contents);
  if (known) return known;
  const made = new SectionIndex(contents);
  indexes.set(contents, made);
  return made;
}

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
  out.edge(...counterpartsOf(plan, plansAbove, watching));
  for (const { contents, frame } of plansAbove) out.edge(...namedProjectsOf(plan, contents, frame));
  for (const before of earlier) out.edge(...continuationsOf(plan, before));
  return [...out.facts().edges];
}
