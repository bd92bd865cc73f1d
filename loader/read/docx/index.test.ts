import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docxBytes, type ListLevel, p, table } from '../../../tests/files/docx.ts';
import { readDocument } from '../index.ts';

const textOf = async (bytes: Uint8Array) => String((await readDocument('规划.docx', bytes)).value);
const linesOf = async (bytes: Uint8Array) => (await textOf(bytes)).trimEnd().split('\n');

/** How Word numbers the headings of a plan: 一、, （一）, 1. */
const headings: readonly ListLevel[] = [
  { form: 'chineseCountingThousand', pattern: '%1、' },
  { form: 'chineseCounting', pattern: '（%2）' },
  { form: 'decimal', pattern: '%3.' },
];

describe('a Word document', () => {
  it('gives a paragraph a line, and tells its format', async () => {
    const bytes = docxBytes({ body: [p('甲省科技创新规划'), p(''), p('　　坚持创新驱动。')] });
    const file = await readDocument('规划.docx', bytes);
    expect(String(file.value)).toBe('甲省科技创新规划\n　　坚持创新驱动。\n');
    expect(file.data).toEqual({ format: 'docx' });
  });

  it('is known by its bytes, whatever it is called', async () => {
    const file = await readDocument('规划.txt', docxBytes({ body: [p('一、总则')] }));
    expect(file.data.format).toBe('docx');
  });

  it('keeps the numbers that Word prints by itself', async () => {
    const at = (level: number) => ({ list: '1', level });
    const bytes = docxBytes({
      lists: [headings],
      body: [
        p('总体要求', at(0)),
        p('主要任务', at(0)),
        p('建设平台', at(1)),
        p('实验室', at(2)),
        p('中心', at(2)),
        p('培育企业', at(1)),
        p('园区', at(2)),
        p('保障措施', at(0)),
        p('加强领导', at(1)),
      ],
    });
    expect(await linesOf(bytes)).toEqual([
      '一、总体要求',
      '二、主要任务',
      '（一）建设平台',
      '1.实验室',
      '2.中心',
      '（二）培育企业',
      '1.园区',
      '三、保障措施',
      '（一）加强领导',
    ]);
  });

  it('numbers what a style puts into a list, and begins where the list begins', async () => {
    const bytes = docxBytes({
      lists: [[{ form: 'chineseCounting', pattern: '第%1章　', start: 11 }]],
      styles: { Chapter: '1' },
      body: [p('总则', { style: 'Chapter' }), p('坚持创新。'), p('附则', { style: 'Chapter' })],
    });
    expect(await linesOf(bytes)).toEqual(['第十一章　总则', '坚持创新。', '第十二章　附则']);
  });

  it.each([
    ['decimalEnclosedCircle', '%1', '①甲', '②乙'],
    ['upperRoman', '%1.', 'I.甲', 'II.乙'],
    ['lowerLetter', '%1)', 'a)甲', 'b)乙'],
    ['decimalFullWidth', '%1．', '１．甲', '２．乙'],
    ['ideographTraditional', '%1、', '甲、甲', '乙、乙'],
    ['bullet', '\uf06c', '•甲', '•乙'],
  ])('prints %s numbers', async (form, pattern, first, second) => {
    const bytes = docxBytes({
      lists: [[{ form, pattern }]],
      body: [p('甲', { list: '1' }), p('乙', { list: '1' })],
    });
    expect(await linesOf(bytes)).toEqual([first, second]);
  });

  it('gives a row of a table a line with tabs, and nothing where a merged cell goes on', async () => {
    const rows = [
      ['类别', '指标', '2025年'],
      ['投入', '研发强度（%）', '2.8'],
      ['^', '财政投入（亿元）', '50'],
    ];
    expect(await linesOf(docxBytes({ body: [table(rows)] }))).toEqual([
      '类别\t指标\t2025年',
      '投入\t研发强度（%）\t2.8',
      '\t财政投入（亿元）\t50',
    ]);
  });

  it('leaves packed what is no text', async () => {
    const parts = { 'word/media/image1.png': new Uint8Array(1000) };
    expect(await textOf(docxBytes({ body: [p('一、总则')], parts }))).toBe('一、总则\n');
  });
});

describe('what is no Word document that can be read', () => {
  const sound = docxBytes({ body: [p('一、总则')] });

  it.each([
    ['an archive that was cut off', sound.slice(0, sound.length >> 1), 'damaged', /damaged.*fetch it again/i],
    [
      'XML that ends in the middle',
      docxBytes({ body: ['<w:p><w:r><w:t>一'], parts: { 'word/document.xml': strToU8('<w:document') } }),
      'damaged',
      /damaged/,
    ],
    [
      'another archive',
      zipSync({ 'a.txt': strToU8('一') }),
      'unknown-format',
      /a ZIP archive, which is not read/,
    ],
    [
      'a document in OFD',
      zipSync({ 'OFD.xml': strToU8('<ofd/>') }),
      'unknown-format',
      /OFD document.*\.docx or \.pdf/,
    ],
    [
      'an archive that unpacks to more than anyone writes',
      docxBytes({ body: [p('一')], parts: { 'word/bomb.xml': new Uint8Array(60 * 1024 * 1024) } }),
      'too-large',
      /unpacks to 60 MB/,
    ],
    [
      'a document of old Word',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'unknown-format',
      /a document of old Word or WPS,.* LibreOffice .*save it as \.docx/,
    ],
    ['a document in RTF', strToU8('{\\rtf1\\ansi}'), 'unknown-format', /RTF.*save it as \.docx/],
  ])('%s says so, and what to do', async (_, bytes, code, message) => {
    await expect(readDocument('规划.docx', bytes)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
    });
    await expect(readDocument('规划.docx', bytes)).rejects.toThrow(/^规划\.docx: /);
  });
});
