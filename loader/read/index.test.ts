import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { processorTime } from '../../tests/processor-time.ts';
import { MAX_BYTES, MAX_LINE, MAX_LINES, readDocument, readDocumentFile } from './index.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gangmu-read-'));
});
afterAll(() => rm(folder, { recursive: true }));

const bytes = (text: string) => new TextEncoder().encode(text);

describe('readDocument', () => {
  it('gives the text with its format and encoding', async () => {
    const file = await readDocument('规划.txt', bytes('一、总则'));
    expect(String(file.value)).toBe('一、总则');
    expect(file.data).toEqual({ format: 'txt', encoding: 'utf-8' });
    expect(file.basename).toBe('规划.txt');
  });

  it.each([
    ['an empty file', '', 'empty'],
    ['a file of white space', ' \n\u3000\n', 'empty'],
    ['more lines than any document has', '1.\n'.repeat(MAX_LINES + 1), 'too-large'],
    ['a line that no document has', `一、总则\n${'啊'.repeat(MAX_LINE + 1)}`, 'line-too-long'],
  ])('refuses %s', async (_, text, code) => {
    await expect(readDocument('a.txt', bytes(text))).rejects.toThrow(expect.objectContaining({ code }));
  });

  it('names the line that is too long, and what to do', async () => {
    await expect(readDocument('a.txt', bytes(`一\n${'啊'.repeat(MAX_LINE + 1)}`))).rejects.toThrow(
      /^a\.txt:2: this line has 2000001 characters.*break it into lines/,
    );
  });

  it('refuses a file that is too large before it looks at it', async () => {
    const begun = processorTime();
    await expect(readDocument('a.txt', new Uint8Array(MAX_BYTES + 1))).rejects.toThrow(
      expect.objectContaining({ code: 'too-large' }),
    );
    expect(processorTime() - begun).toBeLessThan(1000);
  });

  it('answers within seconds to a line of fifty megabytes', async () => {
    const begun = processorTime();
    await expect(readDocument('a.txt', bytes('（'.repeat(50_000_000 / 3)))).rejects.toThrow(
      expect.objectContaining({ code: 'line-too-long' }),
    );
    expect(processorTime() - begun).toBeLessThan(10_000);
  });
});

describe('readDocumentFile', () => {
  it('reads a file from the disk', async () => {
    const path = join(folder, 'a.txt');
    await writeFile(path, '一、总则');
    expect(String((await readDocumentFile(path)).value)).toBe('一、总则');
  });

  it('says that a file is missing', async () => {
    await expect(readDocumentFile(join(folder, 'none.txt'))).rejects.toMatchObject({
      code: 'missing',
      message: expect.stringContaining('none.txt: there is no such file. Check the path.'),
    });
  });

  it('says that a folder is no file', async () => {
    await expect(readDocumentFile(folder)).rejects.toMatchObject({ code: 'directory' });
  });

  it('says that a path through a file leads nowhere', async () => {
    await writeFile(join(folder, 'b.txt'), '一、总则');
    await expect(readDocumentFile(join(folder, 'b.txt', 'c.txt'))).rejects.toMatchObject({ code: 'missing' });
  });
});
