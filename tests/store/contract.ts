import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type GraphStore, mergeEdges, mergeNodes } from '../../graph-schema/index.ts';
import { exportContract } from './contract-export.ts';
import { queryContract } from './contract-queries.ts';
import { searchContract } from './contract-search.ts';
import { transactionContract } from './contract-transactions.ts';
import { agency, edge, plan, region, stated, task } from './facts.ts';

/** What a part of the contract is tested on. */
export type StoreUnderTest = () => GraphStore;

/**
 * What every GraphStore must do, whatever its engine. `open` gives a store whose graph may be emptied; it is opened once
 * and closed at the end.
 */
export function storeContract(name: string, open: () => Promise<GraphStore>): void {
  describe(`the contract of the store: ${name}`, () => {
    let opened: GraphStore;
    const store: StoreUnderTest = () => opened;

    beforeAll(async () => {
      opened = await open();
      await opened.prepare();
    }, 120_000);
    afterAll(() => opened?.close());
    beforeEach(() => opened.write((tx) => tx.run('MATCH (n) DETACH DELETE n')));

    prepareContract(store);
    writerContract(store);
    queryContract(store);
    transactionContract(store);
    searchContract(store);
    exportContract(store);
    closeContract(open);
  });
}

const refused = (code: string, message: RegExp | string = /./) =>
  expect.objectContaining({ name: 'StoreError', code, message: expect.stringMatching(message) });

const count = async (store: GraphStore, cypher: string) => (await store.read(cypher))[0]?.count;

function prepareContract(store: StoreUnderTest): void {
  describe('prepare', () => {
    it('may run again, and beside data', async () => {
      await store().write((tx) => mergeNodes(tx, [plan('plan:a')]));
      await store().prepare();
      await store().prepare();
      expect(await store().read('MATCH (n:Plan) RETURN n.id AS id')).toEqual([{ id: 'plan:a' }]);
    });

    it('makes ids unique within a label', async () => {
      await store().write((tx) => mergeNodes(tx, [plan('plan:a')]));
      await expect(store().write((tx) => tx.run("CREATE (:Entity:Plan {id: 'plan:a'})"))).rejects.toEqual(
        refused('constraint'),
      );
    });

    it('makes ids unique among labels', async () => {
      await store().write((tx) => mergeNodes(tx, [plan('one')]));
      await expect(store().write((tx) => mergeNodes(tx, [agency('one')]))).rejects.toEqual(
        refused('constraint', /Agency.*another label/),
      );
      expect(await count(store(), 'MATCH (n:Entity) RETURN count(n) AS count')).toBe(1);
    });
  });
}

function writerContract(store: StoreUnderTest): void {
  describe('mergeNodes', () => {
    it('writes more than one batch of several labels', async () => {
      const facts = Array.from({ length: 2500 }, (_, i) => (i % 2 ? plan(`plan:${i}`) : task(`task:${i}`)));
      await store().write((tx) => mergeNodes(tx, facts));
      expect(await count(store(), 'MATCH (n:Entity) RETURN count(n) AS count')).toBe(2500);
      expect(await count(store(), 'MATCH (n:Entity:Task) RETURN count(n) AS count')).toBe(1250);
    });

    it('changes nothing when the same facts come again', async () => {
      const facts = [plan('plan:a', '辽宁省规划'), agency('agency:a')];
      for (const _ of [1, 2]) await store().write((tx) => mergeNodes(tx, facts));
      expect(await store().read('MATCH (n:Entity) RETURN n ORDER BY n.id')).toEqual(
        facts.map(({ properties }) => ({ n: properties })).reverse(),
      );
    });

    it('removes a property that the fact no longer has', async () => {
      await store().write((tx) =>
        mergeNodes(tx, [plan('plan:a', '规划', { docNumber: '国发〔2016〕43号' })]),
      );
      await store().write((tx) => mergeNodes(tx, [plan('plan:a')]));
      expect(await store().read('MATCH (n:Plan) RETURN n.docNumber AS number')).toEqual([{ number: null }]);
    });

    it('leaves out a property that is undefined', async () => {
      const fact = plan('plan:a');
      await store().write((tx) =>
        mergeNodes(tx, [
          { ...fact, properties: { ...fact.properties, docNumber: undefined } } as typeof fact,
        ]),
      );
      const [row] = await store().read('MATCH (n:Plan) RETURN n');
      expect(row?.n).toEqual(fact.properties);
    });
  });

  describe('mergeEdges', () => {
    const nodes = [plan('plan:a'), plan('plan:b'), task('task:a'), agency('agency:a'), region('region:a')];
    beforeEach(() => store().write((tx) => mergeNodes(tx, nodes)));
    const edges =
      'MATCH (a)-[r]->(b) RETURN a.id AS from, type(r) AS type, b.id AS to, r.quote AS quote ORDER BY type';

    it('joins nodes in the direction of the fact, whichever end has fewer edges', async () => {
      await store().write((tx) =>
        mergeEdges(tx, [
          edge('APPLIES_TO', ['Task', 'task:a'], ['Region', 'region:a']),
          edge('LEADS', ['Agency', 'agency:a'], ['Task', 'task:a']),
        ]),
      );
      expect(await store().read(edges)).toEqual([
        { from: 'task:a', type: 'APPLIES_TO', to: 'region:a', quote: '辽宁省' },
        { from: 'agency:a', type: 'LEADS', to: 'task:a', quote: '辽宁省' },
      ]);
    });

    it('keeps one edge for a type and two ends, with the properties of the last fact', async () => {
      const cites = (properties = stated('plan:a')) =>
        edge('CITES', ['Plan', 'plan:a'], ['Plan', 'plan:b'], properties);
      const inferred = {
        plan: 'plan:a',
        rule: 'test',
        basis: 'inferred',
        confidence: 0.5,
        why: '因为',
      } as const;
      await store().write((tx) => mergeEdges(tx, [cites(), cites()]));
      await store().write((tx) => mergeEdges(tx, [cites(inferred)]));
      expect(await store().read('MATCH ()-[r]->() RETURN r')).toEqual([{ r: inferred }]);
    });

    it('keeps edges of other types and of the other direction apart', async () => {
      await store().write((tx) =>
        mergeEdges(tx, [
          edge('CITES', ['Plan', 'plan:a'], ['Plan', 'plan:b']),
          edge('CITES', ['Plan', 'plan:b'], ['Plan', 'plan:a']),
          edge('IMPLEMENTS', ['Plan', 'plan:a'], ['Plan', 'plan:b']),
        ]),
      );
      expect(await count(store(), 'MATCH ()-[r]->() RETURN count(r) AS count')).toBe(3);
    });

    it('joins a node to itself', async () => {
      await store().write((tx) => mergeEdges(tx, [edge('CITES', ['Plan', 'plan:a'], ['Plan', 'plan:a'])]));
      expect(await store().read(edges)).toEqual([
        { from: 'plan:a', type: 'CITES', to: 'plan:a', quote: '辽宁省' },
      ]);
    });

    it('names the end that is missing, and writes nothing', async () => {
      const write = store().write((tx) =>
        mergeEdges(tx, [
          edge('CITES', ['Plan', 'plan:a'], ['Plan', 'plan:b']),
          edge('CITES', ['Plan', 'plan:a'], ['Plan', 'plan:none']),
        ]),
      );
      await expect(write).rejects.toEqual(
        refused('constraint', /plan:a -CITES-> plan:none.*no Plan plan:none/),
      );
      expect(await count(store(), 'MATCH ()-[r]->() RETURN count(r) AS count')).toBe(0);
    });

    it('does not take a node of another label for the end', async () => {
      const write = store().write((tx) =>
        mergeEdges(tx, [edge('APPLIES_TO', ['Task', 'task:a'], ['Region', 'agency:a'])]),
      );
      await expect(write).rejects.toEqual(refused('constraint', /no Region agency:a/));
    });
  });
}

function closeContract(open: () => Promise<GraphStore>): void {
  describe('close', () => {
    it('may be called again; every later call says that the store is closed', async () => {
      const store = await open();
      await store.close();
      await store.close();
      const calls = [
        () => store.read('RETURN 1 AS one'),
        () => store.write(async () => undefined),
        () => store.candidates(['规划'], ['Plan'], 1),
        () => store.prepare(),
      ];
      for (const call of calls) await expect(call()).rejects.toEqual(refused('closed', /open it again/));
    });
  });
}
