import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { GraphStore } from '../graph-schema/index.ts';
import { secondReaderFrom, secondReading, secondReadingText } from './second-reader.ts';

describe('the second reader that the environment names', () => {
  const model = { GANGMU_READER_MODEL: 'm' };
  it.each([
    ['https://models.example.org/v1', 'https://models.example.org/v1/chat/completions'],
    ['https://models.example.org/v1/', 'https://models.example.org/v1/chat/completions'],
    ['http://127.0.0.1:11434/v1/chat/completions', 'http://127.0.0.1:11434/v1/chat/completions'],
  ])('%s is asked at %s', (GANGMU_READER_URL, asked) => {
    expect(secondReaderFrom({ GANGMU_READER_URL, ...model })).toEqual({ url: new URL(asked), model: 'm' });
  });

  it.each<[NodeJS.ProcessEnv, RegExp]>([
    [{}, /GANGMU_READER_URL=https/],
    [{ GANGMU_READER_URL: 'models.example.org', ...model }, /must begin with http/],
    [{ GANGMU_READER_URL: 'file:///etc/passwd', ...model }, /must begin with http/],
    [{ GANGMU_READER_URL: 'https://me:secret@models.example.org', ...model }, /hold no name or password/],
    [{ GANGMU_READER_URL: 'https://models.example.org/v1' }, /GANGMU_READER_MODEL/],
  ])('is told what is wrong with it (%#)', (env, message) => {
    expect(() => secondReaderFrom(env)).toThrow(message);
    expect(() => secondReaderFrom(env)).not.toThrow(/secret/);
  });
});

describe('a second reading', () => {
  const texts = [{ plan: 'plan:甲', text: '到2025年，建成加氢站40座。' }];
  const store = { read: async () => texts } as unknown as GraphStore;
  let told: string;
  beforeEach(() => {
    told = '';
    vi.stubEnv('GANGMU_READER_URL', 'http://127.0.0.1:9/v1');
    vi.stubEnv('GANGMU_READER_MODEL', 'm');
    vi.spyOn(process.stderr, 'write').mockImplementation((words) => {
      told += String(words);
      return true;
    });
    vi.spyOn(globalThis, 'fetch');
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });

  it('shows where the text goes, and sends none of it where nobody can be asked', async () => {
    const { isTTY } = process.stdin;
    process.stdin.isTTY = false;
    await expect(secondReading(store, undefined, { passages: 40 })).rejects.toThrow(/--yes/);
    expect(told).toContain('http://127.0.0.1:9/v1/chat/completions');
    expect(fetch).not.toHaveBeenCalled();
    process.stdin.isTTY = isTTY;
  });
});

it('is told with what came of it', () => {
  const text = secondReadingText({
    read: 3,
    failed: [{ plan: 'plan:甲', at: 1500, why: 'HTTP 500' }],
    left: 2,
    agreed: 7,
    notStanding: 1,
    disagreements: [
      {
        plan: 'plan:甲',
        kind: 'DUTY',
        quote: '链长办建立调度',
        sentence: '链长办建立调度。',
        start: 4,
        end: 11,
      },
    ],
  });
  expect(text).toContain('plan:甲 4  DUTY  链长办建立调度');
  expect(text).toContain('plan:甲, at 1,500: not read: HTTP 500');
  expect(text).toContain('Passages: 3 read, 1 failed, 2 left. Commitments: 7 found by both, 1 dropped');
});
