/** A stretch of a text: from `start` to before `end`. */
export interface Span {
  start: number;
  end: number;
}

const quoted = /["“”「『]([^"“”「」『』]+)["“”」』]/g;

const isQuoted = (piece: string) => piece.search(quoted) >= 0;

/** The alternatives of what was typed: 或, OR and | stand between them. */
export function alternativesOf(typed: string): string[] {
  const parts = [''];
  // what stands between quotation marks is kept together
  for (const piece of typed.split(/(["“”「『][^"“”「」『』]+["“”」』])/)) {
    const [first = '', ...rest] = isQuoted(piece) ? [piece] : piece.split(/\s+(?:或|OR)\s+|\s*[|｜]\s*/);
    parts[parts.length - 1] += first;
    parts.push(...rest);
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}

/** What must be found as it is written: what stands between quotation marks. */
export const phrasesOf = (alternative: string): string[] =>
  [...alternative.matchAll(quoted)].map(([, phrase]) => phrase!.trim()).filter(Boolean);

/** An alternative as the server takes it: it looks for words, in any order. */
export const withoutQuotes = (alternative: string): string => alternative.replace(quoted, ' $1 ').trim();

/** The words to be marked in what was found. */
export const wordsOf = (typed: string): string[] => [
  ...new Set(
    alternativesOf(typed).flatMap((part) => [
      ...phrasesOf(part),
      ...part
        .replace(quoted, ' ')
        .split(/[\s"“”]+/)
        .filter(Boolean),
    ]),
  ),
];

/** Whether one of the texts has each of the phrases in it, blanks and the size of letters aside. */
export function hasPhrases(texts: readonly string[], phrases: readonly string[]): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/\s+/g, '');
  const all = texts.map(plain);
  return phrases.every((phrase) => all.some((text) => text.includes(plain(phrase))));
}

/** Where the words stand in the text; of a word that does not stand there whole, the longest parts that do. */
export function spansOf(text: string, words: readonly string[]): Span[] {
  const lower = text.toLowerCase();
  // a letter whose small form has another length would move all that follows
  const within = lower.length === text.length ? lower : text;
  const spans = words.flatMap((word) => longest(within, word.toLowerCase()));
  return merged(spans.sort((a, b) => a.start - b.start || b.end - a.end));
}

/** A word may be of so many characters before only its beginning is looked for. */
const longestWord = 40;

function longest(text: string, word: string): Span[] {
  const units = [...word.slice(0, longestWord)];
  const least = units.length === 1 ? 1 : 2;
  for (let length = units.length; length >= least; length--) {
    const parts = Array.from({ length: units.length - length + 1 }, (_, i) =>
      units.slice(i, i + length).join(''),
    );
    const found = parts.flatMap((part) => allOf(text, part));
    if (found.length) return found;
  }
  return [];
}

function allOf(text: string, part: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length))
    spans.push({ start: at, end: at + part.length });
  return spans;
}

function merged(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const span of spans) {
    const last = all.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else all.push({ ...span });
  }
  return all;
}

const around = 48;

/** The text around the first of the words, or its beginning where none stands there. */
export function excerpt(text: string, words: readonly string[]): string {
  const at = spansOf(text, words)[0]?.start ?? 0;
  const start = Math.max(0, at - around);
  const end = Math.min(text.length, at + 2.2 * around);
  const cut = text.slice(start, end).replace(/\s+/g, ' ').trim();
  return `${start > 0 ? '…' : ''}${cut}${end < text.length ? '…' : ''}`;
}
