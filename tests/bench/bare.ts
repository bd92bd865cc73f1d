import { performance } from 'node:perf_hooks';
import neo4j from 'neo4j-driver';
import type { Server } from '../../cli/neo4j/server.ts';
import {
  type ExportedEdge,
  type ExportedNode,
  edgesByEnds,
  type GraphStore,
  nodesById,
  openStore,
  type Transaction,
  writeGraph,
} from '../../graph-schema/index.ts';
import { load } from '../../loader/index.ts';
import { processorOf } from './processor.ts';
import type { OnNewServer } from './withNeo4j.ts';

/** How long some writing took, in seconds: by the clock, and of the processors of this process and of the server together. */
export interface Taken {
  clock: number;
  processor: number;
}

interface Rows {
  nodes: ExportedNode[];
  edges: ExportedEdge[];
}

async function taken(server: Server, work: () => Promise<void>): Promise<Taken> {
  const [begun, before] = [performance.now(), processorOf(server.pid)];
  await work();
  return { clock: (performance.now() - begun) / 1000, processor: processorOf(server.pid) - before };
}

/**
 * Writes a graph by the port, and the same rows by the bare driver: UNWIND and CREATE, in batches. Each has a new server, with the same constraints
 * and indexes, and the rows in memory.
 */
export async function besideBare(
  from: GraphStore,
  onNewServer: OnNewServer,
): Promise<{ own: Taken; bare: Taken }> {
  const rows: Rows = { nodes: [], edges: [] };
  for await (const node of nodesById(from)) rows.nodes.push(node);
  for await (const edge of edgesByEnds(from)) rows.edges.push(edge);
  const prepared = (write: (store: GraphStore, server: Server) => Promise<void>) =>
    onNewServer(async (server) => {
      const store = await openStore({ neo4j: server });
      await store.prepare();
      const time = await taken(server, () => write(store, server));
      await store.close();
      return time;
    });
  return {
    own: await prepared((store) => writeGraph(store, rows.nodes, rows.edges)),
    bare: await prepared((_, server) => bareUnwind(rows, server)),
  };
}

/** What a load writes, in its transactions from their begin to their end. */
export interface LoadWrites extends Taken {
  plans: number;
  transactions: number;
  statements: number;
  /** how often a statement was asked when the answers of all before had come: nothing was under way */
  waits: number;
}

/** What a load of documents writes to a new server. */
export function writesOfLoad(docs: string, onNewServer: OnNewServer): Promise<LoadWrites> {
  return onNewServer(async (server) => {
    const store = await openStore({ neo4j: server });
    const writes: LoadWrites = { clock: 0, processor: 0, plans: 0, transactions: 0, statements: 0, waits: 0 };
    const write: GraphStore['write'] = async (work) => {
      const [begun, before] = [performance.now(), processorOf(server.pid)];
      writes.transactions++;
      try {
        return await store.write((tx) => work(counting(tx, writes)));
      } finally {
        writes.clock += (performance.now() - begun) / 1000;
        writes.processor += processorOf(server.pid) - before;
      }
    };
    const timed = new Proxy(store, {
      get(target, name) {
        const value: unknown = name === 'write' ? write : Reflect.get(target, name);
        return typeof value === 'function' && name !== 'write' ? value.bind(target) : value;
      },
    });
    await store.prepare();
    const { plans } = await load(timed, { paths: [docs] });
    await store.close();
    return { ...writes, plans: plans.length };
  });
}

function counting(tx: Transaction, counts: LoadWrites): Transaction {
  let open = 0;
  const over = () => {
    open--;
  };
  return {
    run(cypher, params) {
      counts.statements++;
      if (open++ === 0) counts.waits++;
      const rows = tx.run(cypher, params);
      rows.then(over, over);
      return rows;
    },
  };
}

function grouped<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row)) ?? [];
    groups.set(key(row), group);
    group.push(row);
  }
  return groups;
}

async function bareUnwind({ nodes, edges }: Rows, { uri, user, password }: Server): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const session = driver.session();
  const write = async (rows: readonly object[], cypher: string) => {
    for (let at = 0; at < rows.length; at += 1000)
      await session.executeWrite((tx) => tx.run(cypher, { rows: rows.slice(at, at + 1000) }));
  };
  for (const [labels, rows] of grouped(nodes, ({ labels }) => labels.join(':')))
    await write(rows, `UNWIND $rows AS row CREATE (n:${labels}) SET n = row.properties`);
  for (const [type, rows] of grouped(edges, ({ type }) => type))
    await write(
      rows,
      `UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
    );
  await session.close();
  await driver.close();
}
