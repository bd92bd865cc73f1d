import type { Bilingual } from './bilingual.ts';
import type { SuspectTarget } from './graph/index.ts';
import type { Doubt, PlacedPlan } from './link/index.ts';
import type { Notice, PlanNotice } from './report.ts';
import { placeOf } from './split/index.ts';
import type { PlanHead, PlanText } from './tree.ts';

/** file:line:column of an offset in a plan's Text */
function placeAt(plan: PlanText, offset: number): Notice['place'] {
  const { file, line, column } = placeOf(plan, offset);
  return `${file}:${line}:${column}`;
}

/** kinds of documents that hold for a span of years */
const forYears = /规划|纲要|计划|方案/u;

/** What a document ought to say of itself, in the words of a report. */
const expected: readonly (readonly [en: string, zh: string, has: (head: PlanHead) => boolean])[] = [
  ['document number (文号)', '文号', ({ docNumber }) => docNumber !== undefined],
  ['date of issue', '成文日期', ({ issuedOn }) => issuedOn !== undefined],
  ['issuer', '发文机关', ({ issuers }) => issuers.length > 0],
  ['level', '层级', ({ level }) => level !== undefined],
  ['region', '地区', ({ region }) => region !== undefined],
  ['period', '规划期', ({ periodEnd, kind }) => periodEnd !== undefined || !forYears.test(kind?.value ?? '')],
];

/** What could not be found out of a document about itself, in one notice; none where all was found or supplied. */
export function unstated(plan: PlanText): PlanNotice[] {
  const missing = expected.filter(([, , has]) => !has(plan.head));
  if (!missing.length) return [];
  return [
    {
      kind: 'unstated',
      place: placeAt(plan, plan.head.title.span?.start ?? 0),
      rule: 'head',
      message: `no ${missing.map(([en]) => en).join(', ')} found; add what you know in corpus.yaml`,
      messageZh: `文中没有找到${missing.map(([, zh]) => zh).join('、')}；如已知，请写进 corpus.yaml`,
    },
  ];
}

/** what loading looks for in a document: labels of the graph, with their words for many in both languages */
const looked = [
  ['Section', 'sections', '章节'],
  ['Target', 'targets', '目标'],
  ['Task', 'tasks', '任务'],
] as const;
/** a document has more words below its head than this */
const MIN_BODY = 40;
/** in so many characters of a plan one section, target or task is found at least */
const MAX_BARREN = 3000;

/** How many characters stand below the head of a plan, its frame left out. */
function wordsBelow({ text, bodyStart, frame }: PlanText): number {
  const inFrame = frame.map(({ start, end }) => text.slice(Math.max(start, bodyStart), end));
  const printed = (words: string) => words.replace(/\s+/gu, '').length;
  return printed(text.slice(bodyStart)) - printed(inFrame.join(''));
}

const withoutText = (body: number): Bilingual => ({
  en: `no text stands below its head (${body} characters): the file holds a title alone, its text is a picture, or a script fetches it; look for the text itself`,
  zh: `标题以下没有正文（${body} 个字符）：文件只有标题，或正文是图片，或由脚本加载；请找正文`,
});

const understoodNothing = (body: number, found: Record<string, number>): Bilingual => ({
  en: `${looked.map(([label, words]) => `${found[label] ?? 0} ${words}`).join(', ')} were found in ${body} characters: it is no plan, or the form of its headings and tables is not known; gangmu outline shows how it was read`,
  zh: `${body} 个字符中只读出${looked.map(([label, , words]) => `${words} ${found[label] ?? 0} 个`).join('、')}：它不是规划，或其标题、表格的写法尚不认识；gangmu outline 可以看出是怎样读的`,
});

/** That nothing, or next to nothing, was found in a document: it is no plan, or it was not understood. */
export function barren(plan: PlanText, found: Record<string, number>): PlanNotice[] {
  const body = wordsBelow(plan);
  const count = looked.reduce((sum, [label]) => sum + (found[label] ?? 0), 0);
  if (count > 0 && count * MAX_BARREN >= body) return [];
  const { en, zh } = body < MIN_BODY ? withoutText(body) : understoodNothing(body, found);
  return [
    {
      kind: 'barren',
      place: placeAt(plan, plan.head.title.span?.start ?? 0),
      rule: 'barren',
      message: en,
      messageZh: zh,
    },
  ];
}

/** What linking was not sure of. */
export const unsure = ({ plan }: PlacedPlan, doubts: readonly Doubt[]): PlanNotice[] =>
  doubts.map(({ rule, span, message, messageZh }) => ({
    kind: 'unsure',
    place: placeAt(plan, span.start),
    rule,
    message,
    messageZh,
  }));

/** Numbers that cannot be right. */
export const suspicious = (plan: PlanText, suspects: readonly SuspectTarget[]): PlanNotice[] =>
  suspects.map(({ start, quote, suspect, suspectZh, likelyValue }) => ({
    kind: 'suspect',
    place: placeAt(plan, start),
    rule: 'consistency',
    message: `“${quote}”: ${suspect}${likelyValue === undefined ? '' : `; likely ${likelyValue}`}`,
    messageZh: `“${quote}”：${suspectZh}${likelyValue === undefined ? '' : `；可能是 ${likelyValue}`}`,
  }));
