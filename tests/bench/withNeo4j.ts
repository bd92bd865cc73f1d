import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isInstalled } from '../../cli/neo4j/install.ts';
import { startServer } from '../../cli/neo4j/server.ts';
import { type GraphStore, openStore } from '../../graph-schema/index.ts';
import type { Measurement } from './measure.ts';

/** Measures on a Neo4j of its own, which goes afterwards; where none is installed there is nothing to measure. */
export async function* withNeo4j(
  measure: (store: GraphStore) => AsyncIterable<Measurement>,
): AsyncGenerator<Measurement> {
  if (!isInstalled()) return;
  const folder = await mkdtemp(join(tmpdir(), 'gangmu-bench-'));
  const server = await startServer({ data: join(folder, 'neo4j') });
  try {
    const store = await openStore({ neo4j: server });
    yield* measure(store);
    await store.close();
  } finally {
    await server.stop();
    await rm(folder, { recursive: true });
  }
}
