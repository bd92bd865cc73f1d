import type { Line } from '../read/lines.ts';

/** One cell: the lines it is printed on. An empty cell has no line, or one without words. */
export type Cell = Line[];

interface Reads {
  /** whether a cell is a number, or the dash for none */
  isNumber: (text: string) => boolean;
  /** whether a cell heads a column of numbers */
  isYear: (text: string) => boolean;
}

const beforeYears = /序号|编号|类别|分类|领域|指标|名称|项目|内容|单位/;
const caption = /^(?:附?表|专栏|附件|图)\s*[\d一二三四五六七八九十]|指标表$/;
const isHead = (text: string) =>
  beforeYears.test(text.replace(/\s/g, '')) && text.length <= 12 && !caption.test(text);
const behindYears = /^(?:指标)?(?:属性|性质|类型|备注|说明|责任单位|牵头单位|责任部门|牵头部门|数据来源)$/;
const nature = /^(?:预期性|约束性|指导性|引导性|参考性|预测性|监测性)(?:指标)?$/;
const inWords =
  /^[[［【〔（(]?(?:累计|比|较|年均(?=[\u4e00-\u9fff]{0,5}\d|[增下提])|约|不低于|不少于|不高于|高于|低于|快于|超过|达到|(?:下降|降低|减少|提高|增长|上升|提升)(?=\d)|前\d|第\d)|翻[一两]番|同步|(?:完成|达到|控制在).{0,10}(?:任务|目标|水平|以内)|^(?:持续|稳步|进一步|逐步|保持|基本)/;
const unit =
  /^(?:[%％‰]|个?百分点|位次?|名次?|人年|指数|[百千万亿]{0,3}(?:美元|元|家|个|项|件|篇|人次?|名|户|台|套|辆|次|吨标准煤|吨标煤|吨|亩|公顷|公里|千米|平方米|立方米|米|千瓦时?|岁|张|所|倍|座|处|册|场|天|年|小时)(?:[/／].{1,8})?)$/;

/**
 * Rows of a table whose cells stand one to a line without any mark. The years of its head tell how many numbers a row has;
 * before them stand its number, the category that several share, its name and unit, behind them its nature:
 *
 *     序号｜指标名称｜单位｜2020年｜2025年｜属性
 *     1｜研发经费投入强度｜%｜1.68｜2.2左右｜预期性
 *
 * Cells may be missing at the front of a row and among its first numbers. Ends where a row no longer fits; undefined where
 * fewer than two rows do.
 */
export function bareRows(cells: readonly Line[], { isNumber, isYear }: Reads): Cell[][] | undefined {
  const firstYear = cells.findIndex(({ text }) => isYear(text));
  if (firstYear < 1) return undefined;
  let from = firstYear;
  while (from > 0 && isHead(cells[from - 1]!.text)) from--;
  if (from === firstYear) from = 0;
  let years = firstYear;
  while (years < cells.length && isYear(cells[years]!.text)) years++;
  let width = years;
  while (width < cells.length && behindYears.test(cells[width]!.text)) width++;
  const head = cells.slice(from, width);
  const shape = {
    lead: firstYear - from,
    years: years - firstYear,
    growth: /年均|增[长速]|累计/.test(cells[years - 1]!.text),
    tail: width - years,
    numbered: head.some(({ text }) => /序号|编号/.test(text)),
    unit: /单位$/.test(cells[firstYear - 1]!.text),
  };
  const rows: Cell[][] = [head.map((cell) => [cell])];
  let misfits = 0;
  for (let at = width; at < cells.length; ) {
    const row = rowAt(cells, at, rows.length, shape, isNumber);
    if (!row) {
      const next = numberedRow(cells, at);
      if (next === undefined || rows.length > MAX_ROWS) break;
      misfits += next - at;
      at = next;
      continue;
    }
    rows.push(row.cells);
    at = row.next;
  }
  const body = rows.length - 1;
  const whole = rows.reduce((sum, row) => sum + row.flat().length, 0);
  const fits = whole > misfits && (whole + misfits) * 4 >= (cells.length - from) * 3;
  return shape.years > 0 && body >= 2 && fits ? rows : undefined;
}

const MAX_ROWS = 2000;
/** how many cells may be passed over that fit into no row: a category above its rows, a row whose parts have rows of their own */
const MAX_MISFITS = 12;
const numberedName = /^\d{1,2}\s?[.．、]\s?[^\d\s]/;

/** Where the next row begins that is numbered in its name: 1.学前教育毛入园率（%） */
function numberedRow(cells: readonly Line[], from: number): number | undefined {
  const found = cells
    .slice(from + 1, from + 1 + MAX_MISFITS)
    .findIndex(({ text }) => numberedName.test(text));
  return found < 0 ? undefined : from + 1 + found;
}

interface Shape {
  /** columns before the numbers, of numbers and behind them */
  lead: number;
  years: number;
  tail: number;
  /** the last column of numbers tells of growth: 13.8%, 〔5000〕 */
  growth: boolean;
  /** the rows are numbered */
  numbered: boolean;
  /** the column before the numbers holds units */
  unit: boolean;
}

function rowAt(
  cells: readonly Line[],
  from: number,
  number: number,
  shape: Shape,
  isNumber: Reads['isNumber'],
): { cells: Cell[]; next: number } | undefined {
  const isValue = ({ text }: Line) => isNumber(text) || inWords.test(text);
  let at = from;
  const lead: Cell[] = [];
  while (at < cells.length && lead.length < shape.lead) {
    const numbers = shape.numbered && /^\d{1,3}$/.test(cells[at]!.text) && !lead.some(isNumberCell);
    if (isValue(cells[at]!) && !numbers) break;
    lead.push([cells[at++]!]);
  }
  if (!lead.some((cell) => !isNumberCell(cell))) return undefined;
  if (shape.unit && lead.length < shape.lead && !unit.test(lead.at(-1)![0]!.text)) lead.push([]);
  const values: Cell[] = [];
  while (at < cells.length && values.length < shape.years && isValue(cells[at]!)) {
    const next = cells[at + 1];
    const opens = shape.numbered && cells[at]!.text === String(number + 1) && next && !isValue(next);
    if (values.length > 0 && opens) break;
    values.push([cells[at++]!]);
  }
  if (values.length === 0) return undefined;
  const tail: Cell[] = [];
  while (at < cells.length && tail.length < shape.tail && nature.test(cells[at]!.text))
    tail.push([cells[at++]!]);
  const none = (count: number): Cell[] => Array.from({ length: count }, () => []);
  const missing = shape.years - values.length;
  const late = missing > 0 && shape.growth && !/[%％〔[［【(（]/u.test(values.at(-1)![0]!.text);
  const row = [
    ...none(shape.lead - lead.length),
    ...lead,
    ...(late ? [] : none(missing)),
    ...values,
    ...(late ? none(missing) : []),
    ...tail,
    ...none(shape.tail - tail.length),
  ];
  return { cells: row, next: at };
}

const isNumberCell = (cell: Cell) => /^\d{1,3}$/.test(cell[0]?.text ?? '');
