import { type GraphStore, writeAudits, writeSources } from '../../graph-schema/index.ts';
import { fillGraph, provincialText } from '../api/graph.ts';
import { placePlans } from './tables.ts';

/** What the small graph of the api does not say: a target that binds, one at a yearly pace, a task with a deadline. */
const facts = {
  Target: { 'target:national': { binding: 'binding' }, 'target:provincial': { pace: 'average' } },
  Task: { 'task:provincial:2.': { deadline: '2019-06' } },
} as const;

/** What the loader passed over, were it to read the plan of the province. */
const passed = '各市人民政府，省政府各部门：';
const audit = {
  plan: 'plan:provincial',
  sentences: 7,
  marked: 4,
  passedOver: [
    {
      start: provincialText.indexOf(passed),
      end: provincialText.indexOf(passed) + passed.length,
      quote: passed,
      mark: 'RESPONSIBILITY' as const,
      why: 'It names bodies and nothing that they are to do.',
      whyZh: '只有机构，没有应做之事。',
    },
  ],
};

/** What the load told of the file of the province's plan, were there one. */
const told = {
  path: '/home/li/provincial.txt',
  source: 'provincial.txt',
  hash: '',
  rules: '',
  plans: ['plan:provincial'],
  repeated: [],
  former: [],
  part: false,
  loadedAt: '2020-01-01T00:00:00.000Z',
  notices: [
    { place: '/home/li/provincial.txt:3:1', message: 'It has no date.', messageZh: '没有发布日期。' },
  ],
};

/** Fills a store with the small graph that the tests of the viewer look at. */
export async function fillViewerGraph(store: GraphStore): Promise<void> {
  await fillGraph(store);
  await placePlans(store);
  await store.write(async (tx) => {
    await writeAudits(tx, [audit]);
    await writeSources(tx, [told]);
    for (const [label, byId] of Object.entries(facts))
      for (const [id, more] of Object.entries(byId))
        await tx.run(`MATCH (n:${label} {id: $id}) SET n += $more`, { id, more });
  });
}
