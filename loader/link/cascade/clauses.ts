import type { PlanContents, Sentence } from './standing.ts';

/** Where something stands in the printed text of a plan: between two offsets, in a section. */
interface Place {
  start?: number | undefined;
  end?: number | undefined;
  section?: string | undefined;
}

const blank = /\s/;

/** The characters of a stretch of text that are no blanks, and where each stands. */
function inked(text: string, from: number, to: number): { ink: string; at: number[] } {
  let ink = '';
  const at: number[] = [];
  for (let i = from; i < to; i++)
    if (!blank.test(text[i]!)) {
      ink += text[i];
      at.push(i);
    }
  return { ink, at };
}

/**
 * Words as a plan prints them, with their place, looked for between two offsets; nothing where they do not stand there. Rules read
 * words as mended, without the line breaks inside them, so that blanks do not count.
 */
export function printedClause(
  { printed }: Pick<PlanContents, 'printed'>,
  words: string,
  { start = 0, end = 0, section }: Place,
): Sentence | undefined {
  const clause = words.trim();
  if (clause === '') return undefined;
  const found = printed.slice(start, end).indexOf(clause);
  let span: [number, number] | undefined =
    found >= 0 ? [start + found, start + found + clause.length] : undefined;
  if (!span) {
    const { ink, at } = inked(printed, start, Math.min(end, printed.length));
    const bare = clause.replace(/\s/g, '');
    const there = bare === '' ? -1 : ink.indexOf(bare);
    if (there >= 0) span = [at[there]!, at[there + bare.length - 1]! + 1];
  }
  return span && { quote: printed.slice(...span), start: span[0], end: span[1], ...(section && { section }) };
}
