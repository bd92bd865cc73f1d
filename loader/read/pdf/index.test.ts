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

  describe('with a table', () => {
    const at = (x: number, y: number, text: string): Placed => [x, y, text];
    /** rows of cells of two lines, drawn cell by cell; the cell in the middle is full, and its neighbour close */
    const rows = [
      [
        at(72, 700, '序号'),
        at(110, 706, '重点'),
        at(110, 690, '任务'),
        at(190, 700, '牵头单位'),
        at(260, 700, '时限'),
      ],
      [
        at(72, 668, '1'),
        at(110, 674, '建设中试基'),
        at(110, 658, '地'),
        at(174, 674, '省科技厅、省财'),
        at(174, 658, '政厅'),
        at(264, 674, '2026年'),
        at(264, 658, '6月'),
      ],
      [
        at(72, 636, '2'),
        at(110, 636, '引进人才'),
        at(174, 642, '省人力资源社会'),
        at(174, 626, '保障厅'),
        at(264, 636, '长期'),
      ],
    ].flat();
    const table = [
      '序号\t重点任务\t牵头单位\t时限',
      '1\t建设中试基地\t省科技厅、省财政厅\t2026年6月',
      '2\t引进人才\t省人力资源社会保障厅\t长期',
    ];
    const title = at(150, 760, '甲省重点任务分工表');
    const note = at(72, 580, '注：表中所列时限为最迟时限，各单位应当提前完成，按季度报告进度。');
    const trimmed = async (page: readonly Placed[]) => (await linesOf([page])).map((line) => line.trim());

    it('joins the lines of a cell, and parts cells by the white space between columns', async () => {
      expect(await trimmed([title, ...rows, note])).toEqual(['甲省重点任务分工表', ...table, note[2]]);
    });
    it('reads one that is drawn line by line, whose rows are numbered', async () => {
      const byLine = [
        [at(72, 700, '序号'), at(110, 700, '重点任务'), at(240, 700, '牵头单位'), at(380, 700, '时限')],
        [
          at(72, 674, '1'),
          at(110, 674, '建设中试'),
          at(240, 674, '省科技厅、省财'),
          at(380, 674, '2026年6月'),
        ],
        [at(110, 658, '基地'), at(240, 658, '政厅')],
        [at(72, 636, '2'), at(110, 636, '引进人才'), at(240, 636, '省人力资源社会'), at(380, 636, '长期')],
        [at(240, 620, '保障厅')],
      ].flat();
      expect(await trimmed([title, ...byLine, note])).toEqual(['甲省重点任务分工表', ...table, note[2]]);
    });
    it('takes no list of short lines for one', async () => {
      const list = ['一、总则', '二、任务', '三、保障'].map((text, i) => at(72, 700 - 20 * i, text));
      const dates = ['1', '3', '5'].map((day, i) => at(300, 700 - 20 * i, `2026年${day}月`));
      expect(await trimmed([...list, ...dates])).toEqual([
        '一、总则',
        '二、任务',
        '三、保障',
        '2026年1月',
        '2026年3月',
        '2026年5月',
      ]);
    });
  });

  it('is read from top to bottom and from left to right, whatever is drawn first', async () => {
    const column = (x: number, name: string): Placed[] =>
      [0, 1, 2].map((i) => [x, 700 - 20 * i, `${name}栏第${i + 1}行的文字在这里`]);
    const [left, right] = [column(72, '左'), column(320, '右')];
    const page: Placed[] = [[290, 40, '— 1 —'], ...right, ...left, [200, 780, '甲省科技规划纲要']];
    expect((await linesOf([page])).map((line) => line.trim())).toEqual([
      '甲省科技规划纲要',
      ...[...left, ...right].map(([, , text]) => text),
      '— 1 —',
    ]);
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
