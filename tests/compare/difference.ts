/** What two exports do not share, in the order in which each prints it. */
export interface Difference {
  compared: number;
  gone: string[];
  come: string[];
}

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');

/** The lines that the other export does not hold, or holds fewer times. */
function missingFrom(other: readonly string[], lines: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of other) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    if (count > 0) left.set(line, count - 1);
    return count === 0;
  });
}

/** Compares two exports as sets of lines: a graph has no order of its own. */
export function difference(before: string, after: string): Difference {
  const [old, fresh] = [linesOf(before), linesOf(after)];
  return {
    compared: Math.max(old.length, fresh.length),
    gone: missingFrom(fresh, old),
    come: missingFrom(old, fresh),
  };
}
