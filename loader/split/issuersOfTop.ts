import type { Line } from '../read/lines.ts';
import { Passage, type Stated } from '../tree.ts';
import { agenciesIn, letterheadIn } from './agencies.ts';
import { isDocNumber, isNumberedOrder } from './docNumber.ts';
import { coverLine, docNumberLine } from './lines-of-head.ts';
import { joined, printedAs } from './passage.ts';

/** how many bodies issue a document together on one paper */
const MAX_LETTERHEAD = 12;

/**
 * The names on a letterhead, with its lines: 某省人民政府文件, spaced-out letters above the 文号, or those of several bodies, one below the
 * other, where 文件 stands beside one of them.
 */
export function letterheadAt(
  text: string,
  lines: readonly Line[],
  first: number,
): { names: Stated<string>[]; lines: Line[] } | undefined {
  const taken: Line[] = [];
  const names: Passage[] = [];
  let beside = false;
  for (let i = first; i < lines.length && taken.length < MAX_LETTERHEAD; i++) {
    const line = lines[i]!;
    if (!line.text && taken.length > 0) continue;
    const words = letterheadIn(Passage.plain(text, line));
    // 文件, below the names of those whose paper it is
    if (words.isHeaded && words.names.length === 0 && names.length > 0 && /^文\s{0,4}件$/u.test(line.text)) {
      beside = true;
      taken.push(line);
      continue;
    }
    if (words.names.length === 0) {
      const numbered = docNumberLine(line.text) !== undefined;
      // several bodies, one below the other, above 关于印发…
      const above = taken.length > 1 && /^(?:关于|印发)/u.test(line.text);
      return taken.length > 0 && (numbered || beside || above)
        ? { names: names.map(printedAs), lines: taken }
        : undefined;
    }
    beside ||= words.isHeaded;
    taken.push(line);
    names.push(...words.names);
  }
  return undefined;
}

/** how many blank lines may stand between two lines of a cover */
const MAX_GAP = 2;

/** Who issued a document, by its cover: in brackets with the month, or on the lines above the month, with those lines. */
export function coverAt(
  text: string,
  lines: readonly Line[],
  i: number,
): { issuers: Stated<string>[]; lines: Line[] } | undefined {
  const line = lines[i]!;
  const cover = coverLine(line.text);
  if (!cover) return signersOfCover(text, lines, i);
  const { from, to, value } = cover.words;
  const names =
    to > from ? agenciesIn(Passage.plain(text, { start: line.start + from, end: line.start + to })) : [];
  return names.length > 0 || value === '' ? { issuers: names.map(printedAs), lines: [line] } : undefined;
}

/** The bodies on the lines that end above the month of a cover. */
function signersOfCover(text: string, lines: readonly Line[], first: number) {
  const taken: Line[] = [];
  const names: Passage[] = [];
  let gap = 0;
  for (let i = first; i < lines.length && taken.length <= MAX_LETTERHEAD; i++) {
    const line = lines[i]!;
    if (!line.text) {
      if (++gap > MAX_GAP) return undefined;
      continue;
    }
    gap = 0;
    if (coverLine(line.text)?.words.value === '') return { issuers: names.map(printedAs), lines: taken };
    const found = agenciesIn(Passage.plain(text, line));
    if (found.length === 0) return undefined;
    names.push(...found);
    taken.push(line);
  }
  return undefined;
}

const orderWord = /(?:令|公告|通告)(?=[\s(（第\d]|$)/u;

/** The number of an order or announcement on a line or two, and who gave it: 某市人民政府令⏎第300号, 某部公告（2023年第15号） */
export function orderAt(
  text: string,
  lines: readonly Line[],
  i: number,
): { number: Stated<string>; issuers: Stated<string>[]; lines: Line[] } | undefined {
  const line = lines[i]!;
  const named = orderWord.exec(line.text);
  if (!named || named.index < 2) return undefined;
  const next = lines.slice(i + 1, i + 4).find((below) => below.text);
  const isWhole = isDocNumber(line.text);
  if (!isWhole && !(next && isNumberedOrder(line.text, next.text))) return undefined;
  const taken = isWhole ? [line] : [line, next!];
  const issuers = agenciesIn(Passage.plain(text, { start: line.start, end: line.start + named.index }));
  return { number: printedAs(joined(text, taken)), issuers: issuers.map(printedAs), lines: taken };
}
