import { placeNameAt } from '../extract/regions/placeName.ts';
import { isDivision, placeBeginnings } from '../extract/regions/placeWords.ts';
import type { TargetFact } from '../extract/target.ts';
import { areUnlike, indicatorKey, resolveIndicator, similarity } from '../resolve/indicator.ts';
import { resolveRegion } from '../resolve/region.ts';
import { nationwide } from '../tree.ts';
import type { Finding } from './finding.ts';
import { type HeldNumber, type Knowledge, regionsNamed } from './knowledge.ts';
import {
  type Candidate,
  isComparable,
  isNumber,
  type Judged,
  type NumberClaim,
  otherNumber,
  otherPlan,
  otherYear,
  supported,
  witnessOf,
} from './numberVerdicts.ts';
import type { DraftSentence } from './sentence.ts';

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
