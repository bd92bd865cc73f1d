import type { GraphStore } from '../../graph-schema/index.ts';
import { addTo } from '../collections.ts';
import { type AimedValue, consistency } from '../link/consistency.ts';
import { present } from './rows.ts';

interface StoredTarget extends AimedValue {
  id: string;
  planDamaged?: string;
  suspect?: string;
  suspectZh?: string;
  likelyValue?: number;
}

/**
 * Judges the numbers of all targets that measure what a plan measures, since a number shows as wrong beside those of other
 * plans only. Writes what changed, in one transaction.
 * @param indicators ids of the quantities to judge
 */
export async function judgeTargets(store: GraphStore, indicators: readonly string[]): Promise<void> {
  const rows = await store.read(
    `UNWIND $indicators AS indicator MATCH (i:Indicator {id: indicator})<-[:MEASURES]-(t:Target)
     MATCH (p:Plan {id: t.plan}) OPTIONAL MATCH (t)-[:APPLIES_TO]->(r:Region)
     RETURN t.id AS id, t.plan AS plan, p.title AS planTitle, p.damaged AS planDamaged, i.id AS indicator, i.name AS indicatorName,
            i.direction AS direction, coalesce(r.name, '全国') AS region, t.year AS year, t.operator AS operator,
            t.value AS value, t.unit AS unit, t.suspect AS suspect, t.suspectZh AS suspectZh,
            t.likelyValue AS likelyValue
     ORDER BY t.id`,
    { indicators: [...indicators] },
  );
  const targets = rows.filter((row) => row.value !== null).map((row) => present<StoredTarget>(row));
  const damaged = new Set(targets.filter(({ planDamaged }) => planDamaged).map(({ plan }) => plan));
  const suspicions = consistency(targets, damaged);
  const changed = targets.flatMap((target) => {
    const { suspect = null, suspectZh = null, likelyValue = null } = suspicions.get(target) ?? {};
    const same =
      (target.suspect ?? null) === suspect &&
      (target.suspectZh ?? null) === suspectZh &&
      (target.likelyValue ?? null) === likelyValue;
    return same ? [] : [{ id: target.id, suspect, suspectZh, likelyValue }];
  });
  if (changed.length)
    await store.write((tx) =>
      tx.run(
        `UNWIND $changed AS row MATCH (t:Target {id: row.id})
         SET t.suspect = row.suspect, t.suspectZh = row.suspectZh, t.likelyValue = row.likelyValue`,
        { changed },
      ),
    );
}

/** The targets of plans whose numbers cannot be right, by the id of the plan, as they stand in its text. */
export async function suspectTargets(
  store: GraphStore,
  plans: readonly string[],
): Promise<ReadonlyMap<string, readonly SuspectTarget[]>> {
  const rows = await store.read(
    `UNWIND $plans AS plan MATCH (t:Target {plan: plan}) WHERE t.suspect IS NOT NULL
     RETURN t.plan AS plan, t.start AS start, t.quote AS quote, t.suspect AS suspect, t.suspectZh AS suspectZh, t.likelyValue AS likelyValue
     ORDER BY plan, start`,
    { plans: [...plans] },
  );
  const byPlan = new Map<string, SuspectTarget[]>();
  for (const { plan, likelyValue, ...row } of rows) {
    const suspect = { ...row, ...(likelyValue !== null && { likelyValue }) } as unknown as SuspectTarget;
    addTo(byPlan, String(plan), suspect);
  }
  return byPlan;
}

/** A number that cannot be right. */
export interface SuspectTarget {
  /** where it stands in the plan's Text */
  start: number;
  quote: string;
  suspect: string;
  suspectZh: string;
  likelyValue?: number;
}
