import type { GraphStore } from '../../graph-schema/index.ts';
import { fillGraph } from '../api/graph.ts';
import { placePlans } from './tables.ts';

/** What the small graph of the api does not say: a target that binds, one at a yearly pace, a task with a deadline. */
const facts = {
  Target: { 'target:national': { binding: 'binding' }, 'target:provincial': { pace: 'average' } },
  Task: { 'task:provincial:2.': { deadline: '2019-06' } },
} as const;

/** Fills a store with the small graph that the tests of the viewer look at. */
export async function fillViewerGraph(store: GraphStore): Promise<void> {
  await fillGraph(store);
  await placePlans(store);
  await store.write(async (tx) => {
    for (const [label, byId] of Object.entries(facts))
      for (const [id, more] of Object.entries(byId))
        await tx.run(`MATCH (n:${label} {id: $id}) SET n += $more`, { id, more });
  });
}
