import { describe, expect, it } from 'vitest';
import { linesOf } from '../read/lines.ts';
import { findTables } from './table.ts';

/** The rows of the tables in lines that a slash parts; cells of a row with a stroke between. */
const read = (lines: string) => {
  const text = lines.replaceAll('／', '\n');
  return findTables(text, linesOf(text), () => false).map(({ table: { header, rows } }) =>
    [header, ...rows].map((row) => row.map(({ value }) => value).join('|')),
  );
};

describe('a table that divides numbers among places, a cell a line', () => {
  it.each([
    [
      '县区／小巨人企业／创新型企业／甲县／20／45／乙县／12／30／合计／32／75',
      ['县区|小巨人企业|创新型企业', '甲县|20|45', '乙县|12|30', '合计|32|75'],
    ],
    [
      '序号／地区／充电桩（个）／1／甲市／200／2／乙市／120／3／丙市／90',
      ['序号|地区|充电桩（个）', '1|甲市|200', '2|乙市|120', '3|丙市|90'],
    ],
    [
      '2025年任务分配表／乡镇／改厕（户）／修路（公里）／东乡／60／7.5／西乡／—／3',
      ['乡镇|改厕（户）|修路（公里）', '东乡|60|7.5', '西乡|—|3'],
    ],
  ])('%s', (lines, rows) => expect(read(lines)).toEqual([rows]));

  it.each([
    ['one row is none', '县区／小巨人企业／创新型企业／甲县／20／45'],
    ['rows of unlike width', '县区／小巨人企业／创新型企业／甲县／20／乙县／12／30／7／丙县／1'],
    ['no place heads it', '颜色／小巨人企业／创新型企业／红／20／45／蓝／12／30'],
    ['words in place of numbers', '县区／牵头人／甲县／张三／乙县／李四／丙县／王五'],
  ])('none: %s', (_, lines) => expect(read(lines)).toEqual([]));
});
