import { distanceBetween, type Measured, meaningOf, printedNumber } from '../../graph-schema/index.ts';
import type { TargetFact } from '../extract/target.ts';
import type { Finding, Witness } from './finding.ts';
import type { HeldNumber, Knowledge } from './knowledge.ts';

/** A number of a draft: of which quantity, for which place and year. */
export interface NumberClaim extends Measured {
  fact: TargetFact;
  name: string;
  indicator: string;
  /** name of the region that its sentence names; absent where it names none */
  region?: string;
  year?: number | undefined;
  /** what is measured begins with the place */
  led: boolean;
}

/** A number that a plan prints, for the year for which it prints it. */
export interface Candidate {
  held: HeldNumber;
  number: Measured;
  year: number | undefined;
}

/** What a number of a draft comes to, with the words that say so. */
export type Judged = Pick<Finding, 'verdict' | 'witnesses' | 'why' | 'whyZh'>;

const numbersOf = ({ value, likelyValue, suspect }: Measured) => (suspect ? [value, likelyValue] : [value]);

/** Whether two numbers are one: in any unit, as a level, a rise or a fall. */
export function isNumber(claim: Measured, held: Measured): boolean {
  return numbersOf(held).some((value) => {
    if (value === undefined) return false;
    const distance = distanceBetween(claim, { ...held, suspect: undefined, value } as Measured);
    if (distance.why !== undefined) return false;
    const { difference } = distance;
    // a third is printed as 0.33 or as 1/3
    if (Math.abs(difference) <= Math.abs(value) * 1e-6) return true;
    const max = held.valueMax;
    const within =
      max !== undefined && difference <= 0 && value + difference <= max && (claim.value ?? 0) <= max;
    return within && (claim.value ?? 0) >= value;
  });
}

/** A rise and a fall of one quantity contradict each other, and so do a lowest and a highest level. */
export function isComparable(claim: Measured, held: Measured): boolean {
  const distance = distanceBetween(claim, held);
  if (distance.why === undefined) return true;
  const [a, b] = [meaningOf(claim), meaningOf(held)];
  const opposite =
    (a.kind === 'rise' && b.kind === 'fall') ||
    (a.kind === 'fall' && b.kind === 'rise') ||
    (a.kind === 'level' && b.kind === 'level' && a.bound !== b.bound);
  return (
    opposite && distanceBetween({ ...claim, operator: '=' }, { ...held, operator: '=' }).why === undefined
  );
}

export const witnessOf = ({ held }: Candidate, knowledge: Knowledge): Witness => ({
  plan: held.plan,
  planTitle: knowledge.titleOf(held.plan),
  quote: held.quote ?? '',
  ...(held.start !== undefined && held.end !== undefined && { start: held.start, end: held.end }),
});

const mostWitnesses = 3;
const witnesses = (list: readonly Candidate[], knowledge: Knowledge): Witness[] =>
  list.slice(0, mostWitnesses).map((it) => witnessOf(it, knowledge));

export function supported(
  claim: NumberClaim,
  agreeing: readonly Candidate[],
  everywhere: readonly Candidate[],
  knowledge: Knowledge,
): Judged {
  const [first] = agreeing as [Candidate];
  const issued = ({ held }: Candidate) => knowledge.plan(held.plan)?.issuedOn ?? '';
  const latest = agreeing.map(issued).sort().at(-1)!;
  const later = everywhere.filter(
    (it) =>
      latest !== '' &&
      issued(it) > latest &&
      it.year === claim.year &&
      it.held.region === first.held.region &&
      isComparable(claim, it.number) &&
      !isNumber(claim, it.number),
  );
  const [newer] = later;
  if (newer)
    return {
      verdict: 'SUPERSEDED',
      witnesses: [witnessOf(first, knowledge), witnessOf(newer, knowledge)],
      why: `《${knowledge.titleOf(first.held.plan)}》 said so; 《${knowledge.titleOf(newer.held.plan)}》, issued later, sets ${printedNumber(newer.number)} for ${claim.year}.`,
      whyZh: `《${knowledge.titleOf(first.held.plan)}》如此规定；其后的《${knowledge.titleOf(newer.held.plan)}》将${claim.year}年定为${printedNumber(newer.number)}。`,
    };
  return {
    verdict: 'SUPPORTED',
    witnesses: witnesses(agreeing, knowledge),
    why: `《${knowledge.titleOf(first.held.plan)}》 prints ${printedNumber(first.number)} for ${claim.year} (${first.held.region}).`,
    whyZh: `《${knowledge.titleOf(first.held.plan)}》所载${claim.year}年为${printedNumber(first.number)}（${first.held.region}）。`,
  };
}

export function otherNumber(claim: NumberClaim, held: readonly Candidate[], knowledge: Knowledge): Judged {
  const [first] = held as [Candidate];
  const title = knowledge.titleOf(first.held.plan);
  const [own, its] = [claim, first.number].map((number) => `${sign(number)}${printedNumber(number)}`);
  return {
    verdict: 'CONTRADICTED',
    witnesses: witnesses(held, knowledge),
    why: `《${title}》 prints ${its} for ${claim.year} (${first.held.region}), not ${own}.`,
    whyZh: `《${title}》所载${claim.year}年为${its}（${first.held.region}），而非${own}。`,
  };
}

const signs: Partial<Record<NonNullable<Measured['operator']>, string>> = {
  '+': '+',
  '-': '−',
  '>=': '≥',
  '<=': '≤',
};
const sign = ({ operator = '=' }: Measured) => signs[operator] ?? '';

export function otherYear(claim: NumberClaim, held: readonly Candidate[], knowledge: Knowledge): Judged {
  const [first] = held as [Candidate];
  const title = knowledge.titleOf(first.held.plan);
  return {
    verdict: 'CONTRADICTED',
    witnesses: witnesses(held, knowledge),
    why: `《${title}》 prints ${printedNumber(first.number)} for ${first.year}, and nothing for ${claim.year}.`,
    whyZh: `《${title}》的${printedNumber(first.number)}是${first.year}年的数值，${claim.year}年未见数值。`,
  };
}

export function otherPlan(
  claim: NumberClaim,
  own: readonly Candidate[],
  elsewhere: readonly Candidate[],
  knowledge: Knowledge,
): Judged {
  const [first, other] = [own[0]!, elsewhere[0]!];
  return {
    verdict: 'CONTRADICTED',
    witnesses: [witnessOf(first, knowledge), witnessOf(other, knowledge)],
    why: `The number for ${claim.year} is that of 《${knowledge.titleOf(other.held.plan)}》; 《${knowledge.titleOf(first.held.plan)}》 prints ${printedNumber(first.number)} for ${first.year}.`,
    whyZh: `该${claim.year}年数值出自《${knowledge.titleOf(other.held.plan)}》；《${knowledge.titleOf(first.held.plan)}》所载为${first.year}年${printedNumber(first.number)}。`,
  };
}
