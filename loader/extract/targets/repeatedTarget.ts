import type { Span } from '../../tree.ts';
import type { Quantity } from '../numbers/quantity.ts';
import type { Reading } from './candidate.ts';
import { sharedOut } from './distribute.ts';
import type { PassageTarget } from './passageTarget.ts';
import type { Segment } from './segments.ts';

/** …；到2025年，|力争分别达到|2.6%和5000家 */
const reachedAgain =
  /^[\s,、]*(?:力争|争取|确保|努力)?(?:再)?(?:分别)?(?:达到|达|提高到|提高至|增加到|增长到|提升到|提升至|上升到|扩大到|突破|超过|增至)(?:分别)?$/;

/** Whether the words before a number of a clause say no more than that something is reached. */
export function isReachedAgain(
  text: string,
  clause: Span,
  { start, core }: Quantity,
  dated: readonly Span[],
): boolean {
  const from = dated.findLast((mark) => mark.end <= start)?.end ?? clause.start;
  return start - from <= 16 && reachedAgain.test(text.slice(from, core.start));
}

/**
 * The targets of the sentence before for another year: 2018年三率分别达到90%、98%和95%；2020年|分别达到95%、99%和98%. Undefined where the clause
 * says itself what it measures, or does not name as many.
 */
export function repeatedTargets(
  text: string,
  clause: Span,
  shares: readonly Segment[],
  i: number,
  dated: readonly Span[],
  earlier: readonly PassageTarget[],
): PassageTarget[] | undefined {
  if (!earlier.length) return undefined;
  if (!isReachedAgain(text, clause, shares[i]!.quantity, dated)) return undefined;
  const group = sharedOut(text, clause, shares, i);
  const same =
    earlier.length > group.length ? (onlyLike(earlier, group) ?? lastShared(earlier, group.length)) : earlier;
  if (group.length !== same.length || group.some((q, k) => q.kind !== same[k]!.quantity.kind))
    return undefined;
  return group.map((q, k) => {
    const { baselineYear: _, baselineValue: __, valueMax: ___, year: ____, ...target } = same[k]!;
    return {
      ...target,
      quantity: q,
      value: q.value,
      ...(q.valueMax !== undefined && { valueMax: q.valueMax }),
      unit: q.unit,
      operator: q.operator,
    };
  });
}

/** The last characters of two units: 万家 and 家 count the same. */
export const sameUnit = (a: string, b: string): boolean => plainUnit(a) === plainUnit(b);
const plainUnit = (unit: string) => unit.replace(/^[百千万亿]+/, '');

/** 收入达到500亿元，占比15%；到2030年|达到千亿元: the only one that is measured so */
function onlyLike(
  earlier: readonly PassageTarget[],
  [number, more]: readonly Quantity[],
): readonly PassageTarget[] | undefined {
  if (!number || more) return undefined;
  const like = earlier.filter(
    ({ quantity }) => quantity.kind === number.kind && sameUnit(quantity.unit, number.unit),
  );
  return like.length === 1 ? like : undefined;
}

/** 集群达到5个，甲和乙|分别达到6家和10家；到2025年，|分别达到7家和12家: the last that were shared out together */
function lastShared(targets: readonly PassageTarget[], count: number): readonly PassageTarget[] {
  const [before, ...last] = targets.slice(-count - 1);
  const { start } = last[0]!.quote;
  return count > 1 && before!.quote.start < start && last.every(({ quote }) => quote.start === start)
    ? last
    : [];
}

/**
 * What several numbers measure that are shared out among what as many before them do, where the words say no more than that it is the
 * total, or nothing: 新增甲企业15家、乙企业8家，|总数|分别突破200家、50家; 每年培育甲企业15家、乙企业8家，|到2025年累计|分别达到80家、30家.
 */
export function ofThoseBefore(
  readings: readonly Reading[],
  before: readonly PassageTarget[],
): readonly Reading[] {
  const counted = before.slice(-readings.length);
  if (readings.length < 2 || counted.length < readings.length) return readings;
  if (readings.every(({ name }) => total.test(name)))
    return readings.map((reading, i) => ({
      ...reading,
      name: `${counted[i]!.name.replace(/^(?:新增|净增|新培育)/, '')}${reading.name}`,
    }));
  const last = counted.at(-1)!.name;
  const inherited = readings.every(({ name, unit }, i) => name === last && unit === counted[i]!.unit);
  return inherited
    ? readings.map((reading, i) => ({ ...reading, name: counted[i]!.name, indicator: counted[i]!.indicator }))
    : readings;
}

const total = /^(?:累计)?(?:总数|总量|总数量)$/;
