import { type BoardLine, curve } from './paths.ts';

/** The lines between the cards of two plans as one line: what is many is told as many. */
export interface Bundle {
  id: string;
  lines: readonly BoardLine[];
  path: string;
  /** whether its lines lead from card to card; otherwise from or to what is folded away */
  whole: boolean;
  /** where its number stands */
  middle: { x: number; y: number };
}

/** So many lines between two groups, and more, are drawn as one; of what is folded away nobody follows a single line. */
const least = { whole: 4, folded: 2 } as const;

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The lines of a board that go together: all of one pair of groups in different columns. */
export function bundlesOf(lines: readonly BoardLine[], width: number): Bundle[] {
  const pairs = new Map<string, BoardLine[]>();
  for (const line of lines) {
    if (line.from.x === line.to.x) continue;
    const id = `${line.from.group} > ${line.to.group}${line.whole ? '' : ' folded'}`;
    pairs.set(id, [...(pairs.get(id) ?? []), line]);
  }
  return [...pairs]
    .filter(([, own]) => own.length >= (own[0]!.whole ? least.whole : least.folded))
    .map(([id, own]) => {
      const from = { x: own[0]!.from.x, y: mean(own.map((line) => line.from.y)) };
      const to = { x: own[0]!.to.x, y: mean(own.map((line) => line.to.y)) };
      const middle = { x: (from.x + to.x + width) / 2, y: (from.y + to.y) / 2 };
      return { id, lines: own, path: curve(from, to, width), whole: own[0]!.whole, middle };
    });
}
