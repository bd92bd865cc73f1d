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

  it('reads bare cells beside numbers of rows, units and the nature of an indicator', () => {
    expect(
      cells(
        '专栏1　主要指标\n序号\n指标名称\n单位\n2020年\n2025年\n属性\n1\n研发投入强度\n%\n1.68\n2.2左右\n预期性\n2\n创新指数\n61.5\n＞70\n预期性\n3\n科学素质比例\n%\n9.1\n13以上\n约束性\n三、重点任务',
      ),
    ).toEqual([
      ['序号', '指标名称', '单位', '2020年', '2025年', '属性'],
      ['1', '研发投入强度', '%', '1.68', '2.2左右', '预期性'],
      ['2', '创新指数', '', '61.5', '＞70', '预期性'],
      ['3', '科学素质比例', '%', '9.1', '13以上', '约束性'],
    ]);
  });

  it('reads bare cells where a category is printed once, a number is missing, and values are words or in brackets', () => {
    expect(
      cells(
        '类别\n指标\n2020年\n2025年\n年均增速（%）\n属性\n经济发展\n地区生产总值（亿元）\n9999\n15000\n8.5\n预期性\n技术合同成交额（亿元）\n233\n翻一番\n—\n预期性\n劳动生产率增长（%）\n—\n—\n高于GDP增速\n预期性\n民生福祉\n城镇新增就业（万人）\n[230]\n预期性',
      ),
    ).toEqual([
      ['类别', '指标', '2020年', '2025年', '年均增速（%）', '属性'],
      ['经济发展', '地区生产总值（亿元）', '9999', '15000', '8.5', '预期性'],
      ['', '技术合同成交额（亿元）', '233', '翻一番', '—', '预期性'],
      ['', '劳动生产率增长（%）', '—', '—', '高于GDP增速', '预期性'],
      ['民生福祉', '城镇新增就业（万人）', '', '', '[230]', '预期性'],
    ]);
  });

  it('leaves the growth of a row out that prints none', () => {
    expect(
      cells(
        '指标\n单位\n2020年\n2025年\n年均增长或〔累计〕\n属性\n研发经费\n亿元\n52.3\n100\n13.8%\n预期性\n支出占比\n%\n3.1\n4\n\n预期性\n发明专利\n件\n—\n—\n〔5000〕\n预期性',
      )?.slice(1),
    ).toEqual([
      ['研发经费', '亿元', '52.3', '100', '13.8%', '预期性'],
      ['支出占比', '%', '3.1', '4', '', '预期性'],
      ['发明专利', '件', '—', '—', '〔5000〕', '预期性'],
    ]);
  });

  it('reads names of rows that are numbered as headings are', () => {
    expect(
      cells(
        '表1 主要指标\n指标\n2020年\n2025年\n属性\n1.核心产业占比（%）\n6.5\n10\n预期性\n2.5G基站数（万个）\n2.1\n12\n预期性\n（3）普及率（%）\n65\n80\n预期性\n1.夯实基础\n加快建设。',
      ),
    ).toEqual([
      ['指标', '2020年', '2025年', '属性'],
      ['1.核心产业占比（%）', '6.5', '10', '预期性'],
      ['2.5G基站数（万个）', '2.1', '12', '预期性'],
      ['（3）普及率（%）', '65', '80', '预期性'],
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
    ['cells that fit into no rows', '指标\n2010年\n2015年\n甲\n1\n2\n3\n乙\n4\n5\n6'],
    ['sentences', '到2015年达到1项。\n到2020年达到2项。\n到2025年达到3项。\n甲。\n乙。\n丙。'],
  ])('sees no table in %s', (_, text) => {
    expect(tables(text)).toEqual([]);
  });

  it('reads cells that print their unit, below categories, and passes over a row whose parts have rows of their own', () => {
    const text = `主要指标表
指  标
2020年
2025年
属性
一、普及水平
1.毛入园率（%）
95%
98%以上
约束性
2.平均受教育年限（年）
11.4年
12年以上
预期性
二、资源建设
3.标准班额比例（%）
其中：小学
初中
34%
77%
80%以上
85%以上
预期性
4.研究生学历教师比例（%）
12%
20%
预期性`;
    expect(cells(text)).toEqual([
      ['指标', '2020年', '2025年', '属性'],
      ['1.毛入园率（%）', '95%', '98%以上', '约束性'],
      ['2.平均受教育年限（年）', '11.4年', '12年以上', '预期性'],
      ['4.研究生学历教师比例（%）', '12%', '20%', '预期性'],
    ]);
  });

  it('reads whole rows below a category that stands right under the head', () => {
    expect(cells('指标\t2020年\t2025年\n一、普及水平\n毛入园率\t91\t93\n二、队伍\n比例\t9.8\t15')).toEqual([
      ['指标', '2020年', '2025年'],
      ['一、普及水平', '', ''],
      ['毛入园率', '91', '93'],
      ['二、队伍', '', ''],
      ['比例', '9.8', '15'],
    ]);
  });

  it('reads expected values in words below a head that says no year', () => {
    const text =
      '序号\n指标\n预期值\n属性\n1\n火灾起数\n下降12%\n约束性\n2\n年均每万人受灾人次\n<90\n预期性\n3\n年均损失占比\n<2%\n预期性';
    expect(cells(text)).toEqual([
      ['序号', '指标', '预期值', '属性'],
      ['1', '火灾起数', '下降12%', '约束性'],
      ['2', '年均每万人受灾人次', '<90', '预期性'],
      ['3', '年均损失占比', '<2%', '预期性'],
    ]);
  });
});
