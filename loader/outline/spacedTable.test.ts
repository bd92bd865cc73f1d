import { describe, expect, it } from 'vitest';
import { linesOf } from '../read/lines.ts';
import { findTables } from './table.ts';

const cells = (text: string) => {
  const [found] = findTables(text, linesOf(text), () => false);
  return found && [found.table.header, ...found.table.rows].map((row) => row.map(({ value }) => value));
};

describe('a table whose cells stand on one line with blanks between them', () => {
  it('is read by the years of its head, with full-width blanks and half-width ones', () => {
    const rows = [
      ['指标名称', '单位', '2021年', '2024年', '属性'],
      ['研发投入强度', '%', '3.6', '5.0', '预期性'],
      ['孵化器数量', '家', '—', '20', '预期性'],
    ];
    expect(cells(rows.map((row) => row.join('　　')).join('\n'))).toEqual(rows);
    expect(cells(rows.map((row) => row.join('   ')).join('\n\n'))).toEqual(rows);
    expect(cells(rows.map((row) => row.join(' ')).join('\n'))).toEqual(rows);
  });

  it('joins a word that is spaced out, and a name with blanks where it stands alone before the years', () => {
    expect(cells('指　　标  2020年  2025年\n研发强度（%）  2.1  2.8\n专 利（件）  6  8\n')).toEqual([
      ['指　　标', '2020年', '2025年'],
      ['研发强度（%）', '2.1', '2.8'],
      ['专 利（件）', '6', '8'],
    ]);
    expect(
      cells('指标 2020年 2025年\n研究与试验发展（R&D） 经费占比（%） 2.1 2.8\n专利（件） 6 8\n')?.[1],
    ).toEqual(['研究与试验发展（R&D） 经费占比（%）', '2.1', '2.8']);
  });

  it('may lack the category that a row shares, or print it on a line of its own', () => {
    expect(
      cells(
        '类别  指标  2020年  2025年\n投入  研发强度  2.1  2.8\n财政投入  30  50\n二、产出\n拥有量  6  8\n正文从这里开始，到2025年达到8件。',
      ),
    ).toEqual([
      ['类别', '指标', '2020年', '2025年'],
      ['投入', '研发强度', '2.1', '2.8'],
      ['', '财政投入', '30', '50'],
      ['二、产出', '', '', ''],
      ['', '拥有量', '6', '8'],
    ]);
  });

  it('begins below its title and its unit', () => {
    expect(
      cells('2023—2024年各市孵化器建设目标\n单位：家\n市  2023年  2024年\n甲市  2  3\n乙市  4  6\n'),
    ).toEqual([
      ['市', '2023年', '2024年'],
      ['甲市', '2', '3'],
      ['乙市', '4', '6'],
    ]);
  });

  it.each([
    '到2020年  研发强度  达到2.1%。\n到2025年  研发强度  达到2.8%。\n到2030年  达到3%。',
    '李明  2020年  入学\n王强  2021年  入学\n张勇  2022年  毕业',
    '指标  2020年  2025年\n研发强度  2.1  2.8\n下一段是正文',
    '2020年 目标 任务\n推进 重点 工作\n加强 组织 领导',
  ])('is none in %j', (text) => expect(cells(text)).toBeUndefined());
});
