import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ReadModels } from '../../api/read-model/models.ts';
import { type GraphStore, mergeNodes, openStore, openToRead, StoreError } from '../../graph-schema/index.ts';
import { corpusWaitMs, loadedCorpus } from '../corpus.ts';
import { agency } from '../store/facts.ts';
import { type Client, startApi, withRead } from './client.ts';
import { answeredOtherwise, bytesHeld, untilHeld } from './fromMemory.ts';

const tenAgencies = '{ agencies(first: 10) { edges { node { id name } } } }';
const leads = '{ tasks { edges { node { id leads { edges { node { id } evidence { quote } } } } } } }';

describe('the graph in memory', () => {
  it(
    'answers every question as the store does',
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'gangmu-model-'));
      const store = await openToRead({ path: await (await loadedCorpus()).copyTo(join(folder, 'graph')) });
      expect(await answeredOtherwise(store)).toEqual([]);
      await store.close();
      await rm(folder, { recursive: true });
    },
    corpusWaitMs,
  );

  describe('of a server', () => {
    const reads: string[] = [];
    let api: Client;
    beforeAll(async () => {
      const wrap = (store: GraphStore) =>
        withRead(store, (cypher, ...rest) => {
          reads.push(cypher);
          return store.read(cypher, ...rest);
        });
      api = await startApi({ wrap, limits: { answerCacheBytes: 0, readCacheBytes: 0 } });
      await untilHeld(api);
    });
    afterAll(() => api.close());

    it('spares the store', async () => {
      reads.length = 0;
      await api.data(leads);
      expect(reads).toEqual([]);
    });

    it('is never that of another version', async () => {
      await api.store.write((tx) => mergeNodes(tx, [agency('agency:气象局', '气象局')]));
      expect(JSON.stringify(await api.data('{ node(id: "agency:气象局") { id } }'))).toContain('气象局');
      await untilHeld(api);
      reads.length = 0;
      expect(JSON.stringify(await api.data('{ node(id: "agency:气象局") { id } }'))).toContain('气象局');
      expect(reads).toEqual([]);
    });
  });

  it('is not there for a graph that would take more than it may', async () => {
    const unlimited = await startApi();
    const expected = [await unlimited.data(tenAgencies), await unlimited.data(leads)];
    await untilHeld(unlimited);
    const bytes = await bytesHeld(unlimited);
    await unlimited.close();
    // the second is known to be too large before it is read
    for (const modelBytes of [Math.floor(bytes * 0.9), 5000]) {
      const limited = await startApi({ limits: { modelBytes } });
      for (let turn = 0; turn < 20; turn++) {
        await limited.data('query ($turn: Int) { agencies(first: $turn) { totalCount } }', { turn });
        expect(await bytesHeld(limited)).toBe(0);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      expect([await limited.data(tenAgencies), await limited.data(leads)]).toEqual(expected);
      await limited.close();
    }
  });
});

describe('the models of a store', () => {
  const filled = async (models: ReadModels, store: GraphStore) => {
    for (let turn = 0; turn < 200; turn++) {
      const model = models.of(await store.version());
      if (model) return model;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return undefined;
  };

  it('hold nodes with their relations, and forget them with their version', async () => {
    const store = await openStore({ path: ':memory:' });
    await store.prepare();
    await store.write((tx) => mergeNodes(tx, [agency('agency:a', 'a')]));
    const models = new ReadModels(store, 1e6);
    const model = await filled(models, store);
    expect(model?.node('agency:a')).toMatchObject({ label: 'Agency', properties: { name: 'a' } });
    await store.write((tx) => mergeNodes(tx, [agency('agency:b', 'b')]));
    expect(models.of(await store.version())).toBeUndefined();
    expect((await filled(models, store))?.all('Agency')).toHaveLength(2);
    await store.close();
  });

  it('leave a store alone for a while that does not answer', async () => {
    let asked = 0;
    const store = await openStore({ path: ':memory:' });
    const away = withRead(store, () => {
      asked++;
      return Promise.reject(new StoreError('unavailable', { en: 'away', zh: 'away' }));
    });
    const models = new ReadModels(away, 1e6);
    for (let turn = 0; turn < 5; turn++) {
      expect(models.of({ id: '1', loadedAt: null })).toBeUndefined();
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(asked).toBe(1);
    await store.close();
  });
});
