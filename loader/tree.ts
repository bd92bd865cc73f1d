import type { Node, Parent } from 'unist';
import type { VFile } from 'vfile';

/**
 * What the stages of the loader hand to each other: a plan's text (from `split`) and its tree (from `outline`).
 *
 * Every offset here is a UTF-16 offset in the plan's Text, which is kept as printed. Where print is damaged (a line
 * break inside a word, a character doubled at a page break), a Passage holds the mended words beside the offsets of
 * the printed ones; rules read the former and quote the latter.
 */

/** A stretch of a text, of a plan's Text where no other is said: `text.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
}

/** Words as a rule reads them, with the way back to the words as printed. */
export class Passage {
  readonly value: string;
  /**
   * The offset in the Text of `value[0]` where the words stand there as they are; else `at[i]` is that of `value[i]`, and one more
   * entry ends the last character.
   */
  readonly at: number | Int32Array;
  #folded: string | undefined;

  constructor(value: string, at: number | Int32Array) {
    if (typeof at !== 'number' && at.length !== value.length + 1)
      throw new RangeError(`a passage of ${value.length} code units has ${at.length} offsets, not one more`);
    this.value = value;
    this.at = at;
  }

  /** `value`, character for character, with full-width Latin letters, digits and signs as half-width ones. */
  get folded(): string {
    this.#folded ??= fold(this.value);
    return this.#folded;
  }

  /** The passage for a stretch of text that needs no mending. */
  static plain(text: string, { start, end }: Span): Passage {
    return new Passage(text.slice(start, end), start);
  }

  /** Where `value[i]` stands in the Text. */
  offset(i: number): number {
    return typeof this.at === 'number' ? this.at + i : this.at[i]!;
  }

  /** Where `value.slice(from, to)` stands in the Text. */
  span(from = 0, to = this.value.length): Span {
    const start = this.offset(from);
    return { start, end: from >= to ? start : this.offset(to - 1) + 1 };
  }

  slice(from: number, to = this.value.length): Passage {
    const value = this.value.slice(from, to);
    if (typeof this.at === 'number') return new Passage(value, this.at + from);
    const at = this.at.slice(from, to + 1);
    if (to > from) at[at.length - 1] = this.at[to - 1]! + 1;
    return new Passage(value, at);
  }
}

/** Folds full-width ASCII to half-width, one code unit for one, so that offsets stay the same. */
export function fold(value: string): string {
  let folded = '';
  let from = 0;
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    const half = code === 0x3000 ? 0x20 : code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : 0;
    if (half === 0) continue;
    folded += value.slice(from, i) + String.fromCharCode(half);
    from = i + 1;
  }
  return from === 0 ? value : folded + value.slice(from);
}

/** Why something is concluded, as a person can check it: in English and in Chinese. */
export interface Reason {
  why: string;
  whyZh: string;
}

/** What a plan says about itself before its body, each with the words that say so. */
export interface Stated<T> extends Partial<Reason> {
  value: T;
  /** absent where the document does not print it: the reason says where it comes from instead (the corpus manifest, …) */
  span?: Span;
  /** 0–1, where it is less than certain */
  confidence?: number;
}

export interface PlanHead {
  title: Stated<string>;
  /** the title of the notice that issues it, e.g. 国务院关于印发《中国制造2025》的通知 */
  noticeTitle?: Stated<string>;
  /** 文号 as printed */
  docNumber?: Stated<string>;
  /** YYYY-MM-DD */
  issuedOn?: Stated<string>;
  /** names as printed, in order, e.g. 中共辽宁省委 */
  issuers: Stated<string>[];
  /** names as printed, one each */
  addressees: Stated<string>[];
  /** those to whom copies go (抄送), at the foot */
  copiedTo?: Stated<string>[];
  level?: Stated<'national' | 'provincial' | 'municipal' | 'county' | 'other'>;
  /** the division whose plan it is: 全国, 辽宁省, 青岛市; what 省科技厅 means depends on it */
  region?: Stated<string>;
  kind?: Stated<string>;
  /** it sets no aims and gives no duties: a letter, minutes, what explains a plan */
  setsNothing?: true;
  periodStart?: Stated<number>;
  periodEnd?: Stated<number>;
}

/** One plan, cut out of the files that hold it. */
export interface PlanText {
  head: PlanHead;
  /** the whole text as it is read: title, notice and body; parts from several files joined by a line feed */
  text: string;
  /** as long as `text`, where that is not what is printed: it is read in simplified characters */
  printed?: string;
  /** where each stretch of `text` comes from, in order */
  parts: { file: VFile /** offset in `text` */; at: number /** span in the file's own text */; from: Span }[];
  /** where the body begins, behind title, number, addressees and notice */
  bodyStart: number;
  /**
   * the lines that only name the plan or frame its page, in order (titles, number, date, addressees, signature,
   * distribution): part of the text, no part of its outline
   */
  frame: Span[];
  /** title of the plan that it is an annex of, where it stands behind one in the same file (附件, 任务分工表) */
  annexOf?: string;
}

/** What a file is called in the graph: its path from the root of the corpus that it was found in, with slashes. */
export const sourceOf = (file: VFile): string => String(file.data.source ?? file.basename ?? '');

/** The files that hold a plan, in reading order. */
export const filesOf = ({ parts }: Pick<PlanText, 'parts'>): string[] => [
  ...new Set(parts.map(({ file }) => sourceOf(file))),
];

/** What is printed in a stretch of a plan's text. */
export const printedIn = ({ text, printed = text }: PlanText, { start, end }: Span): string =>
  printed.slice(start, end);

export type SectionKind = 'part' | 'chapter' | 'heading' | 'item' | 'box' | 'article' | 'annex';

/** The tree of one plan. `order` counts sections in reading order from 0. */
export interface PlanTree extends Parent {
  type: 'plan';
  plan: PlanText;
  children: Block[];
}

/** A heading with what stands under it, down to numbered items and boxes (专栏). */
export interface SectionNode extends Parent {
  type: 'section';
  kind: SectionKind;
  /** as printed, e.g. （三）, 专栏1 */
  number?: string;
  /** where the number stands */
  numberSpan?: Span;
  /**
   * The heading without its number. An item that runs on (“1.构建开放包容环境。贯彻落实…”) is headed by its first
   * sentence; the sentence is not repeated in the children.
   */
  heading: Passage;
  depth: number;
  order: number;
  /** from its number or heading to just behind its last child */
  extent: Span;
  children: Block[];
}

export interface ParagraphNode extends Node {
  type: 'paragraph';
  passage: Passage;
}

/** A table whose cells stand in rows; an empty cell is an empty passage. Its caption is a paragraph or heading before it. */
export interface TableNode extends Node {
  type: 'table';
  header: Passage[];
  rows: Passage[][];
  extent: Span;
}

export type Block = SectionNode | ParagraphNode | TableNode;

export const isSection = (node: Node): node is SectionNode => node.type === 'section';

/** The region of a plan that is for the whole nation. */
export const nationwide = '全国';

/** The division whose plan it is; the nation where it does not say. */
export const regionOf = (head: PlanHead): string => head.region?.value ?? nationwide;
