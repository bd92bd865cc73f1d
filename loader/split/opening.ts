import type { Line } from '../read/lines.ts';
import { fold, Passage, type Reason, type Span, type Stated } from '../tree.ts';
import { agenciesIn } from './agencies.ts';
import { printedAs } from './passage.ts';
import { isWhole } from './title.ts';

/**
 * What a text says of itself in its first words, where no line is its title: “某市…规划纲要，根据《…》编制”, the release of a news agency,
 * a report that begins with 各位代表.
 */
export interface Opening {
  title: Passage;
  issuers: Stated<string>[];
  /** lines that are no words of the document */
  frame: Line[];
  /** index of the first line of its body */
  next: number;
}

/** how many lines may stand before the words that say it */
const MAX_LINES = 5;

const madeBy = /^.{0,2}[,，]\s?(?:是)?(?:根据|依据|按照|遵照|遵循)《[^。]{4,400}(?:编制|制[定订])/u;
const ownName = /^(?:[^《》。]{0,16}[:：讯]\s{0,2})?《([^《》]{6,100})》/u;
const bareName = /^([^《》，。,：:]{6,80})(?=[，,])/u;

/** 某市国民经济和社会发展…纲要，根据《…建议》编制: its first words are its title. */
export function ownTitleIn(text: string, lines: readonly Line[], from: number): Passage | undefined {
  for (const line of lines.slice(from, from + MAX_LINES).filter(({ text: words }) => words)) {
    for (const form of [ownName, bareName]) {
      const match = form.exec(line.text);
      if (!match || !isWhole(match[1]!) || !madeBy.test(line.text.slice(match[0].length))) continue;
      const start = line.start + match[0].indexOf(match[1]!);
      return Passage.plain(text, { start, end: start + match[1]!.length });
    }
  }
  return undefined;
}

const release =
  /^(?:新华社|中新社|人民网|新华网|本报|本网|[\p{Script=Han}]{2,8}[网社报])[^，。]{0,30}?[电讯]\s{0,4}(?:[（(]记者[^）)]{1,20}[）)])?\s{0,4}(?:近日|日前|最近)?[，,]?\s{0,2}([^《》。]{2,80}?)(?:联合|近日|日前)?(?:印发|发布|公布|出台|下发|颁布)(?:了)?《([^《》]{4,100}(?:《[^《》]{2,60}》[^《》]{0,60})?)》/u;
const followsNow = /(?:全文|主要内容|内容|正文)\s{0,2}(?:如下|为)/u;

/** 新华社北京电 近日，中共中央、国务院印发了《某某纲要》…《某某纲要》主要内容如下。 */
export function releaseIn(text: string, lines: readonly Line[], from: number): Opening | undefined {
  const above = lines.slice(from, from + MAX_LINES).filter(({ text: words }) => words);
  for (const line of above) {
    const match = release.exec(line.text);
    if (!match) continue;
    const behind = lines.slice(line.index, line.index + 12).find(({ text: words }) => followsNow.test(words));
    if (!behind) return undefined;
    const at = line.text.indexOf(`《${match[2]!}》`, match[0].length - match[2]!.length - 2) + 1;
    const issuersAt = line.text.indexOf(match[1]!);
    const issuers = Passage.plain(text, {
      start: line.start + issuersAt,
      end: line.start + issuersAt + match[1]!.length,
    });
    return {
      title: Passage.plain(text, { start: line.start + at, end: line.start + at + match[2]!.length }),
      issuers: agenciesIn(issuers).map(printedAs),
      frame: lines.slice(from, behind.index + 1).filter(({ text: words }) => words),
      next: behind.index + 1,
    };
  }
  return undefined;
}

const deputies = /^各位(?:代表|委员)\s{0,2}[:：,，!！]/u;
const onBehalf =
  /代表(?:中共)?(\p{Script=Han}{2,12}?)(人民政府|政府|人大常委会|人民法院|人民检察院)(?=[，,]?\s{0,4}向)/u;
/** 二、2024年重点工作; 一、2023年工作回顾 */
const yearHeading =
  /^[^\S\n]{0,20}[一二三四五]、\s{0,2}((?:19|20)\d{2})年(?:[^\n。]{0,20})(工作|任务|目标|安排|部署|要求|回顾|总结)/gmu;
const past = /回顾|总结|过去|成就|成效/u;
/** how far into a report its speaker says for whom he speaks */
const MAX_OPENING = 600;

/** The year that a report sets to do: that of its heading on what is to come, or the one after that of its review. */
function yearOfReport(text: string): number | undefined {
  const headings = [...text.matchAll(yearHeading)].map(([words, year]) => ({
    year: Number(year),
    isPast: past.test(words),
  }));
  const ahead = headings.find(({ isPast }) => !isPast);
  const back = headings.find(({ isPast }) => isPast);
  return ahead?.year ?? (back && back.year + 1);
}

/** The year that a government’s report is for, where its title does not say: that of its heading on what is to come. */
export function reportYear(text: string): Stated<number> | undefined {
  const year = yearOfReport(text);
  return year === undefined
    ? undefined
    : {
        value: year,
        why: `Its headings are of the work of ${year}, and its title names no year.`,
        whyZh: `标题未写年份；其小标题所指为${year}年的工作。`,
      };
}

/** What a report without a title is called: by whose it is, in its speaker’s words, and the year that it looks to. */
export function reportTitle(
  text: string,
  lines: readonly Line[],
  from: number,
): ({ title: string; issuer: Span } & Reason) | undefined {
  const first = lines.slice(from).find(({ text: words }) => words);
  if (!first || !deputies.test(first.text)) return undefined;
  const said = onBehalf.exec(fold(text.slice(first.start, first.start + MAX_OPENING)));
  if (!said) return undefined;
  const year = yearOfReport(text);
  const whose = `${said[1]!}${year === undefined ? '' : `${year}年`}`;
  const start = first.start + said.index + said[0].indexOf(said[1]!);
  return {
    title: /政府$/u.test(said[2]!) ? `${whose}政府工作报告` : `${whose}${said[2]!}工作报告`,
    issuer: { start, end: start + said[1]!.length + said[2]!.length },
    why: `It prints no title; its speaker says “${said[0]}”${year === undefined ? '' : `, and its headings are of ${year}`}.`,
    whyZh: `正文没有印出标题；报告人说“${said[0]}”${year === undefined ? '' : `，标题所指为${year}年`}。`,
  };
}
