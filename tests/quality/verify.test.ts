import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GraphStore, openStore } from '../../graph-schema/index.ts';
import { verify } from '../../loader/verify/index.ts';
import { corpusWaitMs, loadedCorpus } from '../corpus.ts';
import { Graph } from './graph.ts';
import { type SeededSentence, seededSentences } from './seeded/sentences.ts';

/** Drawn anew where the seed is another; what is measured holds for any. */
const seeds = ['liaoning', 'shenyang'];

type Called = 'SUPPORTED' | 'CONTRADICTED' | 'neither';

let folder: string;
let store: GraphStore;
let graph: Graph;
beforeAll(async () => {
  const corpus = await loadedCorpus();
  folder = await mkdtemp(join(tmpdir(), 'gangmu-verify-'));
  store = await openStore({ path: await corpus.copyTo(join(folder, 'graph')) });
  graph = new Graph(corpus.jsonl);
}, corpusWaitMs);
afterAll(async () => {
  await store?.close();
  await rm(folder, { recursive: true, force: true });
});

async function called({ text }: SeededSentence): Promise<Called> {
  const verdicts = (await verify(store, text)).findings.map(({ verdict }) => verdict);
  if (verdicts.includes('CONTRADICTED')) return 'CONTRADICTED';
  return verdicts.includes('SUPPORTED') || verdicts.includes('SUPERSEDED') ? 'SUPPORTED' : 'neither';
}

describe.each(seeds)('two hundred sentences about the corpus, half of them changed (%s)', (seed) => {
  it('are told apart, and no true one is called contradicted', async () => {
    const sentences = seededSentences(graph, seed);
    expect(sentences.filter(({ isTrue }) => isTrue)).toHaveLength(100);
    expect(sentences).toHaveLength(200);
    const judged: (SeededSentence & { called: Called })[] = [];
    for (const sentence of sentences) judged.push({ ...sentence, called: await called(sentence) });
    const count = (isTrue: boolean, as: Called) =>
      judged.filter((it) => it.isTrue === isTrue && it.called === as).length;
    const trueCalledContradicted = judged.filter((it) => it.isTrue && it.called === 'CONTRADICTED');
    const changedCalledSupported = judged.filter((it) => !it.isTrue && it.called === 'SUPPORTED');
    expect({ trueCalledContradicted, changedCalledSupported }).toEqual({
      trueCalledContradicted: [],
      changedCalledSupported: [],
    });
    expect(count(true, 'SUPPORTED')).toBeGreaterThanOrEqual(95);
    expect(count(false, 'CONTRADICTED')).toBeGreaterThanOrEqual(95);
  }, 120_000);
});
