import { expect, it } from 'vitest';
import type { EdgeFact, NodeFact } from '../model/types.ts';
import { openStore } from '../store/open.ts';
import type { GraphStore } from '../store/port.ts';
import { mergeEdges, mergeNodes } from '../store/writer.ts';
import { copyGraph } from './copy.ts';
import { exportJsonl } from './jsonl.ts';

const count = 2100;
const plan = (i: number): NodeFact => ({
  label: 'Plan',
  properties: { id: `plan:${i}`, name: `第${i}号`, title: `第${i}号`, aliases: ['别名'], inCorpus: i === 0 },
});
const cites = (i: number): EdgeFact => ({
  type: 'CITES',
  from: { label: 'Plan', id: 'plan:0' },
  to: { label: 'Plan', id: `plan:${i}` },
  properties: { rule: 'x', basis: 'inferred', confidence: 0.5, why: 'It says so.', whyZh: '原文如此。' },
});

async function linesOf(store: GraphStore): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of exportJsonl(store)) lines.push(line);
  return lines;
}

it('copies every node and edge with its properties, however many batches they take', async () => {
  const [from, to] = [await openStore({ path: ':memory:' }), await openStore({ path: ':memory:' })];
  await from.prepare();
  await from.write(async (tx) => {
    await mergeNodes(
      tx,
      Array.from({ length: count }, (_, i) => plan(i)),
    );
    await mergeEdges(
      tx,
      Array.from({ length: count - 1 }, (_, i) => cites(i + 1)),
    );
  });
  await to.prepare();
  await copyGraph(from, to);
  const lines = await linesOf(from);
  expect(lines).toHaveLength(2 * count - 1);
  expect(await linesOf(to)).toEqual(lines);
  await Promise.all([from.close(), to.close()]);
});
