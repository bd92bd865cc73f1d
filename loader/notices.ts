import type { Doubt, PlacedPlan } from './link/index.ts';
import type { Notice, PlanNotice } from './report.ts';
import { placeOf } from './split/index.ts';
import type { PlanHead, PlanText } from './tree.ts';
import type { SuspectTarget } from './write/index.ts';

/** file:line:column of an offset in a plan's Text */
function placeAt(plan: PlanText, offset: number): Notice['place'] {
  const { file, line, column } = placeOf(plan, offset);
  return `${file}:${line}:${column}`;
}

/** kinds of documents that hold for a span of years */
const forYears = /规划|纲要|计划|方案/u;

/** What a document ought to say of itself, in the words of a report. */
const expected: readonly (readonly [string, (head: PlanHead) => boolean])[] = [
  ['document number (文号)', ({ docNumber }) => docNumber !== undefined],
  ['date of issue', ({ issuedOn }) => issuedOn !== undefined],
  ['issuer', ({ issuers }) => issuers.length > 0],
  ['level', ({ level }) => level !== undefined],
  ['region', ({ region }) => region !== undefined],
  ['period', ({ periodEnd, kind }) => periodEnd !== undefined || !forYears.test(kind?.value ?? '')],
];

/** What could not be found out of a document about itself, in one notice; none where all was found or supplied. */
export function unstated(plan: PlanText): PlanNotice[] {
  const missing = expected.filter(([, has]) => !has(plan.head)).map(([what]) => what);
  if (!missing.length) return [];
  return [
    {
      kind: 'unstated',
      place: placeAt(plan, plan.head.title.span?.start ?? 0),
      rule: 'head',
      message: `not found in the document: ${missing.join(', ')}; add what you know of it in corpus.yaml`,
    },
  ];
}

/** what loading looks for in a document: labels of the graph, with their words for many */
const looked = [
  ['Section', 'sections'],
  ['Target', 'targets'],
  ['Task', 'tasks'],
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

/** That nothing, or next to nothing, was found in a document: it is no plan, or it was not understood. */
export function barren(plan: PlanText, found: Record<string, number>): PlanNotice[] {
  const body = wordsBelow(plan);
  const count = looked.reduce((sum, [label]) => sum + (found[label] ?? 0), 0);
  if (count > 0 && count * MAX_BARREN >= body) return [];
  const counts = looked.map(([label, words]) => `${found[label] ?? 0} ${words}`).join(', ');
  const message =
    body < MIN_BODY
      ? `no text stands below its head (${body} characters): the file holds a title alone, or its text is a picture, or a script ` +
        'fetches it; look for the text itself'
      : `${counts} were found in ${body} characters: it is no plan, or the form of its headings and tables is not known; ` +
        'gangmu outline shows how it was read';
  return [
    { kind: 'barren', place: placeAt(plan, plan.head.title.span?.start ?? 0), rule: 'barren', message },
  ];
}

/** What linking was not sure of. */
export const unsure = ({ plan }: PlacedPlan, doubts: readonly Doubt[]): PlanNotice[] =>
  doubts.map(({ rule, span, message }) => ({
    kind: 'unsure',
    place: placeAt(plan, span.start),
    rule,
    message,
  }));

/** Numbers that cannot be right. */
export const suspicious = (plan: PlanText, suspects: readonly SuspectTarget[]): PlanNotice[] =>
  suspects.map(({ start, quote, suspect, likelyValue }) => ({
    kind: 'suspect',
    place: placeAt(plan, start),
    rule: 'consistency',
    message: `“${quote}”: ${suspect}${likelyValue === undefined ? '' : `; likely ${likelyValue}`}`,
  }));
