import type { EdgeType } from '../model/edges.ts';
import type { Label } from '../model/nodes.ts';
import type { GraphStore, Value } from '../store/port.ts';

/** What a reader of a table wants to know of a plan. */
interface PlanHead {
  readonly title: string;
  readonly docNumber: string | undefined;
}

/** What the rows of tables say of nodes by their ids. */
export interface Names {
  nameOf(id: string): string;
  labelOf(id: string): string;
  planOf(id: Value | undefined): PlanHead | undefined;
}

const textOr = (value: Value | undefined, otherwise: string) =>
  typeof value === 'string' ? value : otherwise;

/** Reads names and labels of all nodes; takes memory for them. */
export async function readNames(store: GraphStore): Promise<Names> {
  const names = new Map<string, readonly [name: string, label: string]>();
  for (const { id, name, labels } of await store.read(
    'MATCH (n:Entity) RETURN n.id AS id, n.name AS name, labels(n) AS labels',
  ))
    names.set(String(id), [
      textOr(name, String(id)),
      (labels as string[]).find((label) => label !== 'Entity') ?? 'Entity',
    ]);
  const plans = new Map<string, PlanHead>();
  for (const { id, title, docNumber } of await store.read(
    'MATCH (n:Plan) RETURN n.id AS id, n.title AS title, n.docNumber AS docNumber',
  ))
    plans.set(String(id), {
      title: textOr(title, String(id)),
      docNumber: typeof docNumber === 'string' ? docNumber : undefined,
    });
  return {
    nameOf: (id) => names.get(id)?.[0] ?? id,
    labelOf: (id) => names.get(id)?.[1] ?? '',
    planOf: (id) => (typeof id === 'string' ? plans.get(id) : undefined),
  };
}

/** Names of what stands at the far ends of relations, by the id of the near end, in order. */
export async function readFarNames(
  store: GraphStore,
  names: Names,
  type: EdgeType,
  near: Label,
  side: 'from' | 'to',
): Promise<Map<string, string[]>> {
  const pattern =
    side === 'from' ? `(n:${near})-[r:${type}]->(m:Entity)` : `(n:${near})<-[r:${type}]-(m:Entity)`;
  const far = new Map<string, string[]>();
  for (const { id, other } of await store.read(
    `MATCH ${pattern} RETURN n.id AS id, m.id AS other ORDER BY id, other`,
  )) {
    const known = far.get(String(id));
    if (known) known.push(names.nameOf(String(other)));
    else far.set(String(id), [names.nameOf(String(other))]);
  }
  return far;
}
