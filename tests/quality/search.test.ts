import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../graph-schema/index.ts';
import { type Client, nodesOf, startOn } from '../api/client.ts';
import { untilHeld } from '../api/fromMemory.ts';
import { loadedCorpus } from '../corpus.ts';
import { Graph } from './graph.ts';
import { type Judgement, judgements, ndcg } from './search/judgement.ts';

/** What the mean over all queries must come to, and the least that each of them may. */
const [floor, floorOfEach] = [0.9, 0.5];

/** Who finds the nodes among which the best are looked for: the engine of the store, or the index of words. */
const finders = [
  { finder: 'the engine', wordBytes: 0 },
  { finder: 'the index of words', wordBytes: 1e9 },
];

describe.each(finders)('what people type finds what they mean, by $finder', ({ wordBytes }) => {
  let api: Client;
  let folder: string;
  let judged: Judgement[];
  beforeAll(async () => {
    const corpus = await loadedCorpus();
    folder = await mkdtemp(join(tmpdir(), 'gangmu-search-'));
    judged = judgements(new Graph(corpus.jsonl));
    api = await startOn(await openStore({ path: await corpus.copyTo(join(folder, 'graph')) }), {
      limits: { wordBytes },
    });
    if (wordBytes) await untilHeld(api, 'words');
  });
  afterAll(async () => {
    await api?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('in fifty queries, of each of which something in the corpus is what was meant', () => {
    expect(judged).toHaveLength(50);
    expect(judged.filter(({ grades }) => grades.size === 0)).toEqual([]);
  });

  it(`with ${floor} of the gain that is to be had in ten hits`, async () => {
    const gains: Record<string, number> = {};
    for (const judgement of judged) {
      const { search } = await api.data<{ search: { edges: { node: { id: string } }[] } }>(
        'query ($text: String!) { search(text: $text, first: 10) { edges { node { id } } } }',
        { text: judgement.query },
      );
      gains[judgement.query] = ndcg(
        nodesOf(search).map(({ id }) => id),
        judgement,
      );
    }
    expect(Object.entries(gains).filter(([, gain]) => gain < floorOfEach)).toEqual([]);
    const all = Object.values(gains);
    expect(all.reduce((sum, gain) => sum + gain, 0) / all.length).toBeGreaterThanOrEqual(floor);
  });
});
