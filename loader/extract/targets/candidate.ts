import { fitting } from '../../collections.ts';
import type { Span } from '../../tree.ts';
import type { Operator } from '../numbers/forms.ts';
import type { Quantity } from '../numbers/quantity.ts';
import type { Doing } from './words.ts';

/** A sentence, and what its words make of all its numbers. */
export interface SentenceWords extends Span {
  /** the word by which it tells of the past (以来, 截至) */
  past?: string;
  /** it explains a word (是指) */
  explains: boolean;
  /** the word by which it hands money out (给予, 补助) */
  pays?: string;
}

/** A quantity among its words. Offsets are those of `text`, the folded words of one passage. */
export interface Candidate {
  text: string;
  quantity: Quantity;
  /** what belongs to this quantity alone: between commas, or between two quantities of a list */
  segment: Span;
  /** between commas */
  clause: Span;
  /** between full stops and semicolons */
  sentence: SentenceWords;
  /** the words before it, read from behind */
  left: LeftContext;
  /** the quantity that stands before this one in the same segment: 从现行20%提高到50% */
  nested?: Quantity;
  /** what was read of the quantity before it in the same sentence */
  previous?: Reading;
  /** what heads its passage on the same line (1、技术合同成交额：…), in the first sentence */
  head?: string;
  /** what was read last before its clause began */
  before?: Reading;
  /** the numbers of the sentence have been shared out among years, and this clause names none */
  goesOn?: true;
}

export type MarkKind =
  | 'attain'
  | 'copula'
  | 'up'
  | 'down'
  | 'rank'
  | 'arena'
  | 'adverb'
  | 'each'
  | 'baseline';

/** A word between the subject and the number, nearest to the number first. */
export interface Mark extends Span {
  kind: MarkKind;
  word: string;
}

/** The words before a quantity: what is measured, then the marks. */
export interface LeftContext {
  /** may be empty */
  subject: Span;
  marks: Mark[];
  baselineYear?: number;
}

/** What a form makes of a quantity. */
export interface Reading {
  rule: string;
  /** the noun phrase that is measured or counted, as printed */
  indicator: Span;
  /** the same in words, with the verb or the bearer where the noun alone would not say it */
  name: string;
  /** what other quantities of the sentence may be said of: the subject without its verb */
  subject: Span;
  verb?: { word: string; doing: Doing };
  operator: Operator;
  value: number;
  valueMax?: number;
  unit: string;
  baselineYear?: number;
  baselineValue?: number;
  confidence: number;
}

/** A form of targets: reads one, or leaves it to the next. */
export type Form = (candidate: Candidate) => Reading | undefined;

/** Says why a quantity is no target, or nothing. */
export type Rejection = (candidate: Candidate, about: About) => string | undefined;

/** What is known of the text that a quantity stands in. */
export interface About {
  /** parts that hold names: within quotation marks and title marks */
  names: readonly Span[];
  /** parts within round brackets */
  brackets: readonly Span[];
  /** the section, or one above it, looks back, or sets conditions; the passage is an entry of a glossary */
  sectionContext: SectionContext;
}

/** What the headings above a text, or its first words, make of it. */
export type SectionContext = 'plan' | 'review' | 'glossary' | 'conditions';

/** Does one of the stretches, which stand in order and apart, hold this one? */
export function within(stretches: readonly Span[], start: number, end = start + 1): boolean {
  const before = stretches[fitting(stretches, (it) => it.start <= start) - 1];
  return before !== undefined && end <= before.end;
}
