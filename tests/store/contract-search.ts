import { describe, expect, it } from 'vitest';
import { type Label, labels, mergeNodes } from '../../graph-schema/index.ts';
import type { StoreUnderTest } from './contract.ts';
import { agency, plan, region, task } from './facts.ts';

const nodes = [
  plan('plan:national', '“十三五”国家科技创新规划', { docNumber: '国发〔2016〕43号' }),
  plan('plan:liaoning', '辽宁省“十三五”科技创新发展规划', { aliases: ['辽宁省科技规划'] }),
  plan('plan:short', '科技创新'),
  plan('plan:latin', '加大Ｒ＆Ｄ经费投入的意见'),
  agency('agency:most', '科学技术部', ['科技部', '国家科委']),
  agency('agency:other', '财政部', ['财部']),
  task('task:robot', '发展机器人', '支持沈阳市发展工业机器人，建设机器人创新中心。'),
  task(
    'task:materials',
    '发展新材料',
    '支持大连市发展新材料，兼顾机器人用钢，并就沿海经济带各市的产业布局提出意见。',
  ),
  region('region:liaoning', '辽宁省'),
];

const everything = labels;

/** Full text: what is found, and in which order, is the same on every engine. */
export function searchContract(store: StoreUnderTest): void {
  describe('search', () => {
    const prepared = () => store().write((tx) => mergeNodes(tx, nodes));
    const found = async (text: string, among: readonly Label[] = everything, limit = 20) =>
      (await store().search(text, among, limit)).map(({ id }) => id);

    it('finds a name, with its label and a score', async () => {
      await prepared();
      expect(await store().search('财政部', ['Agency'], 1)).toEqual([
        { id: 'agency:other', label: 'Agency', name: '财政部', score: expect.any(Number) },
      ]);
    });

    it('puts the name that is the query first, then names in which it is more', async () => {
      await prepared();
      expect((await found('科技创新', ['Plan'])).slice(0, 3)).toEqual([
        'plan:short',
        'plan:national',
        'plan:liaoning',
      ]);
    });

    it('puts an exact name before names that have it, across labels', async () => {
      await prepared();
      expect((await found('辽宁省')).slice(0, 2)).toEqual(['region:liaoning', 'plan:liaoning']);
    });

    it('finds an alias and a document number', async () => {
      await prepared();
      expect((await found('科技部'))[0]).toBe('agency:most');
      expect((await found('国发〔2016〕43号'))[0]).toBe('plan:national');
    });

    it('puts the text that is more about it first', async () => {
      await prepared();
      expect(await found('机器人', ['Task'])).toEqual(['task:robot', 'task:materials']);
    });

    it('finds several words wherever they stand, best where all of them do', async () => {
      await prepared();
      expect((await found('规划 辽宁省', ['Plan']))[0]).toBe('plan:liaoning');
      expect((await found('新材料 大连', ['Task']))[0]).toBe('task:materials');
    });

    it('finds what has only a part of a long query', async () => {
      await prepared();
      expect((await found('国家科委主任办公会议', ['Agency']))[0]).toBe('agency:most');
    });

    it('gives scores that fall', async () => {
      await prepared();
      const scores = (await store().search('科技规划', everything, 20)).map(({ score }) => score);
      expect(scores.length).toBeGreaterThan(2);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    });

    it('takes no notice of width and case', async () => {
      await prepared();
      expect(await found('r&d经费', ['Plan'])).toContain('plan:latin');
      expect(await found('Ｒ＆Ｄ', ['Plan'])).toContain('plan:latin');
    });

    it('finds a lone character in names', async () => {
      await prepared();
      expect(await found('省')).toEqual(['region:liaoning', 'plan:liaoning']);
    });

    it('finds only the labels that it is asked for, and no more than asked for', async () => {
      await prepared();
      expect(await found('科技创新', ['Agency', 'Region'])).toEqual(['agency:most']);
      expect(await found('科技创新', everything, 2)).toHaveLength(2);
      expect(await found('科技创新', [])).toEqual([]);
      expect(await found('科技创新', ['Text'])).toEqual([]);
    });

    it.each(['', '   ', '，。', '"', '*:*', '~', '\\'])('finds nothing for %j', async (text) => {
      await prepared();
      expect(await found(text)).toEqual([]);
    });

    it.each([
      '科技部 OR 财政部) AND (',
      'name:科技部',
      '"科技部',
      '科技部*~^5',
      '[科技部 TO 财政部]',
      '科技部\\',
      '/科技部/',
      'NOT 科技部',
      "科技部' OR 1=1 //",
    ])('reads no operator in %j', async (text) => {
      await prepared();
      expect(await found(text, ['Agency'])).toContain('agency:most');
    });

    it('bears a very long text', async () => {
      await prepared();
      expect(await found('科技创新'.repeat(5_000), ['Plan'])).toContain('plan:short');
    });

    it('sees what changed, and what is gone', async () => {
      await prepared();
      await store().write((tx) => mergeNodes(tx, [agency('agency:other', '审计署')]));
      expect(await found('财政部', ['Agency'])).not.toContain('agency:other');
      expect(await found('审计署', ['Agency'])).toEqual(['agency:other']);
      await store().write((tx) => tx.run("MATCH (n:Agency {id: 'agency:other'}) DETACH DELETE n"));
      expect(await found('审计署', ['Agency'])).toEqual([]);
    });

    it('does not see a write that failed', async () => {
      const write = store().write(async (tx) => {
        await mergeNodes(tx, [plan('plan:never', '海洋强国纲要')]);
        throw new Error('no');
      });
      await expect(write).rejects.toThrow('no');
      expect(await found('海洋强国')).toEqual([]);
    });
  });
}
