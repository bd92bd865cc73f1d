/** How alike two printed words are, as the answers are compared with the graph (see ../gold/README.md). */

const unprinted = /[\s“”"'‘’《》〈〉「」『』【】[\]()（）,，.。;；:：、·—–\-~～_/]/g;

/** Words without what printers vary: width, case, blanks, quotation marks, punctuation, private-use glyphs. */
export const plain = (words: unknown): string =>
  String(words ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\ue000-\uf8ff]/g, '')
    .replace(unprinted, '');

export const isSame = (a: unknown, b: unknown): boolean => plain(a) === plain(b);

function bigrams(words: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i < words.length - 1; i++) {
    const pair = words.slice(i, i + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/** Dice's coefficient of the character bigrams, 0–1. */
export function dice(a: unknown, b: unknown): number {
  const [x, y] = [bigrams(plain(a)), bigrams(plain(b))];
  let shared = 0;
  let all = 0;
  for (const [pair, count] of x) {
    shared += Math.min(count, y.get(pair) ?? 0);
    all += count;
  }
  for (const count of y.values()) all += count;
  return all ? (2 * shared) / all : Number(isSame(a, b));
}

/** Whether one holds the other, or its first fourteen characters. */
export function overlaps(a: unknown, b: unknown): boolean {
  const [short, long] = [plain(a), plain(b)].sort((x, y) => x.length - y.length) as [string, string];
  if (!short) return false;
  const head = short.slice(0, 14);
  return long.includes(short) || (head.length >= 8 && long.includes(head));
}

/** 东北亚 is 东北亚地区 */
export const place = (words: unknown): string => plain(words).replace(/(?:地区|区域|省|市)$/, '');

/** 半导体照明 is 半导体照明科技产业化工程: what kind of undertaking it is may or may not stand in the name. */
export const stem = (words: unknown): string =>
  plain(words).replace(
    /(?:国家)?(?:科技|产业化|创新|重大|重点|示范|专项){0,6}(?:专项行动|行动计划|专项|工程|计划|行动|项目)$/,
    '',
  );
