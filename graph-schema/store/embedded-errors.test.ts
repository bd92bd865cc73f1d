import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openError, queryError } from './embedded-errors.ts';

describe('what is said of a file that is damaged', () => {
  const damaged = new Error('Storage error: GRAFEO-S002: bad magic');

  it('names the newest of the states that are kept beside it, and the command that puts it back, in both languages', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gangmu-old-'));
    const path = join(folder, 'graph');
    for (const at of ['20260101T000000000Z', '20260301T000000000Z', '20260201T000000000Z'])
      await writeFile(`${path}.before-${at}`, '');
    const { code, message, messageZh } = openError(path, damaged);
    const command = `gangmu restore --store ${path} ${path}.before-20260301T000000000Z`;
    expect(code).toBe('damaged');
    expect(message).toContain(command);
    expect(messageZh).toContain(command);
    await rm(folder, { recursive: true });
  });

  it('asks for a copy where none is kept', () => {
    expect(openError('/nowhere/graph', damaged).message).toMatch(/restore it from a copy/u);
  });
});

describe('what is said of a write that a disk refuses', () => {
  it.each([
    [28, /no space is left/u],
    [122, /no space is left/u],
    [5, /reports an error/u],
  ])('os error %d', (number, words) => {
    const refused = new Error(`GRAFEO-T009: I/O error on the WAL at /a/graph.wal: (os error ${number})`);
    const { code, message } = queryError(refused, 'COMMIT');
    expect({ code, message }).toEqual({ code: 'unavailable', message: expect.stringMatching(words) });
    expect(message).toMatch(/--store/u);
  });

  it('is not taken for one where the query is at fault', () => {
    expect(queryError(new Error('GRAFEO-Q001: syntax (os error 280)'), 'RETURN').code).toBe('query');
  });
});
