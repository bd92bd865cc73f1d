import { type Quantity, quantities } from '../numbers/quantity.ts';
import { type Calendar, yearMarks } from './calendar.ts';
import type { About, Candidate, Reading, SectionContext, SentenceWords, Stretch } from './candidate.ts';
import { type Classification, classify } from './classify.ts';
import { Clock } from './clock.ts';
import { distribute, sharedOut, withUnits } from './distribute.ts';
import { inTurn } from './inTurn.ts';
import { readLeftContext } from './leftContext.ts';
import { plainName } from './names.ts';
import { ofThoseBefore, repeatedTargets } from './repeatedTarget.ts';
import { pieces, type Sentence, segments, statements } from './segments.ts';
import { type Binding, baseBehind, bindingIn, type Limit, limitOf, type Pace, paceIn } from './terms.ts';
import { vocabulary } from './words.ts';

/** A target in one passage; offsets are those of the passage. */
export interface PassageTarget extends Reading {
  /** the clause that states it */
  quote: Stretch;
  sentence: Stretch;
  quantity: Quantity;
  year?: number;
  limit?: Limit;
  pace?: Pace;
  binding?: Binding;
}

/** A quantity that is no target, and why. */
export interface Rejected extends Stretch {
  rejection: string;
  why: string;
}

export interface PassageReading {
  targets: PassageTarget[];
  rejected: Rejected[];
  /** the deadline that holds at the end of the passage */
  year: number | undefined;
}

export interface PassageContext {
  sectionContext: SectionContext;
  calendar: Calendar;
  /** what heads the passage on the same line, before a colon */
  head?: string | undefined;
  /** the deadline that holds when the passage begins */
  year?: number | undefined;
}

/** what runs on longer without a stop is no clause of prose */
const LONGEST_CLAUSE = 600;

/** Reads the targets of one passage of folded text. Linear in its length. */
export function readPassage(text: string, context: PassageContext): PassageReading {
  const all = quantities(text);
  const cut = all.length ? pieces(text) : undefined;
  const years = yearMarks(
    text,
    all.filter((q) => q.kind === 'year'),
    cut?.names ?? [],
    context.calendar,
  ).filter((mark) => !cut?.brackets.some((bracket) => isAside(bracket, mark, all)));
  const clock = new Clock(years, context.year);
  if (!cut) return { targets: [], rejected: [], year: clock.at(text.length).year };
  const { names, brackets, sentences } = cut;
  const about: About = { names, brackets, sectionContext: context.sectionContext };
  const result: PassageReading = { targets: [], rejected: [], year: context.year };
  const numbers = new Cursor(
    all.filter((q) => q.kind !== 'year'),
    (q) => q.core,
  );
  const marks = new Cursor(years, (mark) => mark);
  let earlier: readonly PassageTarget[] = [];
  let present: string | undefined;
  for (const sentence of sentences) {
    let words: SentenceWords | undefined;
    let previous: Reading | undefined;
    const first = result.targets.length;
    const clauses = sentence.clauses.flatMap((clause) =>
      statements(text, clause, withUnits(text, clause, numbers.take(clause))),
    );
    for (const { clause, inside } of clauses) {
      if (!inside.length || clause.end - clause.start > LONGEST_CLAUSE) continue;
      const dated = marks.take(clause);
      words ??= wordsOfSentence(text, sentence, context.calendar.from);
      if (present && (dated.length || turns.test(text.slice(clause.start, clause.end)))) present = undefined;
      const before = previous;
      const shares = segments(text, clause, inside);
      for (let i = 0; i < shares.length; i++) {
        const { quantity, segment, nested } = shares[i]!;
        const again = previous ? undefined : repeatedTargets(text, clause, shares, i, dated, earlier);
        if (again && clock.at(quantity.start).year !== undefined) {
          const { year } = clock.at(quantity.start);
          result.targets.push(
            ...again.map((target) => ({ ...target, quote: clause, sentence, year: year! })),
          );
          previous = again.at(-1);
          i += again.length - 1;
          continue;
        }
        const within = { start: segment.start, end: quantity.start };
        const candidate: Candidate = {
          text,
          quantity,
          segment,
          clause,
          sentence: present && !words.past ? { ...words, past: present } : words,
          left: readLeftContext(text, within, dated, quantity.kind === 'rank'),
          ...(nested && { nested }),
          ...(previous && { previous }),
          ...(before && { before }),
          ...(context.head && sentence === sentences[0] && { head: context.head }),
        };
        const { past, year } = clock.at(quantity.start);
        const classified = classify(candidate, about, past);
        if ('why' in classified) {
          result.rejected.push({ start: quantity.start, end: quantity.end, ...classified });
          present ??= presentIn(classified);
          continue;
        }
        const group = sharedOut(text, clause, shares, i);
        const shared =
          inTurn(text, years, sentence.start, classified.reading, group) ??
          readings(classified, group, result.targets.slice(first)).map((one) => ({ ...one, year }));
        const pace =
          paceIn(text.slice(segment.start, quantity.start)) ??
          paceOfList(result.targets, classified.reading, clause);
        for (const { reading, quantity: number, year: given } of shared) {
          // 年均增长5%, in a report of one year, is for years to come
          const own = pace === 'average' && given === context.calendar.current ? undefined : given;
          const name = plainName(reading.name);
          const read = { quote: clause, sentence, quantity: number, ...reading, name };
          const limit = limitOf(reading.operator, number);
          result.targets.push({
            ...read,
            ...(own !== undefined && { year: own }),
            ...(limit && { limit }),
            ...(pace && { pace }),
            ...statedBehind(text, number, clause, all),
          });
        }
        previous = classified.reading;
        i += group.length - 1;
      }
    }
    if (text[sentence.end] !== ';') present = undefined;
    earlier = text[sentence.end] === ';' ? result.targets.slice(first) : [];
  }
  result.year = clock.at(text.length).year;
  return result;
}

/** 每年培育甲企业15家、|乙企业8家: what one list counts goes at one pace */
const paceOfList = (
  targets: readonly PassageTarget[],
  { operator }: Reading,
  clause: Stretch,
): Pace | undefined => {
  const before = targets.at(-1);
  const inList = before?.quote === clause && before.operator !== '+' && operator !== '+' && operator !== '-';
  return inList && before.pace === 'yearly' ? before.pace : undefined;
};

/** What stands in a bracket behind a number: 62%|（2020年为58%）, 97%|（约束性） */
function statedBehind(text: string, number: Quantity, clause: Stretch, all: readonly Quantity[]) {
  const bracket = /^[^(]{0,6}\(([^()]{0,16})\)/.exec(text.slice(number.end, clause.end))?.[1];
  const binding = bracket === undefined ? undefined : bindingIn(bracket);
  return { ...baseBehind(text, number, all), ...(binding && { binding }) };
}

/** 达到6.5%（2020年为3.8%）: a year with a number of its own, which says nothing of what stands behind the bracket */
const isAside = (bracket: Stretch, mark: Stretch, all: readonly Quantity[]): boolean =>
  bracket.start < mark.start &&
  mark.end < bracket.end &&
  all.some((q) => q.kind !== 'year' && q.start >= mark.end && q.end < bracket.end);

function readings(
  { reading }: Extract<Classification, { reading: Reading }>,
  group: readonly Quantity[],
  before: readonly PassageTarget[],
) {
  const all = group.length > 1 ? ofThoseBefore(distribute(reading, group), before) : [reading];
  return all.map((one, i) => ({ reading: one, quantity: group[i]! }));
}

/** 目前已设立5只，|规模达到30亿元；|管理机构达到20家: what follows tells of the same, until it turns to what is to come */
const presentIn = ({ rejection, why }: { rejection: string; why: string }): string | undefined =>
  rejection === 'past'
    ? /^the clause tells of what is \((目前|当前|至今|迄今|截至目前|据统计)\)$/.exec(why)?.[1]
    : undefined;
const turns =
  /20\d\d年|力争|确保|争取|[要将再拟新]|计划|目标|加快|推[进动]|建设|培育|打造|引进|实现|年均|提[高升]|增长/;

/** 当前，美国研发投入占比达3.1% */
const atPresent = /^\s*(目前|当前|现阶段),/;
const toCome = /到20\d\d年|力争|确保|争取|要|将|加快|推进|建设/;

function wordsOfSentence(text: string, { start, end }: Sentence, from: number | undefined): SentenceWords {
  const now = atPresent.exec(text.slice(start, Math.min(end, start + 12)))?.[1];
  const told = vocabulary.pastSentence.firstIn(text, start, end);
  const past =
    (told && isToCome(text, told.end, from) ? undefined : told?.meaning) ??
    (now !== undefined && !toCome.test(text.slice(start, Math.min(end, start + LONGEST_CLAUSE)))
      ? now
      : undefined);
  const pays = vocabulary.payment.firstIn(text, start, end)?.meaning;
  return {
    start,
    end,
    explains: vocabulary.definition.firstIn(text, start, end) !== undefined,
    ...(past !== undefined && { past }),
    ...(pays !== undefined && { pays }),
  };
}

/** 截至|2027年，建成5个: no word of the past, where the year is still to come */
function isToCome(text: string, at: number, from: number | undefined): boolean {
  const year = /^到?((?:19|20)\d{2})年/.exec(text.slice(at, at + 6))?.[1];
  return (
    year !== undefined && from !== undefined && Number(year) > from && /截[至止]$/.test(text.slice(0, at))
  );
}

/** Hands out what stands in one stretch after the other, each once. */
class Cursor<T> {
  readonly #items: readonly T[];
  readonly #placeOf: (item: T) => Stretch;
  #next = 0;

  constructor(items: readonly T[], placeOf: (item: T) => Stretch) {
    this.#items = items;
    this.#placeOf = placeOf;
  }

  take({ start, end }: Stretch): T[] {
    const taken: T[] = [];
    for (let item = this.#items[this.#next]; item; item = this.#items[++this.#next]) {
      const at = this.#placeOf(item);
      if (at.start >= end) break;
      if (at.start >= start && at.end <= end) taken.push(item);
    }
    return taken;
  }
}
