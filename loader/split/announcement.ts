import type { Passage, Span, Stated } from '../tree.ts';
import { isBareNumber } from './docNumber.ts';
import type { LineReader, Top } from './headLines.ts';
import { issuersOfTitle } from './issuersNamed.ts';

/** The number of an announcement as it is cited, with the body that gave it: 某局公告2023年第47号 */
function numbered(title: Passage, number: string, span: Span): Stated<string> | undefined {
  const kind = /(?:公告|通告)$/u.exec(title.value)?.[0];
  const whose = issuersOfTitle(title).map(({ value }) => value);
  if (!kind || whose.length === 0 || !/年/u.test(number)) return undefined;
  return {
    value: `${whose.join('')}${kind}${number.replace(/\s/gu, '')}`,
    span,
    why: `It is printed without the body that gave it, with “${title.value}”.`,
    whyZh: `与“${title.value}”同印，未写机关名称。`,
  };
}

/** 2023年 第47号, below the title of an announcement */
export const numberOfAnnouncement: LineReader = ({ top }, line) => {
  if (!top.title || top.docNumber || !isBareNumber(line.text)) return undefined;
  const number = numbered(top.title, line.text, { start: line.start, end: line.end });
  if (number) top.docNumber = number;
  return [line];
};

const behindTitle = /(?<=公告|通告)\s{0,2}[（(]((?:19|20)\d{2}\s?年\s?第?\s?\d{1,4}\s?号)[)）]$/u;

/** 某局关于某某的公告（2023年第47号）: the title alone, its number kept. */
export function keepNumberBehind(top: Top, title: Passage): Passage {
  const match = behindTitle.exec(title.value);
  if (!match) return title;
  const words = title.slice(0, match.index);
  const from = match.index + match[0].indexOf(match[1]!);
  const number = numbered(words, match[1]!, title.slice(from, from + match[1]!.length).span());
  if (number) top.docNumber ??= number;
  return words;
}
