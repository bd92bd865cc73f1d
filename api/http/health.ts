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
