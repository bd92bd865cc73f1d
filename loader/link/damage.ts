import type { PlanText } from '../tree.ts';

/**
 * Why the numbers of a plan may be wrong beyond those that show it: its source printed decimal points or the dots of lists as a
 * glyph that only its font knew, and what loses some in such a source loses others without trace.
 */
export function damageOf({ parts }: PlanText): { damaged: string; damagedZh: string } | undefined {
  const points = parts.reduce(
    (sum, { file, from }) =>
      sum + (file.data.decodedPoints ?? []).filter((at) => at >= from.start && at < from.end).length,
    0,
  );
  if (points === 0) return undefined;
  const times = points === 1 ? 'A point of it was' : `${points} of its points were`;
  return {
    damaged: `${times} printed as a glyph of private use; others may be lost without trace.`,
    damagedZh: `其中 ${points} 处小数点或列表点以私用字符印出，其他处可能已丢失且无迹可寻。`,
  };
}
