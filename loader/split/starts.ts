import { type Line, linesOf } from '../read/lines.ts';
import { fold } from '../tree.ts';
import { isMarginal, labelled } from './data.ts';
import { docNumberLine, isAddresseeLine, isAnnexMark, numberAndDateLine } from './lines-of-head.ts';
import { isNoteTitle } from './notes.ts';
import { beginsOneOf, severalIn } from './several.ts';
import { beginsNumbering, comparableTitle, isTitleLine, kindEntry, titleAbove, titleFrom } from './title.ts';

/** Where a plan begins in a text. */
export interface Start {
  /** offset of its first line */
  at: number;
  /** title of the plan that it is an annex of */
  annexOf?: string;
  /** whether the notice of the plan before it issues it, too */
  together?: boolean;
  /** whether it explains the plan before it */
  explains?: boolean;
}

const isSentence = ({ text }: Line) => text.length > 30 && /[。；]/.test(text);
const isHeading = ({ text }: Line) =>
  /^(?:第.{1,4}[篇章条]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])/.test(text);

/** A line where the head of a plan begins, by its 文号 or its addressees. */
function headAt(text: string, lines: readonly Line[], i: number): number | undefined {
  const line = lines[i]!;
  const numbered = (docNumberLine(line.text) ?? numberAndDateLine(line.text)) !== undefined;
  if (!numbered && !isAddresseeLine(line.text)) return undefined;
  const above = titleAbove(text, lines, i);
  if (above) return above.lines[0]!.index;
  if (!numbered) return undefined;
  const next = lines.slice(i + 1, i + 4).find(({ text: words }) => words !== '');
  return next && isHeadTitle(text, lines, next.index) ? i : undefined;
}

/** The line 附件2 above a title, or that of the title. */
function markAbove(lines: readonly Line[], i: number): number {
  const above = lines.slice(Math.max(0, i - 3), i).findLast(({ text }) => text !== '');
  return above && isAnnexMark(above.text) ? above.index : i;
}

/** 附件1 above the first line: what a notice, which is not here, was sent with */
const numberedMark = /^附\s{0,4}件\s{0,2}[\d一二三四五六七八九十]{1,3}\s{0,2}[:.]?/u;

/** Whether the title of another annex begins at a line, below its mark. */
function isNextAnnex(text: string, lines: readonly Line[], i: number): boolean {
  const mark = lines[markAbove(lines, i)]!;
  return mark.index < i && numberedMark.test(fold(mark.text)) && isHeadTitle(text, lines, i);
}

const isHeadTitle = (text: string, lines: readonly Line[], i: number) => {
  const title = titleFrom(text, lines, i);
  return title !== undefined && kindEntry(title.words.value) !== undefined;
};

/** Length of what two titles begin with alike. */
function commonPrefix(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i;
}

/** words that two titles must begin with alike for one document to be the other's annex */
const KINSHIP = 6;

/**
 * Whether a line is the title of an annex that is a plan of its own: 任务分工表 behind the plan whose tasks it gives out. What is
 * headed 附件 is part of the plan that it is attached to.
 */
function isAnnexTitle(lines: readonly Line[], i: number, plan: string): boolean {
  const line = lines[i]!;
  if (!isTitleLine(line) || line.text.length < 8 || !kindEntry(line.text)?.annex) return false;
  const title = comparableTitle(line.text);
  const above = lines.slice(Math.max(0, i - 4), i).findLast(({ text }) => text !== '');
  if (above && /^附[件表录]/u.test(above.text)) return false;
  if (title === comparableTitle(plan) || commonPrefix(title, comparableTitle(plan)) < KINSHIP) return false;
  const next = lines.slice(i + 1, i + 6).find(({ text }) => text !== '');
  return next !== undefined && beginsNumbering(next.text);
}

/** What has been read of a text since the plan began whose body one stands in. */
interface PlanBegun {
  /** the text begins with 附件1, without the notice that it came with */
  ofAnnexes: boolean;
  title: string;
  /** sentences and headings */
  body: number;
  headings: number;
  /** where its notice issues several documents: how these are told, and how many have begun */
  several: ReturnType<typeof severalIn>;
  issued: number;
}

/**
 * Where each plan of a text begins. The first begins with the text; each other where a title stands above a 文号 or
 * above addressees, or where an annex with a kindred title begins its own numbering.
 */
export function findStarts(text: string): Start[] {
  const lines = linesOf(text);
  const first = lines.findIndex(
    ({ text: words }) => words !== '' && !isMarginal(words) && !labelled(words) && !isAnnexMark(words),
  );
  if (first < 0) return [];
  const top = lines.find((line) => line.text !== '')!;
  const starts: Start[] = [{ at: top.start }];
  const titleAt = (i: number) => titleFrom(text, lines, i)?.words.value;
  const opening = titleAt(first) ?? '';
  const plan: PlanBegun = {
    title: plainTitle(opening),
    body: 0,
    headings: 0,
    several: severalIn(opening, lines, first + 1),
    issued: 0,
    ofAnnexes: numberedMark.test(fold(top.text)),
  };
  for (const line of lines.slice(first)) {
    if (!line.text) continue;
    if (isHeading(line)) plan.headings++;
    if (isSentence(line) || isHeading(line)) plan.body++;
    const head = headAt(text, lines, line.index);
    if (head !== undefined) {
      if (plan.body > 0) starts.push({ at: lines[head]!.start });
      beginHeaded(plan, titleAt(head), lines, line.index + 1);
    } else if (plan.several && line.index > first && beginsOneOf(plan.several, text, lines, line.index))
      beginIssued(plan, starts, {
        at: lines[markAbove(lines, line.index)]!.start,
        title: titleAt(line.index)!,
      });
    else {
      const beside = besideAt(plan, text, lines, line);
      if (!beside) continue;
      starts.push(beside);
      if (beside.together) plan.title = titleAt(line.index)!;
      plan.body = plan.headings = 0;
    }
  }
  return starts;
}

/** What begins at a line beside the plan above it: a note on that plan, the next annex of a notice, an annex that is a plan of its own. */
function besideAt(plan: PlanBegun, text: string, lines: readonly Line[], line: Line): Start | undefined {
  if (plan.body > 0 && isNoteTitle(text, lines, line.index, plan.title))
    return { at: line.start, explains: true };
  if (plan.ofAnnexes && plan.body > 0 && isNextAnnex(text, lines, line.index))
    return { at: lines[markAbove(lines, line.index)]!.start, together: true };
  return plan.headings > 1 && isAnnexTitle(lines, line.index, plan.title)
    ? { at: line.start, annexOf: plan.title }
    : undefined;
}

/** Begins a plan with a head of its own, or finds the head of the one that has begun. */
function beginHeaded(plan: PlanBegun, named: string | undefined, lines: readonly Line[], from: number): void {
  if (named) plan.title = plainTitle(named);
  if (plan.body > 0 || !plan.several) plan.several = severalIn(named ?? '', lines, from);
  plan.body = plan.headings = plan.issued = 0;
}

/** Begins one of several documents that a notice issues; the first of them is the plan that the notice begins. */
function beginIssued(plan: PlanBegun, starts: Start[], { at, title }: { at: number; title: string }): void {
  if ((plan.issued++ === 0 && !plan.several!.amended) || plan.headings === 0) return;
  starts.push({ at, together: true });
  plan.title = title;
  plan.body = plan.headings = 0;
}

/** What a notice issues: 《X》 of 关于印发《X》的通知; any other title as it is. */
export function plainTitle(title: string): string {
  return issuedIn(title)?.title ?? title;
}

/** 关于征求《某方案（征求意见稿）》意见的函, 关于《某方案（征求意见稿）》公开征求意见的公告: what opinions are asked on */
const draft =
  /(?:征求|征集)[^《》]{0,12}《([^《》]{4,120}稿[)）])》[^《》]{0,12}(?:意见|建议)|(?:征求|征集)[^《》]{0,12}《(?=[^《》]{4,120}》[(（][^()（）《》]{0,10}稿[)）]的?(?:意见|建议))([^《》]{4,120})》|关于(?:对)?《([^《》]{4,120}稿[)）])》[^《》]{0,8}(?:征求|征集)[^《》]{0,12}(?:意见|建议)/u;

/** Whether the brackets around words are one pair: not those of 甲》和《乙. */
function isOneTitle(inner: string): boolean {
  let depth = 0;
  for (const c of inner) {
    if (c === '《') depth++;
    else if (c === '》' && --depth < 0) return false;
  }
  return true;
}

/** The title of what a notice issues, with its place in the notice's own title. */
export function issuedIn(notice: string): { title: string; from: number; to: number } | undefined {
  // 《某某方案》的通知: the words before it are lost
  const whole = /^\s{0,4}《([^《》]{4,200})》的\s?通知$/u.exec(notice);
  if (whole) {
    const from = notice.indexOf(whole[1]!);
    return { title: whole[1]!, from, to: from + whole[1]!.length };
  }
  const asked = draft.exec(notice);
  if (asked) {
    const title = (asked[1] ?? asked[2] ?? asked[3])!;
    const from = notice.indexOf(title, asked.index);
    return { title, from, to: from + title.length };
  }
  const match = /(?:印发|转发|批转|下发|发布|公布|颁布)(.{4,200}?)(?:的\s?(?:通知|公告|通告)|的函|》$)/u.exec(
    notice,
  );
  if (!match) return undefined;
  let from = match.index + match[0].indexOf(match[1]!);
  let to = from + match[1]!.length;
  if (match[0].endsWith('》')) to++;
  const quoted = /^\s{0,2}[《〈](.{2,200})[》〉]\s{0,2}$/u.exec(notice.slice(from, to));
  if (quoted && isOneTitle(quoted[1]!)) {
    from = notice.indexOf(quoted[1]!, from);
    to = from + quoted[1]!.length;
  }
  return { title: notice.slice(from, to), from, to };
}
