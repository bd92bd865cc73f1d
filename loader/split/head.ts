import type { Bilingual } from '../bilingual.ts';
import { type Line, linesOf } from '../read/lines.ts';
import { fold, type Passage, type PlanHead, type Reason, type Span, type Stated } from '../tree.ts';
import { addresseesIn } from './addressees.ts';
import { agenciesIn } from './agencies.ts';
import { labelled } from './data.ts';
import { dateIn } from './lines-of-head.ts';
import { ownTitleIn, releaseIn, reportTitle, reportYear } from './opening.ts';
import { joined } from './passage.ts';
import { openingPeriod, periodOf, statedPeriod } from './period.ts';
import { type Reach, reachOf, type TitleWords } from './reach/index.ts';
import { beginsOneOf, severalIn } from './several.ts';
import { imprintIn, sealedDateIn, signatureIn } from './signature.ts';
import { issuedIn } from './starts.ts';
import { comparableTitle, core, isTitleLine, kindEntry, titleFrom } from './title.ts';
import { readTop, type Top } from './top.ts';

/** What is known of a plan from elsewhere (the corpus manifest, the plan that it is an annex of). */
export interface Supplied extends Reason {
  title?: string;
  docNumber?: string;
  issuedOn?: string;
  issuers?: readonly string[];
  reach?: Reach | undefined;
}

export interface Head {
  head: PlanHead;
  /** where the body begins */
  bodyStart: number;
  /** the lines that the head stands on, and those of signature and distribution, in order */
  frame: Span[];
  /** what is said of whose plan it is that cannot all be so */
  contradictions: readonly Bilingual[];
}

/** how many lines of a notice may stand between its addressees and the title of what it issues */
const MAX_NOTICE_LINES = 80;

const ours = /^我[省市州盟区县旗]/;

const unbracketed = (title: string) => comparableTitle(title).replace(/[()]/g, '');

/** Whether words are the title that a notice gives; 我市某某方案 is printed as 甲市某某方案. */
function isTitle(words: string, issued: string): boolean {
  if (words === issued) return true;
  const [our = ''] = ours.exec(issued) ?? [];
  const owner = our ? words.length - (issued.length - our.length) : 0;
  return owner > 1 && owner < 16 && words[owner - 1] === our[1] && words.endsWith(issued.slice(our.length));
}

/** The title of what a notice issues, on its own lines behind the notice. */
function issuedTitle(text: string, lines: readonly Line[], from: number, issued: string) {
  const wanted = unbracketed(issued);
  for (let i = from; i < Math.min(lines.length, from + MAX_NOTICE_LINES); i++) {
    const taken: Line[] = [];
    for (let j = i; j < lines.length && taken.length < 4 && isTitleLine(lines[j]!); j++) {
      taken.push(lines[j]!);
      const words = joined(text, taken);
      if (isTitle(unbracketed(words.value), wanted)) return { lines: taken, words };
    }
  }
  return undefined;
}

/** The first of what a notice issues that has a title on lines of its own: 《甲》和《乙》, 《甲》及配套文件, 两个规定. */
function firstIssued(text: string, lines: readonly Line[], from: number, notice: string, issued: string) {
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

const announces = /^(?:现将)?(《[^。]{4,300}》)[^。《》]{0,60}(?:印发|转发|下发)给你们/u;
/** how many lines of a page may stand before the sentence in which a notice without a title says what it issues */
const MAX_ABOVE_NOTICE = 8;

/** What a notice that prints no title of its own says it issues: 现将《某某方案》印发给你们. */
function announcedIn(text: string, lines: readonly Line[], from: number) {
  for (const line of lines.slice(from, from + MAX_ABOVE_NOTICE)) {
    const [announced = ''] = announces.exec(line.text)?.slice(1) ?? [];
    for (const [, title = ''] of announced.matchAll(/《([^《》]{4,100})》/gu)) {
      const found = issuedTitle(text, lines, line.index + 1, title);
      if (found) return found;
    }
  }
  return undefined;
}

/** The organisations that a title opens with: 中共中央 国务院关于…; 科技部 国家发展改革委 财政部关于印发… */
function issuersOfTitle(title: Passage): Stated<string>[] {
  const opening = /^(.{2,120}?)(?=关于|印发|转发|批转)/u.exec(title.value)?.[1];
  if (!opening) return [];
  return agenciesIn(title.slice(0, opening.length)).map((name) => ({ value: name.value, span: name.span() }));
}

const reportOf = /^(?:(?:19|20)\d{2}年)?(.{2,20}?(?:人民政府|政府))工作报告/u;
const onBehalf = /代表(\p{Script=Han}{0,10}?(?:人民政府|政府|人大常委会|人民法院|人民检察院))/u;
/** how far into a report its speaker says for whom he speaks */
const MAX_OPENING = 600;

/** Whose report it is: 2024年某市人民政府工作报告; 我代表省人民政府，向大会报告工作 */
function reporters(title: Passage | undefined, text: string, bodyStart: number): Stated<string>[] {
  if (!title || !/报告$/.test(core(title.value))) return [];
  const named = reportOf.exec(fold(title.value));
  if (named && named[1]!.length > 4 && !/\d/.test(named[1]!)) {
    const at = named[0].indexOf(named[1]!);
    const words = title.slice(at, at + named[1]!.length);
    return [{ value: words.value, span: words.span() }];
  }
  const said = onBehalf.exec(text.slice(bodyStart, bodyStart + MAX_OPENING));
  if (!said) return [];
  const start = bodyStart + said.index + 2;
  return [{ value: said[1]!, span: { start, end: start + said[1]!.length } }];
}

const headsSection =
  /^(?:第[一二三四五六七八九十]{1,3}[篇章条]|[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))/u;

/** Distribution, imprint and what stands behind them at the foot of a document. */
function footLines(lines: readonly Line[]): Line[] {
  const last = lines.filter(({ text }) => text).slice(-8);
  // what a heading stands below is the body of a short document, though its page prints 来源： above it
  const tail = last.slice(last.findLastIndex(({ text }) => headsSection.test(fold(text))) + 1);
  const first = tail.findIndex(({ text }) => labelled(text) || /^\(?此件/u.test(fold(text)));
  return first < 0 ? [] : tail.slice(first);
}

const distribution = /^(?:抄\s*送|抄\s*报|主\s*送|分\s*送|发\s*送)$/;

/** Those to whom copies go: 抄送：省委各部门，省人大常委会办公厅。 It ends with its full stop or with the imprint. */
function copiesIn(text: string, foot: readonly Line[]): Stated<string>[] {
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
    addresseesIn(names.slice(index, index + list.length)).map((name) => ({
      value: name.value,
      span: name.span(),
    })),
  );
}

const wordsOfTitle = (title: Passage): TitleWords => ({
  value: title.value,
  source: (from, to) => ({ span: title.span(from, to) }),
});
/** A title without the bracket that it opens with: 《某市某方案》解读 is of that city. */
const ofWhat = (title: Passage | undefined): TitleWords | undefined =>
  title && /^[《〈]/.test(title.value) ? wordsOfTitle(title.slice(1)) : undefined;
const suppliedWords = ({ title = '', why, whyZh }: Reason & { title?: string }): TitleWords => ({
  value: title,
  source: () => ({ why, whyZh }),
});
const nowhere: TitleWords = { value: '', source: () => ({}) };

function documentKind(title: TitleWords): Stated<string> | undefined {
  const entry = kindEntry(title.value);
  if (!entry) return undefined;
  const from = fold(title.value).lastIndexOf(entry.kind);
  return { value: entry.kind, ...title.source(from, from + entry.kind.length) };
}

const sorted = (spans: Span[]) =>
  [...new Map(spans.map(({ start, end }) => [start, { start, end }])).values()].sort(
    (a, b) => a.start - b.start,
  );

const titleFromElsewhere = (from: (Reason & { title?: string }) | undefined): Stated<string> =>
  from?.title ? { value: from.title, why: from.why, whyZh: from.whyZh } : { value: '' };

/** What a text calls itself in its first sentence, where no line is its title or that is its short form. */
function ownTitleOf(text: string, lines: readonly Line[], top: Top): Passage | undefined {
  const own = ownTitleIn(text, lines, top.next);
  const printed = top.title && core(top.title.value);
  return own && (!printed || core(own.value).endsWith(printed.slice(-4))) ? own : undefined;
}

/** Reads what a plan's text says about the plan itself; `supplied` fills what it does not say. */
export function readHead(text: string, supplied: Supplied | undefined): Head {
  const lines = linesOf(text);
  const given = <T>(value: T | undefined): Stated<T> | undefined =>
    value === undefined ? undefined : { value, why: supplied!.why, whyZh: supplied!.whyZh };

  const top = readTop(text, lines, 0, supplied?.title !== undefined);
  const known = top.title !== undefined || supplied?.title !== undefined;
  const release = known ? undefined : releaseIn(text, lines, top.next);
  const own = release ? undefined : ownTitleOf(text, lines, top);
  const report = known || release || own ? undefined : reportTitle(text, lines, top.next);
  const issued = top.title && issuedIn(top.title.value);
  const inner = issued
    ? firstIssued(text, lines, top.next, top.title!.value, issued.title)
    : known || release || own || report
      ? undefined
      : announcedIn(text, lines, top.next);
  const below = inner && readTop(text, lines, inner.lines.at(-1)!.index + 1, true);
  const bodyIndex = below?.next ?? release?.next ?? top.next;

  const notice = inner ? lines.slice(top.next, inner.lines[0]!.index) : [];
  const foot = footLines(lines.slice(bodyIndex));
  const body = lines.slice(bodyIndex, foot[0]?.index);
  const signature =
    signatureIn(text, notice) ?? signatureIn(text, body, { signed: true }) ?? sealedDateIn(body);
  const imprint = imprintIn(text, foot);
  const copiedTo = copiesIn(text, foot);

  const title: Passage | undefined =
    inner?.words ?? release?.title ?? own ?? (issued ? top.title!.slice(issued.from, issued.to) : top.title);
  const elsewhere = report ?? supplied;
  const titleWords = title ? wordsOfTitle(title) : elsewhere ? suppliedWords(elsewhere) : nowhere;
  const noticeWords = issued ? wordsOfTitle(top.title!) : undefined;
  const fromTitle = top.title ? issuersOfTitle(top.title) : [];
  const issuers = [
    signature?.issuers ?? [],
    top.issuers,
    release?.issuers ?? [],
    report ? [{ value: text.slice(report.issuer.start, report.issuer.end), span: report.issuer }] : [],
    fromTitle,
    supplied?.issuers?.map((i) => given(i)!) ?? [],
    top.letterhead,
    reporters(top.title, text, lines[bodyIndex]?.start ?? text.length),
    imprint?.issuers ?? [],
  ];

  const docNumber = top.docNumber ?? below?.docNumber ?? given(supplied?.docNumber);
  const issuedOn =
    signature?.issuedOn ?? top.issuedOn ?? below?.issuedOn ?? given(supplied?.issuedOn) ?? imprint?.issuedOn;
  const kind = documentKind(titleWords);
  const yearly = kind?.value === '政府工作报告' ? reportYear(text) : undefined;
  const opening = lines[bodyIndex] && openingPeriod(text, lines[bodyIndex].start);
  const period =
    (lines[bodyIndex] && statedPeriod(text, lines[bodyIndex].start)) ??
    periodOf(titleWords) ??
    (opening && { start: opening, end: opening }) ??
    (yearly && { start: yearly, end: yearly });
  const head: PlanHead = {
    title: title ? { value: title.value, span: title.span() } : titleFromElsewhere(elsewhere),
    ...(noticeWords && { noticeTitle: { value: noticeWords.value, span: top.title!.span() } }),
    ...(docNumber && { docNumber }),
    ...(issuedOn && { issuedOn }),
    issuers: issuers.find((list) => list.length > 0) ?? [],
    addressees: top.addressees,
    ...(copiedTo.length > 0 && { copiedTo }),
    ...(kind && { kind }),
    ...(kindEntry(titleWords.value)?.sets === false && { setsNothing: true as const }),
    ...(period?.start && { periodStart: period.start }),
    ...(period && { periodEnd: period.end }),
  };
  const assembly = top.assembly && wordsOfTitle(top.assembly);
  const bodyStart = lines[bodyIndex]?.start ?? text.length;
  const { contradictions = [], ...reach } =
    reachOf(head, [ofWhat(title) ?? titleWords, noticeWords, assembly], text, bodyStart) ??
    supplied?.reach ??
    {};
  Object.assign(head, reach);

  return {
    head,
    bodyStart,
    contradictions,
    frame: sorted([
      ...top.lines,
      ...(release?.frame ?? []),
      ...(inner?.lines ?? []),
      ...(below?.lines ?? []),
      ...notice.filter(({ text: words }) => /^附件/u.test(words)),
      ...(signature?.lines ?? []),
      ...foot,
    ]),
  };
}
