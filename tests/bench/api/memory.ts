/** What memory may rise by over the second half of a measurement, as a part of itself: garbage that waits to be collected makes it sway by more. */
export const levelRise = 0.03;

const everyMs = 500;

/** The memory of this process while something happened, in MB. */
export interface Memory {
  readonly before: number;
  readonly after: number;
  /** by how much of itself it rose over the second half */
  readonly rise: number;
}

const megabytes = () => process.memoryUsage.rss() / 1e6;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** How far the line of least squares through values that come at equal times rises from the first to the last, as a part of their mean. */
export function riseOf(values: readonly number[]): number {
  const [middle, level] = [(values.length - 1) / 2, mean(values)];
  let [together, spread] = [0, 0];
  for (const [i, value] of values.entries()) {
    together += (i - middle) * (value - level);
    spread += (i - middle) ** 2;
  }
  return spread === 0 ? 0 : ((together / spread) * (values.length - 1)) / level;
}

/** Looks at the memory of this process while something happens. */
export async function memoryDuring<T>(happens: () => Promise<T>): Promise<{ outcome: T; memory: Memory }> {
  const taken = [megabytes()];
  const look = setInterval(() => taken.push(megabytes()), everyMs);
  const outcome = await happens().finally(() => clearInterval(look));
  taken.push(megabytes());
  const secondHalf = taken.slice(Math.floor(taken.length / 2));
  return { outcome, memory: { before: taken[0]!, after: taken.at(-1)!, rise: riseOf(secondHalf) } };
}
