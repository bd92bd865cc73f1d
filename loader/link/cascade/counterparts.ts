import type { EdgeFact } from '../../../graph-schema/index.ts';
import { domainsOf } from './domains.ts';
import { fill } from './fill.ts';
import { asConfidence, leastLikely, shares, type Traits } from './likelihood.ts';
import { likeSteps } from './likeSteps.ts';
import { type Above, aspectOf, learn, type OpenTask, openTasks, type Step } from './openTask.ts';
import { byIdOf, type PlanContents, type StandingTask } from './standing.ts';
import { aimSaid, endOf, stepEdge } from './stepEdge.ts';
import { actionable } from './words.ts';

/**
 * IMPLEMENTS from a task to what it carries out in the plans that its own stands under.
 *
 * - A line of a yearly table carries out the task whose aim it takes a slice of (374亿元 in 2017 of 600亿元 in 2020).
 * - Otherwise headings, domains and words tell: “培育高端装备制造产业创新链” carries out 《国家创新驱动发展战略纲要》 “2.发展智能绿色
 *   制造技术…”, its name-sake in the opinion, and the undertaking “高档数控机床与基础制造装备”.
 *
 * How much likeness is asked depends on the frame (`measures.ts`): a plan that says that it carries another out will have an answer
 * to most of its parts; one that does not name it needs to speak of the very same. A task that finds little so is filled up with
 * what comes next. Of all plans, only what a reader is likely enough to call right is taken, and the likeliest stay
 * (`likelihood.ts`), so that a plan on something else adds nothing.
 */
export const counterpartsRule = 'counterparts';

/** A reader takes in no more than this from one task; the likest stay. */
const mostOfOneTask = 13;
/** So many of the likest sections of a plan are looked at. */
const looked = 12;

/** For whoever judges how likely steps are. */
export interface Watching {
  /** told what of each step to something alike tells how likely it is */
  onStep?: (edge: EdgeFact, traits: Traits) => void;
  /** how likely a step has to be, where it is not as usual */
  least?: number;
}

/** @param plansAbove the nearest first */
export function counterpartsOf(
  plan: PlanContents,
  plansAbove: readonly Above[],
  { onStep, least = leastLikely }: Watching = {},
): EdgeFact[] {
  const onward = new Map(
    plansAbove.flatMap(({ contents }) => contents.tasks.map((task) => [task.id, task.carriesOut] as const)),
  );
  const open = openTasks(plan);
  for (const above of plansAbove) {
    const found = above.index.search(
      open.map(({ subject }) => subject),
      looked,
    );
    const samePlace = above.contents.region === plan.region;
    for (const [i, it] of open.entries()) {
      const slices = sliceSteps(it, above);
      // an aim among the goals of a plan is that of no task
      const told = slices.filter(({ section }) => actionable(section.heading) === 1);
      const sections = told.map(({ section }) => section);
      for (const { heading } of sections) it.through.push(domainsOf(heading));
      learn(
        it,
        sections.map((section) => ({ section, plan: above.contents, words: aspectOf(it, section) })),
      );
      const alike = told.length > 0 ? [] : likeSteps(plan, above, it, found[i]!, least);
      const steps = [...slices, ...alike];
      for (const step of steps) {
        it.steps.push(step);
        for (const id of reachedFrom(step.end.id, onward)) it.reached.add(id);
        if (samePlace) it.ofItsPlace.add(step.end.id);
      }
      if (told.length === 0 && samePlace)
        learn(
          it,
          steps.map(({ section }) => ({ section, plan: above.contents, words: section.text })),
        );
    }
  }
  return open.flatMap((it) => {
    fill(it);
    return it.steps
      .sort((a, b) => b.likelihood - a.likelihood)
      .slice(0, mostOfOneTask)
      .flatMap((step) => {
        const its = edges(plan, it.task, step);
        if (onStep && step.traits) for (const edge of its) onStep(edge, step.traits);
        return its;
      });
  });
}

/** The task, or the section that nobody is assigned to, that sets the aim of which this task's aim is a slice. */
function sliceSteps({ task, subject }: OpenTask, above: Above): Step[] {
  if (above.frame.kind !== 'carriesOut' || above.frame.steps !== 1) return [];
  const byId = byIdOf(above.contents.sections);
  const steps = above.slices
    // what a zone answers for its place is not what its task is about
    .filter(({ kind }) => kind !== 'region')
    .filter(({ part }) => part.section === task.section && part.section !== undefined)
    .flatMap(({ part, whole }): Step[] => {
      const section = whole.section === undefined ? undefined : byId.get(whole.section);
      if (!section) return [];
      const { contents, frame } = above;
      const [own, its] = [aimSaid(part), aimSaid(whole)];
      const reason = {
        why: `Its aim, ${own.en}, is a step on the way to ${its.en} in 《${contents.title}》. ${frame.why}`,
        whyZh: `其目标${own.zh}是实现《${contents.title}》${its.zh}的一步。${frame.whyZh}`,
      };
      return [
        {
          above,
          section,
          end: endOf(subject.named, contents, section),
          score: 1,
          likelihood: shares.sliceStep,
          ...reason,
        },
      ];
    });
  return steps.filter((step, i) => steps.findIndex((other) => other.section === step.section) === i);
}

/** What is reached by going on from a task, itself included. */
function reachedFrom(id: string, onward: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set([id]);
  for (const next of reached) for (const further of onward.get(next) ?? []) reached.add(further);
  return reached;
}

/** The edge to the section or task, and that to the undertaking that it sets out. */
function edges(
  plan: PlanContents,
  task: StandingTask,
  { above: { frame }, end, project, likelihood, why, whyZh }: Step,
): EdgeFact[] {
  const found = { rule: counterpartsRule, confidence: asConfidence(likelihood), why, whyZh };
  const ends: EdgeFact['to'][] =
    project === undefined ? [end] : [end, { label: 'SpecialProject', id: project }];
  return ends.map((to) => stepEdge(plan, task, to, frame, found));
}
