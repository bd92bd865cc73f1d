import { distanceBetween, type Measured, meaningOf, printedNumber } from '../../graph-schema/index.ts';
import { placeNameAt } from '../extract/regions/placeName.ts';
import { isDivision, placeBeginnings } from '../extract/regions/placeWords.ts';
import type { TargetFact } from '../extract/target.ts';
import { areUnlike, indicatorKey, resolveIndicator, similarity } from '../resolve/indicator.ts';
import { resolveRegion } from '../resolve/region.ts';
import { nationwide } from '../tree.ts';
import type { Finding, Witness } from './finding.ts';
import { type HeldNumber, type Knowledge, regionsNamed } from './knowledge.ts';
import type { DraftSentence } from './sentence.ts';

/** A number of a draft: of which quantity, for which place and year. */
interface NumberClaim extends Measured {
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
interface Candidate {
  held: HeldNumber;
  number: Measured;
  year: number | undefined;
}

/** how alike two names of one plan are that mean one quantity */
const ALIKE = 0.8;

/**
 * An indicator with its number and year, of a plan that the sentence names, or of a place that it names. What is contradicted is
 * the number for that year, the direction in which it changes, or the year for that number.
 */
export async function checkNumbers(
  sentence: DraftSentence,
  facts: readonly TargetFact[],
  knowledge: Knowledge,
): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const fact of facts) {
    const claim = claimOf(fact, sentence);
    if (claim.year !== undefined) found.push(await checkOne(claim, sentence, knowledge));
  }
  return found;
}

const opener = /^(?:力争|争取|确保|努力|计划|预计|拟|将)?(?:到|至|在|于)?(?:19|20)\d{2}年[底末]?前?(?:，|,)?/;
const bearers = /^(?:我国|全国|国家(?!级)(?=[\u4e00-\u9fff]{4}))的?/;

/** What words measure, freed from the place and the year before them: 辽宁省力争2020年底前|宽带普及率. */
function withoutBearer(name: string): { words: string; place?: string } {
  let words = name;
  let place: string | undefined;
  for (let before = ''; before !== words; ) {
    before = words;
    const led = placeBeginnings.at(words, 0) ? placeNameAt(words, 0) : undefined;
    // 辽宁省|高新技术企业, not 沈阳|材料科学国家研究中心
    const stands = led && (isDivision(led.form) || opener.test(words.slice(led.to)));
    if (led && stands && words.length - led.to >= 2) {
      place = words.slice(0, led.to);
      words = words.slice(led.to).replace(/^的/, '');
    }
    words = words.replace(bearers, '').replace(opener, '');
  }
  return words.length >= 2 ? { words, ...(place && { place }) } : { words: name };
}

const nation = /我国|全国|中国(?!制造|共产党)/;

function claimOf(fact: TargetFact, { text, start }: DraftSentence): NumberClaim {
  const { words: name, place } = withoutBearer(fact.indicator.name);
  const before = text.slice(0, fact.indicator.span.start - start).replace(/《[^》]*》/g, '');
  const printed = fact.region?.printed ?? place ?? regionsNamed(before).at(-1);
  const national = nation.test(`${before}${fact.indicator.name}`) ? nationwide : undefined;
  const region = printed ? resolveRegion(printed).name : national;
  const { unit, operator, value, valueMax, year } = fact;
  const { id } = resolveIndicator(name, { unit, operator, ...(printed && { region: printed }) });
  const number = { value, unit, operator, ...(valueMax !== undefined && { valueMax }) };
  return { fact, name, indicator: id, year, led: place !== undefined, ...number, ...(region && { region }) };
}

async function checkOne(claim: NumberClaim, sentence: DraftSentence, knowledge: Knowledge): Promise<Finding> {
  const { start, end } = claim.fact.quote;
  const quote = sentence.text.slice(start - sentence.start, end - sentence.start);
  const shared = { kind: 'NUMBER' as const, quote, start, end };
  const verdict = await judge(claim, sentence, knowledge);
  return { ...shared, ...verdict };
}

type Judged = Pick<Finding, 'verdict' | 'witnesses' | 'why' | 'whyZh'>;

async function judge(claim: NumberClaim, sentence: DraftSentence, knowledge: Knowledge): Promise<Judged> {
  const { spokenOf, namesUnknown } = sentence;
  const everywhere = (await knowledge.numbers({ indicators: [claim.indicator] })).flatMap((held) =>
    candidatesOf(held, knowledge),
  );
  const own = spokenOf.length
    ? (await knowledge.numbers({ plans: spokenOf }))
        .filter((held) => isQuantity(claim, held))
        .flatMap((held) => candidatesOf(held, knowledge))
    : [];
  const pool = spokenOf.length ? own : namesUnknown ? [] : everywhere;
  const inPlace = pool.filter(({ held }) => isPlace(claim, held, knowledge));
  const agreeing = inPlace.filter((it) => it.year === claim.year && isNumber(claim, it.number));
  if (agreeing.length) return supported(claim, agreeing, spokenOf.length ? [] : everywhere, knowledge);
  // where neither plan nor place is named, nobody knows whose number it is
  const named = spokenOf.length > 0 || (claim.region !== undefined && !namesUnknown);
  const sameYear = inPlace.filter((it) => it.year === claim.year && isComparable(claim, it.number));
  if (named && sameYear.length) return otherNumber(claim, sameYear, knowledge);
  const sameNumber = inPlace.filter((it) => it.year !== undefined && isNumber(claim, it.number));
  if (named && sameNumber.length) return otherYear(claim, sameNumber, knowledge);
  const elsewhere = everywhere.filter(
    (it) => it.year === claim.year && isNumber(claim, it.number) && isPlace(claim, it.held, knowledge),
  );
  if (inPlace.length && elsewhere.length && spokenOf.length)
    return otherPlan(claim, inPlace, elsewhere, knowledge);
  return {
    verdict: 'NOT_HELD',
    witnesses: elsewhere.slice(0, 1).map((it) => witnessOf(it, knowledge)),
    why: `The graph holds no number of ${claim.name} that could be compared with this one.`,
    whyZh: `图谱中没有可与之比较的${claim.name}数值。`,
  };
}

/** What a plan prints of a quantity: the target, and what was before it. */
function candidatesOf(held: HeldNumber, knowledge: Knowledge): Candidate[] {
  const { baselineValue, baselineYear, unit, operator } = held;
  const year = held.year ?? knowledge.plan(held.plan)?.periodEnd;
  const target = { held, number: held, year };
  if (baselineValue === undefined) return [target];
  const level = operator === 'rank' ? ({ operator } as const) : ({ operator: '=' } as const);
  return [
    target,
    { held, number: { value: baselineValue, ...level, ...(unit && { unit }) }, year: baselineYear },
  ];
}

/** Whether a number of the plan that is named is of the quantity that the claim is about. */
function isQuantity(claim: NumberClaim, held: HeldNumber): boolean {
  if (held.indicator === claim.indicator) return true;
  const [a, b] = [indicatorKey(claim.name), indicatorKey(held.name)];
  return a === b || (similarity(a, b) >= ALIKE && !areUnlike(a, b));
}

/** A plan that is named without a place is spoken of as it stands; a claim for a place is answered by numbers for that place. */
const isPlace = (claim: NumberClaim, held: HeldNumber, knowledge: Knowledge): boolean =>
  claim.region === undefined ||
  held.region === claim.region ||
  // 大连国家级数据产业集聚区营业收入, which a plan of the province sets by this name
  (claim.led && indicatorKey(claim.fact.indicator.name) === indicatorKey(held.name)) ||
  // 辽宁省…, in a sentence about a plan of Liaoning that sets the number for the whole of it
  (held.region === nationwide && knowledge.plan(held.plan)?.region === claim.region);

const numbersOf = ({ value, likelyValue, suspect }: Measured) => (suspect ? [value, likelyValue] : [value]);

/** Whether two numbers are one: in any unit, as a level, a rise or a fall. */
function isNumber(claim: Measured, held: Measured): boolean {
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
function isComparable(claim: Measured, held: Measured): boolean {
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

const witnessOf = ({ held }: Candidate, knowledge: Knowledge): Witness => ({
  plan: held.plan,
  planTitle: knowledge.titleOf(held.plan),
  quote: held.quote ?? '',
  ...(held.start !== undefined && held.end !== undefined && { start: held.start, end: held.end }),
});

const mostWitnesses = 3;
const witnesses = (list: readonly Candidate[], knowledge: Knowledge): Witness[] =>
  list.slice(0, mostWitnesses).map((it) => witnessOf(it, knowledge));

function supported(
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

function otherNumber(claim: NumberClaim, held: readonly Candidate[], knowledge: Knowledge): Judged {
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

function otherYear(claim: NumberClaim, held: readonly Candidate[], knowledge: Knowledge): Judged {
  const [first] = held as [Candidate];
  const title = knowledge.titleOf(first.held.plan);
  return {
    verdict: 'CONTRADICTED',
    witnesses: witnesses(held, knowledge),
    why: `《${title}》 prints ${printedNumber(first.number)} for ${first.year}, and nothing for ${claim.year}.`,
    whyZh: `《${title}》的${printedNumber(first.number)}是${first.year}年的数值，${claim.year}年未见数值。`,
  };
}

function otherPlan(
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
