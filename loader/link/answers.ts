import {
  distanceBetween,
  type EdgeFact,
  meaningOf,
  type NodeProperties,
  printedNumber,
} from '../../graph-schema/index.ts';
import type { Reason } from '../tree.ts';

/** The name of this rule, as edges carry it. */
export const answersRule = 'answers';

/** A target as far as an outcome can answer it. */
export type AimedAt = Omit<NodeProperties<'Target'>, 'year' | 'plan'> & {
  plan: string;
  planTitle: string;
  /** name of its indicator, and whether more or less of it is wanted */
  indicator: string;
  direction: 'up' | 'down';
  region: string;
  /** its own, or else the last of its plan */
  year: number;
  /** its plan is for one year */
  yearly: boolean;
  /** when its plan was issued, as far as that is known: a day or a year */
  issued: string;
};

/** What was reached, where its words say in which year. */
export type Reached = Omit<NodeProperties<'Outcome'>, 'year' | 'plan'> & {
  plan: string;
  planTitle: string;
  year: number;
  issued: string;
};

type Verdict = Extract<EdgeFact, { type: 'ANSWERS' }>['properties']['verdict'];
interface Judged extends Reason {
  verdict: Verdict;
  difference?: number;
}

/**
 * ANSWERS: what was reached, and the targets for the same quantity, region and year in plans that were issued before. An outcome that
 * cannot be compared with a target is told only where none that can be is told by the same plan.
 */
export function answersTo(target: AimedAt, outcomes: readonly Reached[]): EdgeFact[] {
  const judged = outcomes
    .filter((outcome) => mayAnswer(target, outcome))
    .map((outcome) => ({ outcome, judged: judge(target, outcome) }));
  const told = new Set(
    judged.filter((it) => it.judged.verdict !== 'notComparable').map(({ outcome }) => outcome.plan),
  );
  return judged
    .filter((it) => it.judged.verdict !== 'notComparable' || !told.has(it.outcome.plan))
    .map((it) => answer(target, it.outcome, it.judged));
}

/** A plan tells what became of an earlier one, or of its own beginning; what stood there before is no answer to itself. */
const mayAnswer = (target: AimedAt, outcome: Reached): boolean =>
  target.indicator === outcome.indicator &&
  target.region === outcome.region &&
  target.year === outcome.year &&
  target.plan !== outcome.plan &&
  target.issued <= outcome.issued;

function judge(target: AimedAt, outcome: Reached): Judged {
  const unlike = whyUnlike(target, outcome);
  if (unlike) return { verdict: 'notComparable', ...unlike };
  const distance = distanceBetween(target, outcome);
  if (distance.why !== undefined) return { verdict: 'notComparable', ...distance };
  const { difference } = distance;
  const aimed = target.likelyValue ?? target.value!;
  const wanted = wantsMore(target) ? 1 : -1;
  const better = difference * wanted;
  const top = target.valueMax === undefined ? 0 : (target.valueMax - aimed) * wanted;
  const near = target.operator === '~' || outcome.operator === '~' ? Math.abs(aimed) * about : 0;
  const open = boundSaysTooLittle(outcome, better, wanted);
  if (open) return { verdict: 'notComparable', ...open };
  const verdict = better > top + near ? 'exceeded' : better < -near ? 'missed' : 'reached';
  return { verdict, difference, ...whyJudged(target, outcome, verdict) };
}

/** 左右: how far from a number is still about that number */
const about = 0.05;

/** 超过50家 where 60 were aimed at: nobody can say how many more than 50 there were. */
function boundSaysTooLittle({ operator }: Reached, better: number, wanted: number): Reason | undefined {
  const opens = operator === '>=' ? 1 : operator === '<=' ? -1 : 0;
  if (opens === 0 || (opens === wanted ? better >= 0 : better < 0)) return undefined;
  return {
    why: 'What was reached is printed with a bound that leaves open on which side of the target it was.',
    whyZh: '实绩只写了界限，无法判断在目标的哪一边。',
  };
}

/** Whether more is wanted: as the target bounds it, falls are to be large, places small, else as the quantity goes. */
function wantsMore({ operator, direction }: AimedAt): boolean {
  if (operator === '>=' || operator === '+' || operator === '-' || operator === 'x') return true;
  return operator !== '<=' && operator !== 'rank' && direction === 'up';
}

/** A change has to be one of the same time, from the same year. */
function whyUnlike(target: AimedAt, outcome: Reached): Reason | undefined {
  if (target.suspect && target.likelyValue === undefined)
    return { why: 'The printed number of the target cannot be right.', whyZh: '目标的印刷数值有误。' };
  const { kind } = meaningOf(target);
  if (kind !== meaningOf(outcome).kind)
    return {
      why: 'One of them is a level, the other a change or a place in a ranking.',
      whyZh: '一个是水平值，另一个是变化量或位次。',
    };
  if (kind !== 'rise' && kind !== 'fall' && kind !== 'multiple') return undefined;
  const samePace = target.pace === outcome.pace;
  const sameBase = target.baselineYear === outcome.baselineYear;
  const dated =
    target.yearly ||
    target.pace === 'average' ||
    target.pace === 'cumulative' ||
    target.baselineYear !== undefined;
  if (samePace && sameBase && dated) return undefined;
  return {
    why: 'The changes are over different times, or do not say from which year.',
    whyZh: '两个变化量的起止时间不同，或未写明基期。',
  };
}

const verdictWords: Record<Verdict, readonly [string, string]> = {
  reached: ['as much as was aimed at', '达到目标'],
  exceeded: ['more than was aimed at', '超过目标'],
  missed: ['less than was aimed at', '未达目标'],
  notComparable: ['not comparable', '不可比'],
};

function whyJudged(target: AimedAt, outcome: Reached, verdict: Verdict): Reason {
  const [words, wordsZh] = verdictWords[verdict];
  const [aimed, reached] = [printedNumber(target), printedNumber(outcome)];
  return {
    why: `《${target.planTitle}》 aimed at ${aimed} of ${target.indicator} for ${target.year} (${target.region}); 《${outcome.planTitle}》 tells of ${reached}: ${words}.`,
    whyZh: `《${target.planTitle}》提出${target.year}年${target.region}${target.indicator}${aimed}，《${outcome.planTitle}》记载为${reached}：${wordsZh}。`,
  };
}

function answer(target: AimedAt, outcome: Reached, judged: Judged): EdgeFact {
  const { verdict, difference, why, whyZh } = judged;
  const { plan, quote, start, end, section } = outcome;
  return {
    type: 'ANSWERS',
    from: { label: 'Outcome', id: outcome.id },
    to: { label: 'Target', id: target.id },
    properties: {
      plan,
      ...(quote !== undefined && { quote, start: start!, end: end! }),
      ...(section && { section }),
      rule: answersRule,
      basis: 'inferred',
      confidence: confidence[verdict],
      verdict,
      ...(difference !== undefined && { difference }),
      why,
      whyZh,
    },
  };
}

/** what is compared is of the same quantity by its name alone */
const confidence: Record<Verdict, number> = { reached: 0.9, exceeded: 0.9, missed: 0.9, notComparable: 0.6 };
