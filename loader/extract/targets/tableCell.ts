import type { Passage, Span } from '../../tree.ts';
import type { Operator } from '../numbers/forms.ts';
import { quantities } from '../numbers/quantity.ts';
import { listMarkLength } from './listMark.ts';
import { type Column, yearIn } from './tableHead.ts';
import { type Limit, limits, type Pace, paceIn } from './terms.ts';

/** What a cell of names says is measured. */
export interface Label {
  name: string;
  at: Span;
  unit: string;
  operator: Operator;
}

/** The name in a cell, without the mark of a list, its unit in brackets and the digit of a footnote that is glued to it. */
export function indicatorLabel(label: Passage, column: string | undefined): Label {
  const text = label.folded;
  const bracket = /\(([^()]{1,12})\)\s*$/.exec(text);
  const end = bracket?.index ?? text.length;
  const start = listMarkLength(text);
  const name = text
    .slice(start, end)
    .replace(/(?<=[\u4e00-\u9fff])\d\s*$/, '')
    .trimEnd();
  const operator = /(?:提高|增长|上升|增速|增长率)$/.test(name)
    ? '+'
    : /(?:(?:下降|降低|减少)(?:幅度|率)?|降幅)$/.test(name)
      ? '-'
      : '=';
  return {
    name: name.replace(/(?:(?:提高|降低|下降)(?:幅度)?|降幅)$/, ''),
    at: { start, end: start + name.length },
    unit: column || (bracket?.[1] ?? '').trim(),
    operator: /排名|位次|名次/.test(name) ? 'rank' : operator,
  };
}

export function baselineOf(row: readonly Passage[], { index, year }: Column) {
  const cell = row[index];
  const words = cell?.folded.trim() ?? '';
  const value = quantities(words)[0]?.value ?? Number(/^第(\d{1,4})$/.exec(words)?.[1]);
  if (Number.isNaN(value)) return undefined;
  return { baselineValue: value, ...(year !== undefined && { baselineYear: year }) };
}

/** What a cell says of its quantity. */
export interface CellValue {
  value: number;
  valueMax?: number;
  unit: string;
  operator: Operator;
  limit?: Limit;
  pace?: Pace;
  baselineYear?: number;
}

/** 8.5 in a column of yearly growth, [230] or [累计提高5个百分点] for all years together */
export function growthValue(cell: Passage, label: Label): CellValue | undefined {
  const all = /^\s*[[【〔(]/.test(cell.folded);
  const value = cellValue(cell, all ? label : { ...label, unit: '%' });
  if (!value) return undefined;
  const paced = { pace: all ? ('cumulative' as const) : ('average' as const), ...value };
  // [4.6] for a share of 35%: by how much it grows in all
  const total = all && !/^[%％]|百分点/.test(value.unit);
  return total || value.operator === '-' ? paced : changed(paced, '+');
}

/** 满意度 in a cell 全省第3位: the name of the ranking that the cell is of */
export function nameInCell(name: string, cell: Passage, { operator }: CellValue): string {
  if (operator !== 'rank' || /排名|位次|名次|排位/.test(name)) return name;
  const arena =
    /(?:全球|世界|全国|全省|全市|全区|全州|省内|同类)(?=(?:排名)?[第前])/.exec(cell.folded)?.[0] ?? '';
  return `${name}${arena}排名`;
}

const comparisonSigns: Record<string, Limit> = { '>': '>=', '≥': '>=', '<': '<=', '≤': '<=' };
const rises = /(?:提高|增长|增加|上升|新增|净增|增幅|提升)(?:到|至)?$/;
const falls = /(?:下降|降低|减少|压减)(?:到|至)?$/;

export function cellValue(cell: Passage, label: Label): CellValue | undefined {
  const text = cell.folded;
  const found = quantities(text).filter((q) => q.kind !== 'year');
  const first = found.find((q) => !/[(（][^)）]*$/.test(text.slice(0, q.start)));
  if (!first) return undefined;
  const before = text.slice(0, first.start);
  const compared = yearIn(/[比较]((?:19|20)\d{2}年)/.exec(before)?.[1] ?? '');
  const pace = paceIn(before);
  const value: CellValue = {
    value: first.value,
    ...(first.valueMax !== undefined && { valueMax: first.valueMax }),
    unit: first.unit || label.unit,
    operator:
      comparisonSigns[before.trim().at(-1) ?? ''] ??
      (first.operator === '=' ? label.operator : first.operator),
    ...(pace && { pace }),
    ...(compared !== undefined && { baselineYear: compared }),
  };
  const reached = /[到至]$/.test(before.trimEnd());
  if (!reached && rises.test(before)) return changed(value, '+');
  if (!reached && falls.test(before)) return changed(value, '-');
  return label.operator === '+' || label.operator === '-' ? changed(value, label.operator) : value;
}

/** A change by so much; what bounds it stays beside it. */
function changed(value: CellValue, operator: '+' | '-'): CellValue {
  const { operator: printed } = value;
  const limit = limits.find((it) => it === printed);
  if (printed === 'x' || printed === 'rank') return value;
  return { ...value, operator, ...(limit && { limit }) };
}
