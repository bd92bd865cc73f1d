import { describe, expect, it } from 'vitest';
import { linesOf } from '../read/lines.ts';
import { headedTables } from './headedTable.ts';

const tables = (text: string) =>
  headedTables(text, linesOf(text), () => false).map(({ table }) =>
    [table.header, ...table.rows].map((row) => row.map(({ value }) => value)),
  );

const head = '序号\n重点任务\n牵头单位\n配合单位\n完成时限\n';

describe('a table of responsibilities whose cells stand one to a line', () => {
  it('begins a row at each number', () => {
    expect(
      tables(
        `分工表\n${head}1\n选派服务队\n省科技厅\n省教育厅、省财政厅\n2020年3月\n2\n建设展厅\n各市人民政府\n省科协\n年底前\n抄送：省委办公厅`,
      ),
    ).toEqual([
      [
        ['序号', '重点任务', '牵头单位', '配合单位', '完成时限'],
        ['1', '选派服务队', '省科技厅', '省教育厅、省财政厅', '2020年3月'],
        ['2', '建设展厅', '各市人民政府', '省科协', '年底前'],
      ],
    ]);
  });

  it('leaves the cell before the time empty where one is missing, and joins a task that is broken', () => {
    const [table] = tables(`${head}1\n选派\n服务队\n省科技厅\n省教育厅\n3月\n2\n建设展厅\n省科协\n长期`);
    expect(table!.slice(1)).toEqual([
      ['1', '选派服务队', '省科技厅', '省教育厅', '3月'],
      ['2', '建设展厅', '省科协', '', '长期'],
    ]);
  });

  it('gives those who support more than one line', () => {
    const [table] = tables(
      `${head}1\n培育企业\n省数据局\n省财政厅\n各市人民政府\n3月\n2\n办展\n省科协\n省科技厅\n4月`,
    );
    expect(table!.slice(1)).toEqual([
      ['1', '培育企业', '省数据局', '省财政厅各市人民政府', '3月'],
      ['2', '办展', '省科协', '省科技厅', '4月'],
    ]);
  });

  it('does not take a heading between two parts for a cell', () => {
    const [table] = tables(`${head}一、队伍\n1\n甲\n乙厅\n丙厅\n3月\n二、平台\n2\n丁\n戊厅\n己厅\n4月`);
    expect(table!.slice(1)).toEqual([
      ['1', '甲', '乙厅', '丙厅', '3月'],
      ['2', '丁', '戊厅', '己厅', '4月'],
    ]);
  });

  it('reads rows without numbers by the width of the head', () => {
    expect(tables('任务\n责任单位\n选派服务队\n省科技厅\n建设展厅\n省科协\n三、保障措施')).toEqual([
      [
        ['任务', '责任单位'],
        ['选派服务队', '省科技厅'],
        ['建设展厅', '省科协'],
      ],
    ]);
  });

  it.each([
    ['no column says who', '序号\n指标\n目标\n1\n论文\n20篇'],
    [
      'the words are headings of a text',
      '重点任务\n责任单位\n各单位要加强领导，狠抓落实。\n年底前完成。\n现通知如下。',
    ],
    ['nothing follows', head],
  ])('reads none where %s', (_, text) => expect(tables(text)).toEqual([]));

  it('takes linear time', () => {
    expect(tables('任务\n单位\n'.repeat(200_000))).toEqual([]);
  });
});
