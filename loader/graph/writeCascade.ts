import {
  checkFacts,
  type EdgeFact,
  type GraphStore,
  type Label,
  mergeEdges,
  type Row,
} from '../../graph-schema/index.ts';
import { cascadeRules } from '../link/cascade/index.ts';
import type { Reason } from '../tree.ts';
import { replacing } from './same.ts';

/** What the cascade joins of a plan: the labels that both engines find by plan, which they cannot by `Entity`. */
const joinedLabels = ['Section', 'Task', 'Target'] as const satisfies readonly Label[];

/**
 * Writes the edges of the cascade that lead up from one plan, in place of those that it had: in one transaction, and
 * nothing where it has them already. A plan that has none that lead up says why.
 */
export async function writeCascade(
  store: GraphStore,
  plan: string,
  edges: readonly EdgeFact[],
  stepless?: Reason,
): Promise<void> {
  checkFacts({ nodes: [], edges: [...edges] });
  await store.write(async (tx) => {
    const types = ['IMPLEMENTS', 'REFINES', 'CONTRIBUTES_TO', 'CONTINUES'];
    const [[said], ...had] = await Promise.all([
      tx.run('MATCH (p:Plan {id: $plan}) RETURN p.stepless AS why', { plan }),
      ...joinedLabels.map((label) =>
        tx.run(
          `MATCH (a:${label} {plan: $plan})-[r]->(b:Entity)
           WHERE r.plan = $plan AND (r.rule IN $rules OR (r.basis = 'reviewed' AND type(r) IN $types
             AND (a.id STARTS WITH 'task:' OR type(r) <> 'IMPLEMENTS')))
           RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS properties`,
          { plan, rules: [...cascadeRules], types },
        ),
      ),
    ]);
    const { gone, written } = replacing(had.flat(), edges);
    const { why = null, whyZh = null } = stepless ?? {};
    await Promise.all([
      gone.length > 0 &&
        tx.run(
          `UNWIND $gone AS row MATCH (a:Entity {id: row.from})-[r]->(b:Entity {id: row.to})
           WHERE type(r) = row.type DELETE r`,
          { gone },
        ),
      mergeEdges(tx, written),
      (said?.why ?? null) !== why &&
        tx.run('MATCH (p:Plan {id: $plan}) SET p.stepless = $why, p.steplessZh = $whyZh', {
          plan,
          why,
          whyZh,
        }),
    ]);
  });
}

/** The plans that have an edge of the cascade to something of these plans, or name one of them. */
export async function plansBelow(store: GraphStore, plans: readonly string[]): Promise<string[]> {
  const rows: Row[] = [];
  for (const label of joinedLabels)
    rows.push(
      ...(await store.read(
        `UNWIND $plans AS plan MATCH (b:${label} {plan: plan})<-[r]-() WHERE r.rule IN $rules AND r.plan <> plan
         RETURN DISTINCT r.plan AS id ORDER BY id`,
        { plans: [...plans], rules: [...cascadeRules] },
      )),
    );
  const naming = await store.read(
    `UNWIND $plans AS plan MATCH (:Plan {id: plan})<-[r]-(b:Plan) WHERE type(r) IN ['IMPLEMENTS', 'CITES'] AND b.inCorpus
     RETURN DISTINCT b.id AS id ORDER BY id`,
    { plans: [...plans] },
  );
  return [...new Set([...rows, ...naming].map(({ id }) => String(id)))];
}
