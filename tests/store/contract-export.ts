import { describe, expect, it } from 'vitest';
import { exportFormats, exportJsonl, mergeEdges, mergeNodes } from '../../graph-schema/index.ts';
import type { StoreUnderTest } from './contract.ts';
import { agency, edge, plan, region, stated, task } from './facts.ts';

/** Line for line the same on every engine. */
export function exportContract(store: StoreUnderTest): void {
  const lines = async () => {
    const written: string[] = [];
    for await (const line of exportJsonl(store())) written.push(line);
    return written;
  };

  describe('export as jsonl', () => {
    it('of an empty graph is empty', async () => {
      expect(await lines()).toEqual([]);
    });

    it('writes nodes by id, then edges by type and ends, names of properties in order', async () => {
      await store().write(async (tx) => {
        await mergeNodes(tx, [
          task('task:b'),
          plan('plan:规划', '“十三五”规划', { aliases: ['《规划》', 'a\n"b"'] }),
          agency('agency:科技部'),
          region('region:𠮷'),
          region('region:\u{E010}'),
        ]);
        const more = { ...stated('plan:规划', '2.5%'), confidence: 0.75, asPrinted: '科技部' };
        await mergeEdges(tx, [
          edge('LEADS', ['Agency', 'agency:科技部'], ['Task', 'task:b'], more),
          edge('APPLIES_TO', ['Task', 'task:b'], ['Region', 'region:\u{E010}'], more),
          edge('APPLIES_TO', ['Task', 'task:b'], ['Region', 'region:𠮷'], more),
          edge('APPLIES_TO', ['Plan', 'plan:规划'], ['Region', 'region:𠮷'], more),
        ]);
      });
      const evidence =
        '"asPrinted":"科技部","basis":"stated","confidence":0.75,"end":4,"plan":"plan:规划","quote":"2.5%","rule":"test","start":0';
      const applies = (from: string, to: string) =>
        `{"type":"relationship","id":"${from}|APPLIES_TO|${to}","label":"APPLIES_TO","start":{"id":"${from}"},"end":{"id":"${to}"},"properties":{${evidence}}}\n`;
      const regionLine = (id: string) =>
        `{"type":"node","id":"${id}","labels":["Entity","Region"],"properties":{"aliases":[],"id":"${id}","kind":"province","name":"辽宁省"}}\n`;
      expect(await lines()).toEqual([
        '{"type":"node","id":"agency:科技部","labels":["Entity","Agency"],"properties":{"aliases":[],"id":"agency:科技部","kind":"body","level":"national","name":"科学技术部"}}\n',
        '{"type":"node","id":"plan:规划","labels":["Entity","Plan"],"properties":{"aliases":["《规划》","a\\n\\"b\\""],"id":"plan:规划","inCorpus":true,"name":"“十三五”规划","title":"“十三五”规划"}}\n',
        regionLine('region:𠮷'),
        regionLine('region:\u{E010}'),
        '{"type":"node","id":"task:b","labels":["Entity","Task"],"properties":{"basis":"stated","confidence":1,"end":3,"id":"task:b","name":"任务","plan":"plan:a","quote":"辽宁省","rule":"test","start":0,"text":"任务","title":"任务"}}\n',
        applies('plan:规划', 'region:𠮷'),
        applies('task:b', 'region:𠮷'),
        applies('task:b', 'region:\u{E010}'),
        `{"type":"relationship","id":"agency:科技部|LEADS|task:b","label":"LEADS","start":{"id":"agency:科技部"},"end":{"id":"task:b"},"properties":{${evidence}}}\n`,
      ]);
    });

    it('goes over many pages, and over a node with more edges than a page, without loss', async () => {
      const tasks = Array.from({ length: 1203 }, (_, i) => task(`task:${i}`));
      await store().write(async (tx) => {
        await mergeNodes(tx, [agency('agency:hub'), agency('agency:other'), ...tasks]);
        await mergeEdges(tx, [
          ...tasks.map(({ properties: { id } }) => edge('LEADS', ['Agency', 'agency:hub'], ['Task', id])),
          edge('LEADS', ['Agency', 'agency:other'], ['Task', 'task:0']),
        ]);
      });
      const written = (await lines()).map((line) => JSON.parse(line) as { type: string; id: string });
      const ids = (type: string) => written.filter((one) => one.type === type).map(({ id }) => id);
      expect(ids('node')).toEqual([
        'agency:hub',
        'agency:other',
        ...tasks.map((t) => t.properties.id).sort(),
      ]);
      expect(new Set(ids('relationship')).size).toBe(1204);
      expect(ids('relationship').at(-1)).toBe('agency:other|LEADS|task:0');
    });

    it('is one of the formats', () => {
      expect(exportFormats.map(({ name }) => name)).toContain('jsonl');
    });
  });
}
