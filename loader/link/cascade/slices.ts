import type { EdgeFact } from '../../../graph-schema/index.ts';
import type { Reason } from '../../tree.ts';
import type { Frame } from './frames.ts';
import { asConfidence, shares } from './likelihood.ts';
import { limits } from './limits.ts';
import { isSamePlace, liesIn } from './places.ts';
import { type PlanContents, type PlanStanding, type StandingTarget, sentenceOf } from './standing.ts';
import { answeredClause } from './stepEdge.ts';

/**
 * REFINES: a target that is a region's or a year's share of a higher one.
 *
 * - a year's slice: 技术合同成交额 374亿元 in 2017 → 600亿元 in 2020, of the plan that the yearly table breaks down;
 * - the same target, taken over from the plan that is carried out: 2.5% in 2020 → 2.5% in 2020;
 * - a region's share: 辽宁省 600亿元 in 2020 → 全国 20000亿元 in 2020; a zone's within its province's.
 *
 * It leads from the part to the whole, and never joins unlike quantities: the indicator is the same, or, between a plan and
 * the one that it breaks down, the names are nearly the same, the unit is, and no other target is as like.
 */
export const slicesRule = 'slices';

type Kind = 'year' | 'same' | 'region';

/** A target for a later year than this many behind is another step, not the whole of which this one is a part. */
const { longestSpan, alikeEnough } = limits.slices;

export interface Slice {
  part: StandingTarget;
  whole: StandingTarget;
  kind: Kind;
  edge: EdgeFact;
}

/** The targets of a plan that are shares of targets of a plan that it stands under. */
export function slicesOf(plan: PlanContents, above: PlanContents, frame: Frame): Slice[] {
  const found: Slice[] = [];
  const alone: StandingTarget[] = [];
  for (const part of plan.targets) {
    const fitting = above.targets.flatMap((whole) => {
      const kind = isOneQuantity(part, whole) ? kindOf(part, whole, plan, frame) : undefined;
      return kind ? [{ whole, kind, years: yearsBetween(part, whole, plan, above) ?? 0 }] : [];
    });
    const nearest = Math.min(...fitting.map(({ years }) => years));
    for (const { whole, kind, years } of fitting)
      if (years === nearest) found.push(slice(plan, above, frame, part, whole, kind, 1));
    if (fitting.length === 0) alone.push(part);
  }
  if (frame.kind === 'carriesOut' && frame.steps === 1)
    for (const [part, whole, alike] of pairsByName(alone, above.targets, found)) {
      const kind = part.indicator === whole.indicator ? undefined : kindOf(part, whole, plan, frame);
      if (kind) found.push(slice(plan, above, frame, part, whole, kind, alike));
    }
  return found;
}

const inOnePlan = ({ title }: PlanStanding): Reason => ({
  why: `Both stand in 《${title}》.`,
  whyZh: `二者同在《${title}》中。`,
});

/** The targets of one plan for a place within another: 沈大国家自主创新示范区 3.1% → 辽宁省 2.5%. */
export function sharesWithin(plan: PlanContents): Slice[] {
  const frame: Frame = { above: plan, kind: 'carriesOut', steps: 0, ...inOnePlan(plan) };
  return plan.targets.flatMap((part) =>
    plan.targets
      .filter((whole) => isOneQuantity(part, whole) && isPartOf(part, whole) && part.year === whole.year)
      .map((whole) => slice(plan, plan, frame, part, whole, 'region', 1)),
  );
}

const isPartOf = (part: StandingTarget, whole: StandingTarget) =>
  !isSamePlace(part.region, whole.region) && liesIn(part.region, whole.region);

function kindOf(
  part: StandingTarget,
  whole: StandingTarget,
  plan: PlanContents,
  frame: Frame,
): Kind | undefined {
  const years = yearsBetween(part, whole, plan, frame.above);
  if (years !== undefined && (years < 0 || years > longestSpan)) return undefined;
  if (isPartOf(part, whole)) return years === undefined ? undefined : 'region';
  if (!isSamePlace(part.region, whole.region) || frame.kind !== 'carriesOut') return undefined;
  return years !== undefined && years > 0 ? 'year' : 'same';
}

/** The year that a target is for; where it says none, the last one of a plan for some years. */
const horizon = ({ year }: StandingTarget, { periodEnd }: PlanStanding) => year ?? periodEnd;

function yearsBetween(
  part: StandingTarget,
  whole: StandingTarget,
  plan: PlanStanding,
  above: PlanStanding,
): number | undefined {
  const [own, its] = [horizon(part, plan), horizon(whole, above)];
  return own === undefined || its === undefined ? undefined : its - own;
}

const growth: ReadonlySet<string | undefined> = new Set(['+', '-', 'x']);
const isGrowth = ({ operator }: StandingTarget) => growth.has(operator);
/** 万人次 and 人次, 件/年 and 件 count the same things. */
const counted = (unit = '') => unit.replace(/^[十百千万亿]+(?=\D)/, '').replace(/\/年$/, '');

const isOneUnit = (one: StandingTarget, other: StandingTarget) => counted(one.unit) === counted(other.unit);

const isOneQuantity = (one: StandingTarget, other: StandingTarget) =>
  one.indicator === other.indicator && (isOneUnit(one, other) || isGrowth(one) || isGrowth(other));

const bigrams = (name: string) => {
  const bare = name.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
  return new Set(Array.from({ length: Math.max(0, bare.length - 1) }, (_, i) => bare.slice(i, i + 2)));
};

/** How much of the shorter name stands in the longer one, 0–1; behind the point, how far their ends agree. */
function alike(one: string, other: string): { share: number; ending: number } {
  const [a, b] = [bigrams(one), bigrams(other)];
  const both = [...a].filter((pair) => b.has(pair)).length;
  let ending = 0;
  while (ending < one.length && ending < other.length && one.at(-1 - ending) === other.at(-1 - ending))
    ending++;
  return { share: both / Math.max(1, Math.min(a.size, b.size)), ending };
}

/** Targets with nearly the same name, each the likest of the other: 各类国家级研发机构 and 各类国家级重点研发机构. */
function pairsByName(
  parts: readonly StandingTarget[],
  wholes: readonly StandingTarget[],
  taken: readonly Slice[],
): [StandingTarget, StandingTarget, number][] {
  const free = wholes.filter((whole) => !taken.some((it) => it.whole === whole));
  const likest = (target: StandingTarget, others: readonly StandingTarget[]) =>
    others
      .filter((other) => isOneUnit(target, other))
      .map((other) => ({ other, ...alike(target.name, other.name) }))
      .filter(({ share }) => share >= alikeEnough)
      .sort((a, b) => b.share - a.share || b.ending - a.ending)[0];
  return parts.flatMap((part): [StandingTarget, StandingTarget, number][] => {
    const its = likest(part, free);
    return its && likest(its.other, parts)?.other === part ? [[part, its.other, its.share]] : [];
  });
}

function printed({ value, valueMax, likelyValue, unit = '', operator, year, region }: StandingTarget) {
  const number = `${operator === 'rank' ? '第' : ''}${value ?? ''}${valueMax === undefined ? '' : `–${valueMax}`}${unit}`;
  const likely = likelyValue === undefined ? '' : `, probably meant as ${likelyValue}${unit},`;
  const likelyZh = likelyValue === undefined ? '' : `，或为${likelyValue}${unit}`;
  return {
    en: `${number}${likely} (${region}${year === undefined ? '' : `, ${year}`})`,
    zh: `${number}（${region}${year === undefined ? '' : `，${year}年`}${likelyZh}）`,
  };
}

const isOneNumber = (one: StandingTarget, other: StandingTarget) =>
  (one.likelyValue ?? one.value) === (other.likelyValue ?? other.value) && one.valueMax === other.valueMax;

const relation: Record<Kind | 'other', { en: string; zh: string }> = {
  year: { en: 'is a step on the way to', zh: '是实现' },
  same: { en: 'takes over', zh: '沿用' },
  other: { en: 'sets a number of its own for', zh: '另定数值，对应' },
  region: { en: 'answers, for its place,', zh: '在本地响应' },
};

/** Why a target is taken for a share of another. */
function whySlice(
  above: PlanStanding,
  frame: Frame,
  { part, whole, kind, likeness }: Omit<Slice, 'edge'> & { likeness: number },
): Reason {
  const [own, its] = [printed(part), printed(whole)];
  const { en, zh } = relation[kind === 'same' && !isOneNumber(part, whole) ? 'other' : kind];
  const [measure, measureZh] =
    likeness === 1
      ? [`both measure ${part.indicatorName}`, `二者都衡量${part.indicatorName}`]
      : [
          `“${part.name}” and “${whole.name}” have nearly the same name and the same unit`,
          `“${part.name}”与“${whole.name}”名称相近、单位相同`,
        ];
  return {
    why: `${own.en} ${en} ${its.en} of 《${above.title}》: ${measure}. ${frame.why}`,
    whyZh: `${own.zh}${zh}《${above.title}》${its.zh}${kind === 'year' ? '的一步' : ''}：${measureZh}。${frame.whyZh}`,
  };
}

function slice(
  plan: PlanContents,
  above: PlanContents,
  frame: Frame,
  part: StandingTarget,
  whole: StandingTarget,
  kind: Kind,
  likeness: number,
): Slice {
  return {
    part,
    whole,
    kind,
    edge: {
      type: 'REFINES',
      from: { label: 'Target', id: part.id },
      to: { label: 'Target', id: whole.id },
      properties: {
        plan: plan.id,
        ...sentenceOf(part),
        ...answeredClause(above, sentenceOf(whole)),
        rule: slicesRule,
        basis: 'inferred',
        confidence: asConfidence(confidenceOf(frame, kind, part, whole) * likeness),
        force: frame.kind === 'inForce' ? 'thematic' : 'derived',
        ...whySlice(above, frame, { part, whole, kind, likeness }),
      },
    },
  };
}

/** How often such slices are right; names that are nearly the same, less often so. */
function confidenceOf(frame: Frame, kind: Kind, part: StandingTarget, whole: StandingTarget): number {
  if (kind === 'same' && !isOneNumber(part, whole)) return shares.sliceOtherNumber;
  return frame.kind === 'carriesOut' ? shares.slice : shares.sliceThematic;
}
