import type { EdgeFact } from '../../../graph-schema/index.ts';
import { domainsOf } from './domains.ts';
import { fill } from './fill.ts';
import { likeSteps } from './likeSteps.ts';
import { type Above, aspectOf, learn, type OpenTask, openTasks, type Step } from './openTask.ts';
import { byIdOf, type PlanContents, type StandingTask } from './standing.ts';
import { endOf, stepEdge } from './stepEdge.ts';
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
 * what comes next.
 */
export const counterpartsRule = 'counterparts';

/** A reader takes in no more than this from one task; the likest stay. */
const mostOfOneTask = 13;
/** So many of the likest sections of a plan are looked at. */
const looked = 12;

/** @param plansAbove the nearest first */
export function counterpartsOf(plan: PlanContents, plansAbove: readonly Above[]): EdgeFact[] {
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
      learn(it, aspectOf(it, sections));
      const steps = told.length > 0 ? slices : [...slices, ...likeSteps(plan, above, it, found[i]!)];
      for (const step of steps) {
        it.steps.push(step);
        for (const id of reachedFrom(step.end.id, onward)) it.reached.add(id);
        if (samePlace) it.ofItsPlace.add(step.end.id);
      }
      if (told.length === 0 && samePlace) learn(it, steps.map(({ section }) => section.text).join(''));
    }
  }
  return open.flatMap((it) => {
    fill(it);
    return it.steps
      .sort((a, b) => b.score - a.score)
      .slice(0, mostOfOneTask)
      .flatMap((step) => edges(plan, it.task, step));
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
      const reason = {
        why: `Its aim, “${part.quote}”, is part of what “${whole.quote}” aims at in 《${contents.title}》. ${frame.why}`,
        whyZh: `其目标“${part.quote}”是《${contents.title}》“${whole.quote}”的一部分。${frame.whyZh}`,
      };
      return [{ above, section, end: endOf(subject.named, contents, section), score: 1, ...reason }];
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
  { above: { frame }, end, project, score, why, whyZh }: Step,
): EdgeFact[] {
  const likely = Math.min(0.95, (frame.kind === 'carriesOut' ? 0.5 : 0.4) + 0.5 * score);
  const found = { rule: counterpartsRule, confidence: Math.round(likely * 100) / 100, why, whyZh };
  const ends: EdgeFact['to'][] =
    project === undefined ? [end] : [end, { label: 'SpecialProject', id: project }];
  return ends.map((to) => stepEdge(plan, task, to, frame, found));
}
