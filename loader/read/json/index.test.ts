import { describe, expect, it } from 'vitest';
import { emptyManifest } from '../../corpus/manifest.ts';
import { splitPlans } from '../../split/index.ts';
import { readDocument } from '../index.ts';

const text = '一、目标\n到2027年，研发投入强度达到2.8%。\n二、任务\n建设实验室4个。';
const read = async (json: unknown, field?: string) => {
  const words = typeof json === 'string' ? json : JSON.stringify(json);
  return readDocument('a.json', Buffer.from(words), { field });
};
const linesOf = async (json: unknown, field?: string) =>
  String((await read(json, field)).value)
    .trimEnd()
    .split('\n');

describe('a record', () => {
  it('is read by the field that holds its text, with what the others say of it', async () => {
    const record = {
      title: '甲省科技规划',
      wenhao: '甲政发〔2026〕3号',
      publish_date: '2026-02-01 08:00',
      content: text,
      id: 7,
    };
    expect(await linesOf(record)).toEqual([
      '发文字号：甲政发〔2026〕3号',
      '发布日期：2026-02-01',
      '甲省科技规划',
      ...text.split('\n'),
    ]);
  });
  it.each([
    [{ 标题: '甲省科技规划', 正文: text }],
    [{ code: 200, data: { list: [{ title: '甲省科技规划', full_text: text }] } }],
    [[{ title: '甲省科技规划', body: text.split('\n') }]],
    [
      {
        title: '甲省科技规划',
        summary: '摘要',
        content: text
          .split('\n')
          .map((line) => `<p>${line}</p>`)
          .join(''),
      },
    ],
    [`{"title":"甲省科技规划","text":${JSON.stringify(text)}}\n`],
  ])('%j', async (json) => {
    expect(await linesOf(json)).toEqual(['甲省科技规划', ...text.split('\n')]);
  });
  it('is read by the field that a person names', async () => {
    expect(await linesOf({ content: '摘要', wz: text }, 'wz')).toEqual(text.split('\n'));
  });
  it('loses the buttons of the page above its title', async () => {
    const content = `下载\n打印\n【字号：\n加大\n】\n甲省科技规划\n${text}`;
    expect((await linesOf({ title: '甲省科技规划', content }))[0]).toBe('甲省科技规划');
    const headed = `甲政发〔2026〕3号\n甲省科技规划\n${text}`;
    expect((await linesOf({ title: '甲省科技规划', content: headed }))[0]).toBe('甲政发〔2026〕3号');
  });
  it('without a field that is known tells which it has', async () => {
    await expect(read({ t: '甲省', wz: text, n: 3 })).rejects.toMatchObject({
      code: 'unknown-format',
      message: expect.stringMatching(
        /its fields are: wz \(\d+ characters\), t \(2 characters\), n \(1 character\)\. Name the one/,
      ),
    });
    await expect(read({ content: text }, 'zw')).rejects.toThrow(
      /JSON with no field zw; its fields are: content/,
    );
  });
  it('that is cut off is told as damaged', async () => {
    await expect(read(JSON.stringify({ content: text }).slice(0, -9))).rejects.toMatchObject({
      code: 'damaged',
    });
  });
});

it('keeps the records of a list apart, as lists and as lines', async () => {
  const records = ['甲省', '乙省'].map((name) => ({ title: `${name}科技规划`, content: text }));
  for (const json of [records, records.map((record) => JSON.stringify(record)).join('\n')]) {
    const plans = splitPlans([await read(json)], emptyManifest);
    expect(plans.map(({ head }) => head.title.value)).toEqual(['甲省科技规划', '乙省科技规划']);
  }
});

describe('the layout of a document', () => {
  it('as Docling writes it', async () => {
    const cell = (words: string, at: number, span = 1) => ({
      text: words,
      row_span: span,
      col_span: 1,
      start_row_offset_idx: at,
    });
    const tall = cell('创新', 1, 2);
    const json = {
      schema_name: 'DoclingDocument',
      body: {
        children: [
          { $ref: '#/texts/0' },
          { $ref: '#/groups/0' },
          { $ref: '#/tables/0' },
          { $ref: '#/texts/3' },
        ],
      },
      groups: [{ children: [{ $ref: '#/texts/1' }, { $ref: '#/texts/2' }] }],
      texts: [
        { text: '甲省科技规划', label: 'section_header' },
        { text: '建设平台', label: 'list_item', marker: '1.' },
        { text: '支持企业', label: 'list_item', marker: '-' },
        { text: '— 1 —', label: 'page_footer' },
      ],
      tables: [
        {
          data: {
            grid: [
              [cell('类别', 0), cell('2027年', 0)],
              [tall, cell('5', 1)],
              [tall, cell('5', 2)],
            ],
          },
        },
      ],
    };
    expect(await linesOf(json)).toEqual([
      '甲省科技规划',
      '1.建设平台',
      '支持企业',
      '类别\t2027年',
      '创新\t5',
      '\t5',
    ]);
  });
  it('as MinerU writes it', async () => {
    const json = [
      { type: 'text', text: '甲省科技规划', text_level: 1, page_idx: 0 },
      { type: 'text', text: '增长$9 . 5 \\%$以上', page_idx: 0 },
      {
        type: 'table',
        table_caption: ['表1'],
        table_body: '<table><tr><td>指标</td><td>2027年</td></tr><tr><td>专利</td><td>5</td></tr></table>',
      },
      { type: 'page_number', text: '1' },
    ];
    expect(await linesOf(json)).toEqual(['甲省科技规划', '增长9.5%以上', '表1', '指标\t2027年', '专利\t5']);
  });
});
