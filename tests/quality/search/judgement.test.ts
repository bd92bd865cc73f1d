import { describe, expect, it } from 'vitest';
import { ndcg } from './judgement.ts';

describe('the gain of ten hits', () => {
  const grades = new Map([
    ['best', 3],
    ['good', 1],
  ]);
  const of = (...found: string[]) => ndcg(found, { query: '', grades });

  it('is 1 for the best in the best order, less for any other, 0 for none', () => {
    expect(of('best', 'good', 'other')).toBe(1);
    expect(of('good', 'best')).toBeCloseTo((1 + 7 / Math.log2(3)) / (7 + 1 / Math.log2(3)));
    expect(of('other', 'best')).toBeLessThan(of('best', 'other'));
    expect(of('other')).toBe(0);
  });

  it('counts nothing behind the tenth', () => {
    expect(of(...Array.from({ length: 10 }, (_, i) => `${i}`), 'best')).toBe(0);
  });
});
