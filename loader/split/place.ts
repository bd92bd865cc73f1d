import type { VFile } from 'vfile';
import { kept } from '../collections.ts';
import { LineIndex, type Point } from '../read/lineIndex.ts';
import type { PlanText, Span } from '../tree.ts';

/** A place in a file, counted from 1. */
export interface Place extends Point {
  file: string;
}

/** The line index of each file, made when it is first asked for. */
const indexes = new WeakMap<VFile, LineIndex>();

const indexOf = (file: VFile): LineIndex => kept(indexes, file, () => new LineIndex(String(file.value)));

export function placeIn(
  parts: PlanText['parts'],
  text: string,
  offset: number,
): { file: VFile; point: Point } {
  if (offset < 0 || offset > text.length)
    throw new RangeError(`offset ${offset} is outside the plan's text of ${text.length} characters`);
  const part = parts.findLast(({ at }) => at <= offset) ?? parts[0]!;
  const inFile = Math.min(part.from.start + offset - part.at, part.from.end);
  return { file: part.file, point: indexOf(part.file).pointOf(inFile) };
}

/** Where an offset in a plan's Text stands in the file that it was read from: the place to tell a reader. */
export function placeOf(plan: Pick<PlanText, 'parts' | 'text'>, offset: number): Place {
  const { file, point } = placeIn(plan.parts, plan.text, offset);
  return { file: file.path ?? '', ...point };
}

/** Where a line of a file, counted from 1, stands in a plan's Text; undefined where the plan does not hold it. */
export function spanOfLine(plan: Pick<PlanText, 'parts'>, path: string, line: number): Span | undefined {
  for (const { file, at, from } of plan.parts) {
    if (file.path !== path) continue;
    const start = indexOf(file).startOf(line);
    if (start === undefined || start >= from.end) continue;
    const end = indexOf(file).startOf(line + 1) ?? from.end;
    if (end <= from.start) continue;
    return {
      start: Math.max(start, from.start) - from.start + at,
      end: Math.min(end, from.end) - from.start + at,
    };
  }
  return undefined;
}
