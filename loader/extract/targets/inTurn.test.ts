import { describe, expect, it } from 'vitest';
import { readPassage } from './passage.ts';

/** `名 值 @年`, a line for each target of a sentence in a plan for 2024 to 2026. */
const read = (sentence: string, calendar = { from: 2024, begins: 2024, ends: 2026, current: undefined }) =>
  readPassage(sentence, { calendar, sectionContext: 'plan' }).targets.map(
    ({ name, value, unit, year }) => `${name} ${value}${unit}${year === undefined ? '' : ` @${year}`}`,
  );

describe('numbers for several years', () => {
  it.each([
    [
      '未来三年,绿色工厂分别达到20家、35家、50家。',
      ['绿色工厂 20家 @2024', '绿色工厂 35家 @2025', '绿色工厂 50家 @2026'],
    ],
    [
      '力争用3年时间,换电站分别达到10座、20座、30座。',
      ['换电站 10座 @2024', '换电站 20座 @2025', '换电站 30座 @2026'],
    ],
    [
      '分三年培育小巨人企业6家、8家、9家。',
      ['小巨人企业 6家 @2024', '小巨人企业 8家 @2025', '小巨人企业 9家 @2026'],
    ],
    [
      '2024年至2026年,新增瞪羚企业5家、8家、10家。',
      ['新增瞪羚企业 5家 @2024', '新增瞪羚企业 8家 @2025', '新增瞪羚企业 10家 @2026'],
    ],
    [
      '2024—2026年分别完成技改项目30个、40个、50个。',
      ['技改项目 30个 @2024', '技改项目 40个 @2025', '技改项目 50个 @2026'],
    ],
    [
      '2024年、2025年分别新增国家级孵化器1家、2家,省级孵化器3家、4家。',
      [
        '新增国家级孵化器 1家 @2024',
        '新增国家级孵化器 2家 @2025',
        '新增省级孵化器 3家 @2024',
        '新增省级孵化器 4家 @2025',
      ],
    ],
    [
      '到2024年,基站达到3000个;到2025年、2026年,分别达到4000个、5200个。',
      ['基站 3000个 @2024', '基站 4000个 @2025', '基站 5200个 @2026'],
    ],
    [
      '绿色矿山2024年5家、2025年8家、2026年12家。',
      ['绿色矿山 5家 @2024', '绿色矿山 8家 @2025', '绿色矿山 12家 @2026'],
    ],
    ['2025、2026两年分别新增规上企业18家、22家。', ['新增规上企业 18家 @2025', '新增规上企业 22家 @2026']],
    [
      '技术合同成交额2024年至2026年三年分别达到30亿元、40亿元、50亿元。',
      ['技术合同成交额 30亿元 @2024', '技术合同成交额 40亿元 @2025', '技术合同成交额 50亿元 @2026'],
    ],
    [
      '2024、2025、2026三年,中试基地分别建成3个、5个、8个。',
      ['中试基地 3个 @2024', '中试基地 5个 @2025', '中试基地 8个 @2026'],
    ],
    ['储能装机达到50万千瓦,其中2025年新增20万千瓦。', ['储能装机 50万千瓦', '储能装机中新增 20万千瓦 @2025']],
  ])('%s', (sentence, targets) => expect(read(sentence)).toEqual(targets));

  it.each([
    ['a plan of another length says no years', '未来五年,绿色工厂分别达到20家、35家、50家。', [undefined]],
    ['three things are no three years', '三年内,甲镇、乙镇、丙镇水厂分别达到2座、3座、4座。', [undefined]],
    ['what the years behind us were', '近三年分别新增企业5家、6家、7家。', [undefined]],
    [
      'years from then on are none of the plan’s',
      '2025年基站达到9座。此后两年,产值年均增长9%。',
      [2025, undefined],
    ],
    ['a class of three years', '三年级学生分别达到20人、30人、40人。', [undefined]],
    [
      'the clause shares out among its own',
      '2024年、2025年分别新增园区1家、2家,甲企业和乙企业分别达到3家、4家。',
      [2024, 2025],
    ],
  ])('%s', (_, sentence, years) => {
    const { targets } = readPassage(sentence, {
      calendar: { from: 2024, begins: 2024, ends: 2026, current: undefined },
      sectionContext: 'plan',
    });
    expect([...new Set(targets.map(({ year }) => year))]).toEqual(years);
  });
});
