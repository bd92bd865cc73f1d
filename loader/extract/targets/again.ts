import { sharedOut } from './distribute.ts';
import type { Aim } from './passage.ts';
import type { Stretch } from './reading.ts';
import type { Segment } from './segments.ts';

/** …；到2025年，|力争分别达到|2.6%和5000家 */
const reachedAgain =
  /^[\s,、]*(?:力争|争取|确保|努力)?(?:再)?(?:分别)?(?:达到|达|提高到|提高至|增加到|增长到|提升到|提升至|上升到|扩大到|突破|超过|增至)(?:分别)?$/;

/**
 * The aims of the sentence before for another year: 2018年三率分别达到90%、98%和95%；2020年|分别达到95%、99%和98%. Undefined where the clause
 * says itself what it measures, or does not name as many.
 */
export function sameAgain(
  text: string,
  clause: Stretch,
  shares: readonly Segment[],
  i: number,
  dated: readonly Stretch[],
  earlier: readonly Aim[],
): Aim[] | undefined {
  if (!earlier.length) return undefined;
  const { quantity } = shares[i]!;
  const from = dated.findLast((mark) => mark.end <= quantity.start)?.end ?? clause.start;
  if (quantity.start - from > 16 || !reachedAgain.test(text.slice(from, quantity.core.start)))
    return undefined;
  const group = sharedOut(text, clause, shares, i);
  if (group.length !== earlier.length || group.some((q, k) => q.kind !== earlier[k]!.quantity.kind))
    return undefined;
  return group.map((q, k) => {
    const { baselineYear: _, baselineValue: __, valueMax: ___, year: ____, ...aim } = earlier[k]!;
    return {
      ...aim,
      quantity: q,
      value: q.value,
      ...(q.valueMax !== undefined && { valueMax: q.valueMax }),
      unit: q.unit,
      operator: q.operator,
    };
  });
}
