import type { Span } from '../../tree.ts';
import { type Quantity, quantities } from '../numbers/quantity.ts';
import { type YearMark, yearMarks } from './calendar.ts';
import type { About, Candidate, Reading, SentenceWords } from './candidate.ts';
import { classify } from './classify.ts';
import { Clock } from './clock.ts';
import { Cursor } from './cursor.ts';
import { listedNumbers, sharedOut, withUnits } from './distribute.ts';
import { inTurn, yearsInTurn } from './inTurn.ts';
import { readLeftContext } from './leftContext.ts';
import { plainName, withHolder } from './names.ts';
import {
  growingEach,
  isAside,
  isBoth,
  type PassageContext,
  type PassageReading,
  type PassageTarget,
  paceOfList,
  type Rejected,
  readingsOfGroup,
  statedBehind,
} from './passageTarget.ts';
import { isReachedAgain, repeatedTargets, sameUnit } from './repeatedTarget.ts';
import { LONGEST_CLAUSE, pieces, type Segment, type Sentence, segments, statements } from './segments.ts';
import { wordsOfSentence } from './sentenceWords.ts';
import { limitOf, paceIn } from './terms.ts';

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
  const reader = new PassageReader({ text, all, years, clock, context });
  if (cut) reader.read(cut);
  return { targets: reader.targets, rejected: reader.rejected, year: clock.at(text.length).year };
}

interface PassageParts {
  text: string;
  /** all quantities of the text, years among them */
  all: readonly Quantity[];
  years: readonly YearMark[];
  clock: Clock;
  context: PassageContext;
}

/** A clause that is being read. */
interface OpenClause {
  clause: Span;
  sentence: Sentence;
  words: SentenceWords;
  dated: readonly YearMark[];
  segments: readonly Segment[];
  /** what was read last before the clause began */
  before: Reading | undefined;
}

/** Goes through a passage sentence by sentence, and keeps what one of them leaves for the next. */
class PassageReader {
  readonly targets: PassageTarget[] = [];
  readonly rejected: Rejected[] = [];
  readonly #parts: PassageParts;
  #about: About = { names: [], brackets: [], sectionContext: 'plan' };
  /** the sentence is the first of the passage, which its head speaks of */
  #opens = true;
  /** the targets of the sentence before, where a semicolon joins it to this one */
  #earlier: readonly PassageTarget[] = [];
  /** where the targets of this sentence begin */
  #first = 0;
  /** what was read last in this sentence */
  #previous: Reading | undefined;
  /** the years that numbers of this sentence have been shared out among */
  #turn: readonly number[] | undefined;
  /** the word by which a clause before has told of what is now */
  #present: string | undefined;

  constructor(parts: PassageParts) {
    this.#parts = parts;
  }

  read({ names, brackets, sentences }: ReturnType<typeof pieces>): void {
    const { text, all, years, context } = this.#parts;
    this.#about = { names, brackets, sectionContext: context.sectionContext };
    const numbers = new Cursor(
      all.filter((q) => q.kind !== 'year'),
      (q) => q.core,
    );
    const marks = new Cursor(years, (mark) => mark);
    for (const sentence of sentences) {
      this.#sentence(sentence, numbers, marks);
      const goesOn = text[sentence.end] === ';';
      if (!goesOn) this.#present = undefined;
      this.#earlier = goesOn ? this.targets.slice(this.#first) : [];
      this.#opens = false;
    }
  }

  #sentence(sentence: Sentence, numbers: Cursor<Quantity>, marks: Cursor<YearMark>): void {
    const { text, context } = this.#parts;
    this.#first = this.targets.length;
    this.#previous = undefined;
    this.#turn = undefined;
    let words: SentenceWords | undefined;
    const clauses = sentence.clauses.flatMap((clause) =>
      statements(text, clause, withUnits(text, clause, numbers.take(clause))),
    );
    for (const { clause, inside } of clauses) {
      if (!inside.length || clause.end - clause.start > LONGEST_CLAUSE) continue;
      const dated = marks.take(clause);
      words ??= wordsOfSentence(text, sentence, context.calendar.from);
      if (dated.length) this.#turn = undefined;
      if (dated.length || turns.test(text.slice(clause.start, clause.end))) this.#present = undefined;
      const before = this.#previous;
      this.#clause({ clause, sentence, words, dated, segments: segments(text, clause, inside), before });
    }
  }

  #clause(open: OpenClause): void {
    for (let i = 0; i < open.segments.length; ) i += this.#repeated(open, i) || this.#classified(open, i);
  }

  /** Reads numbers that say the targets of the sentence before again for another year, and says how many; 0 where they do not. */
  #repeated(open: OpenClause, i: number): number {
    const { clause, sentence, segments, dated } = open;
    const { text, clock } = this.#parts;
    if (this.#previous) return 0;
    const again = this.#again(open, i);
    if (again) return again;
    const repeated = repeatedTargets(text, clause, segments, i, dated, this.#earlier);
    const year = repeated && clock.at(segments[i]!.quantity.start).year;
    if (!repeated || year === undefined) return 0;
    this.targets.push(...repeated.map((target) => ({ ...target, quote: clause, sentence, year })));
    this.#previous = repeated.at(-1);
    return repeated.length;
  }

  /** The last target of the sentence before again, for several years: …；到2026年、2027年，|分别达到4000个、5200个 */
  #again({ clause, sentence, segments, dated }: OpenClause, i: number): number {
    const { text, years, context } = this.#parts;
    const last = this.#earlier.at(-1);
    if (!last || !isReachedAgain(text, clause, segments[i]!.quantity, dated)) return 0;
    const group = sharedOut(text, clause, segments, i);
    const turn = yearsInTurn(text, years, sentence.start, group, context.calendar);
    if (!turn || group.some(({ kind }) => kind !== last.quantity.kind)) return 0;
    const { baselineYear: _, limit: __, ...target } = last;
    for (const { reading, quantity, year } of inTurn(target, group, turn))
      this.targets.push({ ...target, ...reading, quantity, year, quote: clause });
    this.#previous = this.targets.at(-1);
    return group.length;
  }

  /** Reads the number at `i`, with those that are shared out with it, as targets, or rejects it; says how many were read. */
  #classified(open: OpenClause, i: number): number {
    const { quantity } = open.segments[i]!;
    const { past, year } = this.#parts.clock.at(quantity.start);
    const { classify: asked = classify } = this.#parts.context;
    const classified = asked(this.#candidate(open, open.segments[i]!), this.#about, past);
    if ('why' in classified) {
      this.rejected.push({ start: quantity.start, end: quantity.end, ...classified });
      this.#present ??= presentIn(classified);
      return 1;
    }
    return this.#target(open, i, classified.reading, year);
  }

  /** What a number may be said of that leaves it to the words before: 收入达到500亿元，占比15%，到2030年|达到千亿元 is of the first. */
  #previousOf({ clause, dated }: OpenClause, quantity: Quantity): Reading | undefined {
    const last = this.#previous;
    if (!last || !dated.length || sameUnit(last.unit, quantity.unit)) return last;
    if (!isReachedAgain(this.#parts.text, clause, quantity, dated)) return last;
    const like = this.targets
      .slice(this.#first)
      .filter((target) => target.quantity.kind === quantity.kind && sameUnit(target.unit, quantity.unit));
    return like.length === 1 ? like[0] : last;
  }

  #candidate(open: OpenClause, segment: Segment): Candidate {
    const { text, context } = this.#parts;
    const { clause, words, dated, before } = open;
    const { quantity, nested } = segment;
    const previous = this.#previousOf(open, quantity);
    const within = { start: segment.segment.start, end: quantity.start };
    return {
      text,
      quantity,
      segment: segment.segment,
      clause,
      sentence: this.#present && !words.past ? { ...words, past: this.#present } : words,
      left: readLeftContext(text, within, dated, quantity.kind === 'rank'),
      ...(nested && { nested }),
      ...(previous && { previous }),
      ...(before && { before }),
      ...(this.#turn && !dated.length && { goesOn: true as const }),
      ...(context.head && this.#opens && { head: context.head }),
    };
  }

  #target({ clause, sentence, segments }: OpenClause, i: number, reading: Reading, year: number | undefined) {
    const { text, all, years, context } = this.#parts;
    const { quantity, segment } = segments[i]!;
    const listed = listedNumbers(text, segments, i);
    const turn =
      this.#turnGoesOn(clause, listed, reading) ??
      yearsInTurn(text, years, sentence.start, listed, context.calendar);
    const group = turn ? listed : sharedOut(text, clause, segments, i);
    if (turn) this.#turn = turn;
    const shared = turn
      ? inTurn(reading, group, turn)
      : readingsOfGroup(
          reading,
          isBoth(text, quantity)
            ? [quantity, quantity]
            : (growingEach(text, segment, reading, quantity) ?? group),
          this.targets.slice(this.#first),
        ).map((one) => ({ ...one, year }));
    const said =
      paceIn(text.slice(segment.start, quantity.start)) ?? paceOfList(this.targets, reading, clause);
    // each year has its own number
    const pace = turn && said === 'yearly' ? undefined : said;
    for (const { reading: one, quantity: number, year: given } of shared) {
      // 年均增长5%, in a report of one year, is for years to come
      const own = pace === 'average' && given === context.calendar.current ? undefined : given;
      const name = withHolder(plainName(one.name), this.#previous, one.unit);
      const read = { quote: clause, sentence, quantity: number, ...one, name };
      const limit = limitOf(one.operator, number);
      this.targets.push({
        ...read,
        ...(own !== undefined && { year: own }),
        ...(limit && { limit }),
        ...(pace && { pace }),
        ...statedBehind(text, number, clause, all),
      });
    }
    this.#previous = reading;
    return group.length;
  }

  /** 2024年、2025年分别新增甲1家、2家，|乙3家、4家|: the same years, unless the clause shares its numbers out among things of its own */
  #turnGoesOn(clause: Span, listed: readonly Quantity[], { name }: Reading): readonly number[] | undefined {
    const { text } = this.#parts;
    const own = text.slice(clause.start, listed[0]!.start).includes('分别') && /[、和与及]/.test(name);
    return this.#turn?.length === listed.length && !own ? this.#turn : undefined;
  }
}

/** 目前已设立5只，|规模达到30亿元；|管理机构达到20家: what follows tells of the same, until it turns to what is to come */
const presentIn = ({ rejection, why }: { rejection: string; why: string }): string | undefined =>
  rejection === 'past'
    ? /^the clause tells of what is \((目前|当前|至今|迄今|截至目前|据统计)\)$/.exec(why)?.[1]
    : undefined;
const turns =
  /20\d\d年|力争|确保|争取|[要将再拟新]|计划|目标|加快|推[进动]|建设|培育|打造|引进|实现|年均|提[高升]|增长/;
