import { Passage, type Span } from '../tree.ts';
import type { Piece } from './pieces.ts';

/** How often characters stand together in a text: what tells a doubled character from two words that meet. */
interface Neighbours {
  /** two characters on one line */
  pairs: ReadonlyMap<string, number>;
  /** three characters, over line breaks too */
  triples: ReadonlyMap<string, number>;
}

function counted(text: string, length: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i + length <= text.length; i++) {
    const words = text.slice(i, i + length);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return counts;
}

const sentenceEnd = /[。！？；：:;!?…][”’」』）)》]{0,2}$|[）)]$/u;
const hanzi = /\p{Script=Han}/u;
const latin = /[A-Za-z0-9]/;

/** a paragraph, not a heading or a caption */
const MIN_PARAGRAPH = 28;
/** a heading that ends this far down its line may have been broken at the end of its line, and its rest is no longer than this */
const MIN_BROKEN_HEADING = 24;
const MAX_HEADING_REST = 24;

const opensItem = ({ mark }: Piece) => mark !== undefined && !mark.form.doubtful;

/** A numbered piece is a heading until it has come to the end of a sentence. */
const isParagraph = (piece: Piece) =>
  piece.text.length >= MIN_PARAGRAPH && (opensItem(piece) ? /。/ : /[，。；]/).test(piece.text);

/** Whether a heading goes on in the next piece: short, without any punctuation, above a paragraph or another heading. */
function isHeadingRest(head: Piece, rest: Piece, next: Piece | undefined): boolean {
  return (
    opensItem(head) &&
    !/[。；：]/.test(head.text) &&
    head.down >= MIN_BROKEN_HEADING &&
    rest.text.length <= MAX_HEADING_REST &&
    !/[，。；：、]/.test(rest.text) &&
    next !== undefined &&
    (isParagraph(next) || opensItem(next))
  );
}

const MAX_TITLE = 120;

/** It closes a title that it has not opened: …》要求 */
const closesTitle = (words: string): boolean => {
  const close = words.indexOf('》');
  return close >= 0 && close <= MAX_TITLE && !words.slice(0, close).includes('《');
};

/** It opens a title that it does not close: 根据《… */
const opensTitle = (words: string): boolean => {
  const open = words.lastIndexOf('《');
  return open >= 0 && words.length - open <= MAX_TITLE && !words.includes('》', open);
};

/** A title is broken at the end of a line, and closed on the next or the one behind it. */
const breaksTitle = (piece: Piece, next: Piece, afterNext: Piece | undefined): boolean =>
  closesTitle(next.text) || (opensTitle(piece.text) && !!afterNext && closesTitle(afterNext.text));

const MAX_QUOTATION = 30;

/** A quotation is broken at the end of a line, and closed on the next: 实施“智慧 / 助老”行动 */
const breaksQuotation = (piece: Piece, next: Piece): boolean => {
  const open = piece.text.lastIndexOf('“');
  const close = next.text.indexOf('”');
  return (
    open >= 0 &&
    close > 0 &&
    piece.text.length - open + close <= MAX_QUOTATION &&
    !/[”。；]/.test(piece.text.slice(open)) &&
    !/[“。；]/.test(next.text.slice(0, close))
  );
};

const MAX_NOTE = 160;

/** A bracket is broken at the end of a line, and closed on the next: （责任单 / 位：市科技局） */
const breaksBracket = (piece: Piece, next: Piece): boolean => {
  const open = Math.max(piece.text.lastIndexOf('（'), piece.text.lastIndexOf('('));
  const close = next.text.search(/[）)]/u);
  return (
    open >= 0 &&
    close > 0 &&
    piece.text.length - open + close <= MAX_NOTE &&
    !/[）)。]/u.test(piece.text.slice(open)) &&
    !/[（(。]/u.test(next.text.slice(0, close))
  );
};

/** 产值在50亿 / 元以下的: a number is broken off its unit */
const breaksQuantity = (piece: Piece, next: Piece): boolean =>
  /\d[百千万亿]{0,2}$/u.test(piece.text) &&
  piece.text.length >= MIN_PARAGRAPH &&
  /^(?:[百千万亿]{0,2}(?:元|平方米|公里|公顷|[吨亩家户个项件])|%)/u.test(next.text);

/**
 * Whether a piece is broken off at its end and goes on in the next one. `first` is the piece that the paragraph began
 * with, where it has been broken before.
 */
export function isBrokenOff(
  piece: Piece,
  next: Piece,
  afterNext: Piece | undefined,
  first: Piece = piece,
): boolean {
  if (opensItem(next)) return false;
  if (breaksTitle(piece, next, afterNext) || breaksQuotation(piece, next)) return true;
  if (breaksBracket(piece, next) || breaksQuantity(piece, next)) return true;
  if (piece.full && !next.indented)
    return piece.setIn || !/[。！？：:!?][”’」』）)》]{0,2}$/u.test(piece.text);
  if (sentenceEnd.test(piece.text)) return false;
  if (/[，、]$/.test(piece.text)) return true;
  if (next.indented) return false;
  return isParagraph(first) || isParagraph(piece) || isHeadingRest(piece, next, afterNext);
}

/** Brings broken pieces together into passages, offsets to the text as printed. */
export class Mender {
  readonly #text: string;
  #neighbours: Neighbours | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /**
   * Whether the character at the end of a broken line was printed again at the beginning of the next: 国家科／科技 →
   * 国家科技. It was not where both are wanted (科技／技术, 人／人): then the first ends a word that stands elsewhere too, or they stand
   * together elsewhere.
   */
  #isDoubled(before: Span, after: Span): boolean {
    const c = this.#text[before.end - 1]!;
    if (c !== this.#text[after.start] || !hanzi.test(c)) return false;
    this.#neighbours ??= {
      pairs: counted(this.#text, 2),
      triples: counted(this.#text.replace(/\s/g, ''), 3),
    };
    const { pairs, triples } = this.#neighbours;
    const previous = this.#text.slice(before.end - 2, before.end - 1);
    const following = this.#text.slice(after.start + 1, after.start + 2);
    // the pair at the end of the broken line is counted, the two that meet over the break are not
    if (pairs.has(c + c)) return false;
    return triples.has(previous + c + following) || (pairs.get(previous + c) ?? 0) <= 1;
  }

  /** One passage from the parts of a paragraph or heading. */
  join(parts: readonly Span[]): Passage {
    if (parts.length === 1) return Passage.plain(this.#text, parts[0]!);
    const at: number[] = [];
    let value = '';
    parts.forEach((part, i) => {
      const previous = parts[i - 1];
      let start = part.start;
      if (previous) {
        if (this.#isDoubled(previous, part)) start++;
        else if (latin.test(this.#text[previous.end - 1]!) && latin.test(this.#text[start]!)) {
          at.push(previous.end); // a line break between two words of Latin letters is a space
          value += ' ';
        }
      }
      for (let o = start; o < part.end; o++) at.push(o);
      value += this.#text.slice(start, part.end);
    });
    at.push(parts.at(-1)!.end);
    return new Passage(value, Int32Array.from(at));
  }
}
