/** The signs with which Chinese writes numbers, and what each stands for. */
const digitOf = new Map<string, number>([...'〇一二三四五六七八九'].map((sign, value) => [sign, value]));
for (const zero of '零○ＯOОΟ◯0') digitOf.set(zero, 0);
digitOf.set('两', 2);

const magnitudes = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
  ['万', 10_000],
  ['亿', 100_000_000],
]);

/** The signs of numbers below a thousand, as they count sections and days, for use in a character class. */
export const ordinalSigns = '〇零○一二三四五六七八九十百两';

/** The signs of numbers that count things, for use in a character class. */
export const countingSigns = '零〇一二两三四五六七八九十百千万亿';

/** What the words for a magnitude multiply by: 百, 万亿; 1 for none. */
export const magnitudeOf = (words: string): number =>
  [...words].reduce((product, sign) => product * (magnitudes.get(sign) ?? 1), 1);

/**
 * The number that a numeral stands for: `1,234.5`, `二十`, `一百零八`, `2000`, `两万五千`, `三点五`, `三分之一`, `1/3`, `百`, `二〇二〇`.
 * Undefined where the characters make no number (`百千万`), or may be several (`二三`, `一二三`): one digit behind the other is
 * a number only as a year is printed.
 */
export function numeralValue(text: string): number | undefined {
  const share = text.indexOf('分之');
  if (share > 0) return fraction(text.slice(0, share), text.slice(share + 2));
  const slash = text.indexOf('/');
  if (slash > 0) return fraction(text.slice(slash + 1), text.slice(0, slash));
  if (/^[0-9]/.test(text)) {
    const plain = text.replaceAll(',', '');
    return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined;
  }
  if (isDigits(text) && text.length > 1) return text.length === 4 ? oneByOne(text) : undefined;
  const point = text.indexOf('点');
  return point > 0 ? decimal(text.slice(0, point), text.slice(point + 1)) : composed(text);
}

/**
 * The number that counts a section, a day or an item, in either writing: `12`, `１２`, `十二`, `一百零三`; digits one behind the
 * other are read one by one (`二〇一二`, `一〇`). Undefined for anything else.
 */
export function ordinalValue(words: string): number | undefined {
  const plain = words.replace(/[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
  if (/^\d+$/.test(plain)) return Number(plain);
  return isDigits(words) ? oneByOne(words) : composed(words);
}

function fraction(below: string, above: string): number | undefined {
  const whole = numeralValue(below);
  const part = numeralValue(above);
  return whole && part !== undefined ? part / whole : undefined;
}

/** 三点二五 */
function decimal(whole: string, behind: string): number | undefined {
  const above = composed(whole);
  return above !== undefined && isDigits(behind) ? Number(`${above}.${digitsOf(behind)}`) : undefined;
}

const isDigits = (text: string): boolean => text !== '' && [...text].every((sign) => digitOf.has(sign));

const digitsOf = (signs: string): string => [...signs].map((sign) => digitOf.get(sign)).join('');

const oneByOne = (signs: string): number => Number(digitsOf(signs));

/** 一百零八, 两万五千, 一亿五千万: groups below ten thousand, each closed off by its magnitude. */
function composed(text: string): number | undefined {
  if (text === '') return undefined;
  let total = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const magnitude = magnitudes.get(text[at]!) ?? 1;
    if (magnitude < 10_000) continue;
    const group = at === from ? 0 : belowTenThousand(text.slice(from, at));
    if (group === undefined) return undefined;
    // 万亿 multiplies what stands before it; 五千万 behind 一亿 does not
    const closed = total % magnitude === 0 && total >= magnitude;
    total = closed ? total + group * magnitude : (total + group || 1) * magnitude;
    from = at + 1;
  }
  const rest = from === text.length ? 0 : belowTenThousand(text.slice(from));
  return rest === undefined ? undefined : total + rest;
}

/** 三千二百, 一百零八, 十, 百: magnitudes fall from one to the next. */
function belowTenThousand(text: string): number | undefined {
  let sum = 0;
  let digit: number | undefined;
  let last = Number.POSITIVE_INFINITY;
  for (const sign of text) {
    const value = digitOf.get(sign);
    const magnitude = magnitudes.get(sign);
    if (value !== undefined) {
      if (digit) return undefined;
      digit = value;
    } else if (magnitude !== undefined && magnitude < last) {
      sum += (digit || 1) * magnitude;
      last = magnitude;
      digit = undefined;
    } else return undefined;
  }
  return sum + (digit ?? 0);
}
