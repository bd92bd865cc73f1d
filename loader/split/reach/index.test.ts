import { expect, it } from 'vitest';
import { readHead } from '../head.ts';

const body = '一、总体要求\n为落实有关部署，制定本规划。\n二、重点任务\n加强组织领导。';
const reach = (text: string) => {
  const { level, region } = readHead(text, undefined).head;
  return [level?.value, region?.value];
};

it.each([
  ['国务院关于某某的意见\n', 'national', '全国'],
  ['“十三五”国家某某规划\n', 'national', '全国'],
  ['某某规划\n国科发计〔2012〕71号\n', 'national', '全国'],
  ['关于某某的意见\n各省、自治区、直辖市人民政府：\n', 'national', '全国'],
  ['中共辽宁省委辽宁省人民政府关于某某的意见\n', 'provincial', '辽宁省'],
  ['山东省“十四五”某某规划\n', 'provincial', '山东省'],
  ['数字浙江2018行动方案\n', 'provincial', '浙江省'],
  ['中国制造2025河北行动纲要\n', 'provincial', '河北省'],
  ['《中国制造2025》吉林实施纲要\n', 'provincial', '吉林省'],
  ['中国制造2025\n', 'national', '全国'],
  ['某某方案\n鲁政发〔2016〕1号\n', 'provincial', '山东省'],
  ['广西壮族自治区某某规划\n', 'provincial', '广西壮族自治区'],
  ['上海市某某规划\n', 'provincial', '上海市'],
  ['宁波市某某实施方案\n', 'municipal', '宁波市'],
  ['辽宁省沈阳市某某规划\n', 'municipal', '沈阳市'],
  ['凉山州某某暂行办法\n', 'municipal', '凉山州'],
  ['昆山市某某规划\n', 'county', '昆山市'],
  ['吉林市科学技术局关于某某的意见\n', 'municipal', '吉林市'],
  ['海南藏族自治州某某规划\n', 'municipal', '海南藏族自治州'],
  ['横琴粤澳深度合作区执行委员会关于某某的意见\n', 'county', '横琴粤澳深度合作区'],
  ['太仓港经济技术开发区管委会关于某某的意见\n', 'county', '太仓港经济技术开发区'],
  [
    '中国（福建）自由贸易试验区厦门片区管理委员会关于某某的意见\n',
    'county',
    '中国（福建）自由贸易试验区厦门片区',
  ],
  ['岚县2024年某某任务清单\n', 'county', '岚县'],
  ['印发《海盐县某某方案》\n', 'county', '海盐县'],
  ['兵团“十四五”某某规划\n', 'provincial', '新疆生产建设兵团'],
  ['新疆生产建设兵团某某规划\n', 'provincial', '新疆生产建设兵团'],
  ['新疆维吾尔自治区某某规划\n', 'provincial', '新疆维吾尔自治区'],
  ['苏州工业园区管理委员会关于某某的意见\n', 'county', '苏州工业园区'],
  ['江苏苏州工业园区党工委关于某某的意见\n', 'county', '江苏苏州工业园区'],
  ['河北雄安新区管理委员会关于某某的意见\n', 'municipal', '河北雄安新区'],
  [
    '中国（上海）自由贸易试验区临港新片区管委会关于某某的意见\n',
    'county',
    '中国（上海）自由贸易试验区临港新片区',
  ],
  ['中国（湖南）自由贸易试验区管委会关于某某的意见\n', 'municipal', '中国（湖南）自由贸易试验区'],
  ['江苏省高新区发展规划\n', 'provincial', '江苏省'],
  ['浙江大学关于某某的规定\n', 'other', undefined],
  ['浙江大学城某某规划\n', 'provincial', '浙江省'],
  ['长兴县某某规划\n', 'county', '长兴县'],
])('knows whose plan begins “%s”', (head, level, region) => {
  expect(reach(head + body)).toEqual([level, region]);
});

it('knows a company’s plan for that of no government, whatever nation or place it is called after', () => {
  expect(reach(`关于印发某某方案的通知\n${body}\n中国某某电网有限责任公司\n2023年3月27日`)).toEqual([
    'other',
    undefined,
  ]);
});

it('asks the words of the body where the head is silent', () => {
  expect(reach(`某某三年行动计划\n${body}\n推动我国产业发展，提升国家竞争力。`)).toEqual([
    'national',
    '全国',
  ]);
  expect(
    reach(
      `某某三年行动计划\n${body}\n全市要加强领导。到2020年，全市达到国家标准，我市进入前列，全市推广。`,
    )[0],
  ).toBe('municipal');
});

it('does not guess where nothing tells', () => {
  expect(reach(`某某三年行动计划\n${body}`)).toEqual([undefined, undefined]);
});

const task = '一、重点任务\n（一）加强研发。（责任单位：省科技厅、省财政厅）';

it.each([
  ['立足甘肃实际，制定本方案。', 'provincial', '甘肃省'],
  ['《某某方案》已经海南省人民政府同意，现予实施。', 'provincial', '海南省'],
  ['本办法适用于洛阳市行政区域内的企业。', 'municipal', '洛阳市'],
  ['结合各地实际，制定本方案。', 'provincial', undefined],
  ['支持合肥、芜湖、蚌埠、安庆先行先试。', 'provincial', '安徽省'],
  ['学习杭州、成都、武汉等地经验。', 'provincial', undefined],
])('reads of its own division what its text says: “%s”', (words, level, region) => {
  const [itsLevel, itsRegion] = reach(`某某三年行动方案\n${words}\n${task}`);
  expect([region ? itsLevel : level, itsRegion]).toEqual([level, region]);
});

it.each([
  ['沈政办发〔2024〕2号', '沈阳市'],
  ['辽市政发〔2024〕2号', '辽阳市'],
  ['深坪府办规〔2023〕5号', '深圳市坪山区'],
  ['沪浦府规〔2023〕5号', '上海市浦东新区'],
  ['辽政办发〔2024〕2号', '辽宁省'],
])('knows whose number %s is', (number, region) => {
  expect(reach(`某某三年行动方案\n${number}\n${body}`)[1]).toBe(region);
});

it('tells a sign that several have by what else is said', () => {
  const plan = (word: string) =>
    `某某三年行动方案\n青政发〔2024〕2号\n${body}\n${word}要加强领导。${word}推广。${word}落实。`;
  expect(reach(plan('全市'))[1]).toBe('青岛市');
  expect(reach(plan('全省'))[1]).toBe('青海省');
});

it.each([
  ['湖北省省级数字经济园区管理办法', '湖北省'],
  ['浙江省特色小镇和产业集聚区规划', '浙江省'],
  ['江苏省城市更新规划', '江苏省'],
  ['智慧城市建设规划', undefined],
])('looks up what looks like a division: %s', (title, region) => {
  expect(reach(`${title}\n一、总体要求\n加强组织。`)[1]).toBe(region);
});

it('says what it concludes from, and that it is less than certain', () => {
  const { head } = readHead(`某某三年行动方案\n结合甘肃实际，制定本方案。\n${task}`, undefined);
  expect(head.region).toMatchObject({
    value: '甘肃省',
    confidence: 0.9,
    why: expect.stringContaining('结合甘肃实际'),
  });
});
