import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type GraphStore, openStore } from '../../graph-schema/index.ts';
import { hasBrowser, Viewer } from './browser.ts';
import { cascadeTests } from './cascade.ts';
import { documentTests } from './document.ts';
import { faultTests } from './faults.ts';
import { frameTests } from './frame.ts';
import { fillViewerGraph } from './graph.ts';
import { networkTests } from './network.ts';
import { tableTests } from './tables.ts';

describe.skipIf(!hasBrowser)('the viewer on a small graph', { timeout: 60_000 }, () => {
  let store: GraphStore;
  let viewer: Viewer;

  beforeAll(async () => {
    store = await openStore({ path: ':memory:' });
    await fillViewerGraph(store);
    viewer = await Viewer.open(store);
  }, 120_000);

  afterEach(({ task }) => viewer.rest(task.result?.state === 'fail'));

  afterAll(async () => {
    await viewer?.close();
    await store?.close();
  });

  frameTests(() => viewer);
  networkTests(() => viewer);
  documentTests(() => viewer);
  cascadeTests(() => viewer);
  tableTests(() => viewer);
  faultTests(
    () => viewer,
    () => store,
  );

  it('asked nothing of any other server, and nothing went wrong in any page', () => {
    expect(viewer.complaints).toEqual([]);
  });
});
