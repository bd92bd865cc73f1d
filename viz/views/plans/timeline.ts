import type { PlanTimesQuery } from '../../generated/operations.ts';

export type TimedPlan = Extract<PlanTimesQuery['plans']['edges'][number]['node'], { __typename: 'Plan' }>;

/** What one plan is to another. */
export interface Arc {
  /** id of the relation */
  id: string;
  type: 'SUPERSEDES' | 'IMPLEMENTS';
  /** rows */
  from: number;
  to: number;
  inferred: boolean;
}

/** A row of the timeline: a plan, from when to when it holds. */
export interface Row {
  plan: TimedPlan;
  /** years with fractions; absent where the plan says nothing of its time */
  from?: number;
  until?: number;
}

export interface Level {
  level: string;
  rows: readonly Row[];
}

export interface Timeline {
  levels: readonly Level[];
  arcs: readonly Arc[];
  /** of all that is dated, whole years */
  first: number;
  last: number;
}

const order = ['NATIONAL', 'PROVINCIAL', 'MUNICIPAL', 'COUNTY', 'OTHER'];

/** A day as a year with a fraction. */
const yearAt = (day: string): number => {
  const [year, month, date] = day.split('-').map(Number);
  return year! + ((month ?? 1) - 1) / 12 + ((date ?? 1) - 1) / 365;
};

/** From its first year, or the day of its issue, to the end of its period; to itself where no end is known. */
function rowOf(plan: TimedPlan): Row {
  const from = plan.periodStart ?? (plan.issuedOn ? yearAt(plan.issuedOn) : undefined);
  const until = plan.periodEnd === null ? from : plan.periodEnd + 1;
  const begin = from ?? (until === undefined ? undefined : until - 1);
  return begin === undefined ? { plan } : { plan, from: begin, until: until ?? begin };
}

/** The plans level by level, each level in the order of time, and what joins them. */
export function timelineOf(plans: readonly TimedPlan[]): Timeline {
  const rows = plans.map(rowOf).sort(byTime);
  const levels = order
    .map((level) => ({ level, rows: rows.filter(({ plan }) => (plan.planLevel ?? 'OTHER') === level) }))
    .filter(({ rows: own }) => own.length > 0);
  const place = new Map(levels.flatMap(({ rows: own }) => own).map(({ plan }, i) => [plan.id, i] as const));
  const arcs = plans.flatMap((plan) =>
    (['SUPERSEDES', 'IMPLEMENTS'] as const).flatMap((type) =>
      plan[type === 'SUPERSEDES' ? 'supersedes' : 'implements'].edges.flatMap(({ node, relation }): Arc[] => {
        const [from, to] = [place.get(plan.id), place.get(node.id)];
        if (from === undefined || to === undefined) return [];
        return [{ id: relation.id, type, from, to, inferred: relation.evidence.basis === 'INFERRED' }];
      }),
    ),
  );
  const years = rows.flatMap(({ from, until }) => (from === undefined ? [] : [from, until!]));
  const now = new Date().getFullYear();
  return {
    levels,
    arcs,
    first: Math.floor(years.length ? Math.min(...years) : now),
    last: Math.ceil(years.length ? Math.max(...years) : now),
  };
}

const byTime = (a: Row, b: Row) =>
  (a.from ?? Number.POSITIVE_INFINITY) - (b.from ?? Number.POSITIVE_INFINITY) ||
  a.plan.name.localeCompare(b.plan.name, 'zh');

/** The pair that one looks at first: a plan and what supersedes it; otherwise the first two. */
export function proposedPair(plans: readonly TimedPlan[]): { a?: string; b?: string } {
  const ids = new Set(plans.map(({ id }) => id));
  for (const plan of plans) {
    const before = plan.supersedes.edges.find(({ node }) => ids.has(node.id));
    if (before) return { a: before.node.id, b: plan.id };
  }
  const [a, b] = plans;
  return { ...(a && { a: a.id }), ...(b && { b: b.id }) };
}
