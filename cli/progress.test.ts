import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { LoadProgress } from '../loader/index.ts';
import { progressLine, showProgress } from './progress.ts';

const reading = (name: string, done = 0): LoadProgress => ({ stage: 'read', done, total: 20, name });
const deep = '2016/吉林省/长春市/关于进一步深化科技体制改革的若干意见/正文/方案.txt';

describe('a step in one line of a terminal', () => {
  it.each<[columns: number, name: string, line: string]>([
    [120, '2016/方案.txt', 'reading 1 of 20: 2016/方案.txt'],
    [120, deep, `reading 1 of 20: ${deep}`],
    // three for the spinner and a cut, seventeen for the words
    [40, '2016/方案.txt', 'reading 1 of 20: 2016/方案.txt'],
    [40, 'a/b/c/d/e/f/g/10.txt', 'reading 1 of 20: a/b/c/d/e/f/g/10.txt'],
    [40, 'a/b/c/d/e/f/g/100.txt', 'reading 1 of 20: a/b/c/d/e/…g/100.txt'],
    // however narrow it is, something of the name
    [10, 'a/b/c/d/0.txt', 'reading 1 of 20: a/b/…txt'],
  ])(
    'has the path from the root of the corpus, shortened in the middle: %d columns, %s',
    (columns, name, line) => {
      expect(progressLine(reading(name), columns)).toBe(line);
    },
  );

  it.each([30, 40, 60, 119, 120])(
    'takes no second line, though a character is two columns wide: %d columns',
    (columns) => {
      const line = progressLine(reading(deep), columns);
      expect(stringWidth(line)).toBeLessThanOrEqual(columns - 2);
      expect(line).toMatch(/^reading 1 of 20: 201.*\.txt$/u);
    },
  );
});

/** What is written to a terminal of so many columns, 0 where it does not know, or to no terminal. */
function written(columns: number | undefined, names: readonly string[]): string {
  const stream = Object.assign(new PassThrough(), {
    isTTY: columns !== undefined,
    columns,
    hasColors: () => false,
    cursorTo: () => true,
    clearLine: () => true,
    moveCursor: () => true,
  });
  const shown = showProgress(stream as unknown as NodeJS.WriteStream);
  for (const [done, name] of names.entries()) shown.update(reading(name, done));
  shown.stop();
  return String(stream.read() ?? '');
}

describe('how far a load has come', () => {
  const names = ['a/2016/0.txt', 'b/2016/0.txt'];

  it.each([
    ['to no terminal', undefined],
    ['to a terminal that does not know its width', 0],
  ])('is a whole line for each step %s, without colour', (_, columns) => {
    expect(written(columns, [...names, deep])).toBe(
      `reading 1 of 20: a/2016/0.txt\nreading 2 of 20: b/2016/0.txt\nreading 3 of 20: ${deep}\n`,
    );
  });

  it.each([40, 120])('is one line on a terminal of %d columns', (columns) => {
    const shown = stripVTControlCharacters(written(columns, [...names, deep]));
    expect(shown).toContain('reading 2 of 20: b/2016/0.txt');
    expect(shown.includes(deep)).toBe(columns === 120);
    expect(shown).not.toContain('\n');
  });
});
