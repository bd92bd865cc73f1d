import { describe, expect, it } from 'vitest';
import { mergeEdges, mergeNodes, type Value } from '../../graph-schema/index.ts';
import type { StoreUnderTest } from './contract.ts';
import { edge, plan } from './facts.ts';

/** Parameters, results and paths. */
export function queryContract(store: StoreUnderTest): void {
  describe('parameters and properties', () => {
    const values: Record<string, Value> = {
      'Chinese text': '辽宁省“十三五”科技创新规划——（一）',
      'text outside the basic plane': '𠮷野家😀',
      'private-use glyphs': '2\u{E010}5%',
      '10 KB of text': '科技创新'.repeat(1280),
      '1 MB of text': '全文'.repeat(262_144),
      'empty text': '',
      'quotes, backslashes and line breaks': '\'"`\\n\n\t{}$x//',
      'a date': '2016-12-30',
      integers: 2016,
      'negative integers': -7,
      'the largest exact integer': Number.MAX_SAFE_INTEGER,
      fractions: 2.5,
      'small fractions': 1e-9,
      true: true,
      false: false,
      'a list of texts': ['科技部', '科学技术部'],
      'an empty list': [],
      'a list of integers': [1, 2, 3],
    };

    it.each(Object.keys(values))('come back as they were: %s', async (name) => {
      const value = values[name]!;
      await store().write((tx) =>
        tx.run('CREATE (n:Entity {id: $id}) SET n.value = $value', { id: 'x', value }),
      );
      expect(
        await store().read('MATCH (n:Entity) RETURN n.value AS kept, $value AS sent', { value }),
      ).toEqual([{ kept: value, sent: value }]);
      expect(await store().read('MATCH (n:Entity {value: $value}) RETURN n.id AS id', { value })).toEqual([
        { id: 'x' },
      ]);
    });

    it('null is an absent property', async () => {
      await store().write((tx) =>
        tx.run('CREATE (n:Entity) SET n = $properties', { properties: { id: 'x', none: null } }),
      );
      expect(await store().read('MATCH (n:Entity) RETURN n, n.none AS none, $p AS p', { p: null })).toEqual([
        { n: { id: 'x' }, none: null, p: null },
      ]);
    });

    it('may be lists of maps', async () => {
      const rows = [{ id: 'a', more: { tags: ['x'], year: 2016 } }];
      expect(
        await store().read('UNWIND $rows AS row RETURN row.more.year AS year, row.more.tags AS tags', {
          rows,
        }),
      ).toEqual([{ year: 2016, tags: ['x'] }]);
    });

    it('may bound a result', async () => {
      expect(
        await store().read('UNWIND range(1, 9) AS i RETURN i ORDER BY i SKIP $skip LIMIT $limit', {
          skip: 2,
          limit: 3,
        }),
      ).toEqual([{ i: 3 }, { i: 4 }, { i: 5 }]);
    });

    it('are never read as Cypher', async () => {
      const id = "x'}) DETACH DELETE n //";
      await store().write((tx) => mergeNodes(tx, [plan(id)]));
      expect(await store().read('MATCH (n {id: $id}) RETURN n.id AS id', { id })).toEqual([{ id }]);
    });
  });

  describe('results', () => {
    it('give nodes and edges as their properties, in lists and maps too', async () => {
      await store().write((tx) =>
        tx.run("CREATE (:Entity {id: 'a', year: 2016})-[:CITES {quote: '引'}]->(:Entity {id: 'b'})"),
      );
      const a = { id: 'a', year: 2016 };
      expect(
        await store().read(
          'MATCH (a)-[r]->(b) RETURN a, r, [a, b] AS list, {node: a} AS map, properties(r) AS p',
        ),
      ).toEqual([{ a, r: { quote: '引' }, list: [a, { id: 'b' }], map: { node: a }, p: { quote: '引' } }]);
      expect(await store().read('MATCH p = (:Entity {id: "a"})-[]->() RETURN p')).toEqual([
        { p: { nodes: [a, { id: 'b' }], edges: [{ quote: '引' }] } },
      ]);
    });

    it('give integers as numbers and dates as ISO strings', async () => {
      expect(
        await store().read(
          "RETURN 42 AS whole, 2.5 AS part, [1] AS list, date('2016-01-02') AS day, null AS none",
        ),
      ).toEqual([{ whole: 42, part: 2.5, list: [1], day: '2016-01-02', none: null }]);
    });

    it('are empty where nothing is found, and count nothing as 0', async () => {
      expect(await store().read('MATCH (n:Plan) RETURN n')).toEqual([]);
      expect(await store().read('MATCH (n:Plan) RETURN count(n) AS count')).toEqual([{ count: 0 }]);
    });

    it('can be thousands of rows', async () => {
      const rows = await store().read('UNWIND range(1, 20000) AS i RETURN i');
      expect(rows.length).toBe(20_000);
      expect(rows.at(-1)).toEqual({ i: 20_000 });
    });
  });

  describe('paths', () => {
    // a → b → c → d, and a → d
    const prepared = () =>
      store().write(async (tx) => {
        await mergeNodes(
          tx,
          ['a', 'b', 'c', 'd', 'alone'].map((id) => plan(id)),
        );
        const pairs = [
          ['a', 'b'],
          ['b', 'c'],
          ['c', 'd'],
          ['a', 'd'],
        ] as const;
        await mergeEdges(
          tx,
          pairs.map(([from, to]) => edge('CITES', ['Plan', from], ['Plan', to])),
        );
      });

    it('of variable length are found with each length', async () => {
      await prepared();
      expect(
        await store().read(
          'MATCH p = (:Plan {id: $id})-[:CITES*1..3]->(n) RETURN n.id AS id, length(p) AS length ORDER BY length, id',
          { id: 'a' },
        ),
      ).toEqual([
        { id: 'b', length: 1 },
        { id: 'd', length: 1 },
        { id: 'c', length: 2 },
        { id: 'd', length: 3 },
      ]);
    });

    const shortest = `MATCH (a:Plan {id: $from}), (b:Plan {id: $to}) MATCH p = shortestPath((a)-[:CITES*..6]-(b))
      RETURN [n IN nodes(p) | n.id] AS ids, [r IN relationships(p) | type(r)] AS types`;

    it('that are shortest are found in either direction', async () => {
      await prepared();
      expect(await store().read(shortest, { from: 'c', to: 'a' })).toEqual([
        { ids: ['c', expect.stringMatching(/^[bd]$/), 'a'], types: ['CITES', 'CITES'] },
      ]);
      expect(await store().read(shortest, { from: 'a', to: 'd' })).toEqual([
        { ids: ['a', 'd'], types: ['CITES'] },
      ]);
    });

    it('that do not exist are no rows', async () => {
      await prepared();
      expect(await store().read(shortest, { from: 'a', to: 'alone' })).toEqual([]);
    });
  });
}
