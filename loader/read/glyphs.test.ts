import { expect, it } from 'vitest';
import { readDocument } from './index.ts';

const read = (text: string) => readDocument('a.txt', new TextEncoder().encode(text));

it('reads a private-use glyph between digits as a decimal point', async () => {
  expect(String((await read('研发投入强度达到2\ue0105%，增长7\ue01036件')).value)).toBe(
    '研发投入强度达到2.5%，增长7.36件',
  );
});

it('reads it behind the number that a line begins with as the dot of a list', async () => {
  expect(String((await read('一、任务\n　　1\ue010培育产业\n12\ue010 构建体系')).value)).toBe(
    '一、任务\n　　1.培育产业\n12. 构建体系',
  );
});

it('reads one at the beginning of a line as a bullet', async () => {
  expect(String((await read('包括：\n\uf06c企业\n\uf06c高校')).value)).toBe('包括：\n•企业\n•高校');
});

it('keeps every offset', async () => {
  const text = '1\ue010甲2\ue0105%\n\uf0b7 乙';
  expect(String((await read(text)).value)).toHaveLength(text.length);
});

it('reports each kind once, with its count and its first line', async () => {
  const { messages } = await read('甲1\ue0105，2\ue0105\n3\ue010丙');
  expect(messages.map((m) => [m.line, m.source, m.ruleId, m.reason])).toEqual([
    [
      1,
      'read',
      'private-use-glyph',
      'The private-use glyph U+E010 was read as “.”, a decimal point (2 times, first here)',
    ],
    [
      2,
      'read',
      'private-use-glyph',
      'The private-use glyph U+E010 was read as “.”, the dot behind a list number (once)',
    ],
  ]);
});

it('leaves a glyph that its place does not explain, and says so', async () => {
  const file = await read('甲\ue123乙');
  expect(String(file.value)).toBe('甲\ue123乙');
  expect(file.messages[0]).toMatchObject({ ruleId: 'unread-glyph', line: 1, column: 2 });
});

it('does not take the middle of a long line for the beginning of one', async () => {
  const text = `${'字'.repeat(150)}${' '.repeat(20)}1\ue010甲`;
  expect(String((await read(text)).value)).toBe(text);
});

it('says nothing about a sound text', async () => {
  expect((await read('一、总则')).messages).toEqual([]);
});
