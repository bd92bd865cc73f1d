import { numeralValue } from '../../lexical/numeral.ts';
import type { Span } from '../../tree.ts';
import type { Quantity } from '../numbers/quantity.ts';
import { within } from './candidate.ts';

/**
 * Years as a text tells them: `到2020年`, `2023年底前`, `到“十四五”末`, `2017—2020年`, `今年` set a deadline; `比2015年`, `较“十二五”末` name
 * what is compared with; `2010年`, `“十一五”期间` in a plan for later years tell of the past; the years in titles and names
 * (《…（2006—2020年）》) tell nothing.
 */
export interface YearMark extends Span {
  kind: 'deadline' | 'baseline' | 'past' | 'period';
  /** absent for a period, which sets no deadline */
  year?: number;
}

export interface Calendar {
  /** the first year that a target can be for; what lies before it is past */
  from: number | undefined;
  /** the first year of the plan's own period, and its last */
  begins?: number | undefined;
  ends?: number | undefined;
  /** the year that a heading or a title speaks of (2025年重点任务), which 今年 and 年底前 mean */
  current: number | undefined;
}

const fiveYears =
  /(?:["“”']?(十[一二三四五六七八]?|十)五["“”']?|第(十[一二三四五六七八]?)个五年规划(?=[时期末]))(规划|时期|期间|期末|末期|末|以来|计划)?/g;
/** so many years from now on: no year that a title or an earlier sentence gives is meant */
const comingYears = /(?:今后|未来|接下来的?|[此其]后)[一二两三四五六七八九十\d]{1,2}年内?/g;
const thisYear = /今年|本年度|年内|年底前|年末前/g;

/** All marks of a text, in order. `years` are its quantities of the kind year. */
export function yearMarks(
  text: string,
  years: readonly Quantity[],
  names: readonly Span[],
  calendar: Calendar,
): YearMark[] {
  const marks = years
    .filter((q) => !within(names, q.start, q.end))
    .map((q) => yearMark(text, q, calendar))
    .filter((m) => m !== undefined);
  if (text.includes('五'))
    for (const found of text.matchAll(fiveYears)) {
      const mark = fiveYearMark(text, found, calendar);
      if (mark) marks.push(mark);
    }
  if (/今后|未来|接下来|[此其]后/.test(text))
    for (const found of text.matchAll(comingYears))
      marks.push({ start: found.index, end: found.index + found[0].length, kind: 'period' });
  if (calendar.current)
    for (const found of text.matchAll(thisYear)) {
      if (text[found.index - 1] === '到' || /[\d年]/.test(text[found.index - 1] ?? '')) continue;
      marks.push({
        start: found.index,
        end: found.index + found[0].length,
        kind: 'deadline',
        year: calendar.current,
      });
    }
  return marks.sort((a, b) => a.start - b.start);
}

const compared = /(?:[比较与从自由]|相较于?|对比|同)$/;
/** 在2015年|的基础上 */
const asBase = /^[底末]?的?(?:基础|水平)/;
const until =
  /(?:到|至|截至|截止|截止到|力争|面向|展望|放眼|着眼|在|于|争取|并|将|实现|计划|其中|[一二三四五六七八九十]是|自|从|年[和及]|^|[\s,。;:、()—-])$/;
const ofDay = /^\d{1,2}月(?:\d{1,2}日)?(?![底前末\d])/;
const byThen = /(?:到|至|于|在|力争|争取|前)$/;
/** 成交额2021年|、2022年分别达到, 2021|、2022年 */
const inList = /^[底末]?[、和及与](?:19|20)\d{2}[年、和及与两二三四五]/;
/** 入库企业2023年|达到5000家, 绿色工厂2023年|5家 */
const reaches =
  /^[底末]?(?:(?:力争|预计)?(?:达到|突破|超过|实现|提高到|增加到|扩大到|翻番|翻一番)|\d[\d.]{0,6}[万亿]{0,2}(?:[家个项户件座所台套吨元亩人名%]|公里)(?!月))/;
const began = /^(?:以来|以后|起|开始|发布|出台|印发|版|版本|秋季|春季|可持续)/;

/** 2015年|的2倍 */
const timesThen = /^[底末]?的[\d.一二两三四五六七八九十]{1,6}倍/;

function yearMark(text: string, q: Quantity, { from }: Calendar): YearMark | undefined {
  const before = text.slice(Math.max(0, q.start - 4), q.start).trimEnd();
  const after = text.slice(q.end, q.end + 10);
  const year = q.valueMax ?? q.value;
  // 2023年|6月底前|, 2023年|10月31日前
  const byMonth = /^(?:\d{1,2}月)(?:\d{1,2}日)?(?:[底末中]|上旬|中旬|下旬)?(?:之?前)?/.exec(after)?.[0] ?? '';
  const end =
    q.end +
    byMonth.length +
    (/^(?:年?[底末]|前后|前|度|[上下]半年)+/.exec(after.slice(byMonth.length))?.[0].length ?? 0);
  const mark = { start: q.start, end, year };
  // 2016年4月，某意见印发: a day or month tells of an event, unless something is to be done by then
  if (ofDay.test(after) && !byThen.test(before) && year === from) return undefined;
  if (began.test(after)) return from !== undefined && year < from ? { ...mark, kind: 'past' } : undefined;
  if (timesThen.test(after) || asBase.test(after) || (compared.test(before) && !/[,。;]$/.test(before)))
    return { ...mark, kind: 'baseline' };
  if (from !== undefined && year < from) return { ...mark, kind: 'past' };
  const listed = inList.test(after) || /[、和及与]$/.test(before);
  return until.test(before) || listed || reaches.test(after) ? { ...mark, kind: 'deadline' } : undefined;
}

function fiveYearMark(text: string, found: RegExpExecArray, { from }: Calendar): YearMark | undefined {
  const number = numeralValue(found[1] ?? found[2] ?? '');
  // “十五冬”, “十四五”: the mark closes right behind
  const quoted = /五["“”']/.test(found[0]);
  if (number === undefined || number < 10 || number > 18) return undefined;
  if (!quoted && found[3] === undefined) return undefined;
  const last = 2005 + 5 * (number - 10);
  const start = found.index;
  const mark = { start, end: start + found[0].length };
  const before = text.slice(Math.max(0, start - 2), start);
  const tail = found[3] ?? '';
  if (/[比较从]$/.test(before)) return { ...mark, kind: 'baseline', year: last };
  if (from !== undefined && last < from) return { ...mark, kind: 'past', year: last };
  if (/末/.test(tail)) return { ...mark, kind: 'deadline', year: last };
  if (tail === '以来' || tail === '规划' || tail === '计划') return undefined;
  // 抓好“十五五”谋划布局: a period that is only named dates nothing
  const opensClause =
    /^$|[\s,。;:、()到在]$/.test(before) &&
    !/^(?:谋划|重大|重点|开局|收官|前期|编制)/.test(text.slice(mark.end, mark.end + 2));
  return tail === '' && !opensClause ? undefined : { ...mark, kind: 'period' };
}
