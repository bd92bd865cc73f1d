import type { Row, Value } from '../../graph-schema/index.ts';

/** As stores order strings: by code points, where JavaScript goes by code units, which puts 𠮷 before ﹏. */
const rankOf = (unit: number) => (unit >= 0xe000 ? unit - 0x800 : unit >= 0xd800 ? unit + 0x2000 : unit);

export function compareStrings(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i++) {
    const [x, y] = [a.charCodeAt(i), b.charCodeAt(i)];
    if (x !== y) return rankOf(x) - rankOf(y);
  }
  return a.length - b.length;
}

const compareValues = (a: Value | undefined, b: Value | undefined): number =>
  typeof a === 'string' ? compareStrings(a, String(b)) : Number(a) - Number(b);

/** Which of two rows comes first by their columns k0, k1, … in these directions: negative for `a`. */
export function compareRows(a: Row, b: Row, directions: readonly ('ASC' | 'DESC')[]): number {
  for (const [i, direction] of directions.entries()) {
    const order = compareValues(a[`k${i}`], b[`k${i}`]);
    if (order !== 0) return direction === 'ASC' ? order : -order;
  }
  return 0;
}
