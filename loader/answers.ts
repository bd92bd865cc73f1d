import { checkFacts, type EdgeFact, type GraphStore, mergeEdges } from '../graph-schema/index.ts';
import { grouped } from './collections.ts';
import { present, replacing } from './graph/index.ts';
import { type AimedAt, answersRule, answersTo, type Reached } from './link/index.ts';
import { nationwide } from './tree.ts';

/**
 * Joins what was reached to the targets that it answers, over the whole graph: an outcome of one plan may answer targets that were there
 * long before, and a plan that comes late may have set what others have told of already. So the order of loading changes nothing.
 */
export async function linkAnswers(store: GraphStore): Promise<void> {
  const outcomes = await reachedIn(store);
  const byQuantity = grouped(outcomes, quantityOf);
  const targets = byQuantity.size
    ? await targetsOf(store, [...new Set(outcomes.map((it) => it.indicator))])
    : [];
  const edges = targets.flatMap((target) => answersTo(target, byQuantity.get(quantityOf(target)) ?? []));
  await writeAnswers(store, edges);
}

const quantityOf = ({ indicator, region, year }: Pick<Reached, 'indicator' | 'region' | 'year'>) =>
  `${indicator}\n${region}\n${year}`;

/** When a plan was issued: to the day, or by its number or period to the year. */
const issued = `coalesce(p.issuedOn, CASE WHEN p.periodStart IS NULL THEN null ELSE toString(p.periodStart) END)`;

async function reachedIn(store: GraphStore): Promise<Reached[]> {
  const rows = await store.read(
    `MATCH (o:Outcome) WHERE o.year IS NOT NULL MATCH (p:Plan {id: o.plan})
     RETURN properties(o) AS outcome, p.title AS planTitle, ${issued} AS issued ORDER BY o.id`,
  );
  return rows.map(({ outcome, planTitle, issued: when }) => {
    const own = present<Reached>(outcome as never);
    return { ...own, planTitle: String(planTitle), issued: String(when ?? own.year) };
  });
}

async function targetsOf(store: GraphStore, indicators: readonly string[]): Promise<AimedAt[]> {
  const rows = await store.read(
    `UNWIND $indicators AS name MATCH (i:Indicator {id: 'indicator:' + name})<-[:MEASURES]-(t:Target)
     MATCH (p:Plan {id: t.plan}) OPTIONAL MATCH (t)-[:APPLIES_TO]->(r:Region)
     RETURN properties(t) AS target, p.title AS planTitle, ${issued} AS issued, coalesce(t.year, p.periodEnd) AS year,
            p.periodStart = p.periodEnd AS yearly, i.name AS indicator, coalesce(i.direction, 'up') AS direction,
            coalesce(r.name, $nationwide) AS region ORDER BY t.id`,
    { indicators: [...indicators], nationwide },
  );
  return rows
    .filter(({ year }) => year !== null)
    .map(({ target, yearly, issued: when, ...row }) => ({
      ...present<AimedAt>({ ...(target as object), ...row }),
      yearly: yearly === true,
      issued: String(when ?? ''),
    }));
}

/** Writes the edges in place of those that there were; nothing where they are the same. */
async function writeAnswers(store: GraphStore, edges: readonly EdgeFact[]): Promise<void> {
  checkFacts({ nodes: [], edges: [...edges] });
  await store.write(async (tx) => {
    const had = await tx.run(
      `MATCH (o:Outcome)-[r:ANSWERS]->(t:Target) WHERE r.rule = $rule
       RETURN o.id AS from, 'ANSWERS' AS type, t.id AS to, properties(r) AS properties`,
      { rule: answersRule },
    );
    const { gone, written } = replacing(had, edges);
    if (gone.length)
      await tx.run(
        `UNWIND $gone AS row MATCH (:Outcome {id: row.from})-[r:ANSWERS]->(:Target {id: row.to}) DELETE r`,
        { gone },
      );
    await mergeEdges(tx, written);
  });
}
