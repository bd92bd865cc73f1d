import type { Entity } from '../../schema/entity.ts';
import { Plan } from '../../schema/plan.ts';
import { Target } from '../../schema/target.ts';
import { Task } from '../../schema/task.ts';

/** The time for which something holds, as far as anything says so: its first and last day, as ISO dates. */
export interface Holding {
  readonly from?: string;
  readonly until?: string;
}

const firstDay = (year: number) => `${year}-01-01`;
const lastDay = (year: number) => `${year}-12-31`;

function ofPlan({ issuedOn, periodStart, periodEnd }: Plan): Holding {
  const from = issuedOn ?? (periodStart === undefined ? undefined : firstDay(periodStart));
  return { ...(from ? { from } : {}), ...(periodEnd === undefined ? {} : { until: lastDay(periodEnd) }) };
}

/**
 * When a node holds: a plan from its issue (or else the first year of its period) to the end of its period, and what it
 * states as long; but a target to the end of its own year, and a task of a year in that year. Nothing is guessed: what no
 * plan states has no time. The filter of a walk (walk.ts) asks the same in Cypher.
 */
export function holdingOf(entity: Entity, plan: Entity | null): Holding {
  if (!(plan instanceof Plan)) return {};
  const { from, until } = ofPlan(plan);
  const year = entity instanceof Target || entity instanceof Task ? entity.year : undefined;
  if (year === undefined) return { ...(from ? { from } : {}), ...(until ? { until } : {}) };
  const own = entity instanceof Task ? firstDay(year) : undefined;
  const begins = own && (from === undefined || own > from) ? own : from;
  return { ...(begins ? { from: begins } : {}), until: lastDay(year) };
}
