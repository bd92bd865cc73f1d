import type { Reason } from '../../tree.ts';
import { placeBinding } from './binding.ts';
import { plansInForce } from './inForce.ts';
import { firstDay, type Issued, lastDay, yearOfNumber } from './issued.ts';
import { isNation, liesIn } from './places.ts';
import type { PlanStanding } from './standing.ts';

/**
 * Under which plans a plan stands: those that its tasks may carry out.
 *
 * - `carriesOut`: it says that it carries the other out, or carries out one that does (辽委办发〔2017〕7号 → 辽委发〔2017〕5号 →
 *   中发〔2016〕4号);
 * - `cites`: it names one of a higher level;
 * - `inForce`: one of a higher level, for its region, that was issued before and holds, but that it does not name.
 *
 * No plan stands under one that was issued after it, or whose period was over before its own began; and where a province's plan stands
 * between that says that it carries the nation's out, the way of a city's plan leads through it. Its reason says why the plan stands
 * under it.
 */
export interface Frame extends Reason {
  above: PlanStanding;
  kind: 'carriesOut' | 'cites' | 'inForce';
  /** how many plans lie between, that itself included; 1 where it is carried out directly */
  steps: number;
}

const levels = ['national', 'provincial', 'municipal', 'county', 'other'] as const;
const rank = ({ level }: PlanStanding) => levels.indexOf(level);

/** The frames of a plan, the nearest first: what it carries out, then what it cites, then the rest; by id within these. */
export function framesOf(plan: PlanStanding, plans: ReadonlyMap<string, PlanStanding>): Frame[] {
  const frames = new Map<string, Frame>();
  for (const [above, steps] of carriedOut(plan, plans))
    frames.set(above.id, { above, kind: 'carriesOut', steps, ...whyCarriedOut(plan, above, steps) });
  for (const id of plan.cites) {
    const above = plans.get(id);
    if (above && !frames.has(id) && isHigher(above, plan))
      frames.set(id, { above, kind: 'cites', steps: 1, ...whyCited(plan, above) });
  }
  for (const above of plansInForce(plans).before(plan))
    if (!frames.has(above.id) && isHigher(above, plan) && !isReplaced(above, plan, plans))
      frames.set(above.id, { above, kind: 'inForce', steps: 1, ...whyInForce(plan, above) });
  const open = [...frames.values()].filter(
    ({ above, kind }) => !isOver(above, plan) && !isLater(above, plan, plans, kind),
  );
  const beyond = open.flatMap(({ above: between }) => {
    const further = carriedOut(between, plans);
    return further.size > 0 ? [{ between, further }] : [];
  });
  return open
    .filter((frame) => !isReachedThrough(frame, beyond))
    .sort((a, b) => order(a) - order(b) || a.steps - b.steps || (a.above.id < b.above.id ? -1 : 1));
}

/** Whether a plan that is merely in force is carried out by one of a level between. */
const isReachedThrough = (
  { above, kind }: Frame,
  beyond: readonly { between: PlanStanding; further: ReadonlyMap<PlanStanding, number> }[],
): boolean =>
  kind === 'inForce' && beyond.some(({ between, further }) => isHigher(above, between) && further.has(above));

const order = ({ kind }: Frame) => ['carriesOut', 'cites', 'inForce'].indexOf(kind);

/** The plans that a plan carries out, directly or through others, with the number of steps. */
function carriedOut(plan: PlanStanding, plans: ReadonlyMap<string, PlanStanding>): Map<PlanStanding, number> {
  const found = new Map<PlanStanding, number>();
  let edge = [plan];
  for (let steps = 1; edge.length > 0 && steps <= levels.length; steps++) {
    const next = edge.flatMap(({ carriesOut }) => carriesOut.flatMap((id) => plans.get(id) ?? []));
    edge = next.filter((above) => above !== plan && !found.has(above));
    for (const above of edge) if (!found.has(above)) found.set(above, steps);
  }
  return found;
}

const isHigher = (above: PlanStanding, plan: PlanStanding) =>
  rank(above) < rank(plan) && above.level !== 'other';

/** Whether a plan had been replaced by a later one when another was issued. */
const isReplaced = (
  above: PlanStanding,
  plan: PlanStanding,
  plans: ReadonlyMap<string, PlanStanding>,
): boolean =>
  plansInForce(plans)
    .replacing(above)
    .some((next) => !isLater(next, plan, plans, 'inForce'));

/** Whether `above` was issued after the plan. What is not named has to be earlier for certain. */
function isLater(
  above: PlanStanding,
  plan: PlanStanding,
  plans: ReadonlyMap<string, PlanStanding>,
  kind: Frame['kind'],
): boolean {
  const [its, own] = [above, plan].map((it) => plansInForce(plans).issued(it)) as [Issued, Issued];
  if (kind === 'inForce') return !its.to || !own.from || its.to > own.from;
  return its.from !== undefined && own.to !== undefined && its.from > own.to;
}

/** The day from which a plan holds, as far as it tells: of its issue, or of the first year that it is for where that comes later. */
function begins({ issuedOn, periodStart, docNumber }: PlanStanding): string | undefined {
  const days = [...(issuedOn ? [issuedOn] : []), ...(periodStart ? [firstDay(periodStart)] : [])];
  const year = yearOfNumber(docNumber);
  return days.sort().at(-1) ?? (year ? firstDay(year) : undefined);
}

/** Whether the period of `above` was over before the plan began. */
function isOver({ periodEnd }: PlanStanding, plan: PlanStanding): boolean {
  const begun = begins(plan);
  return periodEnd !== undefined && begun !== undefined && lastDay(periodEnd) < begun;
}

function whyCarriedOut(plan: PlanStanding, above: PlanStanding, steps: number): Reason {
  const through = steps === 1 ? '' : ` through ${steps - 1} other${steps > 2 ? 's' : ''}`;
  const throughZh = steps === 1 ? '' : `经由${steps - 1}份文件`;
  return {
    why: `《${plan.title}》 carries out 《${above.title}》${through}.`,
    whyZh: `《${plan.title}》${throughZh}贯彻落实《${above.title}》。`,
  };
}

const whyCited = (plan: PlanStanding, above: PlanStanding): Reason => ({
  why: `《${plan.title}》 names 《${above.title}》.`,
  whyZh: `《${plan.title}》提到《${above.title}》。`,
});

/** A plan for an area had been issued for who lies in it, one for a zone for the province around it. */
function whyInForce(plan: PlanStanding, above: PlanStanding): Reason {
  const place = placeBinding(above, plan)!;
  const { region } = plan;
  const isOwn = isNation(place) || place === region;
  const lies = liesIn(place, region)
    ? { en: `which lies in ${region}`, zh: `该地在${region}` }
    : { en: `where ${region} lies`, zh: `${region}在其中` };
  const [area, areaZh] = isOwn ? ['', ''] : [`, for ${place}, ${lies.en},`, `面向${place}（${lies.zh}）的`];
  return {
    why: `《${above.title}》${area} had been issued when 《${plan.title}》 was, which does not name it.`,
    whyZh: `《${plan.title}》印发时，${areaZh}《${above.title}》已经印发，但前者未提及后者。`,
  };
}
