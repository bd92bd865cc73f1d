import type { CascadePlanFragment, Label } from '../../generated/operations.ts';
import type { MessageKey } from '../../language/messages.ts';

/** What decides in which column something stands. */
type PlanFacts = Pick<CascadePlanFragment, 'planLevel' | 'periodStart' | 'periodEnd'>;

/**
 * A column of the cascade. The view draws those that hold anything, in this order, from the goal to who carries it out:
 * a new one is one more entry (and its name in the message catalogues).
 */
export interface ColumnDescriptor {
  id: string;
  name: MessageKey;
  holds(entity: { label: Label }, plan: PlanFacts | undefined): boolean;
}

const isOneYear = ({ periodStart, periodEnd }: PlanFacts) =>
  periodStart !== null && periodStart === periodEnd;
const isLocal = ({ planLevel }: PlanFacts) => planLevel === 'MUNICIPAL' || planLevel === 'COUNTY';

/** The first that holds something is its column. */
export const columns = [
  { id: 'agency', name: 'column.agency', holds: ({ label }) => label === 'Agency' },
  {
    id: 'year',
    name: 'column.year',
    holds: (_entity, plan) => plan !== undefined && plan.planLevel !== 'NATIONAL' && isOneYear(plan),
  },
  { id: 'city', name: 'column.city', holds: (_entity, plan) => plan !== undefined && isLocal(plan) },
  { id: 'province', name: 'column.province', holds: (_entity, plan) => plan?.planLevel === 'PROVINCIAL' },
  {
    id: 'period',
    name: 'column.period',
    holds: (_entity, plan) => plan !== undefined && plan.periodStart !== null && plan.periodEnd !== null,
  },
  { id: 'nation', name: 'column.nation', holds: () => true },
] as const satisfies readonly ColumnDescriptor[];

export type ColumnId = (typeof columns)[number]['id'];

/** From left to right. */
export const columnOrder: readonly ColumnId[] = [...columns].reverse().map(({ id }) => id);

export const columnOf = (entity: { label: Label }, plan: PlanFacts | undefined): ColumnId =>
  columns.find((column) => column.holds(entity, plan))?.id ?? 'nation';
