import type { Line } from '../read/lines.ts';
import { fold, type Span, type Stated } from '../tree.ts';
import { addresseesIn } from './addressees.ts';
import { labelled } from './data.ts';
import { dateIn } from './lines-of-head.ts';
import { joined, printedAs } from './passage.ts';

const headsSection =
  /^(?:第[一二三四五六七八九十]{1,3}[篇章条]|[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))/u;

/** Distribution, imprint and what stands behind them at the foot of a document. */
export function footLines(lines: readonly Line[]): Line[] {
  const last = lines.filter(({ text }) => text).slice(-8);
  // what a heading stands below is the body of a short document, though its page prints 来源： above it
  const tail = last.slice(last.findLastIndex(({ text }) => headsSection.test(fold(text))) + 1);
  const first = tail.findIndex(
    ({ text }) => labelled(text.replace(/^[（(]/u, '')) || /^\(?此件/u.test(fold(text)),
  );
  return first < 0 ? [] : tail.slice(first);
}

const ofPage = /^\((?:信息|文章|稿件)?来源\s{0,2}:[^()]{2,40}\)$/u;

/** The day on which a page says below its text that it came out, where nothing else dates the document: （来源：新华社 2023年4月18日） */
export function dayInFoot(foot: readonly Line[]): Stated<string> | undefined {
  const line = foot.find(({ text }) => ofPage.test(fold(text)) && dateIn(text));
  const day = line && dateIn(line.text);
  return (
    day && {
      value: day.value,
      span: { start: line.start + day.from, end: line.start + day.to },
      why: 'The page says so below the text; the document prints no day.',
      whyZh: '据正文下方的网页说明；文件本身未印日期。',
    }
  );
}

const distribution = /^(?:抄\s*送|抄\s*报|主\s*送|分\s*送|发\s*送)$/;

/** Those to whom copies go: 抄送：省委各部门，省人大常委会办公厅。 It ends with its full stop or with the imprint. */
export function copiesIn(text: string, foot: readonly Line[]): Stated<string>[] {
  const first = foot.findIndex(({ text: words }) => distribution.test(labelled(words)?.label ?? ''));
  if (first < 0) return [];
  const taken: Span[] = [];
  for (const [i, line] of foot.slice(first).entries()) {
    if (i > 0 && (labelled(line.text) || dateIn(line.text))) break;
    taken.push(i === 0 ? { start: line.start + labelled(line.text)!.from, end: line.end } : line);
  }
  // each line that ends with a full stop ends a list
  const names = joined(text, taken);
  const lists = [...names.value.matchAll(/[^。]{2,400}/gu)];
  return lists.flatMap(({ index, 0: list }) =>
    addresseesIn(names.slice(index, index + list.length)).map(printedAs),
  );
}
