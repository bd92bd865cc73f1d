/**
 * Breaks a name into lines of about the same length for the canvas. A full-width character measures 1, others about
 * half; Latin words and numbers are not torn, no line begins with a sign that closes or ends with one that opens.
 */
export function wrap(text: string, measure: number, maxLines: number): string[] {
  const lines = breakLines(text, measure);
  if (lines.length > maxLines)
    return [...lines.slice(0, maxLines - 1), shorten(lines.slice(maxLines - 1).join(''), measure)];
  return balance(text, lines, measure);
}

/** The same text in as many lines, none longer than need be. */
function balance(text: string, lines: string[], measure: number): string[] {
  if (lines.length < 2) return lines;
  let best = lines;
  for (let narrower = measure - 0.5; narrower * lines.length >= lineWidth(text); narrower -= 0.5) {
    const tried = breakLines(text, narrower);
    if (tried.length > lines.length) break;
    best = tried;
  }
  return best;
}

function breakLines(text: string, measure: number): string[] {
  const lines: string[] = [''];
  for (const piece of pieces(text)) {
    const line = lines.at(-1)!;
    const fits = lineWidth(line + piece) <= measure || (isCloser(piece) && lineWidth(line) <= measure);
    if (fits) lines[lines.length - 1] = line + piece;
    else lines.push(...chop(piece.trimStart(), measure));
  }
  return lines.map((line) => line.trim()).filter(Boolean);
}

/** How wide a line is, in full-width characters. */
export function lineWidth(text: string): number {
  let width = 0;
  for (const char of text) width += char.codePointAt(0)! < 0x2000 ? 0.56 : 1;
  return width;
}

const closers = new Set('，。、；：？！”’）》〉」』】〕％%…,.;:?!)]');
const isCloser = (piece: string) => closers.has(piece);

/** Latin words and numbers whole, everything else character by character; what opens goes with what it opens. */
const pieces = (text: string) =>
  text.match(/[“‘（《〈「『【〔［(]?(?:[A-Za-z0-9&./+-]{1,40}|\s{1,40}|.)/gsu) ?? [];

/** A piece that is wider than a line, cut to lines. */
function chop(piece: string, measure: number): string[] {
  if (lineWidth(piece) <= measure) return [piece];
  const lines = [''];
  for (const char of piece) {
    if (lineWidth(lines.at(-1)! + char) > measure) lines.push('');
    lines[lines.length - 1] += char;
  }
  return lines;
}

function shorten(line: string, measure: number): string {
  let short = line;
  while (short && lineWidth(short) > measure - 1) short = [...short].slice(0, -1).join('');
  return `${short}…`;
}
