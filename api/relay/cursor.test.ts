import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor } from './cursor.ts';

const decode = (cursor: string) => decodeCursor(cursor, 'plans', ['string', 'number']);

describe('a cursor', () => {
  it('keeps the values of its place, whatever is in them', () => {
    expect(decode(encodeCursor('plans', ['a', 2.75]))).toEqual(['a', 2.75]);
    for (const title of ['', '纲要', '"quoted"', '𠮷林', '\u0000'])
      expect(decode(encodeCursor('plans', [title, -1]))).toEqual([title, -1]);
  });

  it('can stand in an address as it is', () => {
    expect(encodeCursor('plans', ['？？？>>>~~~', 1])).toMatch(/^[\w-]+$/);
  });

  it('is refused in another order, with other values, or where it is none', () => {
    const others = [
      encodeCursor('tasks', ['a', 1]),
      encodeCursor('plans', ['a']),
      encodeCursor('plans', ['a', 'b']),
      encodeCursor('plans', [1, 1]),
      encodeCursor('plans', ['a', 1, 1]),
    ];
    for (const other of others) expect(() => decode(other)).toThrow(/another order/);
    const raw = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    for (const none of [
      '',
      '%',
      'AAAA',
      raw(null),
      raw({}),
      raw(['plans', 'a', null]),
      raw(['plans', 'a', true]),
      raw(['plans', 'a', Number.NaN]),
    ])
      expect(() => decode(none)).toThrow(/is no cursor/);
  });

  it('is not repeated whole in the error where it is long', () => {
    expect(() => decode('x'.repeat(10_000))).toThrow(/^.{0,160}$/);
  });
});
