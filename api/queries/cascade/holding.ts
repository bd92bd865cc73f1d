/** The time for which something holds, as far as anything says so: its first and last day, as ISO dates. */
export interface Holding {
  readonly from?: string;
  readonly until?: string;
}

/** What a plan says of its time. Null is as good as absent. */
interface PlanTime {
  /** an ISO date */
  readonly issuedOn?: string | null | undefined;
  readonly periodStart?: Year;
  readonly periodEnd?: Year;
}

type Year = number | null | undefined;

const firstDay = (year: Year) => (year == null ? undefined : `${year}-01-01`);
const lastDay = (year: Year) => (year == null ? undefined : `${year}-12-31`);

/**
 * When something that a plan states holds: a plan from its issue (or else the first year of its period) to the end of its
 * period, and what it states as long; but what has a year of its own to the end of that, and a task of a year in that year.
 * Nothing is guessed: what no plan states has no time.
 */
export function holding(plan: PlanTime | undefined, year?: Year, isTask = false): Holding {
  if (!plan) return {};
  const days = [plan.issuedOn ?? firstDay(plan.periodStart), isTask ? firstDay(year) : undefined];
  const from = days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  const until = lastDay(year ?? plan.periodEnd);
  return { ...(from ? { from } : {}), ...(until ? { until } : {}) };
}

/** Whether something holds on a day (an ISO date), as far as anything says so. */
export const holdsOn = ({ from, until }: Holding, day: string): boolean =>
  (from === undefined || from <= day) && (until === undefined || day <= until);
