import type { Passage, Span } from '../../tree.ts';
import { type Headed, holdsNumber, withoutSpaces } from '../innerHead.ts';
import { placeNameAt } from '../regions/placeName.ts';
import { placeBeginnings } from '../regions/placeWords.ts';
import type { Calendar } from './calendar.ts';
import { isPlace } from './qualifiers.ts';

/** Where the number in a cell is: a place that a head or a label names, or the whole of the plan's own region. */
export type Where = { passage: Passage; at: Span } | 'whole';

/** What the head of a table makes of a column. */
export interface Column {
  index: number;
  /** `growth`: how much a quantity is to grow a year, or, in brackets, to come to over all years */
  kind: 'target' | 'growth' | 'before';
  year?: number;
  /** 沈阳, 全市, 其中：高新区: where the numbers of the column are */
  where?: Where;
  /** 高新技术企业（家）: what the column counts, where the rows are places */
  measured?: Passage;
  /** 2025年目标（家） */
  unit?: string;
}

export const yearIn = (cell: string): number | undefined => {
  const found = /((?:19|20)\d{2})\s?(?:年|$|\D)/.exec(cell)?.[1];
  return found === undefined ? undefined : Number(found);
};

/** 一季度, 上半年, 2025年6月: a part of a year, whose number is not that of the year */
const partOfYear =
  /(?:第?[一二三四1-4]季度|Q[1-4]|[上下]半年|1?\d月(?:份|底)?|[一二三四五六七八九十]{1,2}月份?)/;

export const isPartOfYear = (head: Passage): boolean => partOfYear.test(withoutSpaces(head));

export const isUnitHead = (head: Passage): boolean => /^(?:计量)?单位$/.test(withoutSpaces(head));

const isTarget = (head: string) =>
  /^全年|目标|规划值|预期值|预期目标|展望|愿景|计划[值数]|[中分]期值|阶段值|年度值/.test(head);
const wasReached = (head: string) =>
  /现状|基期|基础值|基数|当前|实际|(?<!计划|预计|拟|应|需)完成(?:值|数|情况)/.test(head);

/**
 * The columns of a table that hold targets, what is to grow by how much, or what was. A column is what was where its head says so, or
 * where its year lies before the targets; one for a later year is a target of that year, whatever it is called.
 */
export function columnsOf(
  heads: Headed['heads'],
  { from, begins, captionYears }: Calendar & { captionYears: readonly number[] },
): Column[] {
  const dated = heads.flatMap((cells, index): Column[] => {
    const words = cells.map(withoutSpaces).join('');
    const year = yearIn(words);
    const where = cells.length > 1 ? placeOfCell(cells.at(-1)!) : undefined;
    const unit = /\(([^()\d]{1,6})\)$/.exec(words)?.[1];
    const shared = { index, ...(where && { where }), ...(unit && { unit }) };
    if (partOfYear.test(words)) return [];
    if (/年均(?:增|下降)|增[长速]|累计/.test(words)) return [{ ...shared, kind: 'growth' }];
    if (wasReached(words)) return [{ ...shared, kind: 'before', ...(year && { year }) }];
    if (year === undefined) return isTarget(words) ? [{ ...shared, kind: 'target' }] : [];
    return [{ ...shared, kind: 'target', year }];
  });
  const heading = ({ index }: Column) => heads[index]!.map(withoutSpaces).join('');
  const named = dated.some((c) => c.year !== undefined && captionYears.includes(c.year));
  // where some columns are said to hold targets, those for years before them do not
  const marked = dated.filter((c) => c.kind === 'target' && c.year !== undefined && isTarget(heading(c)));
  const earliest = Math.min(...(marked.length ? marked.map((c) => c.year!) : named ? captionYears : []));
  const latest = Math.max(...dated.map((c) => c.year ?? 0));
  return dated.map((column) => {
    const { year } = column;
    if (column.kind === 'growth' && latest > 0) return { ...column, year: latest };
    if (year === undefined || column.kind !== 'target' || isTarget(heading(column))) return column;
    const past = Number.isFinite(earliest)
      ? year < earliest
      : from !== undefined && (year < from || (year === from && year < latest && year !== begins));
    return past ? { ...column, kind: 'before' } : column;
  });
}

const namesWhole = /^(?:全[省市区县州旗国]|(?:全[省市区县州旗])?(?:合计|总计|总数))$/;
const zoneKind = /^(?:高新|经开|开发|保税|自贸|综保|示范)(?:区|试验区)$/;

/** The place that a cell names and nothing else: 沈阳, 高新区 in 其中：高新区, 全市; undefined where it names none. */
export function placeOfCell(cell: Passage): Where | undefined {
  const { folded } = cell;
  const start = /^\s*(?:其中[:：]?\s*)?/.exec(folded)![0].length;
  const words = folded.slice(start).trimEnd();
  if (namesWhole.test(words.replace(/\s/g, ''))) return 'whole';
  if (words.length < 2 || words.length > 14) return undefined;
  const place = placeBeginnings.at(words, 0) ? placeNameAt(words, 0) : undefined;
  if (place?.to !== words.length && !isPlace(words) && !zoneKind.test(words)) return undefined;
  return { passage: cell, at: { start, end: start + words.length } };
}

/**
 * The columns of a table that divides targets among places, where no head says a year: the places over the columns (指标|单位|沈阳|大连), or in
 * the first column, with what is counted over the others (地区|高新技术企业（家）|研发投入强度（%）).
 *
 * @param year that of all the numbers, as the caption says
 */
export function columnsOfPlaces({ heads, rows }: Headed, year: number | undefined): Column[] {
  const dated = year === undefined ? {} : { year };
  const above = heads.flatMap((cells, index): Column[] => {
    const where = placeOfCell(cells.at(-1)!);
    return where ? [{ index, kind: 'target', where, ...dated }] : [];
  });
  if (above.filter(({ where }) => where !== 'whole').length > 1) return above;
  const first = heads.findIndex((_, i) => areMostlyPlaces(rows, i));
  if (first < 0) return [];
  return heads.flatMap((cells, index): Column[] => {
    const words = cells.map(withoutSpaces).join('');
    if (index <= first || notCounted.test(words) || partOfYear.test(words)) return [];
    const numbers = rows.filter((row) => row[index] && holdsNumber(row[index]!)).length;
    if (numbers * 2 < rows.length) return [];
    const own = yearIn(words);
    return [{ index, kind: 'target', measured: cells[0]!, ...(own === undefined ? dated : { year: own }) }];
  });
}

const notCounted = /^(?:序号|编号|单位|备注|责任|牵头|$)/;

/** Whether a column names a place in most rows. */
export const areMostlyPlaces = (rows: readonly Passage[][], index: number): boolean => {
  const named = rows.filter((row) => row[index] && placeOfCell(row[index]!)).length;
  return named > 1 && named * 2 > rows.length;
};
