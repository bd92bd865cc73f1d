import { addTo, grouped } from '../collections.ts';

/**
 * Finds printed numbers that cannot be right, from numbers beside them.
 *
 * A decimal point that is lost in print makes a number ten or a hundred times too large: a yearly table aims at an R&D share
 * of 17% where the plan that it breaks down aims at 2.5% three years later, and at 68 patents where that one aims at 7.36.
 * Only quantities that have a natural size are judged (shares, numbers per head, indices): how many of a thing are to
 * be made in one year and in four may lie far apart. What is printed stays; what was probably meant is proposed.
 */

/** A target as far as its number can be judged. */
export interface AimedValue {
  /** id of the plan that sets it */
  plan: string;
  /** how a person calls the plan */
  planTitle: string;
  /** id of the quantity */
  indicator: string;
  indicatorName: string;
  direction?: 'up' | 'down';
  /** the region that it is for */
  region: string;
  year?: number;
  operator: string;
  value: number;
  unit: string;
}

export interface Suspicion {
  /** why the printed number cannot be right, in a sentence that a person can check */
  suspect: string;
  /** the same in Chinese */
  suspectZh: string;
  likelyValue: number;
}

/** How many times a number must exceed its neighbours before a lost point is thought of. */
const TOO_LARGE = 4;
/** How far the mended number may lie from them, in times. */
const LIKE = 2.5;
/** With as many neighbours the picture is complete; more are not looked at. */
const NEIGHBOURS = 40;

const levels: ReadonlySet<string> = new Set(['=', '~', '>=', '<=']);
const percentage = /^(?:%|‰)$/;
const perHead = /每(?:万|百|千|亿)|人均|单位|强度|指数|率$|比重$|比例$/;

/**
 * The suspicious ones among the targets of all plans. `damaged` holds the plans whose source has lost or strange decimal points
 * elsewhere: there, other regions are asked as well. Only the larger of two numbers is ever suspected, and only
 * if it is printed without a decimal point.
 */
export function consistency<T extends AimedValue>(
  targets: readonly T[],
  damaged: ReadonlySet<string> = new Set(),
): Map<T, Suspicion> {
  const found = new Map<T, Suspicion>();
  for (const group of byIndicator(targets).values()) {
    const byRegion = grouped(group, ({ region }) => region);
    for (const target of group) {
      if (!Number.isInteger(target.value) || target.value < 10) continue;
      const suspicion =
        againstOwnSeries(target, byRegion.get(target.region)!) ??
        (damaged.has(target.plan) ? againstOthers(target, group) : undefined);
      if (suspicion) found.set(target, suspicion);
    }
  }
  return found;
}

function byIndicator<T extends AimedValue>(targets: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const target of targets) {
    if (!levels.has(target.operator)) continue;
    if (!percentage.test(target.unit) && !perHead.test(target.indicatorName)) continue;
    addTo(groups, `${target.indicator} ${target.unit}`, target);
  }
  return groups;
}

/**
 * The same quantity, region and unit in other plans or years: a number that a later aim (of a quantity that is to rise) or
 * one for the same year falls far short of.
 */
function againstOwnSeries<T extends AimedValue>(target: T, series: readonly T[]): Suspicion | undefined {
  const later = target.direction === 'down' ? isEarlier : isLater;
  const neighbours = series.filter((other) => other !== target && later(other, target));
  return judged(target, neighbours);
}

/** The same quantity for other regions and years, where the target's own document has lost points elsewhere. */
function againstOthers<T extends AimedValue>(target: T, group: readonly T[]): Suspicion | undefined {
  const neighbours = group.filter((other) => other.plan !== target.plan);
  return neighbours.length >= 2 ? judged(target, neighbours) : undefined;
}

const isLater = (other: AimedValue, than: AimedValue) =>
  other.year !== undefined && than.year !== undefined && other.year >= than.year;
const isEarlier = (other: AimedValue, than: AimedValue) => isLater(than, other);

function judged<T extends AimedValue>(target: T, neighbours: readonly T[]): Suspicion | undefined {
  const nearest = [...neighbours]
    .sort((a, b) => distance(a, target) - distance(b, target))
    .slice(0, NEIGHBOURS);
  const reference = nearest[0];
  if (!reference || !nearest.every((other) => target.value >= TOO_LARGE * other.value)) return undefined;
  for (const tens of [10, 100]) {
    const likelyValue = Number((target.value / tens).toPrecision(12));
    const times = likelyValue / reference.value;
    if (times > LIKE || times < 1 / LIKE) continue;
    return { ...sentences(target, reference, likelyValue), likelyValue };
  }
  return undefined;
}

const distance = (a: AimedValue, b: AimedValue) => Math.abs((a.year ?? 0) - (b.year ?? 0));

function sentences(
  target: AimedValue,
  reference: AimedValue,
  likely: number,
): Omit<Suspicion, 'likelyValue'> {
  const { value, unit } = target;
  const times = Math.round((value / reference.value) * 10) / 10;
  const { year, planTitle } = reference;
  const when = year === undefined ? '' : ` for ${year}`;
  return {
    suspect:
      `${value}${unit} is ${times} times the ${reference.value}${unit}${when} in ${planTitle}; ` +
      `with a decimal point that print has lost it would be ${likely}${unit}`,
    suspectZh:
      `${value}${unit}是《${planTitle}》${year === undefined ? '' : `${year}年`}${reference.value}${unit}的${times}倍；` +
      `补上印刷丢失的小数点，应为${likely}${unit}`,
  };
}
