import { setTimeout as sleep } from 'node:timers/promises';
import type { RequestHandler } from 'express';
import type { GraphStore } from '../../graph-schema/index.ts';
import type { ErrorLog } from '../format-error.ts';

/** How long the store may take to show that it is there. */
const patienceMs = 5000;

/** GET /healthz: 200 with the store and how much is in it, where the store answers; 503 otherwise. */
export const health =
  (store: GraphStore, log: ErrorLog): RequestHandler =>
  async (_, response) => {
    response.set('Cache-Control', 'no-store');
    const count = async (cypher: string) =>
      (await store.read(cypher, {}, { timeoutMs: patienceMs }))[0]?.count;
    try {
      const [nodes, edges] = await Promise.all([
        count('MATCH (n:Entity) RETURN count(n) AS count'),
        count('MATCH ()-[r]->() RETURN count(r) AS count'),
      ]);
      response.json({ status: 'ok', store: store.description, nodes, edges });
    } catch (error) {
      log(error);
      response.status(503).json({ status: 'unavailable', store: store.description });
    }
  };

/** How long the store may take to say its version, which is next to nothing. */
const versionMs = 2000;

/** GET /readyz: 200 where the store answers, 503 otherwise. */
export const isReady =
  (store: GraphStore): RequestHandler =>
  async (_, response) => {
    response.set('Cache-Control', 'no-store');
    const late = sleep(versionMs, undefined, { ref: false });
    const version = await Promise.race([store.version().catch(() => undefined), late]);
    if (version) response.json({ status: 'ok', graph: version });
    else response.status(503).json({ status: 'unavailable' });
  };
