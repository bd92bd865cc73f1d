import { addTo } from '../collections.ts';
import type { Line } from '../read/lines.ts';

/** a page has at least this many lines of words */
const MIN_PAGE = 6;
const MAX_RUNNING_HEAD = 40;

const bareNumber = (line: Line) =>
  /^[0-9０-９]{1,3}$/u.test(line.text) ? Number(line.text.normalize('NFKC')) : undefined;

/** Lines that are nothing but a number, each one more than the last, a page of words between them. */
function pageNumbers(lines: readonly Line[]): Line[] {
  const best: Line[][] = [];
  let run: Line[] = [];
  let words = 0;
  for (const line of lines) {
    const number = bareNumber(line);
    if (number === undefined) {
      if (line.text) words++;
      continue;
    }
    const last = run.at(-1);
    if (last && words >= MIN_PAGE && number === bareNumber(last)! + 1) run.push(line);
    else {
      best.push(run);
      run = [line];
    }
    words = 0;
  }
  best.push(run);
  return best.filter(({ length }) => length >= 3).flat();
}

/**
 * What the pages of a printed document add to its words: page numbers, and the running head that comes again beside
 * each of them. Gives the indexes of these lines.
 */
export function pageLines(lines: readonly Line[]): Set<number> {
  const numbers = pageNumbers(lines);
  const found = new Set(numbers.map(({ index }) => index));
  if (found.size === 0) return found;
  const filled = lines.filter(({ text }) => text);
  const place = new Map(filled.map((line, i) => [line.index, i]));
  const beside = new Map<string, number[]>();
  for (const { index } of numbers) {
    const i = place.get(index)!;
    for (const line of [filled[i - 1], filled[i + 1]])
      if (line && line.text.length <= MAX_RUNNING_HEAD && !/[。；，]/.test(line.text))
        addTo(beside, line.text, line.index);
  }
  for (const indexes of beside.values())
    if (indexes.length >= 3) for (const index of indexes) found.add(index);
  return found;
}
