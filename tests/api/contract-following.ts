import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from 'graphql-sse';
import { afterEach, describe, expect, it } from 'vitest';
import { type GraphStore, rememberingChange } from '../../graph-schema/index.ts';
import type { Client, StartOptions } from './client.ts';
import { type Told, tellings } from './tellings.ts';

const subscription = `subscription ($since: String) {
  changes(since: $since) { graph complete changes { version before counts { kind after } } } }`;

/** As a load changes the graph: in one piece or in several, and what it changed is remembered at its end. */
const change = (store: GraphStore, pieces = 1, pauseMs = 0) =>
  rememberingChange(store, async () => {
    for (let piece = 0; piece < pieces; piece++) {
      if (piece) await sleep(pauseMs);
      await store.write((tx) =>
        tx.run('CREATE (n:Entity:Field {id: $id, name: $id})', { id: `field:${crypto.randomUUID()}` }),
      );
    }
    return { result: undefined, written: [] };
  });

/** How who follows the graph is told of what changes it, whatever engine keeps it. */
export function followingContract(start: (options: StartOptions) => Promise<Client>): void {
  const watch = { everyMs: 20, settleMs: 60_000 };
  let api: Client;
  const begin = async (limits: StartOptions['limits'] = {}) => {
    api = await start({ limits: { watch, ...limits } });
  };
  afterEach(() => api.close());

  const follow = (since?: string, headers?: Record<string, string>) =>
    tellings(api.url, subscription, { since }, headers);

  /** What of a message tells how the graph came to its version. */
  const steps = ({ data }: Told) => data!.changes.changes.map(({ before, version }) => [before, version]);

  it('is told the version at once, and each change when it is made', async () => {
    await begin();
    const reader = await follow();
    const first = await reader.next();
    const { graph } = first.data!.changes;
    expect(first).toEqual({ id: graph, data: { changes: { graph, complete: true, changes: [] } } });
    await change(api.store);
    const second = await reader.next();
    expect(second.id).not.toBe(graph);
    expect(steps(second)).toEqual([[graph, second.id]]);
    await change(api.store);
    const third = await reader.next();
    expect(steps(third)).toEqual([[second.id, third.id]]);
    reader.leave();
  });

  it('goes on where it was cut off, told by `since` or by the id of the last message', async () => {
    await begin();
    const before = await follow();
    const { id } = await before.next();
    before.leave();
    await change(api.store);
    await change(api.store);
    for (const reader of [await follow(id), await follow(undefined, { 'last-event-id': id! })]) {
      const told = await reader.next();
      const [first, second] = steps(told);
      expect([first![0], second![0], second![1]]).toEqual([id, first![1], told.id]);
      expect(told.data!.changes.complete).toBe(true);
      reader.leave();
    }
  });

  it('is told where its version is not remembered, so that it fetches all anew', async () => {
    await begin();
    const reader = await follow('a-version-of-old');
    expect((await reader.next()).data!.changes.complete).toBe(false);
    reader.leave();
  });

  it('is told of a load when it is over, not of the versions in its midst', async () => {
    await begin();
    const reader = await follow();
    const { id } = await reader.next();
    await change(api.store, 3, 400);
    const told = await reader.next();
    expect(steps(told)).toEqual([[id, told.id]]);
    expect(told.data!.changes.changes[0]!.counts).toContainEqual({
      kind: 'Field',
      after: expect.any(Number),
    });
    reader.leave();
  });

  it('is told that something changed which nothing remembers, once it stands', async () => {
    await begin({ watch: { ...watch, settleMs: 0 } });
    const reader = await follow();
    await reader.next();
    await api.store.write((tx) => tx.run('CREATE (n:Entity:Field {id: "field:new", name: "new"})'));
    expect((await reader.next()).data!.changes).toMatchObject({ complete: false, changes: [] });
    reader.leave();
  });

  it('can be a client that others wrote', async () => {
    await begin();
    const client = createClient({ url: `${api.url}/graphql/stream`, retryAttempts: 0 });
    const told = client.iterate({ query: subscription });
    expect((await told.next()).value).toMatchObject({ data: { changes: { complete: true } } });
    await change(api.store);
    expect((await told.next()).value).toMatchObject({ data: { changes: { changes: [{}] } } });
    await told.return?.();
    client.dispose();
  });

  describe('beside others', () => {
    it('is one of so many at most; the next is told to come again, and may when one has left', async () => {
      await begin({ followers: 2 });
      const two = [await follow(), await follow()];
      for (const reader of two) await reader.next();
      const third = await follow();
      expect([third.status, third.headers.get('retry-after')]).toEqual([503, '30']);
      expect(await api.data('{ __typename }')).toEqual({ __typename: 'Query' });
      two[0]!.leave();
      await expect.poll(async () => (await follow()).status).toBe(200);
      two[1]!.leave();
    });

    it('takes no place of those who ask', async () => {
      await begin({ running: 1 });
      const reader = await follow();
      await reader.next();
      expect(await api.data('{ __typename }')).toEqual({ __typename: 'Query' });
      reader.leave();
    });
  });

  it('is let go when the server stops, without being told that nothing more comes', async () => {
    await begin();
    const reader = await follow();
    await reader.next();
    const begun = performance.now();
    await api.stop();
    await expect(reader.next()).rejects.toThrow('ended');
    // not when those are given up that do not end
    expect(performance.now() - begun).toBeLessThan(9000);
  });
}
