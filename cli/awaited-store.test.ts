import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { type GraphStore, openStore, StoreError } from '../graph-schema/index.ts';
import { AwaitedStore } from './awaited-store.ts';

const away = () => Promise.reject<GraphStore>(new StoreError('unavailable', { en: 'away', zh: 'away' }));

it('fails as unavailable while the server is away, and goes on by itself', async () => {
  let isAway = true;
  const told: string[] = [];
  const store = new AwaitedStore(
    () => (isAway ? away() : openStore({ path: ':memory:' })),
    'neo4j bolt://nowhere',
    ({ message }) => told.push(message),
  );
  expect(await store.isThere(1000)).toBe(false);
  await expect(store.version()).rejects.toMatchObject({ code: 'unavailable' });
  await expect(store.read('RETURN 1 AS one')).rejects.toMatchObject({ code: 'unavailable' });
  isAway = false;
  while (!(await store.isThere(100))) await sleep(50);
  expect(await store.read('RETURN 1 AS one')).toEqual([{ one: 1 }]);
  expect(told).toEqual(['away']);
  await store.close();
});

it('does not try again what trying does not mend', async () => {
  const store = new AwaitedStore(
    () => Promise.reject(new StoreError('unauthorized', { en: 'wrong password', zh: 'wrong password' })),
    'neo4j bolt://nowhere',
    () => undefined,
  );
  await expect(store.isThere(1000)).rejects.toThrow('wrong password');
  await store.close();
});

it('ends at once while it waits', async () => {
  const store = new AwaitedStore(away, 'neo4j bolt://nowhere', () => undefined);
  await store.isThere(10);
  const begun = performance.now();
  await store.close();
  expect(performance.now() - begun).toBeLessThan(900);
});
