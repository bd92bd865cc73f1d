import type { AgencyLoadQuery } from '../../generated/operations.ts';
import type { Say } from '../../language/messages.ts';
import type { Load } from './Bars.tsx';
import { none } from './tasks.ts';

export type LoadedOne = NonNullable<AgencyLoadQuery['agency']>;

/** What an agency has to do, as bars by plan, year and field. */
export const loadsOf = ({ workload }: LoadedOne, say: Say): Record<'plan' | 'year' | 'field', Load[]> => ({
  plan: workload.byPlan.map(({ plan, ...load }) => ({
    ...load,
    id: plan.id,
    name: plan.shortTitle ?? plan.title,
  })),
  year: workload.byYear.map(({ year, ...load }) => ({
    ...load,
    id: year === null ? none : String(year),
    name: year === null ? say('agencies.noYear') : String(year),
  })),
  field: workload.byField.map(({ field, ...load }) => ({
    ...load,
    id: field?.id ?? none,
    name: field?.name ?? say('agencies.noField'),
  })),
});

/** What the bars are told apart by. */
export const groupings = [
  { id: 'plan', title: 'agencies.byPlan' },
  { id: 'year', title: 'agencies.byYear' },
  { id: 'field', title: 'agencies.byField' },
] as const;
