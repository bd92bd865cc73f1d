import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { written } from '../written.ts';
import { namedProject } from './namedProject.ts';

const facts = (text: string) => namedProject(written(`# 一、|任务\n${text}`));
const names = (text: string) => facts(text).map((fact) => fact.name);

describe('behind a verb', () => {
  it.each([
    ['推进电力光纤到户工程，完善能源互联网。', ['电力光纤到户工程']],
    [
      '组织实施国家新一代信息基础设施建设工程，实施国家信息安全专项。',
      ['国家新一代信息基础设施建设工程', '国家信息安全专项'],
    ],
    ['加快实施科技型中小企业培育行动。', ['科技型中小企业培育行动']],
    ['尽快启动重型运载火箭重大项目，在量子通信等领域部署。', ['重型运载火箭重大项目']],
    ['大力推进数控一代机械产品创新应用示范工程的组织实施。', ['数控一代机械产品创新应用示范工程']],
    ['设立东北振兴产业投资基金。', ['东北振兴产业投资基金']],
    ['实施以选育玉米、水稻等作物良种为主的种业创新工程。', ['种业创新工程']],
    ['为农业增效，在重点区域实施东北地区低标准铁路扩能改造工程。', ['东北地区低标准铁路扩能改造工程']],
    ['继续实施老工业基地国外引智和对外交流专项。', ['老工业基地国外引智和对外交流专项']],
    ['实施促进科技成果转移转化行动。', ['促进科技成果转移转化行动']],
    ['实施“三大工程”:一是创新能力提升工程;二是智能制造工程。', ['创新能力提升工程', '智能制造工程']],
    ['实施“互联网+教育”示范区建设、教育信息化2.0行动计划。', ['教育信息化2.0行动计划']],
    ['推进“双一流”建设和高水平大学“冲一流、强特色”提升计划。', ['高水平大学“冲一流、强特色”提升计划']],
    ['实施“揭榜挂帅”项目和“草原英才”工程。', ['“草原英才”工程']],
    [
      '推进黑龙江省“两大平原”现代农业综合配套改革试验和吉林省农村金融综合改革试验。',
      ['黑龙江省“两大平原”现代农业综合配套改革试验', '吉林省农村金融综合改革试验'],
    ],
    ['支持温州市开展金融综合改革试验，推进义乌国际贸易综合改革试点。', ['义乌国际贸易综合改革试点']],
    ['开展农村综合改革试验，建设浦东新区综合配套改革试验区。', []],
    ['优化中小企业发展专项资金使用重点，用好财政专项资金。', ['中小企业发展专项资金']],
    ['由国家自然科学基金委员会参与咨询。', []],
    ['落实《全民科学素质行动规划纲要（2021—2035年）》。', []],
    [
      '实施传统产业改造升级、新兴产业培育壮大、未来产业前瞻布局“三大行动”。',
      ['传统产业改造升级行动', '新兴产业培育壮大行动', '未来产业前瞻布局行动'],
    ],
    ['实施质量强省战略和“品质鲁班”行动。', ['“品质鲁班”行动']],
    ['开展“百企争先”“千企升级”“万企转型”行动。', ['百企争先', '千企升级', '“万企转型”行动']],
    ['组织实施第12批省重点产业链研发攻坚计划。', ['省重点产业链研发攻坚计划']],
    ['设立省科技成果转化基金。', ['省科技成果转化基金']],
    ['实施消费品以旧换新行动，带动消费。', ['消费品以旧换新行动']],
    ['开展老年健康促进行动。', ['老年健康促进行动']],
    ['深入实施数据运用专项行动，鼓励企业参与。', ['数据运用专项行动']],
    ['推动实施人体蛋白质组导航国际大科学计划。', ['人体蛋白质组导航国际大科学计划']],
    [
      '推进中俄全面科技合作、中欧科技伙伴计划、中日韩联合研究计划等。',
      ['中欧科技伙伴计划', '中日韩联合研究计划'],
    ],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));
});

describe('in quotation marks, in part or whole', () => {
  it.each([
    ['继续实施“十城千辆”工程，形成一批模式。', ['“十城千辆”工程']],
    ['积极推进落实“互联网+”行动，实施新兴产业“双创”行动。', ['“互联网+”行动', '新兴产业“双创”行动']],
    ['支撑智慧博物馆、“平安故宫”工程建设。', ['“平安故宫”工程']],
    ['实施“博士后培养集聚工程”，支持青年人才。', ['博士后培养集聚工程']],
    ['实施“双创行动”促进计划。', ['“双创行动”促进计划']],
    ['加快“十城万盏”半导体照明试点示范。', ['“十城万盏”半导体照明试点示范']],
    ['入选国家“千人计划”专家达到174人。', ['千人计划']],
    ['推进“515高层次人才培养工程”、“131人才工程”。', ['515高层次人才培养工程', '131人才工程']],
    ['建设“100个项目”。', []],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));

  it('keeps the words before the marks as another form', () => {
    expect(facts('实施高层次人才特殊支持“双千计划”')[0]).toMatchObject({
      name: '双千计划',
      aliases: ['高层次人才特殊支持双千计划'],
      category: '人才计划',
    });
  });

  it('knows a programme by its marked name without whose it is as well', () => {
    expect(facts('实施浙江省“启明星”计划。')[0]).toMatchObject({
      name: '浙江省“启明星”计划',
      aliases: ['“启明星”计划'],
    });
  });

  it('tells the province’s own from the nation’s', () => {
    expect(names('国家“百千万人才工程”专家，省“百千万人才工程”中百人层次。')).toEqual([
      '百千万人才工程',
      '省百千万人才工程',
    ]);
  });
});

describe('programmes that the gazetteer knows, whatever stands before them', () => {
  it.each([
    [
      '通过全面实施国家863计划、973计划、火炬计划等科技计划，取得成果。',
      ['国家863计划', '973计划', '火炬计划'],
    ],
    ['国家自然科学基金支持基础研究，持续攻克核高基等关键技术。', ['国家自然科学基金', '核高基']],
    ['在省科技重大专项的支持下，取得成果。', ['省科技重大专项']],
    ['开展区域全面创新改革试验。', ['区域全面创新改革试验']],
    ['实施“创新2020”，继续推进科普惠农兴村。', ['创新2020', '科普惠农兴村']],
    ['国培计划向乡村教师倾斜，荣获精神文明建设“五个一工程”奖。', ['国培计划', '五个一工程']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));
});

describe('several in one sentence', () => {
  it.each([
    [
      '实施企业经营管理人才素质提升工程和先进制造卓越工程师培养计划，培养人才。',
      ['企业经营管理人才素质提升工程', '先进制造卓越工程师培养计划'],
    ],
    [
      '通过实施技术攻关能力提升行动、优质企业培育提升行动、标准引领提升行动等三大行动。',
      ['技术攻关能力提升行动', '优质企业培育提升行动', '标准引领提升行动'],
    ],
    ['研究制定投资指南和重点产业升级导向行动计划。', ['重点产业升级导向行动计划']],
    ['实施重点区域、流域、行业清洁生产水平提升计划。', ['重点区域、流域、行业清洁生产水平提升计划']],
    ['实施知识产权、质量强省工程。', ['知识产权、质量强省工程']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));

  it('reads members that share the word for their kind', () => {
    const found = facts('实施高速列车、清洁煤高效发电与转化等科技重点专项，重点发展装备。');
    expect(
      found.map(({ name, aliases, category, partOf }) => [name, aliases[0], category, partOf?.name]),
    ).toEqual([
      ['高速列车科技重点专项', '高速列车', '重点专项', '科技重点专项'],
      ['清洁煤高效发电与转化科技重点专项', '清洁煤高效发电与转化', '重点专项', '科技重点专项'],
    ]);
  });

  it('reads what the members of a list are part of', () => {
    const found = facts('加快实施“创新人才推进计划”、“千人计划”等国家重大人才工程。');
    expect(found.map(({ name, partOf }) => [name, partOf?.name])).toEqual([
      ['创新人才推进计划', '国家重大人才工程'],
      ['千人计划', '国家重大人才工程'],
    ]);
  });

  it.each([
    ['扩大实施“金太阳”等示范工程。', ['金太阳示范工程']],
    ['加快实施高标准农田建设、黑土地保护等重大工程。', ['高标准农田建设', '黑土地保护']],
    ['全面实施棚户区、独立工矿区改造等重大民生工程。', ['棚户区改造', '独立工矿区改造']],
    [
      '启动蛋白质研究、纳米研究和干细胞研究三个重大科学研究计划。',
      ['重大科学研究计划', '蛋白质研究', '纳米研究', '干细胞研究'],
    ],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));
});

describe('what is none', () => {
  it.each([
    ['classes', '实施一批国家重大工程和省级科技计划项目，制订年度工作计划，建立5个示范工程。'],
    [
      'classes behind a name of another thing',
      '鼓励企业自主研发和国家科技计划，参与国际大科学计划和大科学工程。',
    ],
    ['fields of engineering', '发展海洋工程，促进生命科学、生物工程，推进水利工程建设。'],
    [
      'other words',
      '加强工程技术研究中心建设，推进专项资金管理，深化计划生育改革，设立基金会，制定行动方案。',
    ],
    ['titles', '落实《辽宁省科技强省工程实施方案》、《行动计划》。'],
    ['examples', '组织大型飞机、核电装备等一批创新和产业化专项、重大工程。'],
    ['works that are built', '建设百万千瓦级海上风电场送出、智能变电站等示范工程。'],
    ['what this plan or others point to', '落实该计划，本行动计划由各工程实施。'],
    ['sayings', '将数字建设作为“一把手”工程，实施“民心”工程。'],
    ['periods', '谋划“十五五”重大项目。'],
    ['documents to be written', '制定产业链发展计划。'],
    ['words in passing', '大型工程的关键效应，共同行动，实用工程人才，全球招聘试点。'],
    ['classes behind a second verb', '启动外籍科学家参与承担国家科技计划试点，参与海洋领域国际大科学计划。'],
    ['places', '建设沈阳全面创新改革试验区。'],
  ])('%s', (_, text) => expect(names(text)).toEqual([]));
});

it('quotes the name', () => {
  const tree = written('# 一、|任务\n实施“十城千辆”工程和国家“千人计划”。');
  expect(namedProject(tree).map(({ quote }) => tree.plan.text.slice(quote.start, quote.end))).toEqual([
    '“十城千辆”工程',
    '千人计划',
  ]);
});

const words = fc.constantFrom(
  ...[
    '实施',
    '推进',
    '“',
    '”',
    '、',
    '和',
    '等',
    '重大',
    '工程',
    '专项',
    '行动计划',
    '科技',
    '863计划',
    '（',
    '）',
    '蓝天',
    '。',
    '，',
    '十',
    '大',
    ' ',
  ],
);

it('quotes words of the text, whatever it reads', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
      const tree = written(parts.join(''));
      for (const { quote, name } of namedProject(tree)) {
        expect(quote.end).toBeGreaterThan(quote.start);
        expect(quote.end).toBeLessThanOrEqual(tree.plan.text.length);
        expect(name.length).toBeGreaterThan(1);
      }
    }),
  );
});

it.each(['工程', '实施', '“', '等', '、', '“工程”、'])(
  'comes to an end on a text of nothing but %s',
  (text) => {
    expect(() => namedProject(written(text.repeat(30_000)))).not.toThrow();
  },
);
