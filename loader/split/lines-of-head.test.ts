import { describe, expect, it } from 'vitest';
import { adoptedLine, dateLine, docNumberLine, isAddresseeLine, numberAndDateLine } from './lines-of-head.ts';

describe('docNumberLine', () => {
  it.each([
    ['国发〔2016〕43号', '国发〔2016〕43号'],
    ['中发[2016]7号', '中发[2016]7号'],
    ['国科发计〔2012〕71号', '国科发计〔2012〕71号'],
    ['（中办发〔2015〕46号）', '中办发〔2015〕46号'],
    ['苏创新办〔2019〕3号', '苏创新办〔2019〕3号'],
    ['鲁政发（2016）12号', '鲁政发（2016）12号'],
    ['某科发【2021】8号', '某科发【2021】8号'],
    ['发文字号：国办发〔2017〕43号', '国办发〔2017〕43号'],
    ['某政办发〔２０１８〕２９号', '某政办发〔２０１８〕２９号'],
    ['某某省人民政府令第300号', '某某省人民政府令第300号'],
    ['某某部公告2023年第15号', '某某部公告2023年第15号'],
    ['某政发〔2016〕7号          签发人：某某某', '某政发〔2016〕7号'],
    ['特急          某政发〔2016〕7号', '某政发〔2016〕7号'],
    ['某某市人民政府令（第12号）', '某某市人民政府令（第12号）'],
    // that of the first of several bodies
    ['某科企〔2023〕7号　某财教〔2023〕512号', '某科企〔2023〕7号'],
  ])('finds the 文号 in %s', (line, value) => {
    const said = docNumberLine(line)!;
    expect(said.value).toBe(value);
    expect(line.slice(said.from, said.to)).toBe(value);
  });

  it('closes up one that is spaced out', () => {
    const line = '某 政 办 发 〔 2019 〕 33 号';
    expect(docNumberLine(line)).toEqual({ value: '某政办发〔2019〕33号', from: 0, to: line.length });
  });

  it.each([
    ['《国务院关于某某的意见》（国发〔2016〕43号）'],
    ['根据国发〔2016〕43号文件精神，制定本方案。'],
    ['2016年7月28日'],
    ['第43号'],
  ])('finds none in %s', (line) => {
    expect(docNumberLine(line)).toBeUndefined();
  });
});

describe('dateLine', () => {
  it.each([
    ['2017年10月24日', '2017-10-24'],
    ['2015年03月24日', '2015-03-24'],
    ['（2017年3月1日）', '2017-03-01'],
    ['二Ｏ一二年一月二十九日', '2012-01-29'],
    ['二\u041E二一年十二月三十日', '2021-12-30'],
    ['二〇二一年十二月三十一日', '2021-12-31'],
    ['二○○九年十月八日', '2009-10-08'],
    ['2016-04-26', '2016-04-26'],
    ['2016.4.26', '2016-04-26'],
    ['２０１９年１月３日', '2019-01-03'],
    ['成文日期：2016年07月28日', '2016-07-28'],
  ])('reads %s as %s', (line, value) => {
    expect(dateLine(line)?.value).toBe(value);
  });

  it.each([['2017年13月1日'], ['2017年10月24日印发'], ['到2020年12月31日'], ['2016-2020年'], ['2017年3月']])(
    'reads no date of issue in %s',
    (line) => {
      expect(dateLine(line)).toBeUndefined();
    },
  );
});

describe('isAddresseeLine', () => {
  it.each([
    ['各省、自治区、直辖市人民政府，国务院各部委、各直属机构：'],
    ['各市委、市人民政府，省委各部委，省（中）直各单位，各人民团体：'],
    ['各县、区人民政府，开发区管委会，市直有关部门、单位:'],
    ['省有关单位：'],
    ['各省、自治区、直辖市科技厅（委、局）：'],
  ])('knows %s', (line) => {
    expect(isAddresseeLine(line)).toBe(true);
  });

  it.each([
    ['各地区要做好以下工作：'],
    ['各单位要提高认识。现提出如下要求：'],
    ['主要目标是：'],
    ['各省、自治区、直辖市人民政府'],
  ])('does not take %s for one', (line) => {
    expect(isAddresseeLine(line)).toBe(false);
  });
});

it.each([
  ['（陕政办发〔2017〕18号  2017年3月2日）', '陕政办发〔2017〕18号', '2017-03-02'],
  ['2019年1月3日 某政发〔2019〕1号', '某政发〔2019〕1号', '2019-01-03'],
  ['某政发[2019]1号，二〇一九年一月三日', '某政发[2019]1号', '2019-01-03'],
])('reads number and date in %s', (line, number, date) => {
  const said = numberAndDateLine(line)!;
  expect([said.number.value, said.date.value]).toEqual([number, date]);
  expect(line.slice(said.number.from, said.number.to)).toBe(number);
});

it.each([['2019年1月3日'], ['某政发〔2019〕1号'], ['某政发〔2019〕1号文件2019年1月3日起施行']])(
  'reads not both in %s',
  (line) => expect(numberAndDateLine(line)).toBeUndefined(),
);

it.each([
  ['（2020年11月27日某市人民政府第3次常务会议审议通过）', '2020-11-27'],
  ['2019年5月30日某省第十三届人民代表大会常务委员会第十次会议通过', '2019-05-30'],
  ['（2001年7月27日某省人大常委会通过　2012年9月1日第一次修正 2022年11月25日修订）', '2022-11-25'],
  ['（2022年11月25日某省人大常委会通过，自2023年1月1日起施行）', '2022-11-25'],
  ['（2023年6月28日某市人大常委会通过　2023年7月27日某省人大常委会批准）', '2023-06-28'],
])('reads when it was passed, or last revised, in %s', (line, date) =>
  expect(adoptedLine(line)?.value).toBe(date),
);

it.each([['2020年，全省通过招商引资实现增长。'], ['2020年11月27日']])('reads none in %s', (line) =>
  expect(adoptedLine(line)).toBeUndefined(),
);
