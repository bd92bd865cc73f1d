import { describe, expect, it } from 'vitest';
import { type Placed, pdfBytes } from '../../../tests/files/pdf.ts';
import { readDocument } from '../index.ts';

const read = (pages: readonly (readonly Placed[])[]) => readDocument('规划.pdf', pdfBytes(pages));
const linesOf = async (pages: readonly (readonly Placed[])[]) =>
  String((await read(pages)).value)
    .trimEnd()
    .split('\n');

describe('a PDF', () => {
  it('gives a line of the page a line, and tells its format', async () => {
    const file = await read([
      [
        [160, 760, '甲省“十四五”科技创新规划'],
        [72, 740, '一、总体要求'],
        [72, 720, '到2025年，研发经费投入强度达到2.8%。'],
      ],
    ]);
    expect(
      String(file.value)
        .split('\n')
        .map((line) => line.trim()),
    ).toEqual(['甲省“十四五”科技创新规划', '一、总体要求', '到2025年，研发经费投入强度达到2.8%。', '']);
    expect(file.data).toEqual({ format: 'pdf' });
  });

  it('sets in what is set in on the page', async () => {
    const lines = await linesOf([
      [
        [96, 700, '坚持创新驱动，加快建设'],
        [72, 680, '科技强省。'],
        [96, 660, '加强领导。'],
        [72, 640, '落实责任。'],
      ],
    ]);
    expect(lines).toEqual(['　　坚持创新驱动，加快建设', '科技强省。', '　　加强领导。', '落实责任。']);
  });

  it('puts what stands on one line together, from left to right, a raised note too', async () => {
    expect(
      await linesOf([
        [
          [120, 700, '创新驱动。'],
          [72, 700, '坚持以及'],
          [180, 704, '1'],
        ],
      ]),
    ).toEqual(['坚持以及创新驱动。1']);
  });

  it('keeps the space between words that stand apart, and none where Chinese meets digits or a line is set wide', async () => {
    expect(
      await linesOf([
        [
          [72, 700, '— 1 —'],
          [72, 680, '到'],
          [87, 680, '2025'],
          [139, 680, '年'],
          [72, 660, '第一章 总则'],
          ...[...'坚持创新驱动'].map((c, i): Placed => [72 + 15 * i, 640, c]),
        ],
      ]),
    ).toEqual(['— 1 —', '到2025年', '第一章 总则', '坚持创新驱动']);
  });

  it('parts the cells of a row by tabs', async () => {
    expect(
      await linesOf([
        [
          [72, 700, '指标'],
          [260, 700, '2020年'],
          [400, 700, '2025年'],
        ],
      ]),
    ).toEqual(['指标\t2020年\t2025年']);
  });

  it('gives page after page, and says which hold no text', async () => {
    const file = await read([[[72, 700, '一、总则']], [], [[72, 700, '二、附则']]]);
    expect(String(file.value)).toBe('一、总则\n二、附则\n');
    expect(file.messages.map(String)).toEqual([
      '规划.pdf:2:1: Page 2 holds no text; if it is a picture of one, it needs OCR',
    ]);
  });

  it('gives the character for the radical that looks the same', async () => {
    expect(await linesOf([[[72, 700, '⼀、⼈才']]])).toEqual(['一、人才']);
  });
});

describe('what is no PDF that can be read', () => {
  it.each([
    ['pictures of pages', pdfBytes([[], []]), 'pictures-only', /pictures of pages only.*OCR/],
    ['one behind a password', pdfBytes([[[72, 700, '一']]], { encrypted: true }), 'encrypted', /password/],
    [
      'one that was cut off',
      pdfBytes([[[72, 700, '一']]]).slice(0, 200),
      'damaged',
      /damaged.*fetch it again/i,
    ],
  ])('%s says so, and what to do', async (_, bytes, code, message) => {
    await expect(readDocument('规划.pdf', bytes)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
    });
  });
});
