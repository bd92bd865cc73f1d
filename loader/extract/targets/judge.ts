import { condition } from './bars/condition.ts';
import { definition } from './bars/definition.ts';
import { marks } from './bars/marks.ts';
import { name } from './bars/name.ts';
import { past } from './bars/past.ts';
import { payment } from './bars/payment.ts';
import { scope } from './bars/scope.ts';
import { specification } from './bars/specification.ts';
import { attain } from './forms/attain.ts';
import { change } from './forms/change.ts';
import { continued } from './forms/continued.ts';
import { count } from './forms/count.ts';
import { fund } from './forms/fund.ts';
import { multiple } from './forms/multiple.ts';
import { ofDeed } from './forms/ofDeed.ts';
import { rank } from './forms/rank.ts';
import { share } from './forms/share.ts';
import type { About, Bar, Form, Place, Reading } from './reading.ts';

/** What keeps a quantity from being an aim, in the order in which it is asked. A new bar is added here. */
const bars: readonly [string, Bar][] = Object.entries({
  name,
  definition,
  past,
  condition,
  payment,
  marks,
  scope,
  specification,
});

/** How aims are printed, the more special forms first. A new form is added here. */
const forms: readonly Form[] = [rank, multiple, fund, count, change, attain, share, continued, ofDeed];

export type Judgement = { reading: Reading } | { bar: string; why: string };

/** Reads a quantity as an aim, or says why it is none. `yearIsPast`: the year that holds for it lies before the plan. */
export function judge(place: Place, about: About, yearIsPast: boolean): Judgement {
  for (const [bar, refuse] of bars) {
    const why = refuse(place, about);
    if (why) return { bar, why };
  }
  if (yearIsPast) return { bar: 'past', why: 'its year is past' };
  for (const form of forms) {
    const reading = form(place);
    if (reading) return { reading };
  }
  return { bar: 'form', why: 'no form reads it' };
}
