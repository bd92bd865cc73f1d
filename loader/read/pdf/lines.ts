/** A run of text as it stands on a page: its origin is the lower left corner of the page, its measures are in points. */
export interface TextRun {
  text: string;
  x: number;
  y: number;
  width: number;
  /** size of the type */
  size: number;
}

interface PageLine {
  y: number;
  runs: TextRun[];
}

/** a run stands on the line of another if it is no farther up or down than this much of the type: notes stand higher */
const SAME_LINE = 0.5;
/** a gap of so many characters parts the cells of a table */
const CELL = 2;
/** a gap of so much of a character parts words, and a smaller one those in Latin letters */
const WORD = 0.6;
const LATIN_WORD = 0.2;
/** a line is set in by no more characters than this; what stands farther right is centred */
const MAX_INDENT = 4;

const endOf = ({ x, width }: TextRun) => x + width;
const sizeOf = ({ runs }: PageLine) => Math.max(...runs.map(({ size }) => size));
const startOf = ({ runs }: PageLine) => runs[0]!.x;

/** Runs in the order in which the page draws them → lines; those of one height that follow each other share a line. */
function gathered(runs: readonly TextRun[]): PageLine[] {
  const lines: PageLine[] = [];
  for (const run of runs) {
    if (!run.text.trim()) continue;
    const line = lines.at(-1);
    if (line && Math.abs(run.y - line.y) <= SAME_LINE * Math.max(run.size, sizeOf(line))) line.runs.push(run);
    else lines.push({ y: run.y, runs: [run] });
  }
  for (const { runs: own } of lines) own.sort((a, b) => a.x - b.x);
  return lines;
}

const isLatin = (c: string | undefined) => c !== undefined && /[A-Za-z0-9]/.test(c);

function words(line: PageLine): string {
  const size = sizeOf(line);
  let text = '';
  let last: TextRun | undefined;
  for (const run of line.runs) {
    const gap = last ? run.x - endOf(last) : 0;
    if (gap > CELL * size) text += '\t';
    else if (gap > (isLatin(text.at(-1)) && isLatin(run.text[0]) ? LATIN_WORD : WORD) * size) text += ' ';
    text += run.text;
    last = run;
  }
  return text;
}

const wide = '[\\u2018-\\u2026\\u2e80-\\uffef]';
const besideLatin = new RegExp(`(?<=${wide}) (?=[\\w%+])|(?<=[\\w%)]) (?=${wide})`, 'g');
const betweenWide = new RegExp(`(?<=${wide}) (?=${wide})`, 'g');
/** in a line that is set wide, so many of its characters stand apart */
const SET_WIDE = 3;

/**
 * Words without the spaces that only show how a line is set: the quarter of a character between Chinese and digits, and
 * those between all characters of a line that is set wide.
 */
function unspaced(text: string): string {
  const tight = text.replace(besideLatin, '');
  const apart = tight.match(betweenWide)?.length ?? 0;
  return apart > 1 && apart * SET_WIDE > tight.replace(/\s/g, '').length
    ? tight.replace(betweenWide, '')
    : tight;
}

/**
 * Radicals of Unicode's own block (⼀, ⽂), which some fonts give instead of the characters that look the same, as these
 * characters; one code unit for one.
 */
const radicals = (text: string) => text.replace(/[\u2f00-\u2fd5]/g, (radical) => radical.normalize('NFKC'));

/** Where most lines of a page begin, rounded down to a point. */
function leftMargin(lines: readonly PageLine[]): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const x = Math.round(startOf(line));
    counts.set(x, (counts.get(x) ?? 0) + 1);
  }
  const often = [...counts].filter(([, count]) => count * 8 >= lines.length).map(([x]) => x);
  return often.length ? Math.min(...often) : Math.min(...lines.map(startOf));
}

/**
 * The lines of a page, from the runs of text that it draws, in the order in which it draws them: a column is not torn by the
 * one beside it. A line that is set in begins with wide spaces, and tabs part what stands far apart on one.
 */
export function linesOfPage(runs: readonly TextRun[]): string[] {
  const lines = gathered(runs);
  if (lines.length === 0) return [];
  const margin = leftMargin(lines);
  return lines.map((line) => {
    const indent = Math.round((startOf(line) - margin) / sizeOf(line));
    const spaces = indent > 0 ? '\u3000'.repeat(Math.min(indent, MAX_INDENT)) : '';
    return spaces + unspaced(radicals(words(line))).trim();
  });
}
