const digits = new Map([...'〇一二三四五六七八九'].map((c, i) => [c, i]));
for (const zero of '零○ＯO0') digits.set(zero, 0);
digits.set('两', 2);
const units = new Map([
  ['十', 10],
  ['百', 100],
]);

/** The characters that write a Chinese number below a thousand, for use in a character class. */
export const CHINESE_NUMERALS = '〇零○一二三四五六七八九十百两';

/**
 * The value of a Chinese number below a thousand (二十一, 一百零三, 十) or of digits read one by one (二〇一二, with
 * 〇 also printed Ｏ, ○ or 零). Undefined for anything else.
 */
export function chineseNumber(words: string): number | undefined {
  if (!words) return undefined;
  if ([...words].every((c) => digits.has(c))) return Number([...words].map((c) => digits.get(c)).join(''));
  let total = 0;
  let pending = 0;
  for (const c of words) {
    const unit = units.get(c);
    const digit = digits.get(c);
    if (unit !== undefined) {
      total += (pending || 1) * unit;
      pending = 0;
    } else if (digit !== undefined) pending = digit;
    else return undefined;
  }
  return total + pending;
}

/** The value of a number in either writing: 12, １２ or 十二. */
export function numberOf(words: string): number | undefined {
  const plain = words.replace(/[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
  return /^\d+$/.test(plain) ? Number(plain) : chineseNumber(words);
}
