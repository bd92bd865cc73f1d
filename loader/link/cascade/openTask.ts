import type { Reason } from '../../tree.ts';
import { inBoth } from './domains.ts';
import type { Frame } from './frames.ts';
import type { Traits } from './likelihood.ts';
import type { SectionIndex } from './sectionIndex.ts';
import type { Slice } from './slices.ts';
import {
  ancestors,
  byIdOf,
  type PlanContents,
  type PlanStanding,
  type StandingSection,
  type StandingTask,
} from './standing.ts';
import type { End } from './stepEdge.ts';
import { type Subject, subjectOf, type TaskWords } from './subject.ts';
import { actionable, wordsOf } from './words.ts';

/** A plan above, ready to be searched. */
export interface Above {
  contents: PlanContents;
  frame: Frame;
  index: SectionIndex;
  /** how near what the two plans are about is, 0–1 */
  affinity: number;
  /** its aims of which the plan's aims are shares */
  slices: readonly Slice[];
}

/** A step from a task to what it carries out. */
export interface Step extends Reason {
  above: Above;
  section: StandingSection;
  /** what stands for the section in the graph */
  end: End;
  /** id of the undertaking that the section, or its paragraph that is like, sets out */
  project?: string;
  score: number;
  /** how likely it is right */
  likelihood: number;
  /** what tells so, where it is not a rule alone */
  traits?: Traits;
}

/** A section that a task carries out, and the words of it that say more of what the task is about. */
export interface Learnt {
  section: StandingSection;
  plan: PlanStanding;
  words: string;
}

/** What is known of a task while the plans above are gone through. */
export interface OpenTask {
  task: StandingTask;
  words: TaskWords;
  subject: Subject;
  steps: Step[];
  /** steps that were not like enough, with the share of what was asked that they come to */
  spare: { step: Step; share: number }[];
  /** ids of all that the steps lead to */
  reached: Set<string>;
  /** of these, those in plans of the same place */
  ofItsPlace: Set<string>;
  /** what it carries out in plans of its own place, whose words it was looked for with as well */
  learnt: Learnt[];
  /** the domains of the tasks of whose aims its own are slices, one set for each */
  through: ReadonlySet<string>[];
}

/** The tasks that set something to be done; leading and overseeing the work is no goal of anybody else's. */
export function openTasks(plan: PlanContents): OpenTask[] {
  const sections = byIdOf(plan.sections);
  return plan.tasks.flatMap((task) => {
    const section = task.section === undefined ? undefined : sections.get(task.section);
    const around = section ? [section, ...ancestors(section, sections)] : [];
    if (around.some(({ heading }) => actionable(heading) < 0.5)) return [];
    const under = around.slice(1).map(({ heading }) => heading);
    const words = { title: task.title, text: task.text, under, also: '' };
    return {
      task,
      words,
      subject: subjectOf(words),
      steps: [],
      spare: [],
      reached: new Set<string>(),
      ofItsPlace: new Set<string>(),
      learnt: [],
      through: [],
    };
  });
}

/** What a task carries out in a plan of the same place says more of what it is about. */
export function learn(it: OpenTask, learnt: readonly Learnt[]): void {
  const told = learnt.filter(({ words }) => words !== '');
  if (told.length === 0) return;
  it.learnt.push(...told);
  it.words = { ...it.words, also: it.words.also + told.map(({ words }) => words).join('') };
  it.subject = subjectOf(it.words);
}

/** Of a task whose aim a line takes a slice of, the sentences that speak of what the line is about. */
export function aspectOf({ subject }: OpenTask, { text }: StandingSection): string {
  return text
    .split(/(?<=[。；])/)
    .filter((sentence) => inBoth(new Set(wordsOf(sentence)), subject.title) > 0)
    .join('');
}
