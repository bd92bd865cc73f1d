import { describe, expect, it } from 'vitest';
import { bytesOf } from './size.ts';
import { VersionedCache } from './versioned.ts';

const of = (name: string) => ({ name });

describe('what is kept of a version', () => {
  it('is found again, until there is another version', () => {
    const cache = new VersionedCache(100);
    cache.turnTo('1');
    cache.set('1', 'a', of('a'), 10);
    expect(cache.get('1', 'a')).toEqual(of('a'));
    cache.turnTo('1');
    expect(cache.bytes).toBe(10);
    cache.turnTo('2');
    expect([cache.get('1', 'a'), cache.get('2', 'a'), cache.bytes]).toEqual([undefined, undefined, 0]);
  });

  it('is nothing that was begun before the version', () => {
    const cache = new VersionedCache(100);
    cache.turnTo('2');
    cache.set('1', 'a', of('a'), 10);
    expect(cache.get('2', 'a')).toBeUndefined();
  });

  it('stays below its bytes, the least lately used going first', () => {
    const cache = new VersionedCache(100);
    cache.turnTo('1');
    for (const key of ['a', 'b', 'c', 'd']) cache.set('1', key, of(key), 25);
    cache.get('1', 'a');
    cache.set('1', 'e', of('e'), 25);
    expect(['a', 'b', 'c', 'd', 'e'].filter((key) => cache.get('1', key))).toEqual(['a', 'c', 'd', 'e']);
  });

  it('holds nothing that is as large as many, and nothing at all where it has no bytes', () => {
    const cache = new VersionedCache(100);
    cache.turnTo('1');
    cache.set('1', 'a', of('a'), 26);
    expect(cache.get('1', 'a')).toBeUndefined();
    const none = new VersionedCache(0);
    none.turnTo('1');
    none.set('1', 'a', of('a'), 1);
    expect(none.get('1', 'a')).toBeUndefined();
  });
});

describe('the bytes of rows', () => {
  it('grow with texts, lists and maps', () => {
    const short = bytesOf([{ n: { id: 'a' } }]);
    expect(bytesOf([{ n: { id: 'a'.repeat(1000) } }])).toBeGreaterThan(short + 1900);
    expect(bytesOf([{ n: { id: 'a' } }, { n: { id: 'a' } }])).toBeGreaterThan(short * 1.5);
  });
});
