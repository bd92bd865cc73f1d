import type { GraphStore, Value } from '../../store/port.ts';
import type { Selection } from '../select.ts';

export type Properties = Readonly<Record<string, Value>>;

export interface Doer {
  readonly role: 'LEADS' | 'SUPPORTS';
  readonly name: string;
}

/** A target of a plan with what stands around it. */
export interface PlanTarget {
  readonly properties: Properties;
  readonly indicator: string | undefined;
  /** the task of the same plan that is measured by it */
  readonly task: string | undefined;
  /** the higher targets that it is a share of */
  readonly refines: readonly { id: string; name: string; plan: string }[];
  /** what later plans say became of it */
  readonly outcomes: readonly Properties[];
}

export interface PlanTask {
  readonly properties: Properties;
  readonly doers: readonly Doer[];
}

/** What one plan says, as far as StratML has a place for it. */
export interface PlanParts {
  readonly plan: Properties;
  readonly issuers: readonly { id: string; name: string }[];
  /** the outermost sections, in reading order */
  readonly sections: readonly Properties[];
  readonly tasks: readonly PlanTask[];
  readonly targets: readonly PlanTarget[];
}

type Rows = Awaited<ReturnType<GraphStore['read']>>;

/** Rows by the id that they are of. */
function grouped<T>(rows: Rows, one: (row: Rows[number]) => T): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(String(row.id));
    if (group) group.push(one(row));
    else groups.set(String(row.id), [one(row)]);
  }
  return groups;
}

const inOrder = (a: Properties, b: Properties) =>
  Number(a.start ?? 0) - Number(b.start ?? 0) || (String(a.id) < String(b.id) ? -1 : 1);

/** Reads one plan; of a part of the graph, what was asked for. */
export async function readPlan(
  store: GraphStore,
  plan: string,
  selection?: Selection,
): Promise<PlanParts | undefined> {
  const read = (cypher: string) => store.read(cypher, { plan });
  const [head] = await read('MATCH (n:Plan {id: $plan}) RETURN properties(n) AS it');
  if (!head) return undefined;
  const stated = async (match: string) =>
    (await read(`MATCH ${match} RETURN properties(n) AS it`))
      .map(({ it }) => it as Properties)
      .filter(({ id }) => !selection || selection.core.has(String(id)))
      .sort(inOrder);
  const issuers = await read(
    'MATCH (:Plan {id: $plan})<-[:ISSUES]-(a:Agency) RETURN a.id AS id, a.name AS name ORDER BY id',
  );
  const sections = await read('MATCH (n:Section {plan: $plan}) WHERE n.depth = 1 RETURN properties(n) AS it');
  const doers = grouped(
    await read(`MATCH (n:Task {plan: $plan})<-[r:LEADS|SUPPORTS]-(a:Agency)
      RETURN n.id AS id, type(r) AS role, a.name AS name ORDER BY id, role, name`),
    ({ role, name }): Doer => ({ role: role as Doer['role'], name: String(name) }),
  );
  const indicators = grouped(
    await read('MATCH (n:Target {plan: $plan})-[:MEASURES]->(i:Indicator) RETURN n.id AS id, i.name AS name'),
    ({ name }) => String(name),
  );
  const tasks = grouped(
    await read(`MATCH (n:Target {plan: $plan})<-[:CONTRIBUTES_TO]-(k:Task) WHERE k.plan = $plan
      RETURN n.id AS id, k.id AS task ORDER BY id, task`),
    ({ task }) => String(task),
  );
  const refines = grouped(
    await read(`MATCH (n:Target {plan: $plan})-[:REFINES]->(u:Target) MATCH (p:Plan) WHERE p.id = u.plan
      RETURN n.id AS id, u.id AS upper, u.name AS name, p.title AS title ORDER BY id, upper`),
    ({ upper, name, title }) => ({ id: String(upper), name: String(name), plan: String(title) }),
  );
  const outcomes = grouped(
    await read(
      'MATCH (n:Target {plan: $plan})<-[:ANSWERS]-(o:Outcome) RETURN n.id AS id, properties(o) AS it',
    ),
    ({ it }) => it as Properties,
  );
  return {
    plan: head.it as Properties,
    issuers: issuers.map(({ id, name }) => ({ id: String(id), name: String(name) })),
    sections: sections.map(({ it }) => it as Properties).sort(inOrder),
    tasks: (await stated('(n:Task {plan: $plan})')).map((properties) => ({
      properties,
      doers: doers.get(String(properties.id)) ?? [],
    })),
    targets: (await stated('(n:Target {plan: $plan})')).map((properties) => {
      const id = String(properties.id);
      return {
        properties,
        indicator: indicators.get(id)?.[0],
        task: tasks.get(id)?.[0],
        refines: refines.get(id) ?? [],
        outcomes: (outcomes.get(id) ?? []).toSorted(inOrder),
      };
    }),
  };
}
