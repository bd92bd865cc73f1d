import type { Reason } from '../../tree.ts';
import { inBoth } from './domains.ts';
import type { Frame } from './frames.ts';
import type { Traits } from './likelihood.ts';
import { type Measure, measuresOf } from './measures.ts';
import type { SectionIndex } from './sectionIndex.ts';
import type { Slice } from './slices.ts';
import type { PlanContents, PlanStanding, Sentence, StandingSection } from './standing.ts';
import type { End } from './stepEdge.ts';
import { type Subject, subjectOf, type TaskWords } from './subject.ts';
import { wordsOf } from './words.ts';

/** A plan above, ready to be searched. */
export interface Above {
  contents: PlanContents;
  frame: Frame;
  index: SectionIndex;
  /** how near what the two plans are about is, 0–1 */
  affinity: number;
  /** whether both plans are of one place, which is not the nation */
  isOwnPlace: boolean;
  /** its targets of which the plan's targets are shares */
  slices: readonly Slice[];
}

/** A step from a measure to what it carries out. */
export interface Step extends Reason {
  above: Above;
  section: StandingSection;
  /** what stands for the section in the graph */
  end: End;
  /** id of the undertaking that the section, or its paragraph that is like, sets out */
  project?: string;
  /** how likely it is right */
  likelihood: number;
  /** what tells so, where it is not a rule alone */
  traits?: Traits;
  /** the clause of the measure that answers, and the one that it answers, as printed */
  own?: Sentence | undefined;
  its?: Sentence | undefined;
}

/** A section that a measure carries out, and the words of it that say more of what the measure is about. */
export interface Learnt {
  section: StandingSection;
  plan: PlanStanding;
  words: string;
}

/** What is known of a measure while the plans above are gone through. */
export interface OpenMeasure {
  measure: Measure;
  words: TaskWords;
  subject: Subject;
  steps: Step[];
  /** steps that were not like enough, with the share of what was asked that they come to */
  spare: { step: Step; share: number }[];
  /** ids of all that the steps lead to */
  reached: Set<string>;
  /** how like it is to what plans above lead on to, by id, as far as it was looked for there */
  likenessTo: Map<string, number>;
  /** of these, those in plans of the same place */
  ofItsPlace: Set<string>;
  /** what it carries out in plans of its own place, whose words it was looked for with as well */
  learnt: Learnt[];
  /** the domains of the tasks of whose targets its own are slices, one set for each */
  through: ReadonlySet<string>[];
}

export const openMeasures = (plan: PlanContents): OpenMeasure[] =>
  measuresOf(plan).map((measure) => {
    const { title, text, under } = measure;
    const words = { title, text, under, also: '' };
    return {
      measure,
      words,
      subject: subjectOf(words),
      steps: [],
      spare: [],
      reached: new Set<string>(),
      likenessTo: new Map<string, number>(),
      ofItsPlace: new Set<string>(),
      learnt: [],
      through: [],
    };
  });

/** What a measure carries out in a plan of the same place says more of what it is about. */
export function learn(it: OpenMeasure, learnt: readonly Learnt[]): void {
  const told = learnt.filter(({ words }) => words !== '');
  if (told.length === 0) return;
  it.learnt.push(...told);
  it.words = { ...it.words, also: it.words.also + told.map(({ words }) => words).join('') };
  it.subject = subjectOf(it.words);
}

/** Of a task whose target a line takes a slice of, the sentences that speak of what the line is about. */
export function aspectOf({ subject }: OpenMeasure, { text }: StandingSection): string {
  return text
    .split(/(?<=[。；])/)
    .filter((sentence) => inBoth(new Set(wordsOf(sentence)), subject.title) > 0)
    .join('');
}
