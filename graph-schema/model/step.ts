import { distanceBetween, type Measured, printedNumber } from './measure.ts';
import type { NodeProperties } from './types.ts';

/** What becomes of a number on its way down. */
export type StepKind = 'TAKEN_OVER' | 'HIGHER' | 'LOWER' | 'EARLIER' | 'LATER' | 'DIVIDED' | 'INCOMPARABLE';

/** A number with the year for which it is set, and what it is a number of. */
export type Stepping = Measured &
  Pick<NodeProperties<'Target'>, 'pace'> & {
    year?: number | undefined;
    /** name of the quantity */
    indicator: string;
    /** whether it is set for the whole nation, or else for which part */
    region: string;
  };

export interface Step {
  kind: StepKind;
  /** in the unit of the number above */
  difference?: number;
  /** how many years later, or earlier where it is below zero */
  years?: number;
  why: string;
  whyZh: string;
}

const share = /^(?:%|‰|个?百分点|个点|成)$/;
const perHead =
  /^每|人均|户均|单位|平均|[率比]$|比[重例]|强度|密度|浓度|指数|水平|贡献|程度|寿命|年限|排名|位次/;
const perUnit = /[/／]|每/;
const changes: ReadonlySet<string | undefined> = new Set(['+', '-', 'x', 'rank']);

/** Whether parts add up to the whole: of 家, 亿元, 万人, not of shares, averages, rises and places. */
export const addsUp = ({ unit = '', operator, indicator }: Stepping): boolean =>
  !changes.has(operator) &&
  unit !== '' &&
  !share.test(unit) &&
  !perUnit.test(unit) &&
  !perHead.test(indicator);

/** What a lower plan makes of a number of a higher one. `part`: it is set for a part of the place of the other. */
export function stepBetween(above: Stepping, below: Stepping, part: boolean): Step {
  const years = above.year !== undefined && below.year !== undefined ? below.year - above.year : undefined;
  const shared = years ? { years } : {};
  const [high, low] = [worded(above), worded(below)];
  const distance = distanceBetween(above, below);
  if (distance.why !== undefined || (above.pace ?? '') !== (below.pace ?? '')) {
    const [why, whyZh] =
      distance.why !== undefined
        ? [distance.why, distance.whyZh]
        : ['they are over different times', '两者的计算期间不同'];
    return {
      kind: 'INCOMPARABLE',
      ...shared,
      why: `${low} beside ${high}: ${why}.`,
      whyZh: `${low}与${high}：${whyZh}。`,
    };
  }
  const { difference } = distance;
  const kind = kindOf(difference, years ?? 0, part && addsUp(above));
  const [words, wordsZh] = phrases[kind];
  return {
    kind,
    difference,
    ...shared,
    why: `${low} ${words} ${high}.`,
    whyZh: `${low}${wordsZh}${high}。`,
  };
}

function kindOf(difference: number, years: number, divides: boolean): StepKind {
  if (divides) return 'DIVIDED';
  if (difference === 0) return years === 0 ? 'TAKEN_OVER' : years < 0 ? 'EARLIER' : 'LATER';
  // less, and sooner: a step on the way
  if (difference < 0 && years < 0) return 'DIVIDED';
  // more, and later: the way goes on
  if (difference > 0 && years > 0) return 'LATER';
  return difference > 0 ? 'HIGHER' : 'LOWER';
}

const phrases: Record<StepKind, readonly [string, string]> = {
  TAKEN_OVER: ['takes over', '沿用'],
  HIGHER: ['is higher than', '高于'],
  LOWER: ['is lower than', '低于'],
  EARLIER: ['is to be reached earlier than', '早于'],
  LATER: ['is to be reached later than', '晚于'],
  DIVIDED: ['is a part of, or a step to,', '是其中一部分或一步：'],
  INCOMPARABLE: ['cannot be compared with', '无法与之比较：'],
};

/** The number that was meant, and the printed one where that cannot be right. */
function worded(it: Stepping): string {
  const meant = it.suspect && it.likelyValue !== undefined ? { ...it, value: it.likelyValue } : it;
  const year = it.year === undefined ? '' : ` (${it.year})`;
  const print = meant === it ? '' : ` [${printedNumber(it)}]`;
  return `${it.region} ${printedNumber(meant)}${print}${year}`;
}
