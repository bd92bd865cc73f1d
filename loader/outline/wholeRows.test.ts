import { describe, expect, it } from 'vitest';
import { linesOf } from '../read/lines.ts';
import { wholeRows } from './wholeRows.ts';

const rows = (text: string, frame = (line: string) => /^—\d+—$/.test(line)) => {
  const found = wholeRows(text, linesOf(text), 0, (line) => frame(line.text));
  return found && [found.table.header, ...found.table.rows].map((row) => row.map(({ value }) => value));
};

describe('wholeRows', () => {
  it('keeps the empty corner of a head', () => {
    expect(rows('\t丹阳县\t句河县\n孵化器（家）\t3\t5\n众创空间（家）\t12\t9\n')).toEqual([
      ['', '丹阳县', '句河县'],
      ['孵化器（家）', '3', '5'],
      ['众创空间（家）', '12', '9'],
    ]);
  });

  it('does not take the indent of a whole table for empty cells', () => {
    expect(rows('\t指标\t2020年\t2025年\n\t孵化器\t3\t5\n')).toEqual([
      ['指标', '2020年', '2025年'],
      ['孵化器', '3', '5'],
    ]);
  });

  it('goes on to the right below a head whose last cell spans several', () => {
    expect(rows('指标\t单位\t2027年目标\n\t\t全市\t高新区\n孵化器\t家\t30\t12\n')).toEqual([
      ['指标', '单位', '2027年目标', ''],
      ['', '', '全市', '高新区'],
      ['孵化器', '家', '30', '12'],
    ]);
  });

  it('reads a head of two cells whose second spans the rest', () => {
    expect(rows('指标\t2027年目标\n\t全市\t高新区\n孵化器\t30\t12\n')).toEqual([
      ['指标', '2027年目标', ''],
      ['', '全市', '高新区'],
      ['孵化器', '30', '12'],
    ]);
  });

  it('ends where the caption of another stands', () => {
    expect(rows('指标\t2020年\t2025年\n孵化器\t3\t5\n表2 各县分解表\n地区\t2023年\t2025年\n')).toEqual([
      ['指标', '2020年', '2025年'],
      ['孵化器', '3', '5'],
    ]);
  });

  it('ends where a wider table begins', () => {
    expect(rows('指标\t2020年\t2025年\n孵化器\t3\t5\n序号\t任务\t牵头单位\t配合单位\n')).toEqual([
      ['指标', '2020年', '2025年'],
      ['孵化器', '3', '5'],
    ]);
  });

  it('goes on over a page, without the head that the new page prints again', () => {
    expect(
      rows(
        '序号\t任务\t牵头单位\n1\t建设中试平台\t市科技局\n\n—3—\n序号\t任务\t牵头单位\n2\t培育技术经理人\t市人力资源局\n',
      ),
    ).toEqual([
      ['序号', '任务', '牵头单位'],
      ['1', '建设中试平台', '市科技局'],
      ['2', '培育技术经理人', '市人力资源局'],
    ]);
  });

  it('ends with a blank line that no page ends at', () => {
    expect(rows('指标\t2020年\t2025年\n孵化器\t3\t5\n\n众创空间\t3\t5\n')).toHaveLength(2);
  });

  it('leaves two columns, and a head alone, to others', () => {
    expect(rows('指标\t2025年\n孵化器\t5\n')).toBeUndefined();
    expect(rows('指标\t2020年\t2025年\n此后是正文。\n')).toBeUndefined();
  });
});
