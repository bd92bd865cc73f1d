import type { Span } from '../../tree.ts';
import type { Operator } from '../numbers/forms.ts';
import type { Quantity } from '../numbers/quantity.ts';

/**
 * Over what time a number is to be reached: `average` on the average of the years (年均增长10%), `yearly` again in each (每年培训200人),
 * `cumulative` in all of them together (累计下降13.5%).
 */
export const paces = ['average', 'yearly', 'cumulative'] as const;
export type Pace = (typeof paces)[number];

/** Whether a government answers for a target (`binding`, 约束性) or only expects it (`expected`, 预期性). */
export const bindings = ['binding', 'expected'] as const;
export type Binding = (typeof bindings)[number];

/** What 以上, 以内 or 左右 makes of the number of a change, whose operator says only that it rises or falls. */
export const limits = ['>=', '<=', '~'] as const;
export type Limit = (typeof limits)[number];

const pace = /(年均(?!浓度|值|气温|降水)|年平均(?!浓度)|平均每年|年递增)|(每年)|(累计|合计)/g;

/** The pace that the words before a number give it, the last of several. */
export function paceIn(words: string): Pace | undefined {
  const last = [...words.matchAll(pace)].at(-1);
  if (!last) return undefined;
  return last[1] ? 'average' : last[2] ? 'yearly' : 'cumulative';
}

/** 约束性 or 预期性, where the words say one of both. */
export function bindingIn(words: string): Binding | undefined {
  const binding = words.includes('约束性');
  const expected = words.includes('预期性');
  return binding === expected ? undefined : binding ? 'binding' : 'expected';
}

/** What bounds a change beside its operator: 增长10%|以上 */
export function limitOf(operator: Operator, quantity: Quantity): Limit | undefined {
  const limit = limits.find((it) => it === quantity.operator);
  return limit && (operator === '+' || operator === '-' || operator === 'x') ? limit : undefined;
}

/** What was, in a bracket right behind what is to be: 62%|（2020年为58%）, 前18位（现为第21位） */
export function baseBehind(text: string, { end, kind }: Quantity, all: readonly Quantity[]) {
  const open = text[end] === '(' ? end : -1;
  const close = open < 0 ? -1 : text.indexOf(')', open);
  if (close < 0 || close - open > LONGEST_BASE || !ofBase.test(text.slice(open + 1, close))) return undefined;
  const inside = all.filter((q) => isWithin(q, { start: open, end: close }));
  const values = inside.filter((q) => q.kind !== 'year');
  const [value] = values;
  if (!value || values.length > 1 || value.kind !== kind) return undefined;
  const year = inside.find((q) => q.kind === 'year')?.value;
  return { baselineValue: value.value, ...(year !== undefined && { baselineYear: year }) };
}

const LONGEST_BASE = 30;
const ofBase = /^(?:(?:19|20)\d{2}年|基期|基数|现状|目前|现为|上年|去年|“?十[一二三四五]?五”?末)/;
const isWithin = (inner: Span, outer: Span) => inner.start > outer.start && inner.end <= outer.end;
