/** The characters that are a number with its sign: ① ⑴ ⒈ ㈠ ❶ */
const glyph = '[\\u2460-\\u249b\\u24ea-\\u24ff\\u2776-\\u2793\\u3220-\\u3229\\u3280-\\u3289]';
/** What is drawn before an item: ● ◆ ★ → ✓, and pictures */
const drawn =
  '[\\u2022\\u00b7\\u203b\\u2043\\u2192\\u25a0-\\u25ff\\u2605\\u2606\\u2611\\u2713-\\u2716]|\\p{Extended_Pictographic}\\ufe0f?';
const numberMark =
  '[(]\\d{1,2}[)]|\\d{1,2}[.、)·．](?!\\d)|[(][一二三四五六七八九十]{1,3}[)]|[一二三四五六七八九十]{1,3}(?:是(?=[\\u4e00-\\u9fff“])(?!否)|、(?![一二三四五六七八九十]))|第[一二三四五六七八九十]{1,2}[,，]';
const lettered = '[A-Za-z][.、)](?![A-Za-z\\d])';

const listMarks = new RegExp(`^\\s*(?:(?:${glyph}|${drawn}|${numberMark}|${lettered})\\s*){1,3}`, 'u');
/** how far a mark reaches at most */
const REACH = 16;

/** How many characters the marks of a list take that folded words begin with: ⑴, ◆, 1., 一是, 🔹; 0 where there are none. */
export const listMarkLength = (words: string): number =>
  listMarks.exec(words.slice(0, REACH))?.[0].length ?? 0;
