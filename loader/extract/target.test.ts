import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processorTime } from '../../tests/processor-time.ts';
import { Passage, type PlanHead, type PlanTree, type SectionNode } from '../tree.ts';
import { examineTargets, targets } from './target.ts';
import { written } from './written.ts';

const tree = (lines: string, head: Partial<PlanHead> = {}): PlanTree => {
  const plan = written(lines);
  Object.assign(plan.plan.head, { issuedOn: { value: '2017-03-01' }, ...head });
  return plan;
};

/** `众创空间 200 @2020`, a line for each target. */
const read = (lines: string, head?: Partial<PlanHead>) =>
  targets(tree(lines, head)).map((t) => {
    const year = t.year === undefined ? '' : ` @${t.year}`;
    const region = t.region === undefined ? '' : ` in ${t.region.printed}`;
    return `${t.indicator.name} ${t.value}${year}${region}`;
  });

describe('the name of a target', () => {
  it.each([
    ['重点人群签约率达到80%以上', '重点人群签约率 80'],
    ['重点流域水质优良比例达到90%', '重点流域水质优良比例 90'],
    ['重点用能单位能效达标率达到95%', '重点用能单位能效达标率 95'],
    ['重点培育20家科技服务机构', '科技服务机构 20'],
    [
      '对地区生产总值增长5%、进出口总额增长4%等年度经济社会发展主要预期目标进行调度',
      '地区生产总值 5, 进出口总额 4',
    ],
    ['对口支援地区脱贫率达到95%', '对口支援地区脱贫率 95'],
  ])('of %s: %s', (text, expected) => {
    expect(read(`# 目标\n${text}。`).join(', ')).toBe(expected);
  });
});

describe('the deadline of a paragraph', () => {
  it('holds for the dash list that its sentence introduces, not behind it', () => {
    const lines = `# 战略目标
第一步，到2020年进入创新型国家行列。
——科技进步贡献率提高到60%以上。
——研发投入强度达到2.5%。
第二步，到2030年跻身创新型国家前列。
——研发投入强度达到2.8%。
# 任务
建设100家众创空间。`;
    expect(read(lines)).toEqual([
      '科技进步贡献率 60 @2020',
      '研发投入强度 2.5 @2020',
      '研发投入强度 2.8 @2030',
      '众创空间 100',
    ]);
  });

  it('of a step holds for its paragraphs, until the next step', () => {
    const lines = `# 总体目标
第一步，到2020年，建成创新型省份。
创新能力显著增强。研发投入强度达到2.5%。
第二步，到2030年，跻身前列。研发投入强度超过2.8%。`;
    expect(read(lines)).toEqual(['研发投入强度 2.5 @2020', '研发投入强度 2.8 @2030']);
  });

  it('holds for the numbered items behind a colon', () => {
    const lines = `# 目标
到2025年，实现以下目标：
（1）高新技术企业达到1万家。
（2）技术合同成交额达到600亿元。
其他工作稳步开展，培训3000人。`;
    expect(read(lines)).toEqual(
      ['高新技术企业 10000 @2025', '技术合同成交额 600 @2025', '培训 3000'].map((l) =>
        l.replace('10000', '1'),
      ),
    );
  });

  it('holds in a section of targets where it is the end of the plan’s own period', () => {
    const period = { periodStart: { value: 2023 }, periodEnd: { value: 2025 } };
    const lines = `# （二）|发展目标

到2025年，初步建成先进制造业强市。
产业能级更高。规模以上工业企业突破2200家。
1.产业结构更优。高技术制造业增加值占比达到9%。
## （1）|企业培育
瞪羚企业达到50家。
# （三）|远景目标
到2030年，基本建成现代产业体系。
工业企业达到3000家。
# 二、|重点任务
建设10家园区。`;
    expect(read(lines, period)).toEqual([
      '规模以上工业企业 2200 @2025',
      '高技术制造业增加值占比 9 @2025',
      '瞪羚企业 50 @2025',
      '工业企业 3000',
      '园区 10',
    ]);
    expect(read(lines).slice(0, 3)).toEqual([
      '规模以上工业企业 2200',
      '高技术制造业增加值占比 9',
      '瞪羚企业 50',
    ]);
  });

  it('does not reach the next paragraph', () => {
    expect(read('# 任务\n到2020年，企业达到100家。\n建设50个基地。')).toEqual(
      ['企业 100 @2020', '企业基地 50'].map((l) => l.replace('企业基地', '基地')),
    );
  });

  it('is the year of the title for a plan of one year, and of a heading that names one', () => {
    const year = { periodStart: { value: 2017 }, periodEnd: { value: 2017 } };
    expect(read('# 3.|每万人发明专利拥有量达到6.8件。', year)).toEqual(['每万人发明专利拥有量 6.8 @2017']);
    expect(read('# 三、|2018年重点任务\n新建50家众创空间。')).toEqual(['新建众创空间 50 @2018']);
  });

  it('is none for the period of a title', () => {
    const period = { periodStart: { value: 2017 }, periodEnd: { value: 2020 } };
    expect(read('# 任务\n新建50家众创空间。', period)).toEqual(['新建众创空间 50']);
  });
});

describe('several deadlines for one quantity', () => {
  it('take a number each', () => {
    expect(
      read(
        '# 目标\n到2018年、2020年，数字化普及率分别达到60%、75%。力争2018年、2019年和2020年规模分别达到1亿元、2亿元和3亿元。',
      ),
    ).toEqual([
      '数字化普及率 60 @2018',
      '数字化普及率 75 @2020',
      '规模 1 @2018',
      '规模 2 @2019',
      '规模 3 @2020',
    ]);
    const three = ['技术合同成交额 300 @2021', '技术合同成交额 330 @2022', '技术合同成交额 360 @2023'];
    const years = '2021年、2022年、2023年分别达到300亿元、330亿元、360亿元。';
    const early = { issuedOn: { value: '2020-12-01' } };
    expect(read(`# 目标\n技术合同成交额：${years}`, early)).toEqual(three);
    expect(read(`# 目标\n技术合同成交额${years}`, early)).toEqual(three);
  });
});

describe('a list of years', () => {
  const early = { issuedOn: { value: '2020-12-01' } };

  it('may print 年 behind the last only, and the verb behind 分别', () => {
    expect(read('# 目标\n2022、2023和2024年，分别新增瞪羚企业4家、6家、9家。', early)).toEqual([
      '新增瞪羚企业 4 @2022',
      '新增瞪羚企业 6 @2023',
      '新增瞪羚企业 9 @2024',
    ]);
    expect(read('# 目标\n园区产值2022、2023、2024年分别达到3亿元、4亿元、6亿元。', early)).toEqual([
      '园区产值 3 @2022',
      '园区产值 4 @2023',
      '园区产值 6 @2024',
    ]);
  });

  it('may be printed by its first and its last, where there is a number for each', () => {
    expect(read('# 目标\n2022—2024年，分别引进研发团队2个、3个、5个。', early)).toEqual([
      '研发团队 2 @2022',
      '研发团队 3 @2023',
      '研发团队 5 @2024',
    ]);
    expect(read('# 目标\n2022—2024年，甲园、乙园产值分别达到2亿元、3亿元。', early)).toEqual([
      '甲园产值 2 @2024',
      '乙园产值 3 @2024',
    ]);
  });

  it('holds for the next clause that shares its numbers out, too', () => {
    expect(
      read('# 目标\n2022年、2023年，分别新增孵化器4家、6家，分别实现成交额5亿元、8亿元。', early),
    ).toEqual(['新增孵化器 4 @2022', '新增孵化器 6 @2023', '成交额 5 @2022', '成交额 8 @2023']);
  });

  it('may have numbers with their unit behind the last only', () => {
    expect(read('# 目标\n2022年、2023年、2024年分别新建厂房面积3万、5万、8万平方米。', early)).toEqual([
      '新建厂房面积 3 @2022',
      '新建厂房面积 5 @2023',
      '新建厂房面积 8 @2024',
    ]);
    expect(read('# 目标\n到2024年，算法企业、数据企业分别达到20、35家。', early)).toEqual([
      '算法企业 20 @2024',
      '数据企业 35 @2024',
    ]);
  });
});

describe('a later deadline for the same quantities', () => {
  it('takes what is measured from the sentence before, in its order', () => {
    expect(
      read(
        '# 目标\n2018年毛入园率、义务教育巩固率和人均受教育年限分别达到90%、98%和13.5年；2020年分别达到95%、99%以上和14年。',
      ),
    ).toEqual([
      '毛入园率 90 @2018',
      '义务教育巩固率 98 @2018',
      '人均受教育年限 13.5 @2018',
      '毛入园率 95 @2020',
      '义务教育巩固率 99 @2020',
      '人均受教育年限 14 @2020',
    ]);
    expect(
      read(
        '# 目标\n到2018年，研发投入强度达到2.1%，高新技术企业达到3000家；到2020年，分别达到2.5%和5000家。到2018年，贡献率达到55%；到2020年，提高到60%。',
      ),
    ).toEqual([
      '研发投入强度 2.1 @2018',
      '高新技术企业 3000 @2018',
      '研发投入强度 2.5 @2020',
      '高新技术企业 5000 @2020',
      '贡献率 55 @2018',
      '贡献率 60 @2020',
    ]);
  });

  it('takes the last that were shared out together', () => {
    expect(
      read(
        '# 目标\n到2018年，集群达到5个，甲企业和乙企业分别达到6家和10家；到2020年，分别达到7家和12家。',
      ).slice(3),
    ).toEqual(['甲企业 7 @2020', '乙企业 12 @2020']);
  });

  it('does so only where as many are named', () => {
    expect(
      read('# 目标\n到2018年，研发投入强度达到2.1%，企业达到3000家；到2020年，分别达到2.5%、5000家和30项。'),
    ).toEqual(['研发投入强度 2.1 @2018', '企业 3000 @2018']);
  });
});

describe('where a target stands', () => {
  it('under a heading without a number that opens a review it is none, down to the next heading', () => {
    const year = { periodStart: { value: 2020 }, periodEnd: { value: 2020 } };
    const lines = `2019年工作回顾
预计地区生产总值增长7%。
新开工工业项目56个。
# （一）|开放迈出新步伐
新开通航线12条。
2020年工作安排
地区生产总值增长6.5%左右。
# （一）|科技创新
净增高新技术企业200家。`;
    expect(read(lines, year)).toEqual(['地区生产总值 6.5 @2020', '净增高新技术企业 200 @2020']);
  });

  it('in a paragraph that begins with the past year it is none', () => {
    const year = { periodStart: { value: 2020 }, periodEnd: { value: 2020 } };
    expect(
      read('# 总体情况\n一年来，我们狠抓项目。新引进重大项目247个。\n净增高新技术企业200家。', year),
    ).toEqual(['净增高新技术企业 200 @2020']);
  });

  it.each(['发展现状与面临形势', '2016年工作回顾', '在推动学科发展方面发挥了主导作用', '存在问题'])(
    'under “%s” a number is none',
    (heading) => expect(read(`# ${heading}\n国家企业技术中心发展至575个，新建91个实验室。`)).toEqual([]),
  );

  it.each(['形势和目标', '解决突出问题', '完善态势感知体系', '发展目标'])(
    'under “%s” it may be one',
    (heading) => expect(read(`# ${heading}\n建设91个实验室。`).length).toBe(1),
  );

  it('in a plan without a date, no target is for a year before those of the documents that it cites', () => {
    const targets = '2015年孵化器达到30家。\n到2020年，孵化器达到60家。\n“十二五”累计建设40家实验室。';
    expect(read(`# 目标\n为落实国发〔2016〕43号文件要求。\n${targets}`, { issuedOn: undefined })).toEqual([
      '孵化器 60 @2020',
    ]);
    const period = '为落实《某省国民经济和社会发展第十三个五年规划纲要》，制定本方案。';
    expect(read(`# 目标\n${period}\n${targets}`, { issuedOn: undefined })).toEqual(['孵化器 60 @2020']);
  });

  it('in a report of one year, what the coming years are to bring is not of that year', () => {
    const year = { periodStart: { value: 2023 }, periodEnd: { value: 2023 } };
    const lines = `# 二、|今后五年的目标任务
城镇化率达到60%左右，力争到2027年技术合同成交额达到500亿元。
# 三、|重点工作
今年高新技术企业达到200家。未来三年，孵化器达到50家。`;
    expect(read(lines, year)).toEqual([
      '城镇化率 60',
      '技术合同成交额 500 @2027',
      '高新技术企业 200 @2023',
      '孵化器 50',
    ]);
  });

  it('behind a heading on its line, the heading says what is measured', () => {
    const plan = tree('# 1、|技术合同成交额：达到300亿元，年均增长10%。');
    const section = plan.children[0] as SectionNode;
    const { text } = plan.plan;
    section.heading = Passage.plain(text, { start: 0, end: 7 });
    section.children = [{ type: 'paragraph', passage: Passage.plain(text, { start: 8, end: text.length }) }];
    expect(targets(plan).map((t) => [t.indicator.name, t.operator, t.value])).toEqual([
      ['技术合同成交额', '=', 300],
      ['技术合同成交额', '+', 10],
    ]);
  });

  it('a year in a bracket with a number of its own dates nothing behind it', () => {
    expect(read('# 任务\n成交额占比达到6.5%（2015年为3.8%），其中省内转化占比不低于40%。')).toEqual([
      '成交额占比 6.5',
      '成交额占比中省内转化占比 40',
    ]);
  });

  it('the month in which something was issued is no deadline', () => {
    expect(read('# 任务\n2017年4月，《某意见》印发。现提出以下意见：\n（一）建设5个示范区。')).toEqual([
      '示范区 5',
    ]);
    expect(read('# 任务\n到2017年4月，建设5个示范区。')).toEqual(['示范区 5 @2017']);
  });

  it('in a row of a table that says by when it is to be done, that is its deadline', () => {
    const plan = tree('任务\n时限\n平台达到30家\n2018年6月底前\n机构达到20家\n持续推进');
    const [head, due, ...cells] = plan.children.flatMap((b) => (b.type === 'paragraph' ? [b.passage] : []));
    const rows = [cells.slice(0, 2), cells.slice(2)];
    const extent = { start: 0, end: plan.plan.text.length };
    plan.children = [{ type: 'table', header: [head!, due!], rows, extent }];
    expect(targets(plan).map((t) => [t.value, t.year])).toEqual([
      [30, 2018],
      [20, undefined],
    ]);
  });

  it('in a glossary only what is no entry', () => {
    const lines = `# 附件|名词解释
“十县百乡”工程：建设10个示范县、100个示范乡镇。
半导体照明专项。建设5个示范线。`;
    expect(read(lines).map((l) => l.split(' ')[1])).toEqual(['5']);
  });

  it('tells what a target without a bearer is for', () => {
    expect(read('# 1.|培育高端装备制造产业创新链\n攻克500项关键技术。')).toEqual([
      '高端装备制造产业攻克关键技术 500',
    ]);
    expect(read('# 专栏\n高性能膜材料。加强攻关，建设5个示范工程，产值达到400亿元。')).toEqual([
      '高性能膜材料示范工程 5',
      '高性能膜材料产值 400',
    ]);
    expect(read('# 任务\n成果转化加快推进。成交额达到9亿元。')).toEqual(['成交额 9']);
    expect(read('# 1.|引领农业创新和农民增收\n选育100个新品种。')).toEqual(['选育新品种 100']);
    expect(read('# 1.|组织实施“十大科技专项”\n开发100个新产品。')).toEqual(['开发新产品 100']);
  });

  it('tells the zone or area that it is for', () => {
    expect(
      read(
        '# 1.|推进建设\n到2020年，滨海国家自主创新示范区研发投入强度达到3.1%，高新技术产品产值占比达到74%。',
      ),
    ).toEqual([
      '滨海国家自主创新示范区研发投入强度 3.1 @2020 in 滨海国家自主创新示范区',
      '高新技术产品产值占比 74 @2020 in 滨海国家自主创新示范区',
    ]);
    expect(read('# 任务\n国家高新区工业增加值达到5万亿元。')).toEqual(['国家高新区工业增加值 5']);
  });

  it('tells the city that its quantity begins with', () => {
    expect(
      read('# 任务\n到2020年，桂林市研发投入强度达到2%；柳州市、梧州市产值分别达到9亿元、4亿元。'),
    ).toEqual([
      '桂林市研发投入强度 2 @2020 in 桂林市',
      '柳州市产值 9 @2020 in 柳州市',
      '梧州市产值 4 @2020 in 梧州市',
    ]);
    expect(read('# 任务\n桂林市市级平台达到9家。引进柳州市企业5家。桂林市和柳州市新增孵化器10家。')).toEqual([
      '桂林市市级平台 9 in 桂林市',
      '柳州市企业 5',
      '桂林市和柳州市新增孵化器 10',
    ]);
  });

  it('is not told by an earlier clause where its own speaks of others', () => {
    expect(read('# 任务\n滨海新区新增企业50家，其他园区新增企业30家，各市县新增企业20家。')).toEqual([
      '滨海新区新增企业 50 in 滨海新区',
      '其他园区新增企业 30',
      '各市县新增企业 20',
    ]);
    expect(read('# 任务\n滨海新区产值达到90亿元，南港片区达到40亿元，专利突破800件。')[1]).toBe(
      '南港片区产值 40',
    );
  });
});

describe('of any text', () => {
  const words = fc.constantFrom(
    '到2020年，',
    '第一步，',
    '——',
    '研发投入强度',
    '达到',
    '提高',
    '建设',
    '分别',
    '从',
    '2.5%',
    '10万家',
    '前5位',
    '翻一番',
    '、',
    '和',
    '，',
    '。',
    '；',
    '：',
    '（',
    '）',
    '“',
    '”',
    '其中',
    '比2015年',
    '100',
    '\n',
    '# 1.|',
    '以上',
    '的',
  );
  const lines = fc.array(words, { maxLength: 80 }).map((parts) => parts.join(''));

  it('is no place that another clause leans on, and not for one where it speaks of the whole', () => {
    expect(
      read('# 目标\n将洛阳都市圈建设成为增长极，生产总值达到1.5万亿元，全省生产总值达到8万亿元。'),
    ).toEqual(['生产总值 1.5 in 洛阳都市圈', '全省生产总值 8']);
    expect(read('# 目标\n深度融入长三角一体化，承接产业转移项目500个。')).toEqual(['承接产业转移项目 500']);
    expect(read('# 目标\n天山英才计划支持900名。')).toEqual(['天山英才计划支持 900']);
    expect(read('# 目标\n依托东湖高新区，打造产业集群，产业规模达到5000亿元。')).toEqual(['产业规模 5000']);
  });

  it('never fails, and every span holds its words', () =>
    fc.assert(
      fc.property(lines, (text) => {
        const plan = tree(text);
        const { facts, passed } = examineTargets(plan);
        const { length } = plan.plan.text;
        for (const { quote, indicator } of facts) {
          expect(quote.start).toBeGreaterThanOrEqual(0);
          expect(quote.end).toBeLessThanOrEqual(length);
          expect(quote.start).toBeLessThan(quote.end);
          expect(indicator.span.end).toBeLessThanOrEqual(length);
          expect(indicator.name.length).toBeGreaterThan(0);
        }
        for (const { span } of passed) expect(span.start).toBeLessThan(span.end);
      }),
      { numRuns: 300 },
    ));

  it.each(['达到5家，', '5', '“', '（', '、5个', '到2020年', '比2015年', '的', '建设5家基地、'])(
    'reads 40,000 characters of “%s” without going back over them',
    (piece) => {
      const plan = tree(`# 任务\n${piece.repeat(40_000 / piece.length)}`);
      const begun = processorTime();
      targets(plan);
      // what is quadratic takes minutes
      expect(processorTime() - begun).toBeLessThan(20_000);
    },
    60_000,
  );
});

it('the place of a sentence that heads an item is not that of the next', () =>
  expect(read('# 1.|到2018年，苏州工业园区企业达到200家。\n引进平台10家。')).toEqual([
    '苏州工业园区企业 200 @2018 in 苏州工业园区',
    '平台 10 @2018',
  ]));
