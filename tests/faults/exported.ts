import { exportJsonl, type Neo4jOptions, openToRead } from '../../graph-schema/index.ts';

/** The graph of a store, line for line. */
export async function exported(at: { path: string } | { neo4j: Neo4jOptions }): Promise<string> {
  const store = await openToRead(at);
  try {
    const lines: string[] = [];
    for await (const line of exportJsonl(store)) lines.push(line);
    return lines.join('');
  } finally {
    await store.close();
  }
}
