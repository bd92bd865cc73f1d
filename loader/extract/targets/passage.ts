import { type Quantity, quantities } from '../numbers/quantity.ts';
import { definition } from './bars/definition.ts';
import { name } from './bars/name.ts';
import { past } from './bars/past.ts';
import { payment } from './bars/payment.ts';
import { scope } from './bars/scope.ts';
import { specification } from './bars/specification.ts';
import { type Calendar, type YearMark, yearMarks } from './calendar.ts';
import { attain } from './forms/attain.ts';
import { change } from './forms/change.ts';
import { count } from './forms/count.ts';
import { multiple } from './forms/multiple.ts';
import { rank } from './forms/rank.ts';
import { share } from './forms/share.ts';
import { readLeft } from './left.ts';
import type { About, Bar, Form, Place, Reading, Stretch } from './reading.ts';
import { pieces, segments } from './segments.ts';

const bars: readonly [string, Bar][] = Object.entries({
  name,
  definition,
  past,
  payment,
  scope,
  specification,
});
const formsInOrder: readonly Form[] = [rank, multiple, count, change, attain, share];

/** An aim in one passage; offsets are those of the passage. */
export interface Aim extends Reading {
  /** the clause that states it */
  quote: Stretch;
  /** the sentence that it stands in */
  sentence: Stretch;
  quantity: Quantity;
  year?: number;
  /** where the year stands, if in this passage */
  yearAt?: Stretch;
}

/** A quantity that is no aim, and why. */
export interface Refusal extends Stretch {
  bar: string;
  why: string;
}

export interface PassageReading {
  aims: Aim[];
  refusals: Refusal[];
  /** the deadline that holds at the end of the passage */
  year: number | undefined;
}

export interface PassageContext extends Omit<About, 'names' | 'brackets'> {
  calendar: Calendar;
  /** the deadline that holds when the passage begins */
  year?: number | undefined;
}

/** Reads the aims of one passage of folded text. */
export function readPassage(text: string, context: PassageContext): PassageReading {
  const all = quantities(text);
  const { names, brackets, sentences } = pieces(text);
  const years = yearMarks(
    text,
    all.filter((q) => q.kind === 'year'),
    names,
    context.calendar,
  );
  const about: About = { names, brackets, setting: context.setting };
  const result: PassageReading = { aims: [], refusals: [], year: context.year };
  const clock = new Clock(years, context.year);
  for (const sentence of sentences) {
    let previous: Reading | undefined;
    for (const clause of sentence.clauses) {
      const inside = all.filter(
        (q) => q.kind !== 'year' && q.core.start >= clause.start && q.core.end <= clause.end,
      );
      const marks = years.filter((y) => y.start >= clause.start && y.end <= clause.end);
      for (const { quantity, segment, nested } of segments(text, clause, inside)) {
        const place: Place = {
          text,
          quantity,
          segment,
          clause,
          sentence,
          left: readLeft(
            text,
            { start: segment.start, end: quantity.start },
            marks,
            quantity.kind === 'rank',
          ),
          ...(nested && { nested }),
          ...(previous && { previous }),
        };
        const state = clock.at(quantity.start);
        const refusal = judge(place, about, state);
        if (refusal) {
          result.refusals.push({ start: quantity.start, end: quantity.end, ...refusal });
          continue;
        }
        const reading = firstOf(place);
        if (!reading) {
          result.refusals.push({
            start: quantity.start,
            end: quantity.end,
            bar: 'form',
            why: 'no form reads it',
          });
          continue;
        }
        previous = reading;
        result.aims.push({ ...reading, quote: clause, sentence, quantity, ...state.deadline });
      }
    }
  }
  result.year = clock.at(text.length).deadline.year;
  return result;
}

function firstOf(place: Place): Reading | undefined {
  for (const form of formsInOrder) {
    const reading = form(place);
    if (reading) return reading;
  }
  return undefined;
}

function judge(place: Place, about: About, state: { past: boolean }) {
  for (const [bar, refuse] of bars) {
    const why = refuse(place, about);
    if (why) return { bar, why };
  }
  return state.past ? { bar: 'past', why: 'its year is past' } : undefined;
}

/** The deadline that holds at a place: the last one before it; a past year hides it until another is given. */
class Clock {
  readonly #marks: readonly YearMark[];
  #next = 0;
  #year: number | undefined;
  #at: Stretch | undefined;
  #past = false;

  constructor(marks: readonly YearMark[], year: number | undefined) {
    this.#marks = marks.filter((m) => m.kind !== 'baseline');
    this.#year = year;
  }

  /** Places are asked for in reading order. */
  at(offset: number): { past: boolean; deadline: { year?: number; yearAt?: Stretch } } {
    for (let mark = this.#marks[this.#next]; mark && mark.start < offset; mark = this.#marks[++this.#next]) {
      this.#past = mark.kind === 'past';
      if (mark.kind === 'deadline') {
        this.#year = mark.year;
        this.#at = { start: mark.start, end: mark.end };
      }
      if (mark.kind === 'period') {
        this.#year = undefined;
        this.#at = undefined;
      }
    }
    const deadline = {
      ...(this.#year !== undefined && { year: this.#year }),
      ...(this.#at && { yearAt: this.#at }),
    };
    return { past: this.#past, deadline };
  }
}
