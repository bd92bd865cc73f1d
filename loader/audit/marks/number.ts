import { type Quantity, quantities } from '../../extract/numbers/quantity.ts';
import type { NoTarget } from '../../extract/target.ts';
import { words } from '../words.ts';
import type { Looked, Mark } from './mark.ts';

/** A number with a unit that may be aimed at: beside a verb of aim, or where no rule says what else it is. */
export function numbersIn({ passage, text, from, context, refusals }: Looked): Mark[] {
  // 转化率=转化数/总数: how a quantity is reckoned
  if (context === 'review' || text.includes('=')) return [];
  if (words.notTarget.firstIn(text) && !words.kept.firstIn(text)) return [];
  const counted = quantities(text).flatMap((it) => {
    const { start, end } = it.core;
    const refusal = refusals.at(passage.span(from + start, from + end));
    if (!isCounted(text, it) || !mayBeTarget(text, it, context, refusal)) return [];
    return [numberMark(text.slice(it.start, it.end), start, end, refusal)];
  });
  return [...counted, ...inLatinUnits(text, context)];
}

const numberMark = (said: string, from: number, to: number, refusal?: NoTarget): Mark => ({
  mark: 'NUMBER',
  at: { from, to },
  why: `The number ${said} may be aimed at, but is no target: ${refusal?.why ?? 'no rule reads it'}.`,
  whyZh: `“${said}”可能是目标，但未读作目标：${refusal ? `规则 ${refusal.rule}` : '没有规则读出'}。`,
});

/** 算力规模1500P: units that rules do not know */
function inLatinUnits(text: string, context: Looked['context']): Mark[] {
  if (context !== 'plan' || words.told.firstIn(text) || !words.target.firstIn(text)) return [];
  return [...text.matchAll(/(?<![\d.A-Za-z])\d{1,9}(?:\.\d{1,4})?\s?([A-Za-z]{1,8})(?![A-Za-z\d])/g)].flatMap(
    ({ index, 0: said, 1: unit }) =>
      words.latinUnit.has(unit!) ? [numberMark(said, index, index + said.length)] : [],
  );
}

const isCounted = (text: string, { kind, unit, core, chinese }: Quantity): boolean =>
  kind !== 'year' &&
  kind !== 'time' &&
  // 12万平: the unit is not known, but the number is large
  ((kind !== 'bare' && unit !== '') || (!chinese && /[万亿]/.test(text.slice(core.start, core.end)))) &&
  !countOfThings.test(text.slice(core.start, core.end));

function mayBeTarget(text: string, it: Quantity, context: Looked['context'], refusal?: NoTarget): boolean {
  const told = words.told.firstIn(text) !== undefined;
  if (refusal && saidForSure.has(refusal.rule)) return false;
  if (hasAim(text, it)) return !told;
  // 400家: stands alone in a list of targets
  return context === 'plan' && !told && !it.chinese && (!refusal || refusal.rule === 'target.rejected.form');
}

/** rules that say for sure that a number is none to be reached */
const saidForSure = new Set(
  ['name', 'specification', 'condition', 'scoring'].map((kind) => `target.rejected.${kind}`),
);

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
