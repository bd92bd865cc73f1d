import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAgencies } from './findAgencies.ts';

const found = (text: string) => findAgencies(text).map((f) => f.printed);

describe('names of organisations in running text', () => {
  it.each([
    ['设立制造强国建设战略咨询委员会，研究重大问题', ['制造强国建设战略咨询委员会']],
    [
      '建立国家科技计划（专项、基金等）管理部际联席会议制度',
      ['国家科技计划（专项、基金等）管理部际联席会议'],
    ],
    ['组建战略咨询与综合评审委员会，制定规则', ['战略咨询与综合评审委员会']],
    ['区目督办、区纪委要定期督查，报市科知局审定', ['区目督办', '区纪委', '市科知局']],
    ['财政厅要加大支持，由经济和信息化厅牵头推进', ['财政厅', '经济和信息化厅']],
    ['教育局、财政局负责落实，打开教育局面', ['教育局', '财政局']],
    ['苏州工业园区管委会、西咸新区管理委员会要落实', ['苏州工业园区管委会', '西咸新区管理委员会']],
    ['高新区管委会要落实', []],
    ['国家科技主管部门牵头组织实施', ['国家科技主管部门']],
  ])('%s: those that no gazetteer knows', (text, names) => {
    expect(found(text)).toEqual(names);
  });

  it.each([
    '成立领导小组，设立专门工作组，组建由专家组成的咨询委员会。',
    '推进市场准入审批办，区域经济新格局，县域科技局面。',
    '省内外高校、市级以上平台，县城超市。',
    '市民反映的问题由专人办，州内牧区要发展。',
    '按照实施意见（工信部联科〔2024〕12号）和教科信函〔2019〕2号、科技部〔2012〕85号办理。',
  ])('%s: none', (text) => expect(found(text)).toEqual([]));

  it.each([
    ['重大事项及时向党中央、国务院报告。', ['党中央', '国务院']],
    ['这是中央在新时期作出的决策。', ['中央']],
    ['经中国证监会批准，由科技部会同财政部组织实施。', ['中国证监会', '科技部', '财政部']],
    ['国家发展改革委要加强综合协调。', ['国家发展改革委']],
    ['财政部、国办、人行、中科院、工程院等部门', ['财政部', '国办', '人行', '中科院', '工程院']],
    ['航天工程院、科技部、数据局面', ['科技部']],
    ['国家科技部支持的项目', ['国家科技部']],
    [
      '会同北京市、上海市、安徽省人民政府和国家电网安徽省电力公司推进。',
      ['北京市', '上海市', '安徽省人民政府', '国家电网安徽省电力公司'],
    ],
    ['推动北京市、天津市与河北省协同发展，支持上海市、省内企业投资。', []],
    ['科学技术部办公厅印发', ['科学技术部办公厅']],
    ['增强在国际标准化组织（ISO）等组织中的作用', ['国际标准化组织（ISO）']],
    ['中国人民银行大连市中心支行负责', ['中国人民银行大连市中心支行']],
  ])('%s: bodies of the gazetteer', (text, names) => {
    expect(found(text)).toEqual(names);
  });

  it.each([
    ['省科技厅会同省财政厅制定办法', ['省科技厅', '省财政厅']],
    ['报送沈阳市人民政府和辽宁省科学技术厅', ['沈阳市人民政府', '辽宁省科学技术厅']],
    ['由中共辽宁省委组织部、团省委负责', ['中共辽宁省委组织部', '团省委']],
    ['省市场监管局、市市场监管局', ['省市场监管局', '市市场监管局']],
    ['按照省委、省政府统一部署', ['省委', '省政府']],
    ['送省人大常委会办公厅，省政协办公厅', ['省人大常委会办公厅', '省政协办公厅']],
    ['省发展改革委、财政厅、教育厅要加强指导', ['省发展改革委', '财政厅', '教育厅']],
    ['阿坝州人民政府授权', ['阿坝州人民政府']],
    ['省科技厅会同发展改革委、财政厅、教育厅建立机制', ['省科技厅', '发展改革委', '财政厅', '教育厅']],
  ])('%s: organs of divisions', (text, names) => {
    expect(found(text)).toEqual(names);
  });

  it.each([
    ['省科技创新工作领导小组要切实履行职责', ['省科技创新工作领导小组']],
    ['成立国家制造强国建设领导小组，统筹推进', ['国家制造强国建设领导小组']],
    ['设立科技部跨领域重大项目领导小组，', ['科技部跨领域重大项目领导小组']],
    ['建立“智慧城市”建设部际联席会议制度', ['“智慧城市”建设部际联席会议']],
    ['成立国家标准化指导委员会，统筹推进', ['国家标准化指导委员会']],
    [
      '利用内地与港澳科技合作委员会机制，发挥中欧科技合作指导委员会的作用',
      ['内地与港澳科技合作委员会', '中欧科技合作指导委员会'],
    ],
    ['由郑洛新国家自主创新示范区建设领导小组统筹', ['郑洛新国家自主创新示范区建设领导小组']],
    ['省数字经济发展领导小组办公室设在省工信厅', ['省数字经济发展领导小组办公室', '省工信厅']],
  ])('%s: groups across departments', (text, names) => {
    expect(found(text)).toEqual(names);
  });

  it.each([
    ['各市要结合实际，各有关部门要密切配合。', ['各市', '各有关部门']],
    ['东北各省区要制定具体意见', ['东北各省区']],
    ['各沿海省、自治区、直辖市科技厅（委）要制定方案', ['各沿海省、自治区、直辖市科技厅（委）']],
    ['各省（自治区、直辖市）要根据本纲要制定方案', ['各省（自治区、直辖市）']],
    ['科技主管部门、各级教育行政部门', ['科技主管部门', '各级教育行政部门']],
    ['省直有关部门按职责分工负责', ['省直有关部门']],
  ])('%s: classes', (text, names) => {
    const classes = findAgencies(text);
    expect(classes.map((f) => f.printed)).toEqual(names);
    expect(classes.every((f) => f.form === 'class')).toBe(true);
  });

  it('tells the classes of all divisions of a kind from open ones', () => {
    expect(findAgencies('各市、有关部门要配合').map((f) => f.closed ?? false)).toEqual([true, false]);
    expect(findAgencies('引导各地树立新理念').map((f) => f.closed ?? false)).toEqual([false]);
  });
});

describe('what is no name', () => {
  it.each([
    '发挥科技型企业的作用，水利部位突出',
    '省科技厅长期坚持',
    '城市规划局部调整',
    '中央财政资金和中央预算内投资',
    '稳定中央技术改造引导资金规模，加大中央国有资本经营预算支持力度',
    '支持重点国有林业局开展转型试点',
    '指导地方知识产权局办案',
    '政府采购和政府性基金',
    '北京市民与上海市场',
    '个人行为与人行天桥',
    '跨省财政转移和全市场监管',
    '教育部署、商务部分、文化部位',
    '根据《国务院关于大力推进信息化发展的若干意见》',
    '园区管理和社区政务',
    '各区域、各领域协调发展',
    '国务院令第591号',
    '移动互联网和大数据局面',
  ])('%s', (text) => {
    expect(findAgencies(text)).toEqual([]);
  });
});

describe('for any text', () => {
  const pieces = [
    '省',
    '市',
    '各',
    '科技厅',
    '财政部',
    '国家',
    '领导小组',
    '、',
    '“',
    '”',
    '《',
    '》',
    '（',
    '甲',
    '委',
  ];
  const nameLike = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((words) => words.join(''));

  it('names stand in order, apart from each other, and are the text', () => {
    fc.assert(
      fc.property(fc.oneof(nameLike, fc.string({ unit: 'binary' })), (text) => {
        let end = 0;
        for (const { from, to, printed } of findAgencies(text)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          expect(text.slice(from, to)).toBe(printed);
          end = to;
        }
      }),
    );
  });

  it.each([
    '省',
    '各',
    '“',
    '《',
    '国家',
    '国家甲',
    '省科技厅',
    '省科技厅、',
    '领导小组',
    '国家建立领导小组',
  ])(
    'two hundred thousand times %s is read in time',
    (word) => {
      const begun = process.cpuUsage();
      findAgencies(word.repeat(200_000 / word.length));
      expect(process.cpuUsage(begun).user / 1000).toBeLessThan(5_000);
    },
    30_000,
  );
});
