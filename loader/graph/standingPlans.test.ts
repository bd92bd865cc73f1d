import { afterAll, beforeAll, expect, it } from 'vitest';
import { type GraphStore, mergeEdges, mergeNodes, openStore } from '../../graph-schema/index.ts';
import { processorTime } from '../../tests/processor-time.ts';
import { agency, edge, plan, stated } from '../../tests/store/facts.ts';
import { contentsOf, standingPlans } from './standingPlans.ts';
import { writePlan } from './writePlan.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await openStore({ path: ':memory:' });
  await store.prepare();
});
afterAll(() => store.close());

const sections = 20;
const others = 40_000;

const section = (planId: string, i: number) =>
  ({
    label: 'Section',
    properties: {
      id: `section:${planId}#${i}`,
      name: `第${i}节`,
      heading: `第${i}节`,
      text: `第${i}节`,
      depth: 1,
      order: i,
      extentEnd: 10,
      ...stated(`plan:${planId}`),
    },
  }) as unknown as Parameters<typeof mergeNodes>[1] extends Iterable<infer F> ? F : never;

/** Middle of what some reads take. */
async function taken(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 15; i++) {
    const begun = processorTime();
    await work();
    times.push(processorTime() - begun);
  }
  return times.sort((a, b) => a - b)[7]!;
}

it('reads and writes a plan without going over all sections of a graph, or all that an agency leads', async () => {
  const contains = (i: number) =>
    edge('CONTAINS', ['Section', 'section:甲#0'], ['Section', `section:甲#${i + 1}`]);
  const own = Array.from({ length: sections }, (_, i) => section('甲', i));
  const [ministry, office] = [agency('agency:部', '部'), agency('agency:局', '局')];
  await store.write(async (tx) => {
    await mergeNodes(tx, [plan('plan:甲'), ministry, office, ...own]);
    await mergeEdges(
      tx,
      own.slice(1).map((_, i) => contains(i)),
    );
  });
  const plans = await standingPlans(store);
  const reading = () => taken(() => contentsOf(store, plans.get('plan:甲')!));
  let number = 0;
  const writing = () =>
    taken(() => {
      const planId = `plan:${number++}`;
      const claim = edge('PART_OF', ['Agency', 'agency:部'], ['Agency', 'agency:局'], stated(planId));
      const facts = { nodes: [plan(planId), ministry, office], edges: [claim] };
      return writePlan(store, { planId, facts, absorbs: [] });
    });
  await reading();
  await writing();
  const before = { reading: await reading(), writing: await writing() };
  await store.write(async (tx) => {
    await tx.run(
      `MATCH (a:Agency {id: 'agency:部'}) UNWIND range(1, $others) AS i
       CREATE (a)-[:LEADS]->(:Entity:Task {id: 'task:' + toString(i)})`,
      { others },
    );
    await tx.run(
      `UNWIND range(1, $others) AS i
       CREATE (:Entity:Agency {id: 'c' + toString(i)})-[:PART_OF]->(:Entity:Agency {id: 'd' + toString(i)})`,
      { others },
    );
    await tx.run(
      `UNWIND range(1, $others) AS i
       CREATE (:Entity:Section {id: 'a' + toString(i)})-[:CONTAINS]->(:Entity:Section {id: 'b' + toString(i)})`,
      { others },
    );
  });
  const after = { reading: await reading(), writing: await writing() };
  const contents = await contentsOf(store, plans.get('plan:甲')!);
  expect(contents.sections.filter(({ parent }) => parent === 'section:甲#0')).toHaveLength(sections - 1);
  // what goes over them takes four times as long and more
  expect(after.reading).toBeLessThan(2 * before.reading + 5);
  expect(after.writing).toBeLessThan(2 * before.writing + 5);
});
