/** Something that was extracted from a text, where it stands. */
export interface Mark {
  /** of the node or relation that the words state */
  id: string;
  /** UTF-16 offsets in the text of the plan */
  start: number;
  end: number;
  /** label of the node, or type of the relation */
  kind: string;
  isRelation: boolean;
  /** name of the entity that it tells of */
  name: string;
  inferred: boolean;
  /** of a number that cannot be right as printed: that it is suspect, and what was likely meant */
  doubt?: string;
}

/** A stretch of text with the same marks on all of it, innermost first. */
export interface Segment {
  start: number;
  end: number;
  marks: readonly Mark[];
}

/**
 * Cuts `[from, to)` of a text into segments, each with the marks that cover it. Marks may nest, overlap and reach
 * beyond; empty ones are left out. Linear in the number of marks, but for the depth to which they are nested.
 */
export function segment(from: number, to: number, marks: readonly Mark[]): Segment[] {
  const inside = marks.filter((mark) => mark.end > mark.start && mark.end > from && mark.start < to);
  const cuts = new Set([from, to]);
  for (const { start, end } of inside) {
    if (start > from) cuts.add(start);
    if (end < to) cuts.add(end);
  }
  const places = [...cuts].sort((a, b) => a - b);
  const waiting = [...inside].sort((a, b) => a.start - b.start);
  const segments: Segment[] = [];
  let open: Mark[] = [];
  let next = 0;
  for (let i = 0; i + 1 < places.length; i++) {
    const [start, end] = [places[i]!, places[i + 1]!];
    while (next < waiting.length && waiting[next]!.start <= start) open.push(waiting[next++]!);
    open = open.filter((mark) => mark.end > start);
    segments.push({ start, end, marks: [...open].sort(innermostFirst) });
  }
  return segments;
}

const innermostFirst = (a: Mark, b: Mark) => a.end - a.start - (b.end - b.start) || b.start - a.start;

/** The marks of each stretch of a text that is cut at `starts` (ascending); one that reaches over several is in each. */
export function distribute<M extends { start: number; end: number }>(
  starts: readonly number[],
  end: number,
  marks: readonly M[],
): M[][] {
  const parts: M[][] = starts.map(() => []);
  for (const mark of marks) {
    let part = Math.max(0, lastAtOrBefore(starts, mark.start));
    while (part < starts.length && starts[part]! < Math.min(mark.end, end)) parts[part++]!.push(mark);
  }
  return parts;
}

/** Index of the last value that is not greater, or -1. `sorted` ascends. */
export function lastAtOrBefore(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
