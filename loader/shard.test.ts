import { describe, expect, it } from 'vitest';
import { isInShard, type Shard, shardIn } from './shard.ts';

const document = (source: string) => ({ path: `/corpus/${source}`, source });
const documents = Array.from({ length: 400 }, (_, i) => document(`${2000 + (i % 20)}/辽宁省/方案${i}.txt`));
const parts = (of: number): Shard[] => Array.from({ length: of }, (_, i) => ({ part: i + 1, of }));
const alone = { parts: [] };

describe('a part of the documents', () => {
  it.each([
    ['1/1', { part: 1, of: 1 }],
    ['2/4', { part: 2, of: 4 }],
    ['1000/1000', { part: 1000, of: 1000 }],
  ])('is written %s', (printed, shard) => {
    expect(shardIn(printed)).toEqual(shard);
  });

  it.each(['0/4', '5/4', '1/0', '0/0', '4', '1/4/2', '-1/4', '1.5/4', 'a/b', '1/1001', ' 1/4', ''])(
    'is not written %j',
    (printed) => {
      expect(shardIn(printed)).toBeUndefined();
    },
  );

  it.each([1, 2, 3, 7])('is one of %i that are disjoint and together everything', (of) => {
    for (const one of documents)
      expect(parts(of).filter((shard) => isInShard(shard, one, alone))).toHaveLength(1);
  });

  it('is about as large as the others', () => {
    for (const shard of parts(4)) {
      const { length } = documents.filter((one) => isInShard(shard, one, alone));
      expect(length).toBeGreaterThan(70);
      expect(length).toBeLessThan(130);
    }
  });

  it('is the same wherever the corpus lies', () => {
    const elsewhere = documents.map(({ source }) => ({ path: `/other/place/${source}`, source }));
    for (const shard of parts(3))
      expect(elsewhere.map((one) => isInShard(shard, one, alone))).toEqual(
        documents.map((one) => isInShard(shard, one, alone)),
      );
  });

  it('holds all files of one text, where the manifest names them', () => {
    const together = { parts: [documents.slice(0, 6).map(({ path }) => path)] };
    const of = parts(5).filter((shard) =>
      documents.slice(0, 6).some((one) => isInShard(shard, one, together)),
    );
    expect(of).toHaveLength(1);
    const [first] = documents;
    expect(isInShard(of[0]!, first!, together)).toBe(isInShard(of[0]!, first!, alone));
  });
});
