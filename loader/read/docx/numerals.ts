import nzh from 'nzh';

const circled = (n: number) => (n <= 20 ? String.fromCodePoint(0x245f + n) : String(n));
const fullWidth = (n: number) => String(n).replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d)));
const letter = (n: number) => String.fromCharCode(65 + ((n - 1) % 26)).repeat(Math.floor((n - 1) / 26) + 1);
const among = (signs: string) => (n: number) => signs[n - 1] ?? String(n);
const chineseNumeral = (n: number) => nzh.cn.encodeS(n);

const romans: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(n: number): string {
  let rest = n;
  let numeral = '';
  for (const [value, sign] of romans)
    for (; rest >= value && numeral.length < 30; rest -= value) numeral += sign;
  return numeral;
}

/** How Word prints a number, by the name of the form (ECMA-376 ST_NumberFormat); any other is printed in digits. */
const numberFormats: Record<string, (n: number) => string> = {
  chineseCounting: chineseNumeral,
  chineseCountingThousand: chineseNumeral,
  japaneseCounting: chineseNumeral,
  taiwaneseCountingThousand: chineseNumeral,
  chineseLegalSimplified: (n) => nzh.cn.encodeB(n),
  ideographDigital: (n) => [...String(n)].map((d) => '〇一二三四五六七八九'[Number(d)]).join(''),
  ideographTraditional: among('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: among('子丑寅卯辰巳午未申酉戌亥'),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalZero: (n) => String(n).padStart(2, '0'),
  upperLetter: letter,
  lowerLetter: (n) => letter(n).toLowerCase(),
  upperRoman: roman,
  lowerRoman: (n) => roman(n).toLowerCase(),
};

/** A number as Word prints it in a form. */
export const numeral = (n: number, form: string): string =>
  n > 0 && n < 10_000 ? (numberFormats[form]?.(n) ?? String(n)) : String(n);
