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
  readonly entity: (id: string) => Entity | undefined;
}

/** The same with what all goals are held against alike. */
interface Held extends Asking {
  /** ids of the region, of those in it and around it */
  readonly near: ReadonlySet<string>;
  /** the day against which a goal is held, where none is asked for */
  readonly firstDay: string | undefined;
}

/**
 * Whether a goal that nothing answers need not be: it is for other places; it had run out, or was not there yet, on the day that is asked
 * for, or before any plan of the region was issued where no day is; or it frames its plan and sets nothing to be done.
 */
export function settingAside(asking: Asking): (goal: Entity) => SetAside | undefined {
  const { inside, around } = asking.holdings;
  const held = {
    ...asking,
    near: new Set([...inside, ...around]),
    firstDay: firstDayOf(asking.regionPlans),
  };
  return (goal) => elsewhere(goal, held) ?? outOfTime(goal, held) ?? framing(goal, held);
}

function elsewhere(goal: Entity, { plan, region, holdings, near, entity }: Held): SetAside | undefined {
  const { places } = holdings;
  const its = places.get(goal.id) ?? places.get(plan.id) ?? [];
  if (its.length === 0 || its.some((place) => near.has(place))) return undefined;
  const names = its.map((id) => entity(id)?.name ?? id);
  return {
    aside: 'NOT_BINDING',
    why: `It is for ${names.join(', ')}, in which ${region.name} does not lie, nor it in ${region.name}.`,
    whyZh: `该目标面向${names.join('、')}，与${region.name}互不包含。`,
  };
}

function outOfTime(goal: Entity, { plan, firstDay, asOf }: Held): SetAside | undefined {
  const year = goal instanceof Target || goal instanceof Task ? goal.year : undefined;
  const { from, until } = holding(plan, year, goal instanceof Task);
  if (asOf && from !== undefined && asOf < from)
    return {
      aside: 'NOT_BINDING',
      why: `It holds from ${from}, which is after ${asOf}.`,
      whyZh: `该目标自${from}起有效，晚于${asOf}。`,
    };
  const first = asOf ?? firstDay;
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

function framing(goal: Entity, { entity }: Held): SetAside | undefined {
  const section = goal instanceof Task ? entity(goal.evidence?.sectionId ?? '') : goal;
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
