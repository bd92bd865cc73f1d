import { describe, expect, it } from 'vitest';
import { Passage, type TableNode } from '../../tree.ts';
import { tableAims, yearsNamed } from './table.ts';

const table = (...lines: string[]): TableNode => {
  let at = 0;
  const cells = lines.map((line) =>
    line.split('|').map((cell) => {
      const passage = Passage.plain(' '.repeat(at) + cell, { start: at, end: at + cell.length });
      at += cell.length + 1;
      return passage;
    }),
  );
  const [header = [], ...rows] = cells;
  return { type: 'table', header, rows, extent: { start: 0, end: at } };
};

const aims = (node: TableNode, from: number, captionYears: number[] = [], begins?: number) =>
  tableAims(node, { from, begins, current: undefined, captionYears })?.map(
    (a) =>
      `${a.indicator.name} ${a.operator}${a.value} ${a.unit} @${a.year ?? ''} from ${a.baselineYear ?? ''}=${a.baselineValue ?? ''}`,
  );

describe('columns that are said to hold aims', () => {
  it('leave the years of the others to what was', () => {
    expect(aims(table('指标|2013年|2015年|2020年目标', '宽带普及率（%）|38|52|72'), 2010)).toEqual([
      '宽带普及率 =72 % @2020 from 2015=52',
    ]);
  });
});

it('the year in which a plan was issued is what was, unless its period begins with it', () => {
  const yearly = () => table('指标|单位|2021年|2022年', '转化成果|项|200|300');
  expect(aims(yearly(), 2021)).toEqual(['转化成果 =300 项 @2022 from 2021=200']);
  expect(aims(yearly(), 2021, [], 2021)).toEqual([
    '转化成果 =200 项 @2021 from =',
    '转化成果 =300 项 @2022 from =',
  ]);
});

it('a column of sentences is none of values', () => {
  const sentences = '新认定高新技术企业900家、科技型中小企业3000家，总数达到4000家';
  expect(
    aims(table('序号|工作内容|目标任务|牵头单位', `1|培育企业|${sentences}|市科技局`), 2021),
  ).toBeUndefined();
  expect(aims(table('序号|指标|目标值', '1|高新技术企业（家）|4000'), 2021)).toHaveLength(1);
});

describe('a column of yearly growth', () => {
  it('holds, in brackets, by how much a share grows in all, or what a number comes to', () => {
    expect(
      aims(
        table(
          '指标|2020年|2025年|年均增速',
          '数字经济占比（%）|30.4|35以上|[4.6]',
          '新增就业（万人）|60|70|[350]',
        ),
        2021,
      ),
    ).toEqual([
      '数字经济占比 >=35 % @2025 from 2020=30.4',
      '数字经济占比 +4.6 % @2025 from 2020=30.4',
      '新增就业 =70 万人 @2025 from 2020=60',
      '新增就业 =350 万人 @2025 from 2020=60',
    ]);
  });
});

describe('a table of indicators', () => {
  it('aims at the years to come, from the last before them', () => {
    expect(
      aims(
        table(
          '指标|2010年|2015年',
          '研发经费与国内生产总值的比例（%）|1.75|2.2',
          '每万人发明专利拥有量（件）|1.7|3.3',
        ),
        2011,
      ),
    ).toEqual([
      '研发经费与国内生产总值的比例 =2.2 % @2015 from 2010=1.75',
      '每万人发明专利拥有量 =3.3 件 @2015 from 2010=1.7',
    ]);
  });

  it('aims at the years that its caption names; merged categories and empty cells are no names', () => {
    const node = table(
      '类别|指标|2013年|2015年|2020年|2025年',
      '创新能力|研发经费支出占比（%）|0.88|0.95|1.26|1.68',
      '|专利数1（件）|0.36|0.44|0.70|1.10',
      '绿色|固废综合利用率|62|65|-|79',
    );
    expect(aims(node, 2015, [2020, 2025])).toEqual([
      '研发经费支出占比 =1.26 % @2020 from 2015=0.95',
      '研发经费支出占比 =1.68 % @2025 from 2015=0.95',
      '专利数 =0.7 件 @2020 from 2015=0.44',
      '专利数 =1.1 件 @2025 from 2015=0.44',
      '固废综合利用率 =79  @2025 from 2015=65',
    ]);
  });

  it('reads words in cells', () => {
    const node = table(
      '指标|2015年指标值|2020年目标值',
      '专利申请量（万件）|3.05|翻一番',
      '增加值率提高|-|比2015年提高2个百分点',
      '能耗下降幅度|-|比2015年下降18%',
      '劳动生产率增速（%）|-|7.5左右（“十三五”期间年均增速）',
      '创新能力世界排名（位）|18|15',
      '覆盖率（%）|60|≥95',
    );
    expect(aims(node, 2016)).toEqual([
      '专利申请量 x2 倍 @2020 from 2015=3.05',
      '增加值率 +2 个百分点 @2020 from 2015=',
      '能耗 -18 % @2020 from 2015=',
      '劳动生产率增速 ~7.5 % @2020 from =',
      '创新能力世界排名 rank15 位 @2020 from 2015=18',
      '覆盖率 >=95 % @2020 from 2015=60',
    ]);
  });

  it('takes the unit from a column of its own', () => {
    expect(aims(table('序号|指标名称|单位|2020年|2025年', '1|高新技术企业数|家|8000|15000'), 2021)).toEqual([
      '高新技术企业数 =15000 家 @2025 from 2020=8000',
    ]);
  });

  it('reads a column of growth: so much a year, or in brackets for all years together', () => {
    const node = table(
      '指标|2020年|2025年|年均增速（%）|属性',
      '地区生产总值（亿元）|9999|15000|8.5|预期性',
      '城镇新增就业（万人）|||[230]|预期性',
      '单位GDP能耗降低（%）|||[14]|约束性',
    );
    expect(aims(node, 2021)).toEqual([
      '地区生产总值 =15000 亿元 @2025 from 2020=9999',
      '地区生产总值 +8.5 % @2025 from 2020=9999',
      '城镇新增就业 =230 万人 @2025 from =',
      '单位GDP能耗 -14 % @2025 from =',
    ]);
  });

  it('is none without years to come', () => {
    expect(aims(table('任务|责任单位', '建设50家基地|省科技厅'), 2016)).toBeUndefined();
    expect(aims(table('指标|2010年', '专利（件）|5'), 2016)).toBeUndefined();
  });
});

it('a caption may name years by the first and the last', () => {
  expect(yearsNamed('2023—2025年各市目标')).toEqual([2023, 2024, 2025]);
  expect(yearsNamed('2020年指标和2025年指标')).toEqual([2020, 2025]);
});

describe('a table with a row for each city', () => {
  const cities = () => table('市|2023年|2024年', '桂林市|20|30', '柳州市|40|60');
  const read = (caption: string, unit: string) =>
    tableAims(cities(), { from: 2022, current: undefined, captionYears: [], caption, unit })?.map(
      (a) => `${a.indicator.name} ${a.value}${a.unit} ${a.place ? 'there' : ''}`,
    );

  it('measures what its caption says', () => {
    expect(read('2023—2024年各市孵化器建设目标', '家')).toEqual([
      '桂林市孵化器 20家 there',
      '桂林市孵化器 30家 there',
      '柳州市孵化器 40家 there',
      '柳州市孵化器 60家 there',
    ]);
    expect(read('主要指标', '家')?.[0]).toBe('桂林市 20 ');
  });
});
