import { describe, expect, it } from 'vitest';
import { gramsOf, type Label, labels, mergeNodes } from '../../graph-schema/index.ts';
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

/** Full text: what is found is the same on every engine. In which order it is shown, tests of the API tell. */
export function searchContract(store: StoreUnderTest): void {
  describe('candidates', () => {
    const prepared = () => store().write((tx) => mergeNodes(tx, nodes));
    const found = async (text: string, among: readonly Label[] = everything, most = 100) =>
      (await store().candidates(gramsOf(text), among, most)).map(({ properties }) => properties.id).sort();

    it('have their label and all their properties', async () => {
      await prepared();
      expect(await store().candidates(gramsOf('财政'), ['Agency'], 1)).toEqual([
        { label: 'Agency', properties: agency('agency:other', '财政部', ['财部']).properties },
      ]);
    });

    it.each([
      ['财政', ['agency:other']],
      ['科技部', ['agency:most', 'plan:national']],
      ['机器人', ['task:materials', 'task:robot']],
      ['宁', ['plan:liaoning', 'region:liaoning']],
      ['R&D', ['plan:latin']],
    ])('are the same where their ids alone are wanted: %s', async (text, ids) => {
      await prepared();
      const whole = await store().candidates(gramsOf(text), everything, 100);
      const only = await store().candidates(gramsOf(text), everything, 100, { idsOnly: true });
      const bare = whole.map(({ label, properties }) => ({ label, properties: { id: properties.id } }));
      expect(new Set(only)).toEqual(new Set(bare));
      expect(only.map(({ properties }) => properties.id)).toEqual(expect.arrayContaining(ids));
    });

    it('are those of now where ids alone are wanted and the graph has changed', async () => {
      await prepared();
      const found = async () =>
        (await store().candidates(gramsOf('国家科委'), ['Agency'], 100, { idsOnly: true })).map(
          ({ properties }) => properties.id,
        );
      expect(await found()).toContain('agency:most');
      await store().write(async (tx) => {
        await tx.run("MATCH (n:Agency {id: 'agency:most'}) DETACH DELETE n");
        await mergeNodes(tx, [agency('agency:later', '科学技术委员会', ['国家科委'])]);
      });
      expect(await found()).toEqual(expect.not.arrayContaining(['agency:most']));
      expect(await found()).toContain('agency:later');
    });

    it('are found by their name, whatever their label', async () => {
      await prepared();
      expect(await found('辽宁省')).toEqual(['plan:liaoning', 'region:liaoning']);
    });

    it('are found by an alias and a document number', async () => {
      await prepared();
      expect(await found('国家科委', ['Agency'])).toEqual(['agency:most']);
      expect(await found('国发')).toEqual(['plan:national']);
      expect(await found('43')).toEqual(['plan:national']);
    });

    it('are found by their text', async () => {
      await prepared();
      expect(await found('机器人', ['Task'])).toEqual(['task:materials', 'task:robot']);
      expect(await found('沈阳', ['Task'])).toEqual(['task:robot']);
    });

    it('hold any of the words', async () => {
      await prepared();
      expect(await found('新材料 财政')).toEqual(['agency:other', 'task:materials']);
      expect(await found('国家科委主任办公会议', ['Agency'])).toEqual(['agency:most']);
    });

    it('come once, however much of them is found', async () => {
      await prepared();
      expect(await found('发展机器人，建设机器人创新中心', ['Task'])).toEqual([
        'task:materials',
        'task:robot',
      ]);
    });

    it('take no notice of width and case', async () => {
      await prepared();
      expect(await found('r&d经费', ['Plan'])).toEqual(['plan:latin']);
      expect(await found('Ｒ＆Ｄ', ['Plan'])).toEqual(['plan:latin']);
    });

    it('are found by a lone character of their name', async () => {
      await prepared();
      expect(await found('省')).toEqual(['plan:liaoning', 'region:liaoning']);
      expect(await found('省', everything, 1)).toEqual(['plan:liaoning', 'region:liaoning']);
      expect(await found('部', ['Agency'], 1)).toEqual(['agency:most']);
    });

    it('have only the labels that were asked for', async () => {
      await prepared();
      expect(await found('科技创新', ['Agency', 'Region'])).toEqual(['agency:most']);
      expect(await found('科技创新', [])).toEqual([]);
      expect(await found('科技创新', ['Text'])).toEqual([]);
    });

    it('are no more than were asked for', async () => {
      const many = Array.from({ length: 5 }, (_, i) => plan(`plan:${i}`, `海洋强国纲要之${i}`));
      await store().write((tx) => mergeNodes(tx, many));
      expect(await found('海洋', ['Plan'], 4)).toHaveLength(4);
      expect(await found('海洋', ['Plan'], 5)).toHaveLength(5);
    });

    it('are none for no words', async () => {
      await prepared();
      expect(await store().candidates([], everything, 10)).toEqual([]);
    });

    it.each(['or', 'and', 'not', 'to', 'name'])('know no operator %s', async (word) => {
      await prepared();
      expect(await store().candidates([word], everything, 10)).toEqual([]);
      const both = await store().candidates([word, '财政'], everything, 10);
      expect(both.map(({ properties }) => properties.id)).toEqual(['agency:other']);
    });

    it('are found among many words', async () => {
      await prepared();
      const unknown = Array.from({ length: 200 }, (_, i) => String.fromCharCode(0x6000 + i, 0x7000 + i));
      expect(await found(`${unknown.join(' ')} 财政`)).toEqual(['agency:other']);
    });

    it('are what changed, and not what is gone', async () => {
      await prepared();
      await store().write((tx) => mergeNodes(tx, [agency('agency:other', '审计署')]));
      expect(await found('财政部', ['Agency'])).not.toContain('agency:other');
      expect(await found('审计署', ['Agency'])).toEqual(['agency:other']);
      await store().write((tx) => tx.run("MATCH (n:Agency {id: 'agency:other'}) DETACH DELETE n"));
      expect(await found('审计署', ['Agency'])).toEqual([]);
    });

    it('are nothing of a write that failed', async () => {
      const write = store().write(async (tx) => {
        await mergeNodes(tx, [plan('plan:never', '海洋强国纲要')]);
        throw new Error('no');
      });
      await expect(write).rejects.toThrow('no');
      expect(await found('海洋强国')).toEqual([]);
    });
  });
}
