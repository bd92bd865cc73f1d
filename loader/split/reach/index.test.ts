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
  ['昆山市某某规划\n', 'municipal', '昆山市'],
  ['长兴县某某规划\n', 'county', '长兴县'],
])('knows whose plan begins “%s”', (head, level, region) => {
  expect(reach(head + body)).toEqual([level, region]);
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
