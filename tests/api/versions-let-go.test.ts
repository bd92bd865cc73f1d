import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v8 from 'node:v8';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ReadModel } from '../../api/read-model/model.ts';
import { WordIndex } from '../../api/search/index/word-index.ts';
import { Lexicon } from '../../api/search/lexicon.ts';
import { type GraphStore, mergeNodes, openToRead, writeBeside } from '../../graph-schema/index.ts';
import { EmbeddedStore } from '../../graph-schema/store/embedded.ts';
import { agency } from '../store/facts.ts';
import { type Client, startOn } from './client.ts';
import { untilHeld } from './fromMemory.ts';
import { fillGraph } from './graph.ts';

/** Of Node 20.13 and later; the types do not know it. It collects garbage first. */
const { queryObjects } = v8 as unknown as {
  queryObjects(of: { readonly prototype: object }, options: { format: 'count' }): number;
};

let folder: string;
let path: string;
let store: GraphStore;
let api: Client;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gangmu-versions-'));
  path = join(folder, 'graph');
  await writeBeside({ path }, fillGraph);
  store = await openToRead({ path });
  api = await startOn(store);
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true });
});

const findsIt = async (name: string): Promise<boolean> => {
  const question = 'query ($text: String!) { search(text: $text, first: 1) { edges { node { id } } } }';
  return JSON.stringify(await api.data(question, { text: name })).includes(`agency:${name}`);
};

it('a server lets go of all that it held of the versions before: engine, graph, words and names', async () => {
  const names = ['海洋局', '林草局', '档案局', '测绘局'];
  for (const name of names) {
    await writeBeside({ path }, (next) =>
      next.write((tx) => mergeNodes(tx, [agency(`agency:${name}`, name)])),
    );
    await expect.poll(() => findsIt(name), { timeout: 60_000 }).toBe(true);
    await untilHeld(api);
    await untilHeld(api, 'words');
  }
  const held = () =>
    [EmbeddedStore, ReadModel, WordIndex, Lexicon].map((of) => queryObjects(of, { format: 'count' }));
  await expect.poll(held, { timeout: 30_000 }).toEqual([1, 1, 1, 1]);
}, 180_000);
