/** The middle of an odd number of measurements, the mean of the two in the middle of an even one. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** One line of a bench: what was measured, and its figures by the names of the columns. */
export type Measurement = Record<string, string | number>;

/** What whoever runs a bench may ask of it. */
export interface BenchOptions {
  /** how long each measurement goes on, where it goes on for a time */
  readonly seconds?: number;
}

/** One bench: a question, and the measurements of one run that answer it, each given as soon as it is made. */
export interface Bench {
  title: string;
  /** what the figures mean and which limit holds */
  note: string;
  run(options?: BenchOptions): AsyncIterable<Measurement>;
}
