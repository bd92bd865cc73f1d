import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type GraphStore, openStore } from '../../graph-schema/index.ts';
import { accessTests } from './access.ts';
import { analysisTests, setLess } from './analyses.ts';
import { answerTests } from './answers.ts';
import { hasBrowser, Viewer } from './browser.ts';
import { fillViewerGraph } from './graph.ts';
import { heardTests } from './heard.ts';
import { takeawayTests } from './takeaway.ts';
import { workTests } from './work.ts';

describe.skipIf(!hasBrowser)('the questions of an analyst', { timeout: 60_000 }, () => {
  let store: GraphStore;
  let viewer: Viewer;

  beforeAll(async () => {
    store = await openStore({ path: ':memory:' });
    await fillViewerGraph(store);
    await setLess(store);
    viewer = await Viewer.open(store);
  }, 120_000);

  afterEach(({ task }) => viewer.rest(task.result?.state === 'fail'));

  afterAll(async () => {
    await viewer?.close();
    await store?.close();
  });

  answerTests(() => viewer);
  analysisTests(() => viewer);
  takeawayTests(() => viewer);
  workTests(() => viewer);
  accessTests(() => viewer);
  heardTests(() => viewer);

  it('asked nothing of any other server, and nothing went wrong in any page', () => {
    expect(viewer.complaints).toEqual([]);
  });
});
