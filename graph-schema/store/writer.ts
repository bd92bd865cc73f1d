import type { EdgeType } from '../model/edges.ts';
import type { Label } from '../model/nodes.ts';
import type { EdgeEnd, EdgeFact, NodeFact } from '../model/types.ts';
import { type Params, StoreError, type Transaction, type Value } from './port.ts';

/** Rows in one statement: large enough to be fast, small enough for the memory of a small server. */
const batchSize = 1000;

/**
 * Writes nodes: each new one is made, each known one (by id) gets exactly the properties of its fact, so that one
 * which the fact no longer has vanishes. Facts are taken to have passed `checkFacts`: labels come from the model.
 * Throws a StoreError `constraint` where an id belongs to a node of another label.
 */
export async function mergeNodes(tx: Transaction, facts: Iterable<NodeFact>): Promise<void> {
  const writes = [...grouped(facts, (fact) => fact.label).values()].flatMap((group) => {
    const { label } = group[0]!;
    return [...batches(group)].map((batch) => {
      const rows = batch.map(({ properties }) => ({
        id: properties.id,
        properties: definedOnly(properties),
      }));
      // what is as it was is left alone: taking a text out of a full-text index and putting it back is slow
      const statement = `UNWIND $rows AS row
        MERGE (n:Entity:${label} {id: row.id})
        WITH n, row WHERE properties(n) <> row.properties
        SET n = row.properties`;
      return tx.run(statement, { rows }).catch((error: unknown) => {
        throw takenId(error, label);
      });
    });
  });
  await Promise.all(writes);
}

/** Writes nodes whose ids are known to be free: the engines spare the search that `mergeNodes` asks for. Else as there. */
export async function createNodes(tx: Transaction, facts: Iterable<NodeFact>): Promise<void> {
  const writes = [...grouped(facts, (fact) => fact.label).values()].flatMap((group) => {
    const { label } = group[0]!;
    return [...batches(group)].map((batch) => {
      const rows = batch.map(({ properties }) => definedOnly(properties));
      return tx
        .run(`UNWIND $rows AS row CREATE (n:Entity:${label}) SET n = row`, { rows })
        .catch((error: unknown) => {
          throw takenId(error, label);
        });
    });
  });
  await Promise.all(writes);
}

function takenId(error: unknown, label: Label): unknown {
  if (!(error instanceof StoreError) || error.code !== 'constraint') return error;
  return new StoreError(
    'constraint',
    {
      en: `one of these ids of ${label} nodes is the id of a node of another label; ids are unique among all nodes (${error.message})`,
      zh: `这些 ${label} 节点的 id 中有一个已属于另一种节点；id 在所有节点中唯一（${error.message}）`,
    },
    { cause: error },
  );
}

/**
 * Writes edges between nodes that are there: one for each (type, from, to), with exactly the properties of its fact.
 * Throws a StoreError `constraint` that names the first edge whose end is missing.
 */
export async function mergeEdges(tx: Transaction, facts: Iterable<EdgeFact>): Promise<void> {
  const kind = ({ type, from, to }: EdgeFact) => `${type} ${from.label} ${to.label}`;
  await writeEdges(tx, facts, kind, ({ type, from, to }) => mergeEdgesCypher(type, from.label, to.label));
}

/**
 * Writes edges of which none is there: those of a node that is new. One fact for each (type, from, to); their labels do not matter, so that
 * there are fewer statements than `mergeEdges` needs. Throws as that does.
 */
export async function createEdges(tx: Transaction, facts: Iterable<EdgeFact>): Promise<void> {
  await writeEdges(
    tx,
    facts,
    ({ type }) => type,
    ({ type }) => createEdgesCypher(type),
  );
}

/** @param kind what the edges of one statement have in common */
async function writeEdges(
  tx: Transaction,
  facts: Iterable<EdgeFact>,
  kind: (fact: EdgeFact) => string,
  cypherOf: (fact: EdgeFact) => string,
): Promise<void> {
  const writes = [...grouped(facts, kind).values()].flatMap((group) => {
    const statement = cypherOf(group[0]!);
    return [...batches(group)].map((batch) => {
      const rows = batch.map((fact) => ({
        from: fact.from.id,
        to: fact.to.id,
        properties: definedOnly(fact.properties),
      }));
      return { batch, written: tx.run(statement, { rows }) };
    });
  });
  const counts = await Promise.all(writes.map(({ written }) => written));
  for (const [i, { batch }] of writes.entries())
    if (counts[i]?.[0]?.edges !== batch.length) throw await missingEnd(tx, batch);
}

/** Labels by how many edges of one type a node of theirs gathers: a Task has a few, an Agency leads thousands. */
const edgesGathered: Record<Label, number> = {
  Text: 0,
  Section: 1,
  Outcome: 2,
  Task: 3,
  Target: 4,
  Plan: 5,
  SpecialProject: 6,
  Indicator: 7,
  Field: 8,
  Agency: 9,
  Region: 10,
};

/** From the many that stand under a plan to what they share: a section of a plan of the nation gathers one from each plan below it. */
const leadUp: ReadonlySet<EdgeType> = new Set([
  'IMPLEMENTS',
  'REFINES',
  'CONTRIBUTES_TO',
  'CONTINUES',
  'ANSWERS',
]);

/**
 * The pattern of an edge `r` from `a` to `b`, which are bound: the engines look for it from the node that is named first, so that this has to
 * be the one with few.
 */
export function edgePattern(type: EdgeType, from: Label, to: Label): string {
  const backwards = !leadUp.has(type) && edgesGathered[to] < edgesGathered[from];
  return backwards ? `(b)<-[r:${type}]-(a)` : `(a)-[r:${type}]->(b)`;
}

const mergeEdgesCypher = (type: EdgeType, from: Label, to: Label): string =>
  `UNWIND $rows AS row
    MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to})
    MERGE ${edgePattern(type, from, to)}
    SET r = row.properties
    RETURN count(*) AS edges`;

const createEdgesCypher = (type: EdgeType): string =>
  `UNWIND $rows AS row
    MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
    CREATE (a)-[r:${type}]->(b)
    SET r = row.properties
    RETURN count(*) AS edges`;

async function missingEnd(tx: Transaction, batch: readonly EdgeFact[]): Promise<StoreError> {
  for (const { type, from, to } of batch)
    for (const end of [from, to])
      if (!(await exists(tx, end)))
        return new StoreError('constraint', {
          en: `${from.id} -${type}-> ${to.id}: there is no ${end.label} ${end.id}; write its node first`,
          zh: `${from.id} -${type}-> ${to.id}：没有 ${end.label} ${end.id}；请先写入该节点`,
        });
  return new StoreError('constraint', {
    en: 'an edge of the batch was not written; are ids unique? call prepare() first',
    zh: '这一批中有一条边没有写入；id 是否唯一？请先调用 prepare()',
  });
}

async function exists(tx: Transaction, { label, id }: EdgeEnd): Promise<boolean> {
  return (await tx.run(`MATCH (n:${label} {id: $id}) RETURN n.id AS id`, { id })).length > 0;
}

function grouped<T>(facts: Iterable<T>, kind: (fact: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const fact of facts) {
    const key = kind(fact);
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  return groups;
}

function* batches<T>(facts: readonly T[]): Generator<T[]> {
  for (let from = 0; from < facts.length; from += batchSize) yield facts.slice(from, from + batchSize);
}

const definedOnly = (properties: object): Params =>
  Object.fromEntries(
    Object.entries<Value | undefined>({ ...properties }).filter(([, value]) => value !== undefined),
  ) as Params;
