import { plainWords } from './words.ts';

/** |---|:--:| below the head of a table */
const delimiter = /^\s{0,8}\|?(?:\s{0,8}:?-{1,200}:?\s{0,8}\|){1,100}(?:\s{0,8}:?-{1,200}:?)?\s{0,8}$/;
const piped = /^\s{0,8}\|.*\|\s{0,8}$/u;

export const isDelimiter = (line: string): boolean => line.includes('-') && delimiter.test(line);

/** Whether a line opens a table: with a delimiter below it, or with another line between pipes. */
export const opensTable = (line: string, next: string | undefined): boolean =>
  line.includes('|') &&
  next !== undefined &&
  ((isDelimiter(next) && !isDelimiter(line)) || (piped.test(line) && piped.test(next)));

export const isTableRow = (line: string): boolean => line.includes('|') && line.trim() !== '|';

/** The cells of a row between pipes, with tabs between them; none are printed that are empty at its end. */
export function rowText(line: string): string {
  const row = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  const cells = row.split(/(?<!\\)\|/).map((cell) => plainWords(cell.trim()).replace(/\s+/g, ' ').trim());
  return cells.join('\t').trimEnd();
}
