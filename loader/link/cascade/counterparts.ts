import type { EdgeFact } from '../../../graph-schema/index.ts';
import type { Frame } from './frames.ts';
import type { Likeness, SectionIndex, Subject } from './likeness.ts';
import { type Measure, select } from './selection.ts';
import type { Slice } from './slices.ts';
import { ancestors, byIdOf, type PlanContents, type StandingTask } from './standing.ts';
import { actionable } from './words.ts';

/**
 * IMPLEMENTS from a task to what it carries out in the plans that its own stands under.
 *
 * - A line of a yearly table carries out the task whose aim it takes a slice of (374亿元 in 2017 of 600亿元 in 2020).
 * - Otherwise headings, domains and words tell: “培育高端装备制造产业创新链” carries out 《国家创新驱动发展战略纲要》 “2.发展智能绿色
 *   制造技术…” and its name-sake in the opinion.
 *
 * How much likeness is asked depends on the frame: a plan that says that it carries another out will have an answer to most of its
 * parts; one that does not name it needs to speak of the very same.
 */
export const counterpartsRule = 'counterparts';

const measures: Record<Frame['kind'], Measure> = {
  carriesOut: { first: 0.3, further: 0.42, most: 3 },
  cites: { first: 0.38, further: 0.5, most: 3 },
  inForce: { first: 0.38, further: 0.5, most: 3 },
};
/** What a task reaches through one that it carries out is not told again, unless the likeness is plain. */
const measureBeyond: Measure = { first: 0.62, further: 0.7, most: 2 };
/** A task of the same place that is carried out in turn: one, or two that share it. */
const measureSamePlace: Measure = { first: 0.32, further: 0.6, most: 2 };
/** A reader takes in no more than this from one task; the likest stay. */
const mostOfOneTask = 9;

/** A plan above, ready to be searched. */
export interface Above {
  contents: PlanContents;
  frame: Frame;
  index: SectionIndex;
  /** its aims of which the plan's aims are shares */
  slices: readonly Slice[];
}

interface Step {
  above: Above;
  found: Likeness;
  why: string;
  score: number;
}

/** @param plansAbove the nearest first */
export function counterpartsOf(plan: PlanContents, plansAbove: readonly Above[]): EdgeFact[] {
  const sections = byIdOf(plan.sections);
  const onward = new Map(
    plansAbove.flatMap(({ contents }) => contents.tasks.map((task) => [task.id, task.carriesOut] as const)),
  );
  return plan.tasks.flatMap((task) => {
    const section = task.section === undefined ? undefined : sections.get(task.section);
    const around = section ? [section, ...ancestors(section, sections)] : [];
    if (around.some(({ heading }) => actionable(heading) < 0.5)) return [];
    const subject: Subject = {
      title: task.title,
      text: task.text,
      under: around.slice(1).map(({ heading }) => heading),
      fields: task.fields,
    };
    const steps: Step[] = [];
    const reached = new Set<string>();
    for (const above of plansAbove) {
      const taken = sliceSteps(task, plan, above);
      const own = taken.length > 0 ? taken : likeSteps(subject, plan, above, reached);
      for (const step of own) {
        steps.push(step);
        for (const id of reachedFrom(endOf(step).id, onward)) reached.add(id);
      }
    }
    return steps
      .sort((a, b) => b.score - a.score)
      .slice(0, mostOfOneTask)
      .map((step) => edge(plan, task, step));
  });
}

/** The task that set the aim of which this task's aim is a slice. */
function sliceSteps(task: StandingTask, plan: PlanContents, above: Above): Step[] {
  if (above.frame.kind !== 'carriesOut' || above.frame.steps !== 1) return [];
  const byId = byIdOf(above.contents.sections);
  const tasks = new Set(above.contents.tasks.map(({ section }) => section));
  const steps = above.slices
    .filter(({ part }) => part.section === task.section && part.section !== undefined)
    .flatMap(({ part, whole }): Step[] => {
      const section = whole.section === undefined ? undefined : byId.get(whole.section);
      if (!section || !tasks.has(section.id)) return [];
      const why = `Its aim, “${part.quote}”, is part of what “${whole.quote}” aims at in 《${above.contents.title}》. ${above.frame.why}`;
      return [{ above, found: { section, score: 1, passage: section.heading, shared: [] }, why, score: 1 }];
    });
  return steps.filter(
    (step, i) => steps.findIndex((other) => other.found.section === step.found.section) === i,
  );
}

function likeSteps(subject: Subject, plan: PlanContents, above: Above, reached: ReadonlySet<string>): Step[] {
  const { contents, frame, index } = above;
  const byId = byIdOf(contents.sections);
  const answered = contents.sections.some(({ id }) => reached.has(id));
  const measure =
    contents.region === plan.region ? measureSamePlace : answered ? measureBeyond : measures[frame.kind];
  return select(index.search(subject), byId, measure)
    .filter(({ section }) => !reached.has(section.id))
    .map((found) => ({ above, found, why: whyLike(subject, found, frame), score: found.score }));
}

const shorten = (words: string, most: number) => (words.length > most ? `${words.slice(0, most)}…` : words);

function whyLike(subject: Subject, { section, passage, shared }: Likeness, frame: Frame): string {
  const heading = shorten(`${section.number ?? ''}${section.heading}`, 40);
  const words = shared.length > 0 ? `Both speak of ${shared.join(', ')}` : 'Their words are alike';
  const says = passage.includes(section.heading) ? '' : `, which says “${shorten(passage, 80)}”`;
  return `${words}: “${shorten(subject.title, 40)}” and “${heading}”${says}. ${frame.why}`;
}

/** A section to which one task is assigned is that task. */
function endOf({ above, found }: Step): { label: 'Task' | 'Section'; id: string } {
  const tasks = above.contents.tasks.filter(({ section }) => section === found.section.id);
  return tasks.length === 1
    ? { label: 'Task', id: tasks[0]!.id }
    : { label: 'Section', id: found.section.id };
}

/** What is reached by going on from a task, itself included. */
function reachedFrom(id: string, onward: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set([id]);
  for (const next of reached) for (const further of onward.get(next) ?? []) reached.add(further);
  return reached;
}

function edge(plan: PlanContents, task: StandingTask, step: Step): EdgeFact {
  const { frame } = step.above;
  const likely = Math.min(0.95, (frame.kind === 'carriesOut' ? 0.5 : 0.4) + 0.5 * step.score);
  return {
    type: 'IMPLEMENTS',
    from: { label: 'Task', id: task.id },
    to: endOf(step),
    properties: {
      plan: plan.id,
      quote: task.quote,
      start: task.start,
      end: task.end,
      section: task.section,
      rule: counterpartsRule,
      basis: 'inferred',
      confidence: Math.round(likely * 100) / 100,
      force: frame.kind === 'carriesOut' ? 'derived' : 'thematic',
      why: step.why,
    },
  };
}
