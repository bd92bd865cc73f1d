import { type Line, trimmed } from '../read/lines.ts';
import { fold, Passage, type Span } from '../tree.ts';
import { agenciesIn } from './agencies.ts';
import { labelled } from './data.ts';
import { type HeadBeingRead, keepDay, type LineReader, saidBy } from './headLines.ts';
import { dateIn, dateLine, docNumberLine } from './lines-of-head.ts';
import { printedAs } from './passage.ts';
import { isWhole } from './title.ts';

/** who may have issued what its page has from it: no agency of news */
const isOffice = /(?:[厅局委办部]|政府|委员会|办公[厅室]|管委会)$/u;

/** The number that a portal files a page under. */
export const isFilingNumber = (words: string): boolean => /^[\w/.-]{6,60}$/.test(words);

const isValueOf: readonly { label: RegExp; value: (line: Line, text: string) => boolean }[] = [
  { label: /标题|名称/u, value: ({ text: words }) => isWhole(words) },
  { label: /机关|机构|单位|部门/u, value: (line, text) => agenciesIn(Passage.plain(text, line)).length > 0 },
  { label: /文号|字号/u, value: ({ text: words }) => docNumberLine(words) !== undefined },
  { label: /日期|时间/u, value: ({ text: words }) => dateLine(words) !== undefined },
  { label: /索引号/u, value: ({ text: words }) => isFilingNumber(words) },
  {
    label: /主题词|关键词/u,
    value: ({ text: words }) =>
      /^\p{Script=Han}{2,8}(?:[\s　、;；,，]{1,4}\p{Script=Han}{1,10}){1,12}$/u.test(words),
  },
  {
    label: /主题分类|信息分类|^分类$/u,
    value: ({ text: words }) => /^[\p{Script=Han}、，,\\/\s]{2,30}$/u.test(words) && !isWhole(words),
  },
];

/** The value of a label that stands alone on its line, as a portal prints it: 索引号：, and the value on the next line. */
export function valueBelow(text: string, lines: readonly Line[], i: number, label: string): Line | undefined {
  const next = lines.slice(i + 1, i + 4).find((line) => line.text);
  if (!next || labelled(fold(next.text))) return undefined;
  return isValueOf.find((it) => it.label.test(label))?.value(next, text) ? next : undefined;
}

/** What a label of the page says: the title, who issued it. */
function readLabel({ text, top, titleKnown }: HeadBeingRead, label: string, value: Span): void {
  const headed = Passage.plain(text, trimmed(text, value));
  if (/^(?:标题|名称|文件名称|公文名称)$/u.test(label) && !titleKnown && isWhole(headed.value))
    top.title ??= headed;
  if (/机关|发文单位|发文部门|发文机构|发布机构/u.test(label))
    top.issuers = agenciesIn(Passage.plain(text, value)).map(printedAs);
  if (/来源$/u.test(label)) {
    const names = agenciesIn(Passage.plain(text, trimmed(text, value)));
    if (names.every((name) => isOffice.test(name.value))) top.origin ??= names.map(printedAs);
  }
}

/** What a label and its value, alone on a line or in a cell, say of the document. */
function keepValue(head: HeadBeingRead, label: string, value: Line): void {
  readLabel(head, label, { start: value.start, end: value.end });
  const day = dateLine(value.text);
  if (day) keepDay(head, value, day, label);
  const number = docNumberLine(value.text);
  if (number) head.top.docNumber ??= saidBy(value, number);
}

/** 索引号：, 发文机关：, 成文日期：, each with its value on a line below */
export const labelAboveValue: LineReader = (head, line) => {
  const folded = fold(line.text);
  const note = labelled(folded);
  if (!note || folded.slice(note.from).trim()) return undefined;
  const value = valueBelow(head.text, head.lines, line.index, note.label);
  if (!value) return undefined;
  keepValue(head, note.label, value);
  return [line, value];
};

/** what may head a column of any table, too */
const headsColumn = /^(?:名称|标题|分类|来源|作者|编辑|链接|点击|语音)$/u;
const labelWord = /^[\p{Script=Han}\s]{2,8}$/u;

/** The labels of a row of a table, each with the cell behind it: 索引号⇥0112…⇥发布机构⇥某市人民政府办公室 */
export function cellsOfLabels(line: Line): { label: string; value: Line }[] | undefined {
  if (!line.text.includes('\t')) return undefined;
  const cells = [...line.text.matchAll(/[^\t]{1,400}/gu)].map(({ index, 0: cell }) => ({ index, cell }));
  const found: { label: string; value: Line }[] = [];
  for (let i = 0; i < cells.length; i += 2) {
    const label = cells[i]!.cell.replace(/[\s:：]/gu, '');
    if (!labelWord.test(label)) return undefined;
    const next = cells[i + 1];
    if (!next) continue;
    const { start, end } = trimmed(line.text, { start: next.index, end: next.index + next.cell.length });
    const at = line.start;
    found.push({
      label,
      value: { ...line, text: line.text.slice(start, end), start: at + start, end: at + end },
    });
  }
  return found.some(({ label }) => labelled(`${label}:`) && !headsColumn.test(label)) ? found : undefined;
}

export const labelsInRow: LineReader = (head, line) => {
  const cells = cellsOfLabels(line);
  if (!cells) return undefined;
  for (const { label, value } of cells) keepValue(head, label, value);
  return [line];
};

/** where another label begins on the line: 发布日期：2023-05-09 |来源：某局 |浏览次数：213 */
const nextLabel = /(?<=\S)[\s【[]{1,8}(?=[^\s:：【\]]{2,8}\s{0,2}[:：])/gu;

/** 时间：2024-10-22 behind another label: alone on a line it may be a matter of the text */
const dayBehind = (words: string) =>
  /^(?:时间|日期):/u.test(words) ? { label: '时间', from: 3 } : undefined;

/** 发文机关：某省人民政府, several on a line perhaps */
export const labelWithValue: LineReader = (head, line) => {
  const folded = fold(line.text);
  if (!labelled(folded)) return undefined;
  const begins = [0, ...[...folded.matchAll(nextLabel)].map(({ index, 0: gap }) => index + gap.length)];
  begins.forEach((from, i) => {
    const words = folded.slice(from, begins[i + 1]);
    const note = labelled(words) ?? (i > 0 ? dayBehind(words) : undefined);
    if (!note) return;
    const end = line.start + from + words.trimEnd().length;
    readLabel(head, note.label, { start: line.start + from + note.from, end });
    const day = /日期|时间/u.test(note.label) ? dateIn(words) : undefined;
    if (day) keepDay(head, line, { ...day, from: from + day.from, to: from + day.to }, note.label);
    const number = /文号|字号/u.test(note.label) ? docNumberLine(words.slice(note.from).trim()) : undefined;
    if (number) {
      const at = from + note.from + words.slice(note.from).search(/\S/);
      head.top.docNumber ??= saidBy(line, { ...number, from: at + number.from, to: at + number.to });
    }
  });
  return [line];
};
