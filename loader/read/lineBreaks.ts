/** A cell on one line: what is broken into lines inside it goes on, without a blank between Chinese characters. */
export const onOneLine = (text: string): string =>
  text
    .replace(/(?<=[\u2e80-\uffef])\s*[\n\r\t]+\s*(?=[\u2e80-\uffef])/gu, '')
    .replace(/\s*[\n\r\t]+\s*/gu, ' ')
    .trim();

/** A row of a table: tabs between its cells, none behind the last that is filled. */
export const rowLine = (cells: readonly string[]): string => cells.map(onOneLine).join('\t').trimEnd();
