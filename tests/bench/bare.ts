import { performance } from 'node:perf_hooks';
import neo4j from 'neo4j-driver';
import {
  copyGraph,
  type GraphStore,
  type Neo4jOptions,
  openStore,
  type Row,
} from '../../graph-schema/index.ts';

/** Takes all nodes out of a server, some at a time: it is a small one. */
export async function emptied(server: Neo4jOptions): Promise<void> {
  const store = await openStore({ neo4j: server });
  const some = () =>
    store.write((tx) => tx.run('MATCH (n) WITH n LIMIT 1000 DETACH DELETE n RETURN count(*) AS gone'));
  while (Number((await some())[0]?.gone) > 0);
  await store.close();
}

/**
 * Writes a graph to a server by the port, and then the same rows by the bare driver: UNWIND and CREATE, in batches of the same size. Gives
 * how long each took, in milliseconds. Both find the same constraints and indexes.
 */
export async function besideBare(
  from: GraphStore,
  server: Neo4jOptions,
): Promise<{ own: number; bare: number }> {
  await emptied(server);
  const to = await openStore({ neo4j: server });
  await to.prepare();
  const begun = performance.now();
  await copyGraph(from, to);
  const own = performance.now() - begun;
  await to.close();
  await emptied(server);
  return { own, bare: await bareUnwind(from, server) };
}

function grouped(rows: readonly Row[], key: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row)) ?? [];
    groups.set(key(row), group);
    group.push(row);
  }
  return groups;
}

async function bareUnwind(from: GraphStore, { uri, user, password }: Neo4jOptions): Promise<number> {
  const nodes = await from.read('MATCH (n:Entity) RETURN labels(n) AS labels, properties(n) AS properties');
  const edges = await from.read(
    'MATCH (a:Entity)-[r]->(b:Entity) RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties',
  );
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const session = driver.session();
  const begun = performance.now();
  const write = async (rows: readonly object[], cypher: string) => {
    for (let at = 0; at < rows.length; at += 1000)
      await session.executeWrite((tx) => tx.run(cypher, { rows: rows.slice(at, at + 1000) }));
  };
  for (const [labels, rows] of grouped(nodes, ({ labels }) => (labels as string[]).join(':')))
    await write(rows, `UNWIND $rows AS row CREATE (n:${labels}) SET n = row.properties`);
  for (const [type, rows] of grouped(edges, ({ type }) => String(type)))
    await write(
      rows,
      `UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
    );
  const took = performance.now() - begun;
  await session.close();
  await driver.close();
  return took;
}
