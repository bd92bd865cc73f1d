import { describe, expect, it } from 'vitest';
import { emptyManifest } from '../../corpus/manifest.ts';
import { splitPlans } from '../../split/index.ts';
import { readDocument } from '../index.ts';

const read = (csv: string | Uint8Array, field?: string) => readDocument('a.csv', Buffer.from(csv), { field });
const linesOf = async (csv: string | Uint8Array, field?: string) =>
  String((await read(csv, field)).value)
    .trimEnd()
    .split('\n');

describe('comma-separated values', () => {
  it('are the rows of one table', async () => {
    const csv = '甲省指标表\r\n指标,单位,2027年\r\n"专利,""发明""",件,5\r\n"研发\n投入",,\r\n';
    expect(await linesOf(csv)).toEqual([
      '甲省指标表',
      '指标\t单位\t2027年',
      '专利,"发明"\t件\t5',
      '研发投入',
    ]);
  });
  it.each(['\t', ';'])('may be parted by %j', async (mark) => {
    expect(await linesOf(['指标', '单位', '2027年'].join(mark))).toEqual(['指标\t单位\t2027年']);
  });
  it('are read in the encoding of a Chinese Windows', async () => {
    // 甲省规划,甲
    const bytes = Uint8Array.from([0xbc, 0xd7, 0xca, 0xa1, 0xb9, 0xe6, 0xbb, 0xae, 0x2c, 0xbc, 0xd7]);
    expect(await linesOf(bytes)).toEqual(['甲省规划\t甲']);
  });
  it('are a document a row where a column holds texts', async () => {
    const own = (name: string) => `"${name}，\n一、目标\n到2027年，投入""强度""达到3%。"`;
    const file = await read(
      `title,date,full_text\n甲省规划,2026-01-02,${own('甲')}\n乙省规划,2026-01-03,${own('乙')}\n`,
    );
    expect(String(file.value).split('\n').slice(0, 5)).toEqual([
      '发布日期：2026-01-02',
      '甲省规划',
      '甲，',
      '一、目标',
      '到2027年，投入"强度"达到3%。',
    ]);
    const plans = splitPlans([file], emptyManifest);
    expect(plans.map(({ head }) => head.title.value)).toEqual(['甲省规划', '乙省规划']);
  });
  it('are one table where a column named 内容 holds cells of a table', async () => {
    expect(await linesOf('序号,内容,单位\n1,建设平台,省科技厅\n')).toEqual([
      '序号\t内容\t单位',
      '1\t建设平台\t省科技厅',
    ]);
  });
  it('are read by the column that a person names, and tell their columns where it is none', async () => {
    expect(await linesOf('名,文\n甲,"一、总则"\n', '文')).toEqual(['一、总则']);
    await expect(read('名,文\n甲,乙\n', '正文')).rejects.toThrow(/no column 正文; its columns are: 名, 文/);
  });
  it('with a quotation mark that is not closed are told as damaged', async () => {
    await expect(read('指标,值\n"专利,5\n')).rejects.toMatchObject({ code: 'damaged' });
  });
});
