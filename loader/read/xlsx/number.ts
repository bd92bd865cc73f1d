/** How a workbook shows numbers. */
export interface NumberForm {
  /** places behind the point, where the form says how many */
  places?: number;
  percent?: boolean;
  /** a day or a month */
  date?: 'day' | 'month' | 'time';
  /** print around the number: 家 */
  before?: string;
  behind?: string;
}

/** Forms that have a number and no words, of those that Excel knows by number: days, months, percentages. */
const formatsByNumber: Readonly<{ [id: number]: string }> = {
  1: '0',
  2: '0.00',
  3: '0',
  4: '0.00',
  9: '0%',
  10: '0.00%',
  14: 'yyyy-m-d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm',
  19: 'h:mm',
  20: 'h:mm',
  21: 'h:mm',
  22: 'yyyy-m-d',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** What the code of a form says: 0.0%, #,##0"家", yyyy"年"m"月" */
export function numberForm(code: string): NumberForm {
  const [first = ''] = code.split(';');
  const quoted = [...first.matchAll(/"([^"]*)"/g)];
  const signs = first.replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, '');
  if (/y/i.test(signs)) return { date: /d/i.test(signs) ? 'day' : 'month' };
  if (/d/i.test(signs)) return { date: 'day' };
  if (/h|s/i.test(signs) && !/general/i.test(signs)) return { date: 'time' };
  const digits = /[0#?](?:[0#?,.]*[0#?])?/.exec(
    first.replace(/"[^"]*"/g, (words) => ' '.repeat(words.length)),
  );
  const fixed = /\.(0+)/.exec(signs)?.[1]?.length;
  const whole = /^[#,]*0$/.test(signs.replace(/[^#,0.]/g, '')) ? 0 : undefined;
  const at = digits?.index ?? 0;
  const side = (before: boolean) =>
    quoted
      .filter(({ index }) => index < at === before)
      .map(([, words]) => words)
      .join('');
  return {
    ...(fixed !== undefined || whole !== undefined ? { places: fixed ?? whole! } : {}),
    ...(signs.includes('%') && { percent: true }),
    ...(digits && side(true) && { before: side(true) }),
    ...(digits && side(false) && { behind: side(false) }),
  };
}

export const formById = (id: number): NumberForm => numberForm(formatsByNumber[id] ?? '');

const DAY = 86_400_000;
/** Day 0 as Excel counts, which takes 1900 for a leap year; and as older ones for the Mac do. */
const epoch = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };

/** A number as the workbook shows it. */
export function shown(value: number, form: NumberForm, since: keyof typeof epoch): string {
  if (form.date === 'day' || form.date === 'month') {
    const day = new Date(epoch[since] + value * DAY);
    if (Number.isNaN(day.getTime())) return String(value);
    const month = `${day.getUTCFullYear()}年${day.getUTCMonth() + 1}月`;
    return form.date === 'month' ? month : `${month}${day.getUTCDate()}日`;
  }
  if (form.date === 'time') return String(value);
  const size = form.percent ? value * 100 : value;
  // what adding up in binary leaves behind (2.8000000000000003) is shown by no program
  const digits =
    form.places === undefined
      ? String(Number(size.toPrecision(12)))
      : size.toFixed(Math.min(form.places, 20));
  return `${form.before ?? ''}${digits}${form.percent ? '%' : ''}${form.behind ?? ''}`;
}
