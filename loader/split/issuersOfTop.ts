import type { Line } from '../read/lines.ts';
import { Passage, type Stated } from '../tree.ts';
import { agenciesIn, letterheadIn } from './agencies.ts';
import { coverLine, docNumberLine } from './lines-of-head.ts';
import { printedAs } from './passage.ts';

/** The names on a letterhead: 某省人民政府文件, or spaced-out letters above the 文号. */
export function letterheadAt(text: string, lines: readonly Line[], i: number): Stated<string>[] {
  const next = lines.slice(i + 1, i + 4).find((line) => line.text);
  const names = letterheadIn(
    Passage.plain(text, lines[i]!),
    next !== undefined && !!docNumberLine(next.text),
  );
  return names.map(printedAs);
}

/** Who issued a document, by its cover: in brackets with the month, or on a line above the month. */
export function coverAt(
  text: string,
  lines: readonly Line[],
  i: number,
): { issuers: Stated<string>[] } | undefined {
  const line = lines[i]!;
  const cover = coverLine(line.text);
  const words = cover
    ? { start: line.start + cover.words.from, end: line.start + cover.words.to }
    : { start: line.start, end: line.end };
  const below = lines.slice(i + 1, i + 4).find((next) => next.text);
  if (!cover && !(below && coverLine(below.text)?.words.value === '')) return undefined;
  const names = words.end > words.start ? agenciesIn(Passage.plain(text, words)) : [];
  if (names.length === 0 && cover?.words.value !== '') return undefined;
  return { issuers: names.map(printedAs) };
}
