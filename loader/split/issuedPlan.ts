import type { Line } from '../read/lines.ts';
import { fold } from '../tree.ts';
import { joined } from './passage.ts';
import { beginsOneOf, severalIn } from './several.ts';
import { comparableTitle, isTitleLine, titleFrom } from './title.ts';

/** how many lines of a notice may stand between its addressees and the title of what it issues */
const MAX_NOTICE_LINES = 80;

const ours = /^我[省市州盟区县旗]/;

/** 关于某某若干政策 in its notice is 关于某某的若干政策 above its text */
const unbracketed = (title: string) => comparableTitle(title).replace(/[()的]/g, '');

/** Whether words are the title that a notice gives; 我市某某方案 is printed as 甲市某某方案, 某局关于…报告 without whose it is. */
function isTitle(words: string, issued: string): boolean {
  if (words === issued || (words.startsWith('关于') && words.length >= 8 && issued.endsWith(words)))
    return true;
  const [our = ''] = ours.exec(issued) ?? [];
  const owner = our ? words.length - (issued.length - our.length) : 0;
  return owner > 1 && owner < 16 && words[owner - 1] === our[1] && words.endsWith(issued.slice(our.length));
}

/** （征求意见稿） below a title that its notice gives without it */
const draftMark = /^\([^()]{0,10}(?:稿|草案)\)$/u;

/** The title of what a notice issues, on its own lines behind the notice. */
function issuedTitle(text: string, lines: readonly Line[], from: number, issued: string) {
  const wanted = unbracketed(issued);
  for (let i = from; i < Math.min(lines.length, from + MAX_NOTICE_LINES); i++) {
    const taken: Line[] = [];
    for (let j = i; j < lines.length && taken.length < 4 && isTitleLine(lines[j]!); j++) {
      taken.push(lines[j]!);
      const words = joined(text, taken);
      if (!isTitle(unbracketed(words.value), wanted)) continue;
      const mark = lines[j + 1];
      if (!mark || !draftMark.test(fold(mark.text))) return { lines: taken, words };
      const marked = [...taken, mark];
      return { lines: marked, words: joined(text, marked) };
    }
  }
  return undefined;
}

/** The first of what a notice issues that has a title on lines of its own: 《甲》和《乙》, 《甲》及配套文件, 两个规定. */
export function firstIssued(
  text: string,
  lines: readonly Line[],
  from: number,
  notice: string,
  issued: string,
) {
  const names = [...issued.matchAll(/《([^《》]{4,100})》/gu)].map(([, name]) => name!);
  for (const name of [issued, ...names]) {
    const found = issuedTitle(text, lines, from, name);
    if (found) return found;
  }
  const several = severalIn(notice, lines, from);
  const line =
    several &&
    lines
      .slice(from, from + MAX_NOTICE_LINES)
      .find(({ index, text: words }) => words && beginsOneOf(several, text, lines, index));
  return line && titleFrom(text, lines, line.index);
}

const announces =
  /^(?:现将|(?:根据|依据|按照|遵照|为)[^。]{2,200}?(?:制[定订]|编制|修[订改]|起草|形成|审定)了?)?(《[^。]{4,300}》)[^。《》]{0,80}(?:(?:印发|转发|下发)给你们|(?:现予|予以|现将其|现)(?:以)?(?:公布|发布|印发))/u;
/** how many lines of a page may stand before the sentence in which a notice without a title says what it issues */
const MAX_ABOVE_NOTICE = 8;

/** What a notice that prints no title of its own says it issues: 现将《某某方案》印发给你们, 《某某办法》已经…通过，现予公布. */
export function announcedIn(text: string, lines: readonly Line[], from: number) {
  for (const line of lines.slice(from, from + MAX_ABOVE_NOTICE)) {
    const [announced = ''] = announces.exec(line.text)?.slice(1) ?? [];
    for (const [, title = ''] of announced.matchAll(/《([^《》]{4,100})》/gu)) {
      const found = issuedTitle(text, lines, line.index + 1, title);
      if (found) return found;
    }
  }
  return undefined;
}
