/** A run of text as it stands on a page: its origin is the lower left corner of the page, its measures are in points. */
export interface TextRun {
  text: string;
  x: number;
  y: number;
  width: number;
  /** size of the type */
  size: number;
}

/** Runs that share a line. */
export interface RunLine {
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

export const rightEdge = ({ x, width }: TextRun): number => x + width;
export const sizeOf = ({ runs }: RunLine): number => Math.max(...runs.map(({ size }) => size));
export const leftEdge = ({ runs }: RunLine): number => runs[0]!.x;

/** Runs in the order in which the page draws them → lines; those of one height that follow each other share a line. */
export function gathered(runs: readonly TextRun[]): RunLine[] {
  const lines: RunLine[] = [];
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

/** The words of a line; a tab parts what stands far apart. */
export function wordsOfLine(line: RunLine): string {
  const size = sizeOf(line);
  let text = '';
  let last: TextRun | undefined;
  for (const run of line.runs) {
    const gap = last ? run.x - rightEdge(last) : 0;
    if (gap > CELL * size) text += '\t';
    else if (gap > (isLatin(text.at(-1)) && isLatin(run.text[0]) ? LATIN_WORD : WORD) * size) text += ' ';
    text += run.text;
    last = run;
  }
  return unspaced(text);
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
