import { agenciesIn, type FoundAgency } from '../extract/names/findAgencies.ts';
import { quantities } from '../extract/numbers/quantity.ts';
import { examineTargets, type NoTarget } from '../extract/target.ts';
import { containers } from '../extract/walk.ts';
import type { ReadPlan } from '../facts.ts';
import { analysis } from '../lexical/analysis.ts';
import type { Stretch } from '../lexical/stretch.ts';
import { type Passage, printedIn, type Reason, type Span } from '../tree.ts';
import { words } from './words.ts';

/** What marks a sentence as a commitment. */
export const auditMarks = ['RESPONSIBILITY', 'DUTY', 'NUMBER'] as const;
export type AuditMark = (typeof auditMarks)[number];

/** A sentence that looks like a commitment and that no fact covers. */
export interface PassedOver extends Span, Reason {
  mark: AuditMark;
  quote: string;
}

/** What of one plan was read, and what was not. */
export interface Audit {
  sentences: number;
  /** with a mark of a commitment */
  marked: number;
  passedOver: PassedOver[];
}

/**
 * The loader's own audit: every sentence with a mark of a commitment (an organisation with a duty, a number with a unit and a verb of aim,
 * 牵头 or 负责) is covered by a fact, or told with the reason for which it was passed over.
 */
export function auditPlan({ plan, tree, facts }: ReadPlan): Audit {
  const covered = new Covered(
    facts.flatMap((fact) =>
      fact.kind === 'assignment'
        ? [fact.quote, fact.task.titleSpan]
        : fact.kind === 'target' || fact.kind === 'outcome'
          ? [fact.quote]
          : [],
    ),
  );
  const refusals = new Refusals(examineTargets(tree).passed);
  const audit: Audit = { sentences: 0, marked: 0, passedOver: [] };
  for (const { passages } of containers(tree))
    for (const passage of passages)
      for (const sentence of analysis(passage).sentences) {
        audit.sentences++;
        const found = commitmentIn(passage, sentence, refusals);
        if (!found) continue;
        audit.marked++;
        const span = passage.span(sentence.from, sentence.to);
        if (covered.touches(found.at)) continue;
        const { mark, why, whyZh } = found;
        audit.passedOver.push({ ...span, mark, why, whyZh, quote: printedIn(plan, span) });
      }
  audit.passedOver.sort((a, b) => a.start - b.start);
  return audit;
}

interface Marked extends Reason {
  mark: AuditMark;
  /** the words that have to be covered */
  at: Span;
}

function commitmentIn(passage: Passage, { from, to }: Stretch, refusals: Refusals): Marked | undefined {
  const text = passage.folded.slice(from, to);
  if (text.length < shortestSentence || text.length > longestSentence) return undefined;
  return responsibilityIn(passage, text, from, to) ?? numberIn(passage, text, from, refusals);
}

/** what is shorter is a heading, what is longer a table that was not recognised */
const shortestSentence = 8;
const longestSentence = 600;

/** An organisation that is to do something, or a word that says who answers. */
function responsibilityIn(passage: Passage, text: string, from: number, to: number): Marked | undefined {
  const word = words.responsibility.firstIn(text);
  const told = word && !words.notResponsibility.startingAt(text, word.start) ? word : undefined;
  const named = agenciesIn(passage).filter((it) => it.from >= from && it.to <= to && it.form !== 'class');
  if (!named.length) return undefined;
  const whole = passage.span(from, to);
  if (told)
    return {
      mark: 'RESPONSIBILITY',
      at: whole,
      why: `It names ${named[0]!.printed} and says “${told.meaning}”, but no rule reads who answers for what.`,
      whyZh: `句中有${named[0]!.printed}和“${told.meaning}”，但没有规则读出谁负责什么。`,
    };
  const bound = named.find((it) => isBound(text, it, from));
  return (
    bound && {
      mark: 'DUTY',
      at: whole,
      why: `${bound.printed} is told to do something, but no rule reads it as a task.`,
      whyZh: `${bound.printed}被赋予职责，但没有规则将其读作任务。`,
    }
  );
}

/** 省科技厅|要…, at the beginning of its clause */
function isBound(text: string, { from: begins, to: ends }: FoundAgency, from: number): boolean {
  const [start, end] = [begins - from, ends - from];
  return /^[\s,;。]?$/.test(text[start - 1] ?? '') && words.duty.startingAt(text, end) !== undefined;
}

/** A number with a unit beside a verb of aim. */
function numberIn(passage: Passage, text: string, from: number, refusals: Refusals): Marked | undefined {
  // 转化率=转化数/总数: how a quantity is reckoned
  if (text.includes('=') || words.notTarget.firstIn(text)) return undefined;
  const found = quantities(text).find((it) => {
    if (it.kind === 'year' || it.kind === 'time' || it.kind === 'bare' || it.unit === '') return false;
    const before = text.slice(0, it.start);
    const clause = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1);
    const behind = text.slice(it.end, it.end + reach);
    const aims =
      words.target.firstIn(clause) ?? words.target.firstIn(behind) ?? words.target.endingAt(text, it.end);
    return aims !== undefined && !countOfThings.test(text.slice(it.core.start, it.core.end));
  });
  if (!found) return undefined;
  const at = passage.span(from + found.core.start, from + found.core.end);
  const refusal = refusals.at(at);
  return {
    mark: 'NUMBER',
    at,
    why: `The number ${text.slice(found.start, found.end)} beside a verb of aim is no target: ${refusal?.why ?? 'no rule reads it'}.`,
    whyZh: `“${text.slice(found.start, found.end)}”与目标动词并列，但未读作目标：${refusal ? `规则 ${refusal.rule}` : '没有规则读出'}。`,
  };
}

/** how far behind a number its verb may stand: 在10个左右紧缺领域|开展培训 */
const reach = 16;

/** 一批, 三大, 十项: what only sums up */
const countOfThings = /^(?:[一二两三四五六七八九十]{1,2}|\d)(?:[批个大项类种方步次轮件条支座套张]|方面|领域)/;

/** Spans in order, asked for by halves. */
class Covered {
  readonly #spans: readonly Span[];
  readonly #ends: readonly number[];

  constructor(spans: readonly Span[]) {
    this.#spans = [...spans].sort((a, b) => a.start - b.start);
    let reach = 0;
    this.#ends = this.#spans.map(({ end }) => (reach = Math.max(reach, end)));
  }

  touches({ start, end }: Span): boolean {
    let [low, high] = [0, this.#spans.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#spans[middle]!.start < end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && this.#ends[low - 1]! > start;
  }
}

/** What rules said of the numbers that they passed over. */
class Refusals {
  readonly #all: readonly NoTarget[];

  constructor(passed: readonly NoTarget[]) {
    this.#all = [...passed].sort((a, b) => a.span.start - b.span.start);
  }

  at({ start, end }: Span): NoTarget | undefined {
    let [low, high] = [0, this.#all.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#all[middle]!.span.end <= start) low = middle + 1;
      else high = middle;
    }
    const it = this.#all[low];
    return it && it.span.start < end ? it : undefined;
  }
}
