import { describe, expect, it, test } from 'vitest';
import { xlsxBytes } from '../../../tests/files/xlsx.ts';
import { readDocument } from '../index.ts';
import { numberForm, shown } from './number.ts';

const read = async (...given: Parameters<typeof xlsxBytes>) => {
  const file = await readDocument('a.xlsx', xlsxBytes(...given));
  return { lines: String(file.value).trimEnd().split('\n'), file };
};

describe('numbers are read as the workbook shows them', () => {
  it.each([
    [2.8000000000000003, 'General', '2.8'],
    [0.028, '0.0%', '2.8%'],
    [0.5, '0%', '50%'],
    [12.345, '0.00', '12.35'],
    [1200, '#,##0', '1200'],
    [900, '0"家"', '900家'],
    [3.5, '"约"0.0"万亿元"', '约3.5万亿元'],
    [45992, 'yyyy"年"m"月"', '2025年12月'],
    [45992, 'yyyy/m/d', '2025年12月1日'],
    [-4.2, '0.0;[Red]-0.0', '-4.2'],
    [7, '@', '7'],
    [5, '', '5'],
  ])('%d as %s: %s', (value, code, words) => {
    expect(shown(value, numberForm(code), 1900)).toBe(words);
  });
  test('days are counted from 1904 where the workbook says so', () => {
    expect(shown(44530, numberForm('yyyy-mm-dd'), 1904)).toBe('2025年12月1日');
  });
});

describe('a workbook', () => {
  it('gives a row a line with tabs, from its first filled column on', async () => {
    const rows = [
      ['甲省任务分工表'],
      [],
      ['序号', '任务', '牵头单位'],
      [1, '建设\n中试基地', '省科技厅\n省财政厅'],
      [undefined, '开放 A\nB', ' '],
    ];
    const { lines, file } = await read([{ name: 'Sheet1', rows, from: 2 }]);
    expect(lines).toEqual([
      '甲省任务分工表',
      '序号\t任务\t牵头单位',
      '1\t建设中试基地\t省科技厅省财政厅',
      '\t开放 A B',
    ]);
    expect(file.data.format).toBe('xlsx');
  });
  it('is several documents where it has several sheets, each with its name for a title where it prints none', async () => {
    const { lines, file } = await read(
      [
        { name: '说明', rows: [['甲省任务分工表'], ['任务', '单位']] },
        { name: '空', rows: [] },
        {
          name: '乙市指标表',
          rows: [
            ['指标', '2027年'],
            ['专利', { value: 0.5, style: 1 }],
          ],
        },
        { name: 'Sheet3', rows: [['指标', '2030年']] },
      ],
      ['0%'],
    );
    expect(lines).toEqual([
      '甲省任务分工表',
      '任务\t单位',
      '',
      '乙市指标表',
      '指标\t2027年',
      '专利\t50%',
      '',
      '指标\t2030年',
    ]);
    expect(file.data.documents).toEqual([0, 3, 7]);
  });
  it('keeps hidden sheets hidden, and tells of them', async () => {
    const { lines, file } = await read([
      { name: '旧稿', rows: [['旧稿']], hidden: true },
      { name: '正稿', rows: [['甲省任务分工表']] },
    ]);
    expect(lines).toEqual(['甲省任务分工表']);
    expect(file.messages.map(({ reason }) => reason)).toEqual([
      'The sheet “旧稿” is hidden and was not read',
    ]);
  });
  it('without words is told as empty', async () => {
    await expect(read([{ name: 'a', rows: [] }])).rejects.toMatchObject({ code: 'empty' });
  });
  it('that is damaged is told as such', async () => {
    const bytes = xlsxBytes([{ name: 'a', rows: [['甲']] }]);
    await expect(readDocument('a.xlsx', bytes.slice(0, bytes.length - 30))).rejects.toMatchObject({
      code: 'damaged',
      message: expect.stringContaining('Excel workbook'),
    });
  });
});
