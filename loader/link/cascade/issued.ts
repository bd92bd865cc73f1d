import { limits } from './limits.ts';
import type { PlanStanding } from './standing.ts';

/**
 * Between which days a plan was issued, as far as it tells: its date; else the year of its 文号, the years of its period, what it cites
 * (which was there before) and its earliest target (which lay ahead). An order of two plans is certain where these do not overlap.
 */
export interface Issued {
  from?: string;
  to?: string;
}

/** A plan for several years may come out in the year before its first and in the one after it. */
const { yearsAhead, yearsLate } = limits.issued;

export const firstDay = (year: number) => `${year}-01-01`;
export const lastDay = (year: number) => `${year}-12-31`;

export const yearOfNumber = (docNumber: string | undefined): number | undefined => {
  const year = docNumber?.match(/[〔[（(](\d{4})[〕\]）)]/)?.[1];
  return year === undefined ? undefined : Number(year);
};

export function issued(plan: PlanStanding, plans: ReadonlyMap<string, PlanStanding>): Issued {
  if (plan.issuedOn) return { from: plan.issuedOn, to: plan.issuedOn };
  const printed = byNumberOrPeriod(plan);
  const before = [...plan.carriesOut, ...plan.cites].flatMap((id) => {
    const other = plans.get(id);
    return other?.issuedOn ?? (other && byNumberOrPeriod(other).from) ?? [];
  });
  const from = [...(printed.from ? [printed.from] : []), ...before].sort().at(-1);
  const to = printed.to ?? (plan.firstTarget === undefined ? undefined : lastDay(plan.firstTarget));
  // what is told does not fit together: nothing is certain
  if (from && to && from > to) return {};
  return { ...(from && { from }), ...(to && { to }) };
}

/** By its 文号 or its period. */
function byNumberOrPeriod({ docNumber, periodStart, periodEnd }: PlanStanding): Issued {
  const year = yearOfNumber(docNumber);
  if (year) return { from: firstDay(year), to: lastDay(year) };
  if (!periodStart) return {};
  // what is for one year is of that year
  if (periodStart === periodEnd) return { from: firstDay(periodStart), to: lastDay(periodStart) };
  return { from: firstDay(periodStart - yearsAhead), to: lastDay(periodStart + yearsLate) };
}
