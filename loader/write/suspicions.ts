import type { GraphStore, Row } from '../../graph-schema/index.ts';
import { type AimedValue, consistency } from '../link/consistency.ts';

interface StoredTarget extends AimedValue {
  id: string;
  suspect?: string;
  likelyValue?: number;
}

/**
 * Judges the numbers of all targets that measure what a plan measures, since a number shows as wrong beside those of other
 * plans only. Writes what changed, in one transaction.
 *
 * @param indicators ids of the quantities to judge
 * @param damaged ids of the plans whose source lost decimal points elsewhere
 */
export async function judgeTargets(
  store: GraphStore,
  indicators: readonly string[],
  damaged: ReadonlySet<string>,
): Promise<void> {
  const rows = await store.read(
    `UNWIND $indicators AS indicator MATCH (i:Indicator {id: indicator})<-[:MEASURES]-(t:Target)
     MATCH (p:Plan {id: t.plan}) OPTIONAL MATCH (t)-[:APPLIES_TO]->(r:Region)
     RETURN t.id AS id, t.plan AS plan, p.title AS planTitle, i.id AS indicator, i.name AS indicatorName,
            i.direction AS direction, coalesce(r.name, '全国') AS region, t.year AS year, t.operator AS operator,
            t.value AS value, t.unit AS unit, t.suspect AS suspect, t.likelyValue AS likelyValue
     ORDER BY t.id`,
    { indicators: [...indicators] },
  );
  const targets = rows.filter((row) => row.value !== null).map(present);
  const suspicions = consistency(targets, damaged);
  const changed = targets.flatMap((target) => {
    const { suspect = null, likelyValue = null } = suspicions.get(target) ?? {};
    const same = (target.suspect ?? null) === suspect && (target.likelyValue ?? null) === likelyValue;
    return same ? [] : [{ id: target.id, suspect, likelyValue }];
  });
  if (changed.length)
    await store.write((tx) =>
      tx.run(
        'UNWIND $changed AS row MATCH (t:Target {id: row.id}) SET t.suspect = row.suspect, t.likelyValue = row.likelyValue',
        { changed },
      ),
    );
}

const present = (row: Row) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as unknown as StoredTarget;
