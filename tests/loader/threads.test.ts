import { expect, test } from 'vitest';
import { linkPlan, PlanRegistry, placePlans } from '../../loader/link/index.ts';
import { readCorpus } from '../../loader/reading.ts';

/** All that the corpus brings to the graph, in order. */
async function brought(threads: number) {
  const { plans, files, failed } = await readCorpus({ threads });
  const registry = new PlanRegistry();
  const { placed } = placePlans(plans, registry);
  return { files, failed, facts: placed.map((plan) => linkPlan(plan, registry)) };
}

test('several threads read the same from the corpus as one, in the same order', async () => {
  const alone = await brought(0);
  const shared = await brought(1);
  expect(alone.facts.length).toBeGreaterThan(10);
  expect(shared).toEqual(alone);
}, 120_000);

test('a reading that is given up stops its threads, too', async () => {
  const reading = readCorpus({ threads: 1, signal: AbortSignal.timeout(1) });
  await expect(reading).rejects.toMatchObject({ name: 'TimeoutError' });
}, 120_000);
