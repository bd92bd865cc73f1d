import { Passage, type TableNode } from '../tree.ts';

/**
 * Texts taken out of a PDF may have blanks at random places inside words: 数 字产业加快发展 ，建设全国 一流平台. Nobody prints a blank
 * before a comma, so that is what tells them; the blank of 附件 1 or of a name in Latin letters says nothing. Other readers of PDFs join
 * the lines of a paragraph with blanks: one a line inside sentences.
 */
const beforeComma = /[\u4e00-\u9fff] [，。、；]/g;
/** a blank inside a sentence, where a printed line ended: 着力推 进供给侧结构性改革，进一步 */
const insideSentence = /[\u4e00-\u9fff，、]{3}(?<![条章节款编篇]) [\u4e00-\u9fff]{3}/g;
/** how many a text must have, and in how many of its characters there must be one */
const MIN_BLANKS = 5;
const PER_CHARACTERS = 400;
const MIN_LINE_ENDS = 20;
/** lines of print are shorter */
const PER_CHARACTERS_OF_LINE = 100;

/** Whether a text has blanks inside its words. */
export function isSpacedOut(text: string): boolean {
  const found = text.match(beforeComma)?.length ?? 0;
  if (found >= MIN_BLANKS && found * PER_CHARACTERS >= text.length) return true;
  const lineEnds = text.match(insideSentence)?.length ?? 0;
  return lineEnds >= MIN_LINE_ENDS && lineEnds * PER_CHARACTERS_OF_LINE >= text.length;
}

/** the last character of a clause apart from the rest of its word (总 额。), a number from its unit (50万 元): nobody sets them so */
const insideCell = /\p{Script=Han} \p{Script=Han}[，。、；]|\d[百千万亿]{0,2} (?:[万亿]?元|平方米)/u;
/** how many cells must show it */
const MIN_CELLS = 2;

/** Whether the cells of a table have their lines joined with blanks. */
const isTableSpacedOut = ({ header, rows }: TableNode): boolean =>
  [header, ...rows].flat().filter(({ value }) => insideCell.test(value)).length >= MIN_CELLS;

const printedChinese = '[\\u4e00-\\u9fff，。、；：“”（）()《》〔〕]';
/** a blank beside a Chinese character or its punctuation, or in 2022— 2024; two and more part words on purpose */
const strayBlank = new RegExp(
  `(?<=${printedChinese})(?<! ) (?! )|(?<=[\\dA-Za-z%—–-])(?<! ) (?=${printedChinese})|(?<=[—–])(?<! ) (?=\\d)`,
  'g',
);

/** A passage without the blanks inside its words. */
export const closedUp = (passage: Passage): Passage => withoutBlanks(passage, strayBlank);

/** 市科技局 市财政局: a blank that parts the names of a list */
const partsNames = /[厅局委办部院会府社行队]$/u;
const beginsName = /^(?:[省市县区州盟旗各]|自治|国家)/u;

/** A table without the blanks inside the words of its cells, where its text, or it itself, has them. */
export function closedTable(table: TableNode, spacedOut: boolean): TableNode {
  if (!spacedOut && !isTableSpacedOut(table)) return table;
  const closed = (cell: Passage) =>
    withoutBlanks(cell, strayBlank, (before, behind) => partsNames.test(before) && beginsName.test(behind));
  return { ...table, header: table.header.map(closed), rows: table.rows.map((row) => row.map(closed)) };
}

function withoutBlanks(
  passage: Passage,
  blank: RegExp,
  isKept: (before: string, behind: string) => boolean = () => false,
): Passage {
  const { value } = passage;
  const at: number[] = [];
  let closed = '';
  let from = 0;
  const take = (to: number) => {
    closed += value.slice(from, to);
    for (let i = from; i < to; i++) at.push(passage.offset(i));
  };
  for (const { index } of value.matchAll(blank)) {
    if (isKept(value.slice(Math.max(0, index - 2), index), value.slice(index + 1, index + 4))) continue;
    take(index);
    from = index + 1;
  }
  if (from === 0) return passage;
  take(value.length);
  at.push(passage.span().end);
  return new Passage(closed, Int32Array.from(at));
}
