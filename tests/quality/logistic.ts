/** Rows of values, the constant first, and whether what they tell of is so. */
export interface Observation {
  values: readonly number[];
  holds: boolean;
}

const steps = 50;

/** How likely what the values tell of is, 0–1. */
export function likely(weights: readonly number[], values: readonly number[]): number {
  const odds = values.reduce((sum, value, i) => sum + value * weights[i]!, 0);
  return 1 / (1 + Math.exp(-Math.max(-30, Math.min(30, odds))));
}

/**
 * The weights of a logistic regression, by Newton's method (iteratively reweighted least squares).
 * @param ridge how much large weights are held back, the constant aside
 */
export function fitLogistic(observed: readonly Observation[], ridge: number): number[] {
  const size = observed[0]!.values.length;
  let weights: number[] = Array(size).fill(0);
  for (let step = 0; step < steps; step++) {
    const slope = weights.map((weight, i) => (i === 0 ? 0 : -ridge * weight));
    const curve = weights.map((_, i) => weights.map((_, j) => (i === j ? (i === 0 ? 1e-6 : ridge) : 0)));
    for (const { values, holds } of observed) {
      const chance = likely(weights, values);
      for (let i = 0; i < size; i++) {
        slope[i]! += (Number(holds) - chance) * values[i]!;
        for (let j = 0; j < size; j++) curve[i]![j]! += chance * (1 - chance) * values[i]! * values[j]!;
      }
    }
    const change = solve(curve, slope);
    weights = weights.map((weight, i) => weight + change[i]!);
    if (Math.max(...change.map(Math.abs)) < 1e-8) break;
  }
  return weights;
}

/** Solves a system of linear equations by elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  const size = right.length;
  for (let i = 0; i < size; i++) {
    const pivot = rows.slice(i).reduce((best, row) => (Math.abs(row[i]!) > Math.abs(best[i]!) ? row : best));
    rows[rows.indexOf(pivot)] = rows[i]!;
    rows[i] = pivot;
    for (const row of rows) {
      if (row === pivot) continue;
      const share = row[i]! / pivot[i]!;
      for (let at = i; at <= size; at++) row[at]! -= share * pivot[at]!;
    }
  }
  return rows.map((row, i) => row[size]! / row[i]!);
}
