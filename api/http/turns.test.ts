import { expect, it } from 'vitest';
import { turns } from './turns.ts';

const soon = () => new Promise<void>((done) => setImmediate(done));

it('lets one go on at a time, the first first, and others work between them', async () => {
  const turn = turns();
  const gone: string[] = [];
  const go = async (name: string) => {
    await turn();
    gone.push(name);
  };
  const all = ['a', 'b', 'c'].map(go);
  expect(gone).toEqual([]);
  for (const expected of [['a'], ['a', 'b'], ['a', 'b', 'c']]) {
    await soon();
    expect(gone).toEqual(expected);
  }
  await Promise.all(all);
  const later = go('d');
  await soon();
  expect(gone.at(-1)).toBe('d');
  await later;
});
