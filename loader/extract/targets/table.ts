import { fold, type Passage, type Span, type TableNode } from '../../tree.ts';
import { withInnerHead } from '../innerHead.ts';
import type { Calendar } from './calendar.ts';
import {
  baselineOf,
  type CellValue,
  cellValue,
  growthValue,
  indicatorLabel,
  type Label,
  nameInCell,
} from './tableCell.ts';
import {
  areMostlyPlaces,
  type Column,
  columnsOf,
  columnsOfPlaces,
  isUnitHead,
  placeOfCell,
  type Where,
} from './tableHead.ts';
import { type Binding, bindingIn } from './terms.ts';

/**
 * A table of indicators: one a row, the years in the columns. Columns of years to come hold targets, the last one before them
 * the baseline. Cells may hold words (翻一番, 比2015年提高2个百分点, 7.5左右（“十三五”期间年均增速）); a footnote digit may be glued to the
 * name (专利数1（件）); the unit stands in brackets behind the name or in a column of its own. Places may stand over the columns, or before the
 * rows.
 */
export interface TableTarget extends CellValue {
  indicator: { passage: Passage; at: Span; name: string };
  /** the place that the label, or the head of the column, names */
  place?: { passage: Passage; at: Span };
  /** where the words of the row begin */
  row: Passage;
  cell: Passage;
  year?: number;
  baselineValue?: number;
  binding?: Binding;
}

/** What stands above a table, and what holds for it. */
export interface TableContext extends Calendar {
  captionYears: readonly number[];
  /** 2023—2025年各市孵化器建设目标 */
  caption?: string;
  /** what stands behind 单位： */
  unit?: string;
  /** the year of numbers that no column dates */
  undated?: number | undefined;
}

const ofEach =
  /各(?:设区)?[市县区州地](?:\([^()]{1,4}\))?(?:[、和][市县区州])?([\u4e00-\u9fff“”()&A-Z]{2,24}?)(?:培育|发展|增长|建设|认定)?(?:目标|任务|计划|指标)(?:任务)?(?:分解|分配)?表?$/;
const noMeasure = /^(?:主要|重点|核心|年度|各项|约束性|预期性|发展|具体|工作){1,3}$/;

/** What a table measures of each city, as its caption says: 各市|孵化器|建设目标 */
function measuredInAll(caption: string): string | undefined {
  const measured = ofEach.exec(
    fold(caption)
      .replace(/\([^()]*(?:单位:|20\d\d)[^()]*\)/g, '')
      .trim(),
  )?.[1];
  return measured && !noMeasure.test(measured) ? measured : undefined;
}

const span = /(?<!\d)((?:19|20)\d{2})(?:年?[—–~至到-]{1,2}((?:19|20)\d{2}))?年/g;

/** The years that a caption names: all of 2023—2025年. */
export const yearsNamed = (caption: string): number[] =>
  [...caption.matchAll(span)].flatMap(([, first, last]) =>
    Array.from(
      { length: Math.max(1, Number(last ?? first) - Number(first) + 1) },
      (_, i) => Number(first) + i,
    ),
  );

/**
 * The targets of a table; undefined where it is no table of indicators by year or place. `from` is the first year that a target can be for
 * (of a plan that does not begin with it, the last before), `captionYears` are those that the caption names: where it names any, only those have targets.
 */
export function tableTargets(table: TableNode, context: TableContext): TableTarget[] | undefined {
  const { caption = '', unit = '' } = context;
  const { heads, rows } = withInnerHead(table);
  const columns = columnsIn(heads, rows, context);
  const targets = columns.filter((c) => c.kind !== 'before');
  if (!targets.length) return undefined;
  const header = heads.map((cells) => cells[0]!);
  const name = nameColumn(header, rows, columns[0]!.index);
  const find = (head: RegExp) => header.findIndex((cell) => head.test(cell.folded.replace(/\s/g, '')));
  const unitColumn = header.findIndex(isUnitHead);
  const bindingColumn = find(/^(?:指标)?(?:属性|性质|类型|类别)$/);
  const shared = measuredInAll(caption);
  return rows.flatMap((row) => {
    const label = row[name];
    if (!label?.value.trim()) return [];
    const printed = indicatorLabel(label, unitColumn >= 0 ? row[unitColumn]?.value.trim() : undefined);
    const binding = bindingIn(row[bindingColumn]?.folded ?? '');
    return targets.flatMap((column): TableTarget[] => {
      const cell = row[column.index];
      const of = measured(column, { label, printed, shared, unit });
      const value =
        cell && of && (column.kind === 'growth' ? growthValue(cell, of.label) : cellValue(cell, of.label));
      if (!value) return [];
      const { year = context.undated, where } = column;
      const base = columns.findLast((c) => c.kind === 'before' && isBase(c, column, year));
      const place = where ?? of.where;
      return [
        {
          indicator: { ...of.indicator, name: nameInCell(of.indicator.name, cell, value) },
          ...(place && place !== 'whole' && { place }),
          row: label,
          cell,
          ...(base && baselineOf(row, base)),
          ...value,
          ...(year !== undefined && { year }),
          ...(binding && { binding }),
        },
      ];
    });
  });
}

function columnsIn(
  heads: readonly (readonly Passage[])[],
  rows: readonly Passage[][],
  context: TableContext,
): Column[] {
  const dated = columnsOf(heads, context).filter((c) => c.year !== undefined || !isProse(rows, c));
  const counts = dated.some(({ index }) => countsIn(heads[index]!).length >= 3);
  const divided = counts && (areMostlyPlaces(rows, 0) || areMostlyPlaces(rows, 1));
  if (dated.some((c) => c.kind !== 'before') && !divided) return dated;
  if (!divides.test(fold(context.caption ?? ''))) return dated;
  const latest = context.captionYears.at(-1);
  const year = latest !== undefined && latest >= (context.from ?? latest) ? latest : context.undated;
  const placed = columnsOfPlaces({ heads, rows }, year);
  return placed.length ? placed : dated;
}

/** What a head says beside a year, a unit and that it holds targets: 高新技术企业 in 2025年高新技术企业目标（家） */
const countsIn = (cells: readonly Passage[]): string =>
  cells[0]!.folded.replace(
    /\s|\([^()]*\)|(?:19|20)\d{2}年?|目标值?|规划值|指标值|预期值|展望|年均|增[长速]|累计/g,
    '',
  );

/** 2025年各市主要指标分解表 */
const divides = /目标|指标|任务|计划|分解|分配/;

/** A baseline is one of the same place, and never later than the target. */
const isBase = (base: Column, target: Column, year: number | undefined): boolean =>
  samePlace(base.where, target.where) && (base.year === undefined || year === undefined || base.year < year);

const samePlace = (a: Where | undefined, b: Where | undefined): boolean => {
  const own = (where: Where | undefined) =>
    where === undefined || where === 'whole' ? '' : where.passage.value;
  return own(a) === own(b);
};

/** What a cell measures, and where: the row says it, or the head of its column where the row is a place. */
function measured(
  column: Column,
  row: { label: Passage; printed: Label; shared: string | undefined; unit: string },
): { indicator: TableTarget['indicator']; label: Label; where?: Where } | undefined {
  const { label, printed, shared, unit } = row;
  const where = placeOfCell(label);
  if (column.measured) {
    if (!where) return undefined;
    const counted = indicatorLabel(column.measured, undefined);
    const name = counted.name.replace(/^(?:19|20)\d{2}年?(?:目标)?/, '');
    const own = { ...counted, unit: counted.unit || unit };
    return { indicator: { passage: column.measured, at: counted.at, name }, label: own, where };
  }
  if (shared !== undefined && where && where !== 'whole') {
    const own = { ...printed, unit: printed.unit || unit };
    return {
      indicator: { passage: label, at: printed.at, name: `${printed.name}${shared}` },
      label: own,
      where,
    };
  }
  const own = { ...printed, unit: printed.unit || column.unit || unit };
  return { indicator: { passage: label, at: printed.at, name: printed.name }, label: own };
}

/** The column of names: the one headed so, or one that this head spans, or else the one with the most words before the first year. */
function nameColumn(header: readonly Passage[], rows: readonly Passage[][], first: number): number {
  const words = (index: number) => rows.reduce((sum, row) => sum + (row[index]?.value.length ?? 0), 0);
  const longest = (columns: readonly number[]) =>
    columns.reduce((best, i) => (words(i) > words(best) ? i : best), columns[0] ?? 0);
  const indexes = Array.from({ length: Math.max(first, 1) }, (_, i) => i);
  const named = header.findIndex(({ folded }) =>
    /指标(?![值属性类])|名称|项目|内容/.test(folded.replace(/\s/g, '')),
  );
  if (named < 0 || named >= first) return longest(indexes);
  const next = header.findIndex((cell, i) => i > named && cell.value.trim() !== '');
  return longest(indexes.slice(named, next < 0 ? first : Math.min(next, first)));
}

/** how long a cell with one value is at most: 7.5左右（“十三五”期间年均增速） */
const LONGEST_VALUE = 24;

/** 高新技术企业达到500家: the cell names what it counts */
const namesItself = /^\p{Script=Han}{5,}[^\d]{0,12}\d/u;

/** 目标任务: a column of sentences, which are read as such */
function isProse(rows: readonly Passage[][], { index }: Column): boolean {
  const cells = rows.map((row) => row[index]?.folded.trim() ?? '');
  const prose = cells.filter(
    (cell) =>
      cell.length > LONGEST_VALUE || namesItself.test(cell) || !/\d|[一二两三四五六七八九十]/.test(cell),
  );
  return prose.length * 2 >= rows.length && rows.length > 0;
}

/** Which column says by when each row is to be done (完成时限, 时间进度); -1 for none. */
export const deadlineColumn = ({ header }: TableNode): number =>
  header.findIndex(({ folded }) =>
    /^(?:完成|工作|办理)?(?:时限|期限|时间|进度)(?:要求|进度|安排|节点)?$/.test(folded.replace(/\s/g, '')),
  );

/** Which column names the indicators that sentences in the others are about; -1 for none. */
export const indicatorColumn = ({ header }: TableNode): number =>
  header.findIndex(({ folded }) =>
    /^(?:主要|考核|评价|监测|具体|重点|[二三]级)?指标(?:名称|内容)?$/.test(folded.replace(/\s/g, '')),
  );

/** The year of 2016年12月底前, the last of 2018—2020年. */
export function deadlineIn(cell: Passage | undefined): number | undefined {
  const year = [...(cell?.folded ?? '').matchAll(/(?<!\d)((?:19|20)\d{2})(?!\d)/g)].at(-1)?.[1];
  return year === undefined ? undefined : Number(year);
}
