import { describe, expect, it } from 'vitest';
import { linesOf } from '../read/lines.ts';
import { isTitleLine, isWhole, kindEntry, titleAbove, titleFrom } from './title.ts';

const line = (text: string) => linesOf(text)[0]!;

describe('isTitleLine', () => {
  it.each([
    ['某省“十四五”科技创新规划'],
    ['关于印发《某省某某工程'],
    ['（2017—2020年）实施方案》的通知'],
    ['科技部||||'],
    ['关于深化“放管服”改革，优化营商环境的意见'],
  ])('takes %s', (text) => {
    expect(isTitleLine(line(text))).toBe(true);
  });

  it.each([
    ['制定本规划。'],
    ['现通知如下：'],
    ['一、总体要求'],
    ['（一）指导思想'],
    ['1.加强领导'],
    ['第一章 总则'],
    ['某政发〔2020〕1号'],
    ['2020年1月1日'],
    ['目　　录'],
    ['附件：某某规划'],
    ['索引号：11/2016-1'],
    ['总则 ……………… 3'],
  ])('does not take %s', (text) => {
    expect(isTitleLine(line(text))).toBe(false);
  });
});

describe('kindEntry', () => {
  it.each([
    ['某省“十四五”科技创新规划', '规划'],
    ['高新技术产业化“十二五”专项规划', '专项规划'],
    ['关于某某的指导意见', '指导意见'],
    ['关于某某的实施意见', '意见'],
    ['关于某某的若干意见', '意见'],
    ['某某工程（2017—2020年）实施方案', '方案'],
    ['某某三年行动计划（2018-2020年）', '行动计划'],
    ['某某暂行办法（试行）', '办法'],
    ['某某工程2017年度任务分工表', '任务分工表'],
    ['某某战略纲要', '纲要'],
    ['关于印发《某某规划》的通知', '通知'],
    ['印发《某某实施方案》', '方案'],
  ])('sees that %s is a %s', (title, kind) => {
    expect(kindEntry(title)?.kind).toBe(kind);
  });

  it.each([['中国制造2025'], ['总体要求'], ['意见']])('sees no kind in %s', (title) => {
    expect(kindEntry(title)).toBeUndefined();
  });
});

it('takes a title for whole only when its brackets close', () => {
  expect(isWhole('关于印发《某某规划')).toBe(false);
  expect(isWhole('关于印发《某某规划》的通知')).toBe(true);
});

describe('titleFrom', () => {
  const titleOf = (text: string) => titleFrom(text, linesOf(text), 0)?.words;

  it('joins a title that is printed on three lines', () => {
    const text =
      '某省人民政府办公厅\n关于印发《某某工程\n（2017—2020年）实施方案》的通知\n\n某政办发〔2017〕7号';
    const words = titleOf(text)!;
    expect(words.value).toBe('某省人民政府办公厅关于印发《某某工程（2017—2020年）实施方案》的通知');
    expect(words.span()).toEqual({ start: 0, end: text.indexOf('\n\n') });
  });

  it('takes the bracket behind a title for its last line', () => {
    expect(titleOf('某某行动计划\n（2018—2020年）\n为落实有关部署，制定本计划。')!.value).toBe(
      '某某行动计划（2018—2020年）',
    );
  });

  it('ends a title where it is whole', () => {
    expect(titleOf('某某规划\n序章')!.value).toBe('某某规划');
  });

  it('takes a line without a kind for a title when it stands alone', () => {
    expect(titleOf('某国制造2025\n制造业是立国之本。')!.value).toBe('某国制造2025');
  });
});

describe('titleAbove', () => {
  const above = (text: string) => {
    const lines = linesOf(text);
    return titleAbove(text, lines, lines.length - 1)?.words.value;
  };

  it('finds the title above a number, over a date and blank lines', () => {
    expect(above('落实规划。\n\n某省关于全面\n振兴的若干意见\n（2016年4月1日）\n\n某发[2016]7号')).toBe(
      '某省关于全面振兴的若干意见',
    );
  });

  it('takes a title that is printed twice once', () => {
    expect(above('某市关于某某的意见（试行）\n某市关于某某的意见(试行)\n某政发〔2016〕7号')).toBe(
      '某市关于某某的意见（试行）',
    );
  });

  it('does not take a cited title for one', () => {
    expect(above('附表所列文件\n《某某规划》\n国发〔2016〕43号')).toBeUndefined();
  });
});
