/**
 * The stretch of a sentence in which the name that ends at a place may begin: back to the last mark. Quoted words and
 * bracketed ones (“十城千辆”, （工业技术研究基地）) belong to the name and are stepped over whole.
 */
export interface Clause {
  from: number;
  /** places just behind each 、 of the clause, in order */
  items: number[];
  /** quoted and bracketed stretches, in order */
  atoms: { from: number; to: number; quoted: boolean }[];
  /** the clause begins just behind an opening quotation mark */
  quoted: boolean;
}

const mark = /[，。；：！？,;:?!\s》《"'…→|]/;
const longestAtom = 30;

function atomAt(text: string, last: number, open: string): number {
  const at = text.lastIndexOf(open, last - 1);
  if (at < 0 || last - at > longestAtom) return -1;
  return /[，。；！？\s]/.test(text.slice(at, last)) ? -1 : at;
}

/** @param longest how many characters to look back */
export function clauseBefore(text: string, end: number, longest: number): Clause {
  const clause: Clause = { from: 0, items: [], atoms: [], quoted: false };
  const first = Math.max(0, end - longest);
  let at = end;
  for (; at > first; at--) {
    const c = text[at - 1]!;
    if (c === '”' || c === ')') {
      const open = atomAt(text, at - 1, c === '”' ? '“' : '(');
      if (open < first) break;
      clause.atoms.unshift({ from: open, to: at, quoted: c === '”' });
      at = open + 1;
      continue;
    }
    if (c === '“' || c === '(') {
      clause.quoted = c === '“';
      break;
    }
    if (mark.test(c)) break;
    if (c === '、') clause.items.unshift(at);
  }
  clause.from = at;
  return clause;
}
