import type { EdgeFact } from '../../../graph-schema/index.ts';
import { domainsOf, inBoth } from './domains.ts';
import type { Frame } from './frames.ts';
import type { Likeness, SectionIndex } from './sectionIndex.ts';
import { type Measure, select } from './selection.ts';
import type { Slice } from './slices.ts';
import {
  ancestors,
  byIdOf,
  type PlanContents,
  type StandingSection,
  type StandingTask,
  sentenceOf,
} from './standing.ts';
import { type Subject, subjectOf, type TaskWords } from './subject.ts';
import { actionable, wordsOf } from './words.ts';

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

const measures: Record<Frame['kind'] | 'samePlace', Measure> = {
  /** a task of the same place that is carried out in turn: it is led by somebody, which a heading over it is not */
  samePlace: { first: 0.52, further: 0.62, most: 2, gathered: false },
  carriesOut: { first: 0.26, further: 0.4, most: 3, gathered: true },
  cites: { first: 0.5, further: 0.58, most: 4, gathered: true },
  inForce: { first: 0.5, further: 0.58, most: 4, gathered: true },
};
/** A line of a table that takes a slice of a task's aim leads on through that task; by itself to what it names outright only. */
const beyondSlice = 0.3;
/** A task about a domain is told from others by it: less likeness is enough. */
const onDomain = 0.15;
/** Two texts as long as this that share fewer matters, and none by title and heading, meet by chance. */
const long = 80;
const fewShared = 3;
/** A reader takes in no more than this from one task; the likest stay. */
const mostOfOneTask = 13;
/** So many of the likest sections of a plan are looked at. */
const looked = 12;

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
  section: StandingSection;
  /** what stands for the section in the graph */
  end: End;
  score: number;
  why: string;
}

/** What is known of a task while the plans above are gone through. */
interface OpenTask {
  task: StandingTask;
  words: TaskWords;
  subject: Subject;
  steps: Step[];
  /** ids of all that the steps lead to */
  reached: Set<string>;
  /** the domains of the tasks of whose aims its own are slices, one set for each */
  through: ReadonlySet<string>[];
}

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
    for (const [i, it] of open.entries()) {
      const slices = sliceSteps(it, above);
      for (const { section } of slices) it.through.push(domainsOf(section.heading));
      const steps = slices.length > 0 ? slices : likeSteps(plan, above, it, found[i]!);
      for (const step of steps) {
        it.steps.push(step);
        for (const id of reachedFrom(step.end.id, onward)) it.reached.add(id);
      }
      if (slices.length === 0 && above.contents.region === plan.region) learn(it, steps);
    }
  }
  return open.flatMap(({ task, steps }) =>
    steps
      .sort((a, b) => b.score - a.score)
      .slice(0, mostOfOneTask)
      .map((step) => edge(plan, task, step)),
  );
}

/** What a task carries out in a plan of the same place says more of what it is about. */
function learn(it: OpenTask, steps: readonly Step[]): void {
  if (steps.length === 0) return;
  it.words = { ...it.words, also: it.words.also + steps.map(({ section }) => section.text).join('') };
  it.subject = subjectOf(it.words);
}

/** The tasks that set something to be done; leading and overseeing the work is no goal of anybody else's. */
function openTasks(plan: PlanContents): OpenTask[] {
  const sections = byIdOf(plan.sections);
  return plan.tasks.flatMap((task) => {
    const section = task.section === undefined ? undefined : sections.get(task.section);
    const around = section ? [section, ...ancestors(section, sections)] : [];
    if (around.some(({ heading }) => actionable(heading) < 0.5)) return [];
    const under = around.slice(1).map(({ heading }) => heading);
    const words = { title: task.title, text: task.text, under, also: '' };
    return [{ task, words, subject: subjectOf(words), steps: [], reached: new Set<string>(), through: [] }];
  });
}

/** The task, or the section that nobody is assigned to, that sets the aim of which this task's aim is a slice. */
function sliceSteps({ task, subject }: OpenTask, above: Above): Step[] {
  if (above.frame.kind !== 'carriesOut' || above.frame.steps !== 1) return [];
  const byId = byIdOf(above.contents.sections);
  const steps = above.slices
    .filter(({ part }) => part.section === task.section && part.section !== undefined)
    .flatMap(({ part, whole }): Step[] => {
      const section = whole.section === undefined ? undefined : byId.get(whole.section);
      if (!section) return [];
      const why = `Its aim, “${part.quote}”, is part of what “${whole.quote}” aims at in 《${above.contents.title}》. ${above.frame.why}`;
      return [{ above, section, end: endOf(subject, above, section), score: 1, why }];
    });
  return steps.filter((step, i) => steps.findIndex((other) => other.section === step.section) === i);
}

function likeSteps(
  plan: PlanContents,
  above: Above,
  { words, subject, reached, through }: OpenTask,
  found: readonly Likeness[],
): Step[] {
  const { contents, frame, index } = above;
  const measure = measures[contents.region === plan.region ? 'samePlace' : frame.kind];
  // a line on the domain of the task that it takes a slice of says nothing beyond that task
  if (through.some((domains) => inBoth(subject.domains, domains) > 0)) return [];
  const more =
    (through.length > 0 ? beyondSlice : 0) -
    (subject.domains.size > 0 && frame.kind !== 'carriesOut' ? onDomain : 0);
  return select(found, byIdOf(contents.sections), {
    ...measure,
    first: measure.first + more,
    further: measure.further + more,
  })
    .filter(({ section }) => !reached.has(section.id))
    .flatMap((likeness) => {
      const { section, score } = likeness;
      const shared = index.shared(subject, section);
      const isLong = words.text.length >= long && section.text.length >= long;
      if (isLong && shared.length < fewShared && !index.sharesHeading(subject, section)) return [];
      const why = whyLike(words.title, likeness, shared, frame);
      return [{ above, section, end: endOf(subject, above, section), score, why }];
    });
}

/** So many words tell a reader what two texts share. */
const mostShown = 6;
const shorten = (words: string, most: number) => (words.length > most ? `${words.slice(0, most)}…` : words);

function whyLike(
  title: string,
  { section, passage }: Likeness,
  shared: readonly string[],
  frame: Frame,
): string {
  const heading = shorten(`${section.number ?? ''}${section.heading}`, 40);
  const words =
    shared.length > 0 ? `Both speak of ${shared.slice(0, mostShown).join(', ')}` : 'Their words are alike';
  const says = passage.includes(section.heading) ? '' : `, which says “${shorten(passage, 80)}”`;
  return `${words}: “${shorten(title, 40)}” and “${heading}”${says}. ${frame.why}`;
}

interface End {
  label: 'Task' | 'Section';
  id: string;
}

/** A section to which a task is assigned is that task; of several, the one that shares most words. */
function endOf({ named }: Subject, { contents }: Above, { id }: StandingSection): End {
  const tasks = contents.tasks
    .filter(({ section }) => section === id)
    .map((task) => ({ task, shared: inBoth(new Set(wordsOf(task.text)), named) }))
    .sort((a, b) => b.shared - a.shared);
  return tasks[0] ? { label: 'Task', id: tasks[0].task.id } : { label: 'Section', id };
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
    to: step.end,
    properties: {
      plan: plan.id,
      ...sentenceOf(task),
      rule: counterpartsRule,
      basis: 'inferred',
      confidence: Math.round(likely * 100) / 100,
      force: frame.kind === 'carriesOut' ? 'derived' : 'thematic',
      why: step.why,
    },
  };
}
