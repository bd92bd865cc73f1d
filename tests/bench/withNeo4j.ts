import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isInstalled } from '../../cli/neo4j/install.ts';
import { type Server, type ServerOptions, startServer } from '../../cli/neo4j/server.ts';
import { type GraphStore, openStore } from '../../graph-schema/index.ts';
import type { Measurement } from './measure.ts';

type How = Pick<ServerOptions, 'version' | 'httpPort'>;

/** A Neo4j with new data, and what takes both away: to empty one that holds much takes longer than to start another. */
async function newServer(how: How): Promise<{ server: Server; gone: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'gangmu-bench-'));
  const away = () => rm(folder, { recursive: true, force: true });
  try {
    const server = await startServer({ data: join(folder, 'neo4j'), ...how });
    return { server, gone: () => server.stop().finally(away) };
  } catch (error) {
    await away();
    throw error;
  }
}

/** Does some work on a Neo4j of its own, which goes afterwards. */
export type OnNewServer = <T>(work: (server: Server) => Promise<T>) => Promise<T>;

export const onNewServer =
  (how: How = {}): OnNewServer =>
  async (work) => {
    const { server, gone } = await newServer(how);
    return work(server).finally(gone);
  };

/**
 * Measures on a Neo4j of its own, which goes afterwards; where none is installed there is nothing to measure.
 * @param options `http` for one that can be asked over HTTP as well
 */
export async function* withNeo4j(
  measure: (store: GraphStore, server: Server) => AsyncIterable<Measurement>,
  { http = false } = {},
): AsyncGenerator<Measurement> {
  if (!isInstalled()) return;
  const { server, gone } = await newServer(http ? { httpPort: 0 } : {});
  try {
    const store = await openStore({ neo4j: server });
    yield* measure(store, server);
    await store.close();
  } finally {
    await gone();
  }
}
