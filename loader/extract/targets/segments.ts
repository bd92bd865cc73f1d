import type { Span } from '../../tree.ts';
import type { Quantity } from '../numbers/quantity.ts';
import { vocabulary } from './words.ts';

export interface Sentence extends Span {
  clauses: Span[];
}

const closes: Record<string, string> = {
  '“': '”',
  '"': '"',
  '‘': '’',
  '《': '》',
  '〈': '〉',
  '「': '」',
  '『': '』',
};
/** what no name runs over */
const stops = new Set('。;\n');
/** 1 for each character that parts a text or opens or closes something in it */
const isMark = new Uint8Array(0x10000);
for (const mark of [...Object.keys(closes), ...'()。;!?\n,:']) isMark[mark.charCodeAt(0)] = 1;
/** no number of an item, （十二）, is as long as what a bracket says that stands behind a sentence */
const SHORTEST_NOTE = 6;
/** what runs on longer without a stop is no clause of prose */
export const LONGEST_CLAUSE = 600;
/** a quotation that runs longer is none: one mark of the pair is lost */
const LONGEST_NAME = 60;

/** Cuts a text, from its beginning on, into sentences and those into clauses. */
class Cutter {
  readonly sentences: Sentence[] = [];
  #clauses: Span[] = [];
  #sentence = 0;
  #clause = 0;

  endClause(end: number, next: number): void {
    if (end > this.#clause) this.#clauses.push({ start: this.#clause, end });
    this.#clause = next;
  }

  /** Ends a sentence behind a bracket that stands alone behind the last one. */
  endNote(text: string, start: number, end: number): void {
    const opens = text.slice(this.#sentence, start).trim() === '';
    if (opens && end - start > SHORTEST_NOTE) this.endSentence(end, end);
  }

  endSentence(end: number, next: number): void {
    this.endClause(end, next);
    this.sentences.push({ start: this.#sentence, end, clauses: this.#clauses });
    this.#clauses = [];
    this.#sentence = next;
  }
}

/** Names, brackets, sentences and their clauses; brackets are not cut by the stops inside them. */
export function pieces(text: string): { names: Span[]; brackets: Span[]; sentences: Sentence[] } {
  const names: Span[] = [];
  const brackets: Span[] = [];
  const cutter = new Cutter();
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (isMark[text.charCodeAt(at)] !== 1) continue;
    const c = text[at]!;
    if (closes[c]) {
      const end = nameEnd(text, at, closes[c]);
      if (end === undefined) continue;
      if (end <= text.length) names.push({ start: at, end });
      at = end - 1;
    } else if (c === '(') open.push(at);
    else if (c === ')') {
      const start = open.pop();
      if (start === undefined || open.length) continue;
      brackets.push({ start, end: at + 1 });
      // 。（责任单位：市人社局）|三是建设平台3个
      cutter.endNote(text, start, at + 1);
    } else if (!',:'.includes(c)) {
      open.length = 0;
      cutter.endSentence(at, at + 1);
    } else if (open.length === 0) cutter.endClause(at, at + 1);
  }
  cutter.endSentence(text.length, text.length);
  return { names, brackets, sentences: cutter.sentences };
}

/** Where a name ends that a mark opens; behind the text where that ends before the name does; undefined where the mark opens none. */
function nameEnd(text: string, start: number, close: string): number | undefined {
  for (let at = start + 1; at < text.length; at++) {
    const c = text[at]!;
    if (c === close || (close === '”' && c === '"')) return at + 1;
    if (at - start >= LONGEST_NAME || stops.has(c)) return undefined;
  }
  return text.length + 1;
}

/** What one clause states, with the quantities in it. */
export interface Statement {
  clause: Span;
  inside: readonly Quantity[];
}

const both = /[并而]?且/g;

/**
 * The statements of a clause: “经费支出超3600亿元|且占地区生产总值比重3.4%以上” are two. “利润1亿元且研发占比3%以上的企业” is one, of what both are
 * true of.
 */
export function statements(text: string, clause: Span, inside: readonly Quantity[]): Statement[] {
  const found: Statement[] = [];
  let start = clause.start;
  let first = 0;
  for (let i = 1; i < inside.length; i++) {
    const { end } = inside[i - 1]!;
    const next = inside[i]!;
    const gap = text.slice(end, next.start);
    const joint = gap.includes('且') ? [...gap.matchAll(both)].at(-1) : undefined;
    if (!joint || text[next.end] === '的') continue;
    found.push({ clause: { start, end: end + joint.index }, inside: inside.slice(first, i) });
    start = end + joint.index + joint[0].length;
    first = i;
  }
  found.push({ clause: { start, end: clause.end }, inside: first ? inside.slice(first) : inside });
  return found;
}

export interface Segment {
  quantity: Quantity;
  segment: Span;
  /** stands before it in the same segment, as what it starts from */
  nested?: Quantity;
}

const ofHeads = /^[百千万亿]{1,2}[人名元户亩]$/;
const joints = /(?:以及|[、和及与])/g;

/**
 * Shares a clause out among its quantities: “开发8个新药的研发、30个品种的二次开发” → two segments; “由第21位上升至前18位” is one, whose
 * first number is where the second starts from; “100家产值超10亿元的企业” is one, too.
 */
export function segments(text: string, clause: Span, inside: readonly Quantity[]): Segment[] {
  const found: Segment[] = [];
  const begun = startingPoints(text, clause, inside);
  // 万人|发明专利拥有量由18.6件提高到25件
  const perHead =
    inside.length > 2 && !begun && ofHeads.test(text.slice(inside[0]!.core.start, inside[0]!.core.end));
  if (perHead && startingPoints(text, clause, inside.slice(1)))
    return segments(text, clause, inside.slice(1));
  let start = clause.start;
  let from = inside[begun - 1] && inside[0];
  for (let i = begun; i < inside.length; i++) {
    const quantity = inside[i]!;
    const next = inside[i + 1];
    const cut = next ? cutBetween(text, quantity.end, next.start) : { end: clause.end, next: clause.end };
    // （累计约3600户） speaks for itself
    const bracket = text.slice(start, quantity.start).lastIndexOf('(');
    const opened = bracket >= 0 && !text.slice(start + bracket, quantity.start).includes(')');
    found.push({
      quantity,
      segment: {
        start: opened ? start + bracket + 1 : start,
        end: cut ? cut.end : segmentEnd(text, inside, i, clause),
      },
      ...(from && { nested: from }),
    });
    from = undefined;
    start = cut ? cut.next : start;
  }
  return found;
}

const only = /^[\s、和及与]*$/;
const risesTo = /(?:到|至|为|成)(?:\d{4}年的?)?$/;

/**
 * How many quantities at the head of a clause are only where others start from: 1 in “从现行20%|提高到50%”, 2 in “分别从202元、270元|提高
 * 到209元、280元”, 0 where there are none.
 */
function startingPoints(text: string, clause: Span, inside: readonly Quantity[]): number {
  const first = inside[0];
  if (
    !first ||
    !/(?:[从由]|自(?![来主动然治身有营贸助建]))[^,。;]{0,12}$/.test(text.slice(clause.start, first.start))
  )
    return 0;
  for (let i = 1; i < inside.length; i++) {
    const gap = text.slice(inside[i - 1]!.end, inside[i]!.start);
    if (risesTo.test(gap.trimEnd()) && !gap.includes('、')) return i;
    if (!only.test(gap)) return 0;
  }
  return 0;
}

/** A segment with further quantities nested in it runs on to the first cut behind. */
function segmentEnd(text: string, inside: readonly Quantity[], i: number, clause: Span): number {
  for (let j = i + 1; j < inside.length; j++) {
    const next = inside[j + 1];
    if (!next) return clause.end;
    const cut = cutBetween(text, inside[j]!.end, next.start);
    if (cut) return cut.end;
  }
  return clause.end;
}

function cutBetween(text: string, from: number, to: number): { end: number; next: number } | undefined {
  const gap = text.slice(from, to);
  let last: { end: number; next: number } | undefined;
  for (const joint of gap.matchAll(joints)) {
    const end = from + joint.index;
    const next = end + joint[0].length;
    if (end === from || vocabulary.doing.startingAt(text, next)) return { end, next };
    last = { end, next };
  }
  return last;
}
