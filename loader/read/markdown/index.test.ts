import { describe, expect, it } from 'vitest';
import { readDocument } from '../index.ts';
import { isMarkdown, markdownText } from './index.ts';
import { plainWords } from './words.ts';

describe('plainWords', () => {
  it.each([
    ['**建设中试基地。**支持企业', '建设中试基地。支持企业'],
    ['1\\. 培育*专精特新*企业', '1. 培育专精特新企业'],
    [
      '见[省规划](https://www.jia.gov.cn/a_(1).html "规划")',
      '见[省规划](https://www.jia.gov.cn/a_(1).html "规划")',
    ],
    ['见[省规划](https://www.jia.gov.cn/a.html "规划")第二章', '见省规划第二章'],
    ['![公章](seal.png)甲省人民政府', '甲省人民政府'],
    ['<u>甲省</u><br>科技厅&nbsp;印', '甲省 科技厅 印'],
    ['增长$\\geqslant 9 . 5 \\%$', '增长≥9.5%'],
    ['下降$1 0 \\sim 2 0 \\%$左右', '下降10～20%左右'],
    ['设$\\frac{a}{b}$为比率', '设$\\frac{a}{b}$为比率'],
    ['运行`gangmu`命令', '运行gangmu命令'],
    ['**[甲省规划](a.pdf)**', '甲省规划'],
    // no marks
    ['身份证号****1234', '身份证号****1234'],
    ['签字：____年__月', '签字：____年__月'],
    ['长3*4米，宽2*3米', '长3*4米，宽2*3米'],
    ['投入$5000万元', '投入$5000万元'],
    ['〔2021〕5号（试行）', '〔2021〕5号（试行）'],
  ])('%s', (markdown, words) => {
    expect(plainWords(markdown)).toBe(words);
  });
});

describe('isMarkdown', () => {
  it.each([
    '# 甲省科技规划\n一、总则',
    '\n## 甲省科技规划\n\n一、总则',
    '甲省科技规划\n**一、总则**\n**二、附则**',
    '甲省科技规划\n\n|指标|2025年|\n|:--|--:|\n|专利|5|',
  ])('%j', (text) => {
    expect(isMarkdown(text)).toBe(true);
  });
  it.each([
    '甲省科技规划\n- （一）建设平台\n1. 支持企业',
    '甲省科技规划\n—— 一、总则\n-----\n二、附则',
    '甲省科技规划\n指标 | 单位 | 2025年\n专利 | 件 | 5',
    '甲省科技规划\n联系电话**1234，见注*',
    '#1高炉改造方案\n一、总则',
  ])('no: %j', (text) => {
    expect(isMarkdown(text)).toBe(false);
  });
});

describe('markdownText', () => {
  const text = (...lines: string[]) => markdownText(lines.join('\n')).split('\n');

  it('takes the marks from headings, lists, quotations, rules and code', () => {
    expect(
      text(
        '## 一、目标 ##',
        '',
        '- （一）建设平台。',
        '> 二、任务',
        '* * *',
        '##三、保障',
        '```',
        '1. 支持企业',
        '```',
        '=====',
      ),
    ).toEqual(['一、目标', '', '（一）建设平台。', '二、任务', '', '三、保障', '', '1. 支持企业', '', '']);
  });
  it('gives a row of a table a line with tabs', () => {
    expect(
      text(
        '表1',
        '| 指标 | 2020年 | **2025年** |',
        '|:---|:-:|---:|',
        '| 专利\\|版权 | 3<br>件 | 5 |',
        '| | 4 | |',
        '',
        '二、任务',
      ),
    ).toEqual(['表1', '指标\t2020年\t2025年', '专利|版权\t3 件\t5', '\t4', '', '二、任务']);
  });
  it('reads tables between pipes without a rule below the head, and with none at the edge', () => {
    expect(text('| 指标 | 值 |', '| 专利 | 5 |')).toEqual(['指标\t值', '专利\t5']);
    expect(text('指标 | 值', '--- | ---', '专利 | 5', '正文')).toEqual(['指标\t值', '专利\t5', '正文']);
  });
  it('reads tables in HTML, on one line or several', () => {
    const rows = [
      '<table><tr><td rowspan="2">指标</td><td>2020年</td></tr>',
      '<tr><td>2025年</td></tr><tr><td>专利</td><td>5</td></tr></table>',
    ];
    expect(text('前', ...rows, '后')).toEqual(['前', '指标\t2020年', '\t2025年', '专利\t5', '后']);
    expect(text('前', rows.join(''), '后')).toEqual(['前', '指标\t2020年', '\t2025年', '专利\t5', '后']);
    expect(text('前', rows[0]!, '后')[0]).toBe('前');
  });
  it('leaves comments out, over several lines too, and keeps one that is not closed', () => {
    expect(text('甲<!-- 1', '2 -->乙', '丙 <!-- 丁')).toEqual(['甲乙', '丙 <!-- 丁']);
  });
});

describe('the data above a text in Markdown', () => {
  const body = ['一、总则', '坚持创新。'];

  it('is labelled as pages label it, where it is YAML', () => {
    const yaml = [
      '---',
      'title: 甲省科技规划',
      'date: 2021-07-28',
      'agency: 甲省人民政府',
      'tags: [科技, 规划]',
      '---',
    ];
    expect(markdownText([...yaml, '', ...body].join('\n')).split('\n')).toEqual([
      '发文机关：甲省人民政府',
      '发布日期：2021-07-28',
      '甲省科技规划',
      '',
      ...body,
    ]);
  });
  it('is a block of labels between the title of a page and its text', () => {
    const block = [
      '# 甲省科技规划',
      '',
      '**发布日期**: 2021年7月30日',
      '**发布机构**: 甲省科技厅',
      '**分类**: ',
      '**检索时间**: 2026-02-02 15:25:09',
      '**来源**: [https://www.jia.gov.cn/a.html](https://www.jia.gov.cn/a.html)',
      '',
      '---',
      '## 政策全文',
    ];
    const own = ['甲省人民政府关于印发甲省科技规划的通知', '甲政发〔2021〕5号', ...body];
    expect(markdownText([...block, ...own].join('\n')).split('\n')).toEqual([
      '发文机关：甲省科技厅',
      '发布日期：2021年7月30日',
      '来源：https://www.jia.gov.cn/a.html',
      ...own,
    ]);
    expect(
      markdownText([...block, ...body].join('\n'))
        .split('\n')
        .slice(2, 4),
    ).toEqual(['甲省科技规划', '来源：https://www.jia.gov.cn/a.html']);
  });
  it('is none where labels are words of the text', () => {
    const lines = [
      '# 甲省科技规划',
      '',
      '**第一条**：为了发展科技，制定本规划。',
      '第二条 本规划自公布之日起施行。',
    ];
    expect(markdownText(lines.join('\n')).split('\n')).toEqual([
      '甲省科技规划',
      '',
      '第一条：为了发展科技，制定本规划。',
      '第二条 本规划自公布之日起施行。',
    ]);
  });
});

describe('a file in Markdown', () => {
  it('is told by its marks, whatever it is called', async () => {
    const file = await readDocument('a.txt', Buffer.from('# 甲省科技规划\n\n## 一、总则\n'));
    expect([String(file.value), file.data.format]).toEqual(['甲省科技规划\n\n一、总则\n', 'markdown']);
    const plain = await readDocument('a.md', Buffer.from('甲省科技规划\n**注\n'));
    expect([String(plain.value), plain.data.format]).toEqual(['甲省科技规划\n**注\n', 'txt']);
  });
  it('is read in time that grows with its length alone', () => {
    const hostile = [
      '**'.repeat(5e4),
      '['.repeat(1e5),
      '<!--'.repeat(2e4),
      '|-'.repeat(5e4),
      '$a'.repeat(5e4),
      '> '.repeat(5e4),
      '<table'.repeat(1e4),
    ];
    const begun = process.cpuUsage().user;
    for (const line of hostile) markdownText(`# 甲\n${`${line}\n`.repeat(3)}`);
    expect((process.cpuUsage().user - begun) / 1e6).toBeLessThan(10);
  });
});
