import { type Line, trimmed } from '../read/lines.ts';
import { fold, Passage, type Span } from '../tree.ts';
import { agenciesIn } from './agencies.ts';
import { labelled } from './data.ts';
import { type HeadBeingRead, keepDay, type LineReader, saidBy } from './headLines.ts';
import { dateLine, docNumberLine } from './lines-of-head.ts';
import { printedAs } from './passage.ts';
import { isWhole } from './title.ts';

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
}

/** 索引号：, 发文机关：, 成文日期：, each with its value on a line below */
export const labelAboveValue: LineReader = (head, line) => {
  const folded = fold(line.text);
  const note = labelled(folded);
  if (!note || folded.slice(note.from).trim()) return undefined;
  const value = valueBelow(head.text, head.lines, line.index, note.label);
  if (!value) return undefined;
  readLabel(head, note.label, { start: value.start, end: value.end });
  const day = dateLine(value.text);
  if (day) keepDay(head, value, day, note.label);
  const number = docNumberLine(value.text);
  if (number) head.top.docNumber ??= saidBy(value, number);
  return [line, value];
};

/** 发文机关：某省人民政府 */
export const labelWithValue: LineReader = (head, line) => {
  const note = labelled(fold(line.text));
  if (!note) return undefined;
  readLabel(head, note.label, { start: line.start + note.from, end: line.end });
  return [line];
};
