import { expect, test } from 'vitest';
import { emptyManifest } from './corpus/manifest.ts';
import { barren } from './notices.ts';
import { readDocument } from './read/index.ts';
import { splitPlans } from './split/index.ts';

async function plan(body: string) {
  const file = await readDocument('a.txt', Buffer.from(`甲省科技创新规划\n${body}`));
  const [found] = splitPlans([file], emptyManifest);
  return found!;
}
const sentence = '坚持创新驱动，加快建设科技强省。';

test.each([
  ['a title alone', '', {}, /no text stands below its head \(0 characters\)/],
  ['a page whose text a script fetches', '正在加载', {}, /no text stands below its head \(4 characters\)/],
  [
    'prose without heading or number',
    sentence.repeat(5),
    { Section: 0 },
    /0 sections, 0 targets, 0 tasks were found in 80/,
  ],
  [
    'two headings in a long text',
    sentence.repeat(500),
    { Section: 2 },
    /2 sections, 0 targets, 0 tasks were found in 8000/,
  ],
])('%s is told', async (_, body, found, message) => {
  expect(barren(await plan(body), found)).toMatchObject([
    { kind: 'barren', place: 'a.txt:1:1', message: expect.stringMatching(message) },
  ]);
});

test.each([
  ['a short text with a target', sentence.repeat(5), { Target: 1 }],
  ['a long text with its headings', sentence.repeat(500), { Section: 3 }],
  ['one heading in three thousand characters', sentence.repeat(187), { Section: 1 }],
])('%s is not', async (_, body, found) => {
  expect(barren(await plan(body), found)).toEqual([]);
});
