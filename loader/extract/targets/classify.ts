import type { About, Candidate, Form, Reading, Rejection } from './candidate.ts';
import { attain } from './forms/attain.ts';
import { bareCount } from './forms/bareCount.ts';
import { change } from './forms/change.ts';
import { continued } from './forms/continued.ts';
import { count } from './forms/count.ts';
import { fund } from './forms/fund.ts';
import { multiple } from './forms/multiple.ts';
import { rank } from './forms/rank.ts';
import { share } from './forms/share.ts';
import { condition } from './rejections/condition.ts';
import { definition } from './rejections/definition.ts';
import { name } from './rejections/name.ts';
import { past } from './rejections/past.ts';
import { payment } from './rejections/payment.ts';
import { scope } from './rejections/scope.ts';
import { scoring } from './rejections/scoring.ts';
import { specification } from './rejections/specification.ts';

/** What keeps a quantity from being a target, in the order in which it is asked: the first reason is told. A new rejection is added here. */
export const rejections: readonly (readonly [string, Rejection])[] = Object.entries({
  name,
  definition,
  past,
  condition,
  payment,
  scoring,
  scope,
  specification,
});

/** How targets are printed, the more special forms first (`before` in `forms/rules.yaml` says why). A new form is added here. */
export const targetForms: readonly (readonly [string, Form])[] = Object.entries({
  rank,
  multiple,
  fund,
  count,
  change,
  attain,
  share,
  continued,
  bareCount,
});

export type Classification = { reading: Reading } | { rejection: string; why: string };

/** Reads a quantity as a target, or says why it is none. `yearIsPast`: the year that holds for it lies before the plan. */
export type Classifier = (candidate: Candidate, about: About, yearIsPast: boolean) => Classification;

/** Asks rejections and forms in an order of its own. */
export const classifierOf =
  (refusing: typeof rejections, reading: typeof targetForms): Classifier =>
  (candidate, about, yearIsPast) => {
    for (const [rejection, refuse] of refusing) {
      const why = refuse(candidate, about);
      if (why) return { rejection, why };
    }
    if (yearIsPast) return { rejection: 'past', why: 'its year is past' };
    for (const [, form] of reading) {
      const found = form(candidate);
      if (found) return { reading: found };
    }
    return { rejection: 'form', why: 'no form reads it' };
  };

export const classify = classifierOf(rejections, targetForms);
