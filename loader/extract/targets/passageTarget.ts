import type { Span } from '../../tree.ts';
import type { Quantity } from '../numbers/quantity.ts';
import type { Calendar } from './calendar.ts';
import type { Reading, SectionContext } from './candidate.ts';
import type { Classifier } from './classify.ts';
import { distribute } from './distribute.ts';
import { ofThoseBefore } from './repeatedTarget.ts';
import { type Binding, baseBehind, bindingIn, type Limit, type Pace } from './terms.ts';

/** A target in one passage; offsets are those of the passage. */
export interface PassageTarget extends Reading {
  /** the clause that states it */
  quote: Span;
  sentence: Span;
  quantity: Quantity;
  year?: number;
  limit?: Limit;
  pace?: Pace;
  binding?: Binding;
}

/** A和B双倍增: each of the two is to be doubled */
export const isBoth = (text: string, { start }: Quantity): boolean => text[start] === '双';

/** 海洋药物、海洋电力、海洋旅游|增速|保持在10%以上: several things that grow by so much, each of them; undefined where it is one */
export function growingEach(
  text: string,
  { start }: Span,
  { rule, name }: Reading,
  quantity: Quantity,
): Quantity[] | undefined {
  const grows =
    rule === 'target.change' && /(?:增速|增幅)[^、,]{0,6}$/.test(text.slice(start, quantity.start));
  const parts = grows ? name.split('、') : [];
  return parts.length > 1 && parts.every((part) => /^[\u4e00-\u9fff]{3,12}$/.test(part))
    ? parts.map(() => quantity)
    : undefined;
}

/** 每年培育甲企业15家、|乙企业8家: what one list counts goes at one pace */
export const paceOfList = (
  targets: readonly PassageTarget[],
  { operator }: Reading,
  clause: Span,
): Pace | undefined => {
  const before = targets.at(-1);
  const inList = before?.quote === clause && before.operator !== '+' && operator !== '+' && operator !== '-';
  return inList && before.pace === 'yearly' ? before.pace : undefined;
};

/** What stands in a bracket behind a number: 62%|（2020年为58%）, 97%|（约束性） */
export function statedBehind(text: string, number: Quantity, clause: Span, all: readonly Quantity[]) {
  const bracket = /^[^(]{0,6}\(([^()]{0,16})\)/.exec(text.slice(number.end, clause.end))?.[1];
  const binding = bracket === undefined ? undefined : bindingIn(bracket);
  return { ...baseBehind(text, number, all), ...(binding && { binding }) };
}

/** 达到6.5%（2020年为3.8%）: a year with a number of its own, which says nothing of what stands behind the bracket */
export const isAside = (bracket: Span, mark: Span, all: readonly Quantity[]): boolean =>
  bracket.start < mark.start &&
  mark.end < bracket.end &&
  all.some((q) => q.kind !== 'year' && q.start >= mark.end && q.end < bracket.end);

export function readingsOfGroup(
  reading: Reading,
  group: readonly Quantity[],
  before: readonly PassageTarget[],
) {
  const all = group.length > 1 ? ofThoseBefore(distribute(reading, group), before) : [reading];
  return all.map((one, i) => ({ reading: one, quantity: group[i]! }));
}

/** A quantity that is no target, and why. */
export interface Rejected extends Span {
  rejection: string;
  why: string;
}

export interface PassageReading {
  targets: PassageTarget[];
  rejected: Rejected[];
  /** the deadline that holds at the end of the passage */
  year: number | undefined;
}

export interface PassageContext {
  sectionContext: SectionContext;
  calendar: Calendar;
  /** what heads the passage on the same line, before a colon */
  head?: string | undefined;
  /** the deadline that holds when the passage begins */
  year?: number | undefined;
  /** in place of the usual order of rejections and forms */
  classify?: Classifier;
}
