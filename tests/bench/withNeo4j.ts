import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isInstalled } from '../../cli/neo4j/install.ts';
import { type Server, startServer } from '../../cli/neo4j/server.ts';
import { type GraphStore, openStore } from '../../graph-schema/index.ts';
import type { Measurement } from './measure.ts';

/**
 * Measures on a Neo4j of its own, which goes afterwards; where none is installed there is nothing to measure.
 * @param options `http` for one that can be asked over HTTP as well
 */
export async function* withNeo4j(
  measure: (store: GraphStore, server: Server) => AsyncIterable<Measurement>,
  { http = false } = {},
): AsyncGenerator<Measurement> {
  if (!isInstalled()) return;
  const folder = await mkdtemp(join(tmpdir(), 'gangmu-bench-'));
  const server = await startServer({ data: join(folder, 'neo4j'), ...(http ? { httpPort: 0 } : {}) });
  try {
    const store = await openStore({ neo4j: server });
    yield* measure(store, server);
    await store.close();
  } finally {
    await server.stop();
    await rm(folder, { recursive: true });
  }
}
