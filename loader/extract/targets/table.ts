import { fold, type Passage, type TableNode } from '../../tree.ts';
import type { Operator } from '../numbers/forms.ts';
import { quantities } from '../numbers/quantity.ts';
import type { Calendar } from './calendar.ts';
import type { Stretch } from './reading.ts';
import { isPlace } from './sorts.ts';

/**
 * A table of indicators: one a row, the years in the columns. Columns of years to come hold aims, the last one before them
 * the baseline. Cells may hold words (翻一番, 比2015年提高2个百分点, 7.5左右（“十三五”期间年均增速）); a footnote digit may be glued to the
 * name (专利数1（件）); the unit stands in brackets behind the name or in a column of its own.
 */
export interface TableAim {
  indicator: { passage: Passage; at: Stretch; name: string };
  /** where the label names the place that the row is for, and the caption what is measured */
  place?: Stretch;
  cell: Passage;
  value: number;
  valueMax?: number;
  unit: string;
  operator: Operator;
  year?: number;
  baselineYear?: number;
  baselineValue?: number;
}

/** What stands above a table: 2023—2025年各市孵化器建设目标, and behind 单位： a unit. */
interface Caption {
  caption?: string;
  unit?: string;
}

const ofEach =
  /各(?:设区)?[市县区州地](?:\([^()]{1,4}\))?(?:[、和][市县区州])?([\u4e00-\u9fff“”()&A-Z]{3,24}?)(?:培育|发展|增长|建设|认定)?(?:目标|任务|计划|指标)(?:任务)?(?:分解|分配)?表?$/;

/** What a table measures of each city, as its caption says: 各市|孵化器|建设目标 */
const measuredInAll = (caption: string): string | undefined => ofEach.exec(fold(caption).trim())?.[1];

const span = /(?<!\d)((?:19|20)\d{2})(?:年?[—–~至到-]{1,2}((?:19|20)\d{2}))?年/g;

/** The years that a caption names: all of 2023—2025年. */
export const yearsNamed = (caption: string): number[] =>
  [...caption.matchAll(span)].flatMap(([, first, last]) =>
    Array.from(
      { length: Math.max(1, Number(last ?? first) - Number(first) + 1) },
      (_, i) => Number(first) + i,
    ),
  );

interface Column {
  index: number;
  /** `growth`: how much a quantity is to grow a year, or, in brackets, to come to over all years */
  kind: 'aim' | 'growth' | 'before';
  year?: number;
}

const yearIn = (cell: string) => {
  const found = /((?:19|20)\d{2})\s?(?:年|$|\D)/.exec(cell)?.[1];
  return found === undefined ? undefined : Number(found);
};

/**
 * The aims of a table; undefined where it is no table of indicators by year. `from` is the first year that can be aimed
 * at (of a plan that does not begin with it, the last before), `captionYears` are those that the caption names: where it names any, only those are aimed at.
 */
export function tableAims(
  { header, rows }: TableNode,
  {
    from,
    begins,
    captionYears,
    caption = '',
    unit = '',
  }: Calendar & { captionYears: readonly number[] } & Caption,
): TableAim[] | undefined {
  const columns = columnsOf(header, from, captionYears, begins).filter(
    (c) => c.year !== undefined || !isProse(rows, c),
  );
  const aims = columns.filter((c) => c.kind !== 'before');
  if (!aims.length) return undefined;
  const name = nameColumn(header, rows, columns[0]!.index);
  const unitColumn = header.findIndex((cell) => /^(?:计量)?单位$/.test(cell.folded.trim()));
  const shared = measuredInAll(caption);
  const found: TableAim[] = [];
  for (const row of rows) {
    const label = row[name];
    if (!label?.value.trim()) continue;
    const printed = labelOf(label, unitColumn >= 0 ? row[unitColumn]?.value.trim() : undefined);
    const place = shared !== undefined && isPlace(printed.name);
    const read = place
      ? { ...printed, name: `${printed.name}${shared}`, unit: printed.unit || unit }
      : printed;
    const before = columns.filter((c) => c.kind === 'before').flatMap((c) => baselineOf(row, c));
    for (const { index, year, kind } of aims) {
      const cell = row[index];
      const value = cell && (kind === 'growth' ? growthValue(cell, read) : cellValue(cell, read));
      if (!value) continue;
      found.push({
        indicator: { passage: label, at: read.at, name: read.name },
        ...(place && { place: read.at }),
        cell,
        ...before.at(-1),
        ...value,
        ...(year !== undefined && { year }),
      });
    }
  }
  return found;
}

function columnsOf(
  header: readonly Passage[],
  from: number | undefined,
  captionYears: readonly number[],
  begins: number | undefined,
): Column[] {
  const dated = header.flatMap(({ folded }, index): Column[] => {
    const year = yearIn(folded);
    if (/年均(?:增|下降)|增[长速]|累计/.test(folded)) return [{ index, kind: 'growth' }];
    if (/现状|基期|基础值|当前|实际/.test(folded)) return [{ index, kind: 'before', ...(year && { year }) }];
    if (year === undefined) return /目标|规划值/.test(folded) ? [{ index, kind: 'aim' }] : [];
    return [{ index, kind: 'aim', year }];
  });
  const named = dated.some((c) => c.year !== undefined && captionYears.includes(c.year));
  // where some columns are said to hold aims, others do not
  const marked = dated.some(({ index }) => isAim(header[index]!.folded));
  const latest = Math.max(...dated.map((c) => c.year ?? 0));
  return dated.map((column) => {
    const { year } = column;
    if (column.kind === 'growth' && latest > 0) return { ...column, year: latest };
    if (year === undefined) return column;
    if (marked && column.kind === 'aim' && !isAim(header[column.index]!.folded))
      return { ...column, kind: 'before' };
    const past = named
      ? !captionYears.includes(year)
      : from !== undefined && (year < from || (year === from && year < latest && year !== begins));
    return past ? { ...column, kind: 'before' } : column;
  });
}

const isAim = (head: string) => /目标|规划值|预期/.test(head);

/** The column of names: the one headed so, or else the one with the most words before the first year. */
function nameColumn(header: readonly Passage[], rows: readonly Passage[][], first: number): number {
  const headed = header.findIndex(({ folded }) =>
    /指标(?!值)|名称|项目|内容/.test(folded.replace(/\s/g, '')),
  );
  if (headed >= 0 && headed < first) return headed;
  const words = (index: number) => rows.reduce((sum, row) => sum + (row[index]?.value.length ?? 0), 0);
  return Array.from({ length: Math.max(first, 1) }, (_, i) => i).reduce(
    (best, i) => (words(i) > words(best) ? i : best),
    0,
  );
}

/** how long a cell with one value is at most: 7.5左右（“十三五”期间年均增速） */
const LONGEST_VALUE = 24;

/** 目标任务: a column of sentences, which are read as such */
function isProse(rows: readonly Passage[][], { index }: Column): boolean {
  const long = rows.filter((row) => (row[index]?.value.trim().length ?? 0) > LONGEST_VALUE);
  return long.length * 2 >= rows.length && rows.length > 0;
}

interface Label {
  name: string;
  at: Stretch;
  unit: string;
  operator: Operator;
}

function labelOf(label: Passage, column: string | undefined): Label {
  const text = label.folded;
  const bracket = /\(([^()]{1,12})\)\s*$/.exec(text);
  const end = bracket?.index ?? text.length;
  const start = /^\s*(?:\d{1,2}[.、]\s*|\(\d{1,2}\)\s*)?/.exec(text)?.[0].length ?? 0;
  // a footnote digit is glued to the name
  const name = text
    .slice(start, end)
    .replace(/(?<=[\u4e00-\u9fff])\d\s*$/, '')
    .trimEnd();
  const operator = /(?:提高|增长|上升|增速|增长率)$/.test(name)
    ? '+'
    : /(?:下降|降低|减少)(?:幅度|率)?$/.test(name)
      ? '-'
      : '=';
  return {
    name: name.replace(/(?:提高|降低|下降)(?:幅度)?$/, ''),
    at: { start, end: start + name.length },
    unit: column || (bracket?.[1] ?? '').trim(),
    operator: /排名|位次|名次/.test(name) ? 'rank' : operator,
  };
}

function baselineOf(row: readonly Passage[], { index, year }: Column) {
  const cell = row[index];
  const first = cell && quantities(cell.folded.trim())[0];
  if (!first) return [];
  return [{ baselineValue: first.value, ...(year !== undefined && { baselineYear: year }) }];
}

/** 8.5 in a column of yearly growth, [230] or [累计提高5个百分点] for all years together */
function growthValue(cell: Passage, label: Label) {
  const whole = /^\s*[[【〔(]/.test(cell.folded);
  const value = cellValue(cell, whole ? label : { ...label, unit: '%' });
  // [4.6] for a share of 35%: by how much it grows in all
  const total = whole && !/^[%％]|百分点/.test(value?.unit ?? '');
  return value && (total || value.operator !== '=' ? value : { ...value, operator: '+' as const });
}

const signs: Record<string, Operator> = { '>': '>=', '≥': '>=', '<': '<=', '≤': '<=' };

function cellValue(cell: Passage, label: Label) {
  const text = cell.folded;
  const found = quantities(text).filter((q) => q.kind !== 'year');
  const first = found.find((q) => !/[(（][^)）]*$/.test(text.slice(0, q.start)));
  if (!first) return undefined;
  const before = text.slice(0, first.start);
  const sign = signs[before.trim().at(-1) ?? ''];
  const moved = /(?:提高|增长|增加|上升)$/.test(before)
    ? '+'
    : /(?:下降|降低|减少)$/.test(before)
      ? '-'
      : undefined;
  const compared = yearIn(/[比较]((?:19|20)\d{2}年)/.exec(before)?.[1] ?? '');
  const own = first.operator === '=' ? label.operator : first.operator;
  return {
    value: first.value,
    ...(first.valueMax !== undefined && { valueMax: first.valueMax }),
    unit: first.unit || label.unit,
    operator: moved ?? sign ?? own,
    ...(compared !== undefined && { baselineYear: compared }),
  };
}

/** Which column says by when each row is to be done (完成时限, 时间进度); -1 for none. */
export const deadlineColumn = ({ header }: TableNode): number =>
  header.findIndex(({ folded }) =>
    /^(?:完成|工作|办理)?(?:时限|期限|时间|进度)(?:要求|进度|安排|节点)?$/.test(folded.replace(/\s/g, '')),
  );

/** The year of 2016年12月底前, the last of 2018—2020年. */
export function deadlineIn(cell: Passage | undefined): number | undefined {
  const year = [...(cell?.folded ?? '').matchAll(/(?<!\d)((?:19|20)\d{2})(?!\d)/g)].at(-1)?.[1];
  return year === undefined ? undefined : Number(year);
}
