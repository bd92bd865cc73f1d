import type { Entity } from '../../schema/entity.ts';
import type { GoalAside, ValueOf } from '../../schema/enums.ts';
import type { Plan } from '../../schema/plan.ts';
import { Section } from '../../schema/section.ts';
import { Target } from '../../schema/target.ts';
import { Task } from '../../schema/task.ts';
import { holding } from './holding.ts';
import type { Holdings } from './holdings.ts';

/** Why nobody has to answer a goal. */
export interface SetAside {
  readonly aside: ValueOf<typeof GoalAside>;
  readonly why: string;
  readonly whyZh: string;
}

/** What goals are held against. */
export interface Asking {
  readonly plan: Plan;
  readonly region: Entity;
  /** the plans of the region */
  readonly regionPlans: readonly Plan[];
  /** an ISO date; null is as good as absent */
  readonly asOf?: string | null | undefined;
  readonly holdings: Holdings;
  readonly entities: ReadonlyMap<string, Entity>;
}

/**
 * Whether a goal that nothing answers need not be: it is for other places; it had run out, or was not there yet, on the day that is asked
 * for, or before any plan of the region was issued where no day is; or it frames its plan and sets nothing to be done.
 */
export const setAside = (goal: Entity, asking: Asking): SetAside | undefined =>
  elsewhere(goal, asking) ?? outOfTime(goal, asking) ?? framing(goal, asking);

function elsewhere(goal: Entity, { plan, region, holdings, entities }: Asking): SetAside | undefined {
  const { places, inside, around } = holdings;
  const its = places.get(goal.id) ?? places.get(plan.id) ?? [];
  const near = new Set([...inside, ...around]);
  if (its.length === 0 || its.some((place) => near.has(place))) return undefined;
  const names = its.map((id) => entities.get(id)?.name ?? id);
  return {
    aside: 'NOT_BINDING',
    why: `It is for ${names.join(', ')}, in which ${region.name} does not lie, nor it in ${region.name}.`,
    whyZh: `该目标面向${names.join('、')}，与${region.name}互不包含。`,
  };
}

function outOfTime(goal: Entity, { plan, regionPlans, asOf }: Asking): SetAside | undefined {
  const year = goal instanceof Target || goal instanceof Task ? goal.year : undefined;
  const { from, until } = holding(plan, year, goal instanceof Task);
  if (asOf && from !== undefined && asOf < from)
    return {
      aside: 'NOT_BINDING',
      why: `It holds from ${from}, which is after ${asOf}.`,
      whyZh: `该目标自${from}起有效，晚于${asOf}。`,
    };
  const first = asOf ?? firstDayOf(regionPlans);
  if (until === undefined || first === undefined || first <= until) return undefined;
  return asOf
    ? {
        aside: 'EXPIRED',
        why: `It held until ${until}, which is before ${asOf}.`,
        whyZh: `该目标的期限为${until}，早于${asOf}。`,
      }
    : {
        aside: 'EXPIRED',
        why: `It held until ${until}, and the first of the plans of the region holds from ${first}.`,
        whyZh: `该目标的期限为${until}，而该地区最早的文件自${first}起有效。`,
      };
}

/** The day from which the first plan holds; nothing where one does not say. */
function firstDayOf(plans: readonly Plan[]): string | undefined {
  const days = plans.map((plan) => holding(plan).from);
  return days.includes(undefined) ? undefined : days.sort()[0];
}

function framing(goal: Entity, { entities }: Asking): SetAside | undefined {
  const section = goal instanceof Task ? entities.get(goal.evidence?.sectionId ?? '') : goal;
  if (!(section instanceof Section) || section.aside === undefined) return undefined;
  const { heading } = section;
  return section.aside === 'frame'
    ? {
        aside: 'FRAMING',
        why: `“${heading}”, or the heading above, frames the plan and sets nothing to be done.`,
        whyZh: `“${heading}”或其上级标题统领全文，未部署具体工作。`,
      }
    : {
        aside: 'FRAMING',
        why: `What stands under “${heading}”, or the heading above, tells how things stand or on what terms.`,
        whyZh: `“${heading}”或其上级标题之下说明现状或条件，未部署工作。`,
      };
}
