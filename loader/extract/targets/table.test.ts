import { describe, expect, it } from 'vitest';
import { Passage, type TableNode } from '../../tree.ts';
import { type TableContext, tableTargets, yearsNamed } from './table.ts';

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

/** what a table says beside its numbers: the place, what bounds a change, its pace, its binding */
const qualified = (node: TableNode, context: Partial<TableContext> = {}) =>
  tableTargets(node, { from: 2021, current: undefined, captionYears: [], ...context })?.map((a) =>
    [
      a.indicator.name,
      `${a.operator}${a.value}`,
      a.unit,
      `@${a.year ?? ''}`,
      a.place ? a.place.passage.folded.slice(a.place.at.start, a.place.at.end) : '',
      a.baselineYear === undefined && a.baselineValue === undefined
        ? ''
        : `from ${a.baselineYear ?? ''}=${a.baselineValue ?? ''}`,
      a.limit ?? '',
      a.pace ?? '',
      a.binding ?? '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  );

const targets = (node: TableNode, from: number, captionYears: number[] = [], begins?: number) =>
  tableTargets(node, { from, begins, current: undefined, captionYears })?.map(
    (a) =>
      `${a.indicator.name} ${a.operator}${a.value} ${a.unit} @${a.year ?? ''} from ${a.baselineYear ?? ''}=${a.baselineValue ?? ''}`,
  );

describe('columns that are said to hold targets', () => {
  it('leave the years of the others to what was', () => {
    expect(targets(table('指标|2013年|2015年|2020年目标', '宽带普及率（%）|38|52|72'), 2010)).toEqual([
      '宽带普及率 =72 % @2020 from 2015=52',
    ]);
  });
});

it('the year in which a plan was issued is what was, unless its period begins with it', () => {
  const yearly = () => table('指标|单位|2021年|2022年', '转化成果|项|200|300');
  expect(targets(yearly(), 2021)).toEqual(['转化成果 =300 项 @2022 from 2021=200']);
  expect(targets(yearly(), 2021, [], 2021)).toEqual([
    '转化成果 =200 项 @2021 from =',
    '转化成果 =300 项 @2022 from =',
  ]);
});

it('a column of sentences is none of values', () => {
  const sentences = '新认定高新技术企业900家、科技型中小企业3000家，总数达到4000家';
  expect(
    targets(table('序号|工作内容|目标任务|牵头单位', `1|培育企业|${sentences}|市科技局`), 2021),
  ).toBeUndefined();
  expect(targets(table('序号|指标|目标值', '1|高新技术企业（家）|4000'), 2021)).toHaveLength(1);
});

describe('a column of yearly growth', () => {
  it('holds, in brackets, by how much a share grows in all, or what a number comes to', () => {
    expect(
      targets(
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
  it('takes the years to come for targets, from the last before them', () => {
    expect(
      targets(
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

  it('takes the years that its caption names for targets; merged categories and empty cells are no names', () => {
    const node = table(
      '类别|指标|2013年|2015年|2020年|2025年',
      '创新能力|研发经费支出占比（%）|0.88|0.95|1.26|1.68',
      '|专利数1（件）|0.36|0.44|0.70|1.10',
      '绿色|固废综合利用率|62|65|-|79',
    );
    expect(targets(node, 2015, [2020, 2025])).toEqual([
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
    expect(targets(node, 2016)).toEqual([
      '专利申请量 x2 倍 @2020 from 2015=3.05',
      '增加值率 +2 个百分点 @2020 from 2015=',
      '能耗 -18 % @2020 from 2015=',
      '劳动生产率增速 +7.5 % @2020 from =',
      '创新能力世界排名 rank15 位 @2020 from 2015=18',
      '覆盖率 >=95 % @2020 from 2015=60',
    ]);
  });

  it('takes the unit from a column of its own', () => {
    expect(
      targets(table('序号|指标名称|单位|2020年|2025年', '1|高新技术企业数|家|8000|15000'), 2021),
    ).toEqual(['高新技术企业数 =15000 家 @2025 from 2020=8000']);
  });

  it('reads a column of growth: so much a year, or in brackets for all years together', () => {
    const node = table(
      '指标|2020年|2025年|年均增速（%）|属性',
      '地区生产总值（亿元）|9999|15000|8.5|预期性',
      '城镇新增就业（万人）|||[230]|预期性',
      '单位GDP能耗降低（%）|||[14]|约束性',
    );
    expect(targets(node, 2021)).toEqual([
      '地区生产总值 =15000 亿元 @2025 from 2020=9999',
      '地区生产总值 +8.5 % @2025 from 2020=9999',
      '城镇新增就业 =230 万人 @2025 from =',
      '单位GDP能耗 -14 % @2025 from =',
    ]);
  });

  it('is none without years to come', () => {
    expect(targets(table('任务|责任单位', '建设50家基地|省科技厅'), 2016)).toBeUndefined();
    expect(targets(table('指标|2010年', '专利（件）|5'), 2016)).toBeUndefined();
  });
});

it('a caption may name years by the first and the last', () => {
  expect(yearsNamed('2023—2025年各市目标')).toEqual([2023, 2024, 2025]);
  expect(yearsNamed('2020年指标和2025年指标')).toEqual([2020, 2025]);
});

describe('a table with a row for each city', () => {
  const cities = () => table('市|2023年|2024年', '桂林市|20|30', '柳州市|40|60');
  const read = (caption: string, unit: string) =>
    tableTargets(cities(), { from: 2022, current: undefined, captionYears: [], caption, unit })?.map(
      (a) => `${a.indicator.name} ${a.value}${a.unit} ${a.place ? 'there' : ''}`,
    );

  it('measures what its caption says', () => {
    expect(read('2023—2024年各市孵化器建设目标', '家')).toEqual([
      '桂林市孵化器 20家 there',
      '桂林市孵化器 30家 there',
      '柳州市孵化器 40家 there',
      '柳州市孵化器 60家 there',
    ]);
    expect(read('主要指标', '家')?.[0]).toBe('桂林市 20家 ');
  });
});

describe('a year behind that of the targets', () => {
  it('has targets of its own, and is the baseline of none', () => {
    expect(
      qualified(
        table(
          '指标|2020年实现值|2025年目标值|2035年展望',
          '森林蓄积量（亿立方米）|3.1|3.4|4',
          '湿地保护率（%）|50|55|60',
        ),
      ),
    ).toEqual([
      '森林蓄积量 =3.4 亿立方米 @2025 from 2020=3.1',
      '森林蓄积量 =4 亿立方米 @2035 from 2020=3.1',
      '湿地保护率 =55 % @2025 from 2020=50',
      '湿地保护率 =60 % @2035 from 2020=50',
    ]);
    expect(qualified(table('指标|2021年|2025年目标|2030年', '湿地保护率（%）|50|55|60'))).toEqual([
      '湿地保护率 =55 % @2025 from 2021=50',
      '湿地保护率 =60 % @2030 from 2021=50',
    ]);
  });

  it('is none of the years that the caption names either', () => {
    const node = table('指标|2019年|2022年|2024年', '湿地保护率（%）|50|55|60');
    expect(qualified(node, { from: 2020, captionYears: [2022] })).toEqual([
      '湿地保护率 =55 % @2022 from 2019=50',
      '湿地保护率 =60 % @2024 from 2019=50',
    ]);
  });
});

describe('cells that say a change', () => {
  it('are no levels', () => {
    expect(
      qualified(
        table(
          '指标|2020年|2025年目标|属性',
          '省级重点实验室（个）|15|新增8|预期性',
          '绿色矿山（座）|15|净增8以上|预期性',
          '旅游收入（亿元）|90|年均增长12%左右|预期性',
          '单位GDP能耗|—|累计下降13.5%|约束性',
          '粮食产量（万吨）|200|达到220|约束性',
        ),
      ),
    ).toEqual([
      '省级重点实验室 +8 个 @2025 from 2020=15 expected',
      '绿色矿山 +8 座 @2025 from 2020=15 >= expected',
      '旅游收入 +12 % @2025 from 2020=90 ~ average expected',
      '单位GDP能耗 -13.5 % @2025 cumulative binding',
      '粮食产量 =220 万吨 @2025 from 2020=200 binding',
    ]);
  });
});

describe('targets that are divided among places', () => {
  it('stand under the places', () => {
    const node = table(
      '指标|单位|全省|长春|吉林市',
      '高新技术企业|家|9000|5000|1200',
      '研发投入强度|%|2|3|1.8',
    );
    expect(qualified(node, { captionYears: [2025], caption: '2025年各市州主要指标分解表' })).toEqual([
      '高新技术企业 =9000 家 @2025',
      '高新技术企业 =5000 家 @2025 长春',
      '高新技术企业 =1200 家 @2025 吉林市',
      '研发投入强度 =2 % @2025',
      '研发投入强度 =3 % @2025 长春',
      '研发投入强度 =1.8 % @2025 吉林市',
    ]);
  });

  it('or beside them', () => {
    const node = table(
      '地区|高新技术企业（家）|研发投入强度（%）',
      '全市|900|2.2',
      '浑南区|500|4',
      '大东区|200|3.1',
    );
    expect(qualified(node, { captionYears: [2024], caption: '2024年各区主要目标分解' })).toEqual([
      '高新技术企业 =900 家 @2024',
      '研发投入强度 =2.2 % @2024',
      '高新技术企业 =500 家 @2024 浑南区',
      '研发投入强度 =4 % @2024 浑南区',
      '高新技术企业 =200 家 @2024 大东区',
      '研发投入强度 =3.1 % @2024 大东区',
    ]);
    const years = table('市|2024年新建公路（公里）|2025年新建公路（公里）', '长春市|50|60', '吉林市|20|25');
    expect(qualified(years, { caption: '分年度任务表' })).toEqual([
      '新建公路 =50 公里 @2024 长春市',
      '新建公路 =60 公里 @2025 长春市',
      '新建公路 =20 公里 @2024 吉林市',
      '新建公路 =25 公里 @2025 吉林市',
    ]);
  });

  it('are none where the caption tells of what was, or of nothing to come', () => {
    const node = () => table('地区|高新技术企业（家）', '浑南区|500', '大东区|200');
    expect(qualified(node(), { caption: '各区企业名录' })).toBeUndefined();
  });
});

describe('a head of two rows', () => {
  it('is read from its outer words to the inner ones', () => {
    const node = table(
      '指标|单位|2020年|2025年目标|',
      '|||全市|其中：开发区',
      '高新技术企业|家|500|900|300',
      '研发投入强度|%|1.9|2.5|4',
    );
    expect(qualified(node)).toEqual([
      '高新技术企业 =900 家 @2025 from 2020=500',
      '高新技术企业 =300 家 @2025 开发区',
      '研发投入强度 =2.5 % @2025 from 2020=1.9',
      '研发投入强度 =4 % @2025 开发区',
    ]);
  });

  it('whose cells are repeated where they span several', () => {
    const node = table(
      '县区|粮食产量（万吨）|粮食产量（万吨）|高标准农田（万亩）|高标准农田（万亩）',
      '县区|2024年|2025年|2024年|2025年',
      '农安县|300|310|20|25',
      '德惠市|250|260|18|22',
    );
    expect(qualified(node, { caption: '粮食生产任务分解表' })).toEqual([
      '粮食产量 =300 万吨 @2024 农安县',
      '粮食产量 =310 万吨 @2025 农安县',
      '高标准农田 =20 万亩 @2024 农安县',
      '高标准农田 =25 万亩 @2025 农安县',
      '粮食产量 =250 万吨 @2024 德惠市',
      '粮食产量 =260 万吨 @2025 德惠市',
      '高标准农田 =18 万亩 @2024 德惠市',
      '高标准农田 =22 万亩 @2025 德惠市',
    ]);
  });

  it('a first row of numbers is none', () => {
    expect(
      qualified(table('指标||2020年|2025年', '创新|研发投入强度（%）|1.9|2.5', '|高新技术企业（家）|5|9')),
    ).toEqual(['研发投入强度 =2.5 % @2025 from 2020=1.9', '高新技术企业 =9 家 @2025 from 2020=5']);
  });
});

it('the unit may stand in the head of the column, or above the table', () => {
  expect(qualified(table('指标|2020年|2025年目标（家）', '孵化器|5|9', '众创空间|8|12'))).toEqual([
    '孵化器 =9 家 @2025 from 2020=5',
    '众创空间 =12 家 @2025 from 2020=8',
  ]);
  expect(qualified(table('指标|2020年|2025年', '孵化器|5|9', '众创空间|8|12'), { unit: '家' })?.[1]).toBe(
    '众创空间 =12 家 @2025 from 2020=8',
  );
});

describe('a column for a part of a year', () => {
  it.each([
    [
      'a half',
      table('指标|上半年|全年', '工业投资增速|7%|8%', '开工项目（个）|30|80'),
      ['工业投资增速 +8 % @2025', '开工项目 =80 个 @2025'],
    ],
    [
      'quarters beside the year',
      table('指标|单位|2025年|一季度|二季度', '开工项目|个|80|20|40', '完工项目|个|40|5|9'),
      ['开工项目 =80 个 @2025', '完工项目 =40 个 @2025'],
    ],
    [
      'months',
      table('指标|2025年6月|2025年', '挂牌企业（家）|3|9', '停用锅炉（台）|2|6'),
      ['挂牌企业 =9 家 @2025', '停用锅炉 =6 台 @2025'],
    ],
  ])('%s has no target of the year', (_, node, found) =>
    expect(qualified(node, { from: 2025, undated: 2025 })).toEqual(found),
  );

  it('alone makes no table of targets', () =>
    expect(
      qualified(table('指标|一季度|二季度', '开工项目|20|40', '完工项目|5|9'), { from: 2025 }),
    ).toBeUndefined());
});

describe('a ranking in a cell', () => {
  it.each([
    ['全省第6位|全省第3位', '满意度全省排名 rank3 位 @2025 from 2024=6'],
    ['第8|前5', '满意度排名 rank5 @2025 from 2024=8'],
    ['全国第30位|全国前20位', '满意度全国排名 rank20 位 @2025 from 2024=30'],
  ])('%s', (cells, found) =>
    expect(qualified(table('指标|2024年|2025年目标', `满意度|${cells}`), { from: 2025 })).toEqual([found]),
  );
});
