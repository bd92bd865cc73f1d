import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type EdgeFact,
  type GraphStore,
  mergeEdges,
  mergeNodes,
  openStore,
} from '../../graph-schema/index.ts';
import { agency, edge, plan, region, stated } from '../../tests/store/facts.ts';
import { removePlan, writePlan } from './writePlan.ts';

let store: GraphStore;
beforeEach(async () => {
  store = await openStore({ path: ':memory:' });
  await store.prepare();
});
afterEach(() => store.close());

const [science, ministry] = [agency('agency:科学技术部', '科学技术部'), agency('agency:财政部', '财政部')];

/** What a plan says of two things that others name as well: that one is part of the other. */
const says = (planId: string, confidence: number, to = 'agency:财政部'): EdgeFact =>
  edge('PART_OF', ['Agency', 'agency:科学技术部'], ['Agency', to], {
    ...stated(planId),
    confidence,
    ...(confidence < 1 && { basis: 'inferred', why: 'a test', whyZh: '试验' }),
  } as EdgeFact['properties']);
/** That a plan names an agency, as it is printed there. */
const issues = (planId: string, printed = '科技部'): EdgeFact =>
  edge('ISSUES', ['Agency', 'agency:科学技术部'], ['Plan', planId], {
    ...stated(planId),
    asPrinted: printed,
  } as EdgeFact['properties']);

const write = (planId: string, ...edges: EdgeFact[]) =>
  writePlan(store, {
    planId,
    facts: { nodes: [plan(planId), science, ministry, region('region:辽宁省')], edges },
    absorbs: [],
  });
const shared = async () =>
  (
    await store.read(
      'MATCH (a:Agency)-[r:PART_OF]->(b:Agency) RETURN r.plan AS plan, r.confidence AS sure ORDER BY plan',
    )
  ).map(({ plan: by, sure }) => `${by} ${sure}`);
const names = async () =>
  (await store.read("MATCH (n:Agency {id: 'agency:科学技术部'}) RETURN n.aliases AS aliases")).map(
    ({ aliases }) => aliases,
  );

describe('an edge between two nodes that plans share', () => {
  it.each([
    ['the less sure first', ['plan:a', 0.6], ['plan:b', 0.9], 'plan:b 0.9'],
    ['the surer first', ['plan:a', 0.9], ['plan:b', 0.6], 'plan:a 0.9'],
    ['two as sure in the order of their ids', ['plan:a', 0.9], ['plan:b', 0.9], 'plan:a 0.9'],
    ['two as sure against the order of their ids', ['plan:b', 0.9], ['plan:a', 0.9], 'plan:a 0.9'],
  ] as const)(
    'carries the surest evidence, of two as sure that of the lower id: %s',
    async (_, one, two, kept) => {
      for (const [id, sure] of [one, two]) await write(id, issues(id), says(id, sure));
      expect(await shared()).toEqual([kept]);
    },
  );

  it('is written anew by the plan that it is of', async () => {
    await write('plan:a', issues('plan:a'), says('plan:a', 0.9));
    await write('plan:a', issues('plan:a'), says('plan:a', 0.6));
    expect(await shared()).toEqual(['plan:a 0.6']);
  });

  it('goes when its plan says it no longer', async () => {
    await write('plan:a', issues('plan:a'), says('plan:a', 0.9));
    await write('plan:a', issues('plan:a'));
    expect(await shared()).toEqual([]);
  });

  it('goes with its plan, and stays where it is of another', async () => {
    await write('plan:a', issues('plan:a'), says('plan:a', 0.9));
    await write('plan:b', issues('plan:b'));
    await removePlan(store, 'plan:b');
    expect(await shared()).toEqual(['plan:a 0.9']);
    await removePlan(store, 'plan:a');
    expect(await shared()).toEqual([]);
  });

  it('is written, and written anew, without reading what all others say of it', async () => {
    const rowsRead = async (planId: string, confidence: number) => {
      let rows = 0;
      const counting: Pick<GraphStore, 'write'> = {
        write: (work) =>
          store.write((tx) =>
            work({
              async run(...query) {
                const found = await tx.run(...query);
                rows += found.length;
                return found;
              },
            }),
          ),
      };
      await writePlan(counting as GraphStore, {
        planId,
        facts: {
          nodes: [plan(planId), science, ministry],
          edges: [issues(planId), says(planId, confidence)],
        },
        absorbs: [],
      });
      return rows;
    };
    await rowsRead('plan:0', 0.9);
    const [few, again] = [await rowsRead('plan:1', 0.5), await rowsRead('plan:1', 0.5)];
    for (let i = 2; i < 30; i++) await rowsRead(`plan:${i}`, 0.5);
    expect(await rowsRead('plan:30', 0.5)).toBe(few);
    expect(await rowsRead('plan:30', 0.5)).toBe(again);
    expect(await shared()).toEqual(['plan:0 0.9']);
  });

  describe('of which the surest evidence goes', () => {
    beforeEach(async () => {
      await write('plan:c', issues('plan:c'), says('plan:c', 0.5));
      await write('plan:b', issues('plan:b'), says('plan:b', 0.7));
      await write('plan:a', issues('plan:a'), says('plan:a', 0.9));
    });

    it('carries that of the surest plan that remains, one after the other', async () => {
      await removePlan(store, 'plan:a');
      expect(await shared()).toEqual(['plan:b 0.7']);
      await removePlan(store, 'plan:b');
      expect(await shared()).toEqual(['plan:c 0.5']);
      await removePlan(store, 'plan:c');
      expect(await shared()).toEqual([]);
    });

    it('does so, too, where the plan is read anew and says it less surely or no longer', async () => {
      await write('plan:a', issues('plan:a'), says('plan:a', 0.6));
      expect(await shared()).toEqual(['plan:b 0.7']);
      await write('plan:b', issues('plan:b'));
      expect(await shared()).toEqual(['plan:a 0.6']);
    });

    it('does not carry that of a plan that says it no longer', async () => {
      await write('plan:b', issues('plan:b'));
      await removePlan(store, 'plan:a');
      expect(await shared()).toEqual(['plan:c 0.5']);
    });

    it('carries the words of the plan that remains', async () => {
      const said = says('plan:b', 0.7);
      const quote = '科技部属财政部';
      const properties = { ...said.properties, quote, end: quote.length } as EdgeFact['properties'];
      await write('plan:b', issues('plan:b'), { ...said, properties } as EdgeFact);
      await removePlan(store, 'plan:a');
      const [kept] = await store.read('MATCH (:Agency)-[r:PART_OF]->(:Agency) RETURN r.quote AS quote');
      expect(kept).toEqual({ quote });
    });

    it('stays where nobody remembers what its plan says, as in a copy of a graph', async () => {
      await store.write((tx) => tx.run('MATCH (c:Claim) DETACH DELETE c'));
      await write('plan:b', issues('plan:b'), says('plan:b', 0.8));
      expect(await shared()).toEqual(['plan:a 0.9']);
    });

    it('goes where one of its ends is gone', async () => {
      await store.write((tx) => tx.run("MATCH (n:Agency {id: 'agency:财政部'}) DETACH DELETE n"));
      await removePlan(store, 'plan:a');
      expect(await shared()).toEqual([]);
    });
  });
});

describe('a node that plans share', () => {
  it('goes when the last plan that names it is gone, not before', async () => {
    await write('plan:a', issues('plan:a'));
    await write('plan:b', issues('plan:b'));
    await removePlan(store, 'plan:a');
    expect(await names()).toHaveLength(1);
    await removePlan(store, 'plan:b');
    expect(await names()).toHaveLength(0);
  });

  it('goes when the only plan that named it is read anew and names it no longer', async () => {
    await write('plan:a', issues('plan:a'));
    await write('plan:a');
    expect(await names()).toHaveLength(0);
  });

  it('loses the form in which a plan printed it that prints another now', async () => {
    await write('plan:a', issues('plan:a', '国家科技部'));
    await write('plan:a', issues('plan:a', '科技部'));
    const [now] = await names();
    expect(now).not.toContain('国家科技部');
  });

  it('keeps the printed forms that still stand somewhere, in their own order', async () => {
    await write('plan:a', issues('plan:a', '科技部'));
    await write('plan:b', issues('plan:b', '国家科技部'));
    const [both] = await names();
    expect(both).toEqual([...(both as string[])].sort());
    expect(both).toEqual(expect.arrayContaining(['国家科技部', '科技部']));
    await removePlan(store, 'plan:b');
    const [one] = await names();
    expect(one).toContain('科技部');
    expect(one).not.toContain('国家科技部');
  });

  it('goes with the places that only it lies in, and leaves those that others lie in', async () => {
    const places = ['中国', '辽宁省', '沈阳市', '大连市'].map((name) => region(`region:${name}`, name));
    const inside = (of: string, whole: string) =>
      edge('PART_OF', ['Region', `region:${of}`], ['Region', `region:${whole}`], {
        basis: 'inferred',
        rule: 'gazetteer',
        confidence: 1,
        why: 'known',
        whyZh: '已知',
      } as EdgeFact['properties']);
    await store.write(async (tx) => {
      await mergeNodes(tx, places);
      await mergeEdges(tx, [
        inside('辽宁省', '中国'),
        inside('沈阳市', '辽宁省'),
        inside('大连市', '辽宁省'),
      ]);
    });
    const applies = (planId: string, place: string) =>
      edge('APPLIES_TO', ['Plan', planId], ['Region', `region:${place}`], stated(planId));
    const placed = (planId: string, place: string) =>
      writePlan(store, {
        planId,
        facts: { nodes: [plan(planId), region(`region:${place}`, place)], edges: [applies(planId, place)] },
        absorbs: [],
      });
    await placed('plan:a', '沈阳市');
    await placed('plan:b', '大连市');
    const there = async () =>
      (await store.read('MATCH (n:Region) RETURN n.name AS name')).map(({ name }) => name).sort();
    await removePlan(store, 'plan:a');
    expect(await there()).toEqual(['中国', '大连市', '辽宁省'].sort());
    await removePlan(store, 'plan:b');
    expect(await there()).toEqual([]);
  });
});

it('moves what was said of a plan that was only cited to the plan that it turns out to be', async () => {
  const cites = edge('CITES', ['Plan', 'plan:a'], ['Plan', 'plan:cited'], stated('plan:a'));
  await store.write((tx) =>
    mergeNodes(tx, [
      {
        ...plan('plan:cited', '意见'),
        properties: { ...plan('plan:cited', '意见').properties, inCorpus: false },
      } as never,
    ]),
  );
  await write('plan:a', issues('plan:a'), cites);
  await writePlan(store, {
    planId: 'plan:b',
    facts: { nodes: [plan('plan:b', '意见')], edges: [] },
    absorbs: ['plan:cited'],
  });
  expect(await store.read('MATCH (a:Plan)-[:CITES]->(b:Plan) RETURN a.id AS a, b.id AS b')).toEqual([
    { a: 'plan:a', b: 'plan:b' },
  ]);
  expect(await store.read("MATCH (p:Plan {id: 'plan:cited'}) RETURN p.id AS id")).toEqual([]);
});
