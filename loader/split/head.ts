import type { Bilingual } from '../bilingual.ts';
import { type Line, linesOf } from '../read/lines.ts';
import { fold, type Passage, type PlanHead, type Reason, type Span, type Stated } from '../tree.ts';
import { copiesIn, dayInFoot, footLines } from './foot.ts';
import { announcedIn, firstIssued } from './issuedPlan.ts';
import { issuersOfTitle, reporters } from './issuersNamed.ts';
import { ownTitleIn, releaseIn, reportTitle, reportYear } from './opening.ts';
import { printedAs } from './passage.ts';
import { openingPeriod, periodOf, statedPeriod } from './period.ts';
import { type Reach, reachOf, type TitleWords } from './reach/index.ts';
import { imprintIn, sealedDateIn, signatureIn } from './signature.ts';
import { issuedIn } from './starts.ts';
import { core, kindEntry } from './title.ts';
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

/** What a text calls itself in its first sentence, where no line is its title or that is its short form. */
function ownTitleOf(text: string, lines: readonly Line[], top: Top): Passage | undefined {
  const own = ownTitleIn(text, lines, top.next);
  const printed = top.title && core(top.title.value);
  return own && (!printed || core(own.value).endsWith(printed.slice(-4))) ? own : undefined;
}

const passesOn = /(?:转发|批转)[《〈]?$/u;

/** What the lines and sentences above a body are, and what of them is the title. */
function partsOf(text: string, lines: readonly Line[], titleKnown: boolean) {
  const top = readTop(text, lines, 0, titleKnown);
  const known = top.title !== undefined || titleKnown;
  const release = known ? undefined : releaseIn(text, lines, top.next);
  const own = release ? undefined : ownTitleOf(text, lines, top);
  const named = known || release !== undefined || own !== undefined;
  const report = named ? undefined : reportTitle(text, lines, top.next);
  const issued = top.title && issuedIn(top.title.value);
  const announced = () => (named || report ? undefined : announcedIn(text, lines, top.next));
  const inner = issued ? firstIssued(text, lines, top.next, top.title!.value, issued.title) : announced();
  const below = inner && readTop(text, lines, inner.lines.at(-1)!.index + 1, true);
  // what is passed on without its text is another's document, and an announcement without it stands for itself
  const notice = top.title?.value ?? '';
  const isPassedOn =
    issued && !inner && (passesOn.test(notice.slice(0, issued.from)) || /(?:公告|通告)$/u.test(notice));
  const ofNotice = issued && !isPassedOn ? top.title!.slice(issued.from, issued.to) : top.title;
  return {
    top,
    release,
    report,
    inner,
    below,
    title: inner?.words ?? release?.title ?? own ?? ofNotice,
    noticeTitle: isPassedOn ? undefined : issued && top.title,
    /** index of the first line of the body */
    bodyIndex: below?.next ?? release?.next ?? top.next,
  };
}

type Parts = ReturnType<typeof partsOf>;

/** What stands below a notice and at the foot of a document: who signed it, and when, who gets copies. */
function endsOf(text: string, lines: readonly Line[], { top, inner, bodyIndex }: Parts) {
  const notice = inner ? lines.slice(top.next, inner.lines[0]!.index) : [];
  const foot = footLines(lines.slice(bodyIndex));
  const body = lines.slice(bodyIndex, foot[0]?.index);
  return {
    notice,
    foot,
    signature: signatureIn(text, notice) ?? signatureIn(text, body, { signed: true }) ?? sealedDateIn(body),
    imprint: imprintIn(text, foot),
    copiedTo: copiesIn(text, foot),
  };
}

type Ends = ReturnType<typeof endsOf>;

/** What is said from elsewhere, for the reason that is given there. */
const fromElsewhere = <T>(value: T | undefined, { why, whyZh }: Reason): Stated<T> | undefined =>
  value === undefined ? undefined : { value, why, whyZh };

const fromOrigin = {
  why: 'The page says that it comes from there, and nothing else says who issued it.',
  whyZh: '网页注明来源于此，别处未写发文机关。',
};

/** Whoever issued it: the first that anything tells, the surest first. */
function issuersOf(
  text: string,
  bodyStart: number,
  { top, release, report }: Parts,
  { signature, imprint }: Ends,
  supplied: Supplied | undefined,
): Stated<string>[] {
  const told = [
    signature?.issuers ?? [],
    top.issuers,
    release?.issuers ?? [],
    report ? [{ value: text.slice(report.issuer.start, report.issuer.end), span: report.issuer }] : [],
    top.title ? issuersOfTitle(top.title) : [],
    supplied?.issuers?.map((issuer) => fromElsewhere(issuer, supplied)!) ?? [],
    top.letterhead,
    reporters(top.title, text, bodyStart),
    imprint?.issuers ?? [],
    // a page may have what others issued; one that prints a 文号 has it from whoever issued it
    top.docNumber ? (top.origin ?? []).map((issuer) => ({ ...issuer, ...fromOrigin })) : [],
  ];
  return told.find((list) => list.length > 0) ?? [];
}

/** From when to when it holds: as its first sentence states, as its title says, as its opening or its headings let conclude. */
function periodHeld(text: string, lines: readonly Line[], { bodyIndex }: Parts, title: TitleWords) {
  const first = lines[bodyIndex];
  const stated = first && statedPeriod(text, first.start);
  if (stated) return stated;
  const ofTitle = periodOf(title);
  if (ofTitle) return ofTitle;
  const isReport = documentKind(title)?.value === '政府工作报告';
  const year = (first && openingPeriod(text, first.start)) ?? (isReport ? reportYear(text) : undefined);
  return year && { start: year, end: year };
}

/** The lines that the head stands on, and those of signature and distribution, in order. */
function framing({ top, release, inner, below }: Parts, { notice, foot, signature }: Ends): Span[] {
  const spans = [
    ...top.lines,
    ...(release?.frame ?? []),
    ...(inner?.lines ?? []),
    ...(below?.lines ?? []),
    ...notice.filter(({ text: words }) => /^附件/u.test(words)),
    ...(signature?.lines ?? []),
    ...foot,
  ];
  return [...new Map(spans.map(({ start, end }) => [start, { start, end }])).values()].sort(
    (a, b) => a.start - b.start,
  );
}

const titleFromElsewhere = (from: (Reason & { title?: string }) | undefined): Stated<string> =>
  from?.title ? { value: from.title, why: from.why, whyZh: from.whyZh } : { value: '' };

/** The words of the title that the plan goes by: printed, or as they are known from elsewhere. */
function titleWordsOf(
  title: Passage | undefined,
  elsewhere: (Reason & { title?: string }) | undefined,
): TitleWords {
  if (title) return wordsOfTitle(title);
  return elsewhere ? suppliedWords(elsewhere) : nowhere;
}

/** Its number and the day of issue, as the surest of several places says. */
function numberAndDay(
  { top, below }: Parts,
  { signature, imprint, foot }: Ends,
  supplied: Supplied | undefined,
) {
  const given = <T>(value: T | undefined) => supplied && fromElsewhere(value, supplied);
  const docNumber = top.docNumber ?? below?.docNumber ?? given(supplied?.docNumber);
  const issuedOn =
    signature?.issuedOn ??
    top.issuedOn ??
    below?.issuedOn ??
    given(supplied?.issuedOn) ??
    imprint?.issuedOn ??
    dayInFoot(foot);
  return { ...(docNumber && { docNumber }), ...(issuedOn && { issuedOn }) };
}

/** Reads what a plan's text says about the plan itself; `supplied` fills what it does not say. */
export function readHead(text: string, supplied: Supplied | undefined): Head {
  const lines = linesOf(text);
  const parts = partsOf(text, lines, supplied?.title !== undefined);
  const { top, title, noticeTitle } = parts;
  const ends = endsOf(text, lines, parts);
  const bodyStart = lines[parts.bodyIndex]?.start ?? text.length;
  const elsewhere = parts.report ?? supplied;
  const titleWords = titleWordsOf(title, elsewhere);
  const kind = documentKind(titleWords);
  const period = periodHeld(text, lines, parts, titleWords);
  const head: PlanHead = {
    title: title ? printedAs(title) : titleFromElsewhere(elsewhere),
    ...(noticeTitle && { noticeTitle: printedAs(noticeTitle) }),
    ...numberAndDay(parts, ends, supplied),
    issuers: issuersOf(text, bodyStart, parts, ends, supplied),
    addressees: top.addressees,
    ...(ends.copiedTo.length > 0 && { copiedTo: ends.copiedTo }),
    ...(kind && { kind }),
    ...(kindEntry(titleWords.value)?.sets === false && { setsNothing: true as const }),
    ...(period?.start && { periodStart: period.start }),
    ...(period && { periodEnd: period.end }),
  };
  const toldBy = [
    ofWhat(title) ?? titleWords,
    noticeTitle && wordsOfTitle(noticeTitle),
    top.assembly && wordsOfTitle(top.assembly),
  ];
  const { contradictions = [], ...reach } = reachOf(head, toldBy, text, bodyStart) ?? supplied?.reach ?? {};
  Object.assign(head, reach);
  return { head, bodyStart, contradictions, frame: framing(parts, ends) };
}
