import { describe, expect, it } from 'vitest';
import { outline, S } from './outlined.ts';

describe('Levels', () => {
  it('nests parts, chapters, headings and items', () => {
    expect(
      outline(
        `第一篇　甲\n${S}\n第一章　乙\n一、丙\n（一）丁\n1．戊\n（1）己\n①庚\n2．辛\n第二章　壬\n第二篇　癸`,
      ),
    ).toEqual([
      '第一篇 甲',
      '  第一章 乙',
      '    一、 丙',
      '      （一） 丁',
      '        1． 戊',
      '          （1） 己',
      '            ① 庚',
      '        2． 辛',
      '  第二章 壬',
      '第二篇 癸',
    ]);
  });

  it('counts on across headings: 24． under （五） after 23． under （四）', () => {
    expect(outline('一、甲\n（一）乙\n1．丙\n2．丁\n（二）戊\n3．己\n二、庚\n（三）辛\n4．壬')).toEqual([
      '一、 甲',
      '  （一） 乙',
      '    1． 丙',
      '    2． 丁',
      '  （二） 戊',
      '    3． 己',
      '二、 庚',
      '  （三） 辛',
      '    4． 壬',
    ]);
  });

  it('puts items straight under a heading where that is how the document does it', () => {
    expect(outline('一、甲\n1.乙\n2.丙\n二、丁\n3.戊')).toEqual([
      '一、 甲',
      '  1. 乙',
      '  2. 丙',
      '二、 丁',
      '  3. 戊',
    ]);
  });

  it('learns from the document what is above what: here （1） is above 1.', () => {
    expect(outline('（1）甲\n1.乙\n2.丙\n（2）丁\n1.戊\n（3）己')).toEqual([
      '（1） 甲',
      '  1. 乙',
      '  2. 丙',
      '（2） 丁',
      '  1. 戊',
      '（3） 己',
    ]);
  });

  it('is not misled by an annex that begins its numbers anew', () => {
    expect(outline('一、甲\n二、乙\n（一）丙\n（二）丁\n附件　戊\n一、己\n二、庚\n三、辛')).toEqual([
      '一、 甲',
      '二、 乙',
      '  （一） 丙',
      '  （二） 丁',
      '附件 戊',
      '  一、 己',
      '  二、 庚',
      '  三、 辛',
    ]);
  });

  it('is not misled by the next chapter', () => {
    expect(outline('第一章　甲\n一、乙\n（一）丙\n（二）丁\n第二章　戊\n一、己\n二、庚\n（一）辛')).toEqual([
      '第一章 甲',
      '  一、 乙',
      '    （一） 丙',
      '    （二） 丁',
      '第二章 戊',
      '  一、 己',
      '  二、 庚',
      '    （一） 辛',
    ]);
  });

  it('takes 2、 for 二、 in a series of 一、', () => {
    expect(outline('第一章　甲\n一、乙\n2、 丙\n3、 丁\n第二章　戊\n1、 己\n二、庚')).toEqual([
      '第一章 甲',
      '  一、 乙',
      '  2、 丙',
      '  3、 丁',
      '第二章 戊',
      '  1、 己',
      '  二、 庚',
    ]);
  });

  it('keeps 1、 below 一、 where both count', () => {
    expect(outline('一、甲\n1、乙\n2、丙\n二、丁\n1、戊\n2、己')).toEqual([
      '一、 甲',
      '  1、 乙',
      '  2、 丙',
      '二、 丁',
      '  1、 戊',
      '  2、 己',
    ]);
  });

  it('keeps 1、 above 1. where both count, as in a table of tasks', () => {
    expect(outline('1、 目标\n1.甲。\n2.乙。\n2、 工程\n3.丙。\n三、工程\n4.丁。')).toEqual([
      '1、 目标',
      '  1. 甲',
      '  2. 乙',
      '2、 工程',
      '  3. 丙',
      '三、 工程',
      '  4. 丁',
    ]);
  });

  it('takes 第3章 between chapters counted in Chinese, and a chapter after a lost one', () => {
    expect(
      outline('第一篇　甲\n第一章　乙\n第二章　丙\n第3章 　丁\n第二篇　戊\n一、己\n第五章　庚\n一、辛'),
    ).toEqual([
      '第一篇 甲',
      '  第一章 乙',
      '  第二章 丙',
      '  第3章 丁',
      '第二篇 戊',
      '  一、 己',
      '  第五章 庚',
      '    一、 辛',
    ]);
  });

  it('goes on after a lost number: 3、 and then 5、', () => {
    expect(outline('一、甲\n二、乙\n四、丙\n１．丁\n３．戊')).toEqual([
      '一、 甲',
      '二、 乙',
      '四、 丙',
      '  １． 丁',
      '  ３． 戊',
    ]);
  });

  it('takes either kind of bracket for the same series', () => {
    expect(outline('（一）甲\n（二）乙\n(三) 丙\n（四）丁')).toEqual([
      '（一） 甲',
      '（二） 乙',
      '(三) 丙',
      '（四） 丁',
    ]);
  });

  it('reads a number that has lost its dot where it is the next', () => {
    expect(
      outline('一、甲\n1培育产业创新链。攻克技术。\n2培育新兴产业链。攻克技术。\n3.培育材料产业链。'),
    ).toEqual(['一、 甲', '  1 培育产业创新链', '  2 培育新兴产业链', '  3. 培育材料产业链']);
  });

  it('reads the letter l for 1 where 2. follows', () => {
    expect(outline('一、甲\nl.发展众创空间。建设空间。\n2.培育企业。')).toEqual([
      '一、 甲',
      '  l. 发展众创空间',
      '  2. 培育企业',
    ]);
  });

  it('reads an item that begins with a year', () => {
    expect(outline('一、甲\n1.乙。\n2.2017-2020年，增速提高。\n3.丙。')).toEqual([
      '一、 甲',
      '  1. 乙',
      '  2. 2017-2020年，增速提高',
      '  3. 丙',
    ]);
  });

  it('does not take years, quantities and decimals at the beginning of a line for numbers', () => {
    expect(
      outline(
        '一、甲\n2015年投入增长。\n3项工程启动。\n2.5%的投入。\n1 规模数=规模。\n第一，加强领导。\n一是加强领导。',
      ),
    ).toEqual(['一、 甲']);
  });

  it('outlines a regulation by its articles', () => {
    expect(
      outline(
        '第一章　总则　　第一条 　为规范管理，制定本办法。\n第二条 　适用本办法。\n第二章　附则　　第三条 　有下列情形的：\n（一）甲；\n（二）乙。\n第四条 　本办法自公布之日起施行。',
      ),
    ).toEqual([
      '第一章 总则',
      '  第一条 为规范管理，制定本办法',
      '  第二条 适用本办法',
      '第二章 附则',
      '  第三条 有下列情形的',
      '    （一） 甲；',
      '    （二） 乙',
      '  第四条 本办法自公布之日起施行',
    ]);
  });
});
