import { type Quantity, quantities } from '../../extract/numbers/quantity.ts';
import type { NoTarget } from '../../extract/target.ts';
import type { Stretch } from '../../lexical/stretch.ts';
import { ruleOf } from '../../rules/registry.ts';
import { words } from '../words.ts';
import { clausesIn } from './clauses.ts';
import type { Looked, Mark } from './mark.ts';

/** A number with a unit that may be aimed at: beside a verb of aim, or where no rule says what else it is. */
export function numbersIn({ passage, text, from, context, refusals }: Looked): Mark[] {
  // 转化率=转化数/总数: how a quantity is reckoned
  if (context === 'review' || context === 'conditions' || text.includes('=')) return [];
  const clauses = clausesIn(text);
  const counted = quantities(text).flatMap((it) => {
    const { start, end } = it.core;
    if (!isCounted(text, it)) return [];
    const clause = clauses.findIndex(({ to }) => start < to);
    if (isOfTerms(text, clauses, clause)) return [];
    const refusal = refusals.at(passage.span(from + start, from + end));
    const told = isOfPast(text, clauses[clause]!);
    const kept = words.kept.firstIn(text, clauses[clause]!.from, end) !== undefined;
    if (!mayBeTarget(text, it, { context, told, kept, refusal })) return [];
    return [numberMark(text.slice(it.start, it.end), start, end, refusal)];
  });
  return [...counted, ...inLatinUnits(text, context)];
}

const numberMark = (said: string, from: number, to: number, refusal?: NoTarget): Mark => ({
  mark: 'NUMBER',
  at: { from, to },
  why: `The number ${said} may be aimed at, but is no target: ${refusal?.why ?? 'no rule reads it'}.`,
  whyZh: `“${said}”可能是目标，但未读作目标：${inWords(refusal)}。`,
  ...(refusal && { rule: refusal.rule }),
});

/** What the rule that passed a number over says of itself. */
const inWords = (refusal?: NoTarget) =>
  (refusal && ruleOf(refusal.rule)?.says.zh.replace(/[。]$/, '')) ?? '没有规则读取它';

/** 算力规模1500P: units that rules do not know */
function inLatinUnits(text: string, context: Looked['context']): Mark[] {
  if (context !== 'plan' || words.told.firstIn(text) || !words.target.firstIn(text)) return [];
  return [...text.matchAll(/(?<![\d.A-Za-z])\d{1,9}(?:\.\d{1,4})?\s?([A-Za-z]{1,8})(?![A-Za-z\d])/g)].flatMap(
    ({ index, 0: said, 1: unit }) =>
      words.latinUnit.has(unit!) ? [numberMark(said, index, index + said.length)] : [],
  );
}

/** Whether a quantity counts something that may be aimed at. */
function isCounted(text: string, { kind, unit, core, chinese }: Quantity): boolean {
  const printed = text.slice(core.start, core.end);
  // 3人户: of what size
  if (kind === 'year' || text[core.end] === '户' || ordinal.test(printed) || countOfThings.test(printed))
    return false;
  const before = text.slice(Math.max(0, core.start - 8), core.start);
  // 压缩至3个工作日: how long something is to take
  if (kind === 'time') return shortened.test(before);
  if (kind !== 'bare' && unit !== '') return !article.test(printed) || atLeast.test(before);
  // 12万平, 降到1.3以下: the unit is not known, but the number is large or has its verb
  return !chinese && (/[万亿]/.test(printed) || (/\d\.\d/.test(printed) && reached.test(before)));
}

/** 二期, 3.0版: which one, not how many */
const ordinal = /^(?:[一二三四五六七八九十]{1,3}|\d{1,2}(?:\.\d)?)[期版代级档轮届号]/;
/** 一处, 一份: an article */
const article = /^一[\u4e00-\u9fff]{1,2}$/;
const atLeast = /(?:至少|不少于|每[\u4e00-\u9fff]{1,5})[\u4e00-\u9fff]{0,6}$/;
const shortened = /(?:缩短|压缩|压减|控制|缩减|提速)[到至在为]?(?:不超过)?$/;
const reached =
  /(?:达到|提高到|提升到|提高至|提升至|降到|降至|降低到|控制在|稳定在|保持在|不低于|不高于|不超过)$/;

/** Whether a number is a term of a grant or another rule (给予100万元奖励, 年营业收入10亿元以上的，给予…), not what is kept to. */
function isOfTerms(text: string, clauses: readonly Stretch[], at: number): boolean {
  const { from, to } = clauses[at]!;
  if (words.kept.firstIn(text, from, to)) return false;
  return words.terms.firstIn(text) !== undefined || words.notTarget.firstIn(text, from, to) !== undefined;
}

/** Whether a clause, or the beginning of its sentence, tells of what was done. */
const isOfPast = (text: string, { from, to }: Stretch): boolean =>
  words.told.firstIn(text, from, to) !== undefined ||
  words.toldOf.startingAt(text, /^[\s\d.、()一二三四五六七八九十]*/.exec(text)![0].length) !== undefined;

/** Whether a number may be aimed at, by the words around it and by what the rules say of it. */
function mayBeTarget(
  text: string,
  it: Quantity,
  {
    context,
    told,
    kept,
    refusal,
  }: { context: Looked['context']; told: boolean; kept: boolean; refusal: NoTarget | undefined },
): boolean {
  if (told || (refusal && !kept && saidForSure.has(refusal.rule))) return false;
  if (refusal?.rule === 'target.rejected.past' && !isWished(text, it)) return false;
  if (hasAim(text, it)) return true;
  // 400家: stands alone in a list of targets
  return context === 'plan' && !it.chinese && (!refusal || refusal.rule === 'target.rejected.form');
}

/** rules that say for sure that a number is none to be reached */
const saidForSure = new Set(
  ['name', 'specification', 'condition', 'scoring', 'scope'].map((kind) => `target.rejected.${kind}`),
);

/** 力争接待游客增长10%: words that only speak of what is to come */
const isWished = (text: string, { core }: Quantity): boolean =>
  /(?:力争|争取|确保|务必|目标)[^。;]{0,30}$/.test(text.slice(Math.max(0, core.start - 34), core.start));

/** how far behind a number its verb may stand: 在10个左右紧缺领域|开展培训 */
const reach = 16;

function hasAim(text: string, { core, end }: Quantity): boolean {
  const clause = Math.max(text.lastIndexOf(',', core.start - 1), text.lastIndexOf(';', core.start - 1)) + 1;
  return (
    words.target.firstIn(text, clause, core.start) !== undefined ||
    words.target.firstIn(text, end, Math.min(end + reach, text.length)) !== undefined ||
    words.target.endingAt(text, end) !== undefined
  );
}

/** 一批, 三大, 十项: what only sums up */
const countOfThings = /^(?:[一二两三四五六七八九十]{1,2}|\d)(?:[批个大项类种方步次轮件条支座套张]|方面|领域)/;
