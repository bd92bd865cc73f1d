import { distanceBetween, type Measured, printedNumber } from '../../graph-schema/index.ts';
import type { RadarKind, ValueOf } from '../schema/enums.ts';

/** A plan as far as the radar looks at it. */
export interface WatchedPlan {
  id: string;
  title: string;
  issuedOn?: string;
  periodEnd?: number;
}

/** That one plan takes the place of another. */
export interface Replacement {
  by: string;
  of: string;
  stated: boolean;
  why?: string;
  whyZh?: string;
}

/** What a task or target of one plan stands on in another. */
export interface Footing {
  entity: string;
  plan: string;
  above: string;
  abovePlan: string;
  /** the year for which the task or target is set, where it says one */
  year?: number;
}

/** A target, with what it is a number of. */
export interface WatchedTarget extends Measured {
  id: string;
  plan: string;
  indicator: string;
  region: string;
  year?: number;
}

export interface Watched {
  plans: ReadonlyMap<string, WatchedPlan>;
  replacements: readonly Replacement[];
  footings: readonly Footing[];
  targets: readonly WatchedTarget[];
}

/** A footing that no longer holds. */
export interface Shaken extends Footing {
  kind: ValueOf<typeof RadarKind>;
  replacement?: string;
  replacementPlan?: string;
  inferred: boolean;
  why: string;
  whyZh: string;
}

/**
 * What stands, on a day, on a plan that was replaced or has expired, or on a number that was changed since. Only what is in force itself is
 * told: nobody has to act on a plan that is over.
 */
export function shakenOn(day: string, { plans, replacements, footings, targets }: Watched): Shaken[] {
  const year = Number(day.slice(0, 4));
  const isOut = ({ issuedOn = '' }: WatchedPlan) => issuedOn <= day;
  const replaced = new Map<string, Replacement>();
  for (const it of replacements) {
    const by = plans.get(it.by);
    const had = replaced.get(it.of);
    if (by && isOut(by) && (!had || (it.stated && !had.stated))) replaced.set(it.of, it);
  }
  const isOver = ({ id, periodEnd }: WatchedPlan) =>
    replaced.has(id) || (periodEnd !== undefined && periodEnd < year);
  const changes = changesIn(targets, plans, isOut);
  return footings.flatMap((footing): Shaken[] => {
    const own = plans.get(footing.plan);
    const above = plans.get(footing.abovePlan);
    const past = footing.year !== undefined && footing.year < year;
    if (!own || !above || !isOut(own) || isOver(own) || past) return [];
    const by = replaced.get(above.id);
    if (by) return [{ ...footing, ...superseded(above, plans.get(by.by)!, by) }];
    if (above.periodEnd !== undefined && above.periodEnd < year) return [{ ...footing, ...expired(above) }];
    const change = changes.get(footing.above);
    return change ? [{ ...footing, ...change }] : [];
  });
}

type Told = Omit<Shaken, keyof Footing>;

const superseded = (above: WatchedPlan, by: WatchedPlan, { stated, why, whyZh }: Replacement): Told => ({
  kind: 'SUPERSEDED',
  replacement: by.id,
  replacementPlan: by.id,
  inferred: !stated,
  why: `《${by.title}》 takes the place of 《${above.title}》${by.issuedOn ? `, since ${by.issuedOn}` : ''}. ${why ?? 'It says so.'}`,
  whyZh: `《${by.title}》${by.issuedOn ? `自${by.issuedOn}起` : ''}取代《${above.title}》。${whyZh ?? '文件原文如此。'}`,
});

const expired = ({ title, periodEnd }: WatchedPlan): Told => ({
  kind: 'EXPIRED',
  inferred: false,
  why: `The period of 《${title}》 ended in ${periodEnd}; no plan that is held takes its place.`,
  whyZh: `《${title}》的规划期已于${periodEnd}年结束，图谱中没有取代它的文件。`,
});

/** Targets whose number another plan has changed since, by id: of the same quantity, region and year, by a plan that was issued later. */
function changesIn(
  targets: readonly WatchedTarget[],
  plans: Watched['plans'],
  isOut: (plan: WatchedPlan) => boolean,
): Map<string, Told> {
  const issued = ({ plan }: WatchedTarget) => plans.get(plan)?.issuedOn;
  const groups = new Map<string, WatchedTarget[]>();
  for (const target of targets) {
    if (target.year === undefined || issued(target) === undefined || !isOut(plans.get(target.plan)!))
      continue;
    const key = `${target.indicator}\n${target.region}\n${target.year}`;
    groups.set(key, [...(groups.get(key) ?? []), target]);
  }
  const changes = new Map<string, Told>();
  for (const group of groups.values()) {
    const latest = group.reduce((last, it) => (issued(it)! > issued(last)! ? it : last));
    // a plan that prints several numbers of one quantity changes none for certain
    const said = group.filter(({ plan }) => plan === latest.plan);
    for (const target of group) {
      if (target.plan === latest.plan || issued(target)! >= issued(latest)!) continue;
      const distances = said.map((it) => distanceBetween(target, it));
      if (distances.every((it) => it.why === undefined && it.difference !== 0))
        changes.set(target.id, changed(target, latest, plans.get(latest.plan)!));
    }
  }
  return changes;
}

const changed = (from: WatchedTarget, to: WatchedTarget, { id, title, issuedOn }: WatchedPlan): Told => ({
  kind: 'NUMBER_CHANGED',
  replacement: to.id,
  replacementPlan: id,
  inferred: true,
  why: `《${title}》, issued on ${issuedOn}, sets ${printedNumber(to)} for ${to.year} where it was ${printedNumber(from)}.`,
  whyZh: `${issuedOn}印发的《${title}》将${to.year}年的数值由${printedNumber(from)}改为${printedNumber(to)}。`,
});
