import { describe, expect, it } from 'vitest';
import { readPassage } from './passage.ts';

/** `名 算子值单位`, a line for each target of a sentence. */
const read = (sentence: string) =>
  readPassage(sentence, {
    calendar: { from: 2024, begins: 2024, ends: 2026, current: undefined },
    sectionContext: 'plan',
  }).targets.map(({ name, operator, value, unit }) => `${name} ${operator}${value}${unit}`);

describe('places in rankings', () => {
  it.each([
    ['产业规模居全国前5位。', ['产业规模全国排名 rank5位']],
    ['专利密度位居全省首位。', ['专利密度全省排名 rank1位']],
    ['研发强度排名全省第三。', ['研发强度全省排名 rank3']],
    ['科创指数进入全国城市20强。', ['科创指数全国城市排名 rank20强']],
    // firms are counted, and a list is no place in it
    ['推动2家企业进入世界500强。', ['进入世界500强的企业 =2家']],
    ['支持骨干企业跻身全国百强。', []],
    ['城市首位度持续提升。', []],
  ])('%s', (sentence, targets) => expect(read(sentence)).toEqual(targets));
});

describe('bounds that forbid', () => {
  it.each([
    ['高排放产能占比不得高于15%。', ['高排放产能占比 <=15%']],
    ['自产原料占比不得低于40%。', ['自产原料占比 >=40%']],
    ['单位产值能耗不得超过0.3吨标准煤/万元。', ['单位产值能耗 <=0.3吨标准煤/万元']],
    // what a rule allows
    ['间接费用比例不得超过20%。', []],
    ['每个单位申报项目不得超过3个。', []],
    ['按不低于5%的比例提取,占比不得低于10%。', []],
  ])('%s', (sentence, targets) => expect(read(sentence)).toEqual(targets));
});
