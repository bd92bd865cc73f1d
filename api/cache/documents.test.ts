import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { Documents } from './documents.ts';

const question = (name: string) => parse(`query ${name} { plans { edges { node { id title } } } }`);
const own = new Documents(1e6);
await own.set('a', question('a'));
const ofOne = own.bytes;

describe('documents that were parsed', () => {
  it('are found again', async () => {
    const documents = new Documents(10 * ofOne);
    const a = question('a');
    await documents.set('a', a);
    expect([await documents.get('a'), await documents.get('b')]).toEqual([a, undefined]);
    expect(await documents.delete('a')).toBe(true);
    expect([await documents.get('a'), documents.bytes]).toEqual([undefined, 0]);
  });

  it('stay below their bytes however many there are, those least lately asked going first', async () => {
    const documents = new Documents(3 * ofOne);
    for (const name of 'abc') await documents.set(name, question(name));
    await documents.get('a');
    await documents.set('d', question('d'));
    const found = await Promise.all([...'abcd'].map(async (name) => (await documents.get(name)) && name));
    expect(found).toEqual(['a', undefined, 'c', 'd']);
    expect(documents.bytes).toBe(3 * ofOne);
  });

  it('count as what they take, which is many times what was sent', async () => {
    const long = new Documents(1e7);
    const names = Array.from({ length: 200 }, (_, i) => `field${i}`).join(' ');
    await long.set('long', parse(`{ ${names} }`));
    expect(long.bytes).toBeGreaterThan(50 * names.length);
  });
});
