import { describe, expect, it } from 'vitest';
import { linesOf } from '../read/lines.ts';
import { findTables } from './table.ts';

const tables = (text: string) => findTables(text, linesOf(text), () => false).map(({ table }) => table);
const cells = (text: string) => {
  const [table] = tables(text);
  return table && [table.header, ...table.rows].map((row) => row.map(({ value }) => value));
};

describe('findTables', () => {
  it('reads cells set in by tabs, one to a line, with empty cells and a category over several rows', () => {
    const text = `主要指标
	类别
	指　　标
	2013年
	2020年

	创新能力
	研发经费占比（%）
	0.88
	1.26

	
	有效发明专利数1（件）
	0.36
	0.70

	质量效益
	增加值率提高
	-
	比2015年提高2个百分点

　　1 有效发明专利数=专利数/收入。`;
    expect(cells(text)).toEqual([
      ['类别', '指标', '2013年', '2020年'],
      ['创新能力', '研发经费占比（%）', '0.88', '1.26'],
      ['', '有效发明专利数1（件）', '0.36', '0.70'],
      ['质量效益', '增加值率提高', '-', '比2015年提高2个百分点'],
    ]);
    const [table] = tables(text);
    expect(text.slice(table!.extent.start, table!.extent.end)).toMatch(/^类别[\s\S]*百分点$/);
    const cell = table!.rows[0]![2]!;
    expect(text.slice(cell.span().start, cell.span().end)).toBe('0.88');
  });

  it('fills the front of a head that names no column for the numbers, and joins a cell on two lines', () => {
    expect(
      cells(
        '\t指　　标\n\t2015年\n指标值\n\t2020年\n目标值\n\n\t1\n\t排名（位）\n\t18\n\t15\n\n\t2\n\t贡献率（%）\n\t55.3\n\t60\n',
      ),
    ).toEqual([
      ['', '指标', '2015年指标值', '2020年目标值'],
      ['1', '排名（位）', '18', '15'],
      ['2', '贡献率（%）', '55.3', '60'],
    ]);
  });

  it('reads bare cells by the years of the head', () => {
    expect(
      cells(
        '指标\n2010年\n2015年\n研发经费占比（%）\n1.75\n2.2\n论文排名（位次）\n8\n5\n交易额(亿元)\n3906\n8000\n（三）战略部署',
      ),
    ).toEqual([
      ['指标', '2010年', '2015年'],
      ['研发经费占比（%）', '1.75', '2.2'],
      ['论文排名（位次）', '8', '5'],
      ['交易额(亿元)', '3906', '8000'],
    ]);
  });

  it('reads a row that begins with a tab as one whose first cell is empty, and one cell across as a category', () => {
    expect(
      cells(
        '类别\t指标\t2020年\t2025年\n投入\t研发强度\t2.1\t2.8\n\t财政投入\t30\t50\n产出\n专利\t拥有量\t6\t8\n甲',
      ),
    ).toEqual([
      ['类别', '指标', '2020年', '2025年'],
      ['投入', '研发强度', '2.1', '2.8'],
      ['', '财政投入', '30', '50'],
      ['产出', '', '', ''],
      ['专利', '拥有量', '6', '8'],
    ]);
    expect(cells('\t指标\t2020年\t2025年\n\t研发强度\t2.1\t2.8')).toEqual([
      ['指标', '2020年', '2025年'],
      ['研发强度', '2.1', '2.8'],
    ]);
  });

  it('reads rows that are printed whole, with tabs between their cells', () => {
    expect(cells('序号\t指标\t2020年\n1\t研发投入强度\t2.5%\n2\t发明专利\t\n')).toEqual([
      ['序号', '指标', '2020年'],
      ['1', '研发投入强度', '2.5%'],
      ['2', '发明专利', ''],
    ]);
  });

  it.each([
    ['headings', '一、甲\n二、乙\n三、丙\n四、丁\n五、戊\n六、己\n七、庚'],
    ['short lines without numbers', '甲\n乙\n丙\n丁\n戊\n己\n庚\n辛'],
    ['numbers without the head of a table', '甲\n1\n乙\n2\n丙\n3\n丁\n4'],
    ['cells that fit into no rows', '指标\n2010年\n2015年\n甲\n1\n乙\n2\n3\n丙'],
    ['sentences', '到2015年达到1项。\n到2020年达到2项。\n到2025年达到3项。\n甲。\n乙。\n丙。'],
  ])('sees no table in %s', (_, text) => {
    expect(tables(text)).toEqual([]);
  });
});
