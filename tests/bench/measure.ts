import { performance } from 'node:perf_hooks';

/** The middle of an odd number of measurements, the mean of the two in the middle of an even one. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** Milliseconds that work takes, the median of some runs, so that one disturbed run does not count. */
export async function medianTime(runs: number, work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const begun = performance.now();
    await work();
    times.push(performance.now() - begun);
  }
  return median(times);
}

/** One line of a bench: what was measured, and its figures by the names of the columns. */
export type Measurement = Record<string, string | number>;

/** One bench: a question, and the measurements of one run that answer it. */
export interface Bench {
  title: string;
  /** what the figures mean and which limit holds */
  note: string;
  run(): Promise<Measurement[]>;
}
