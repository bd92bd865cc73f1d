import type { GraphStore } from '../../graph-schema/index.ts';
import type { KnownPlan, StandingPlan } from '../link/index.ts';
import { present } from './rows.ts';

/** Every plan of the graph, those that are only cited among them, as far as their identity goes. */
export async function knownPlans(store: GraphStore): Promise<KnownPlan[]> {
  const rows = await store.read(
    `MATCH (p:Plan) OPTIONAL MATCH (p)-[:APPLIES_TO]->(r:Region)
     RETURN p.id AS id, p.title AS title, p.aliases AS aliases, p.docNumber AS docNumber, p.issuedOn AS issuedOn,
            p.kind AS kind, p.periodStart AS periodStart, p.periodEnd AS periodEnd, p.inCorpus AS inCorpus,
            coalesce(r.name, '全国') AS region`,
  );
  return rows.map((row) => present<KnownPlan>(row));
}

/** Plans of the graph as they are printed there, by id. */
export async function printedPlans(
  store: GraphStore,
  ids: readonly string[],
): Promise<Omit<StandingPlan, 'held'>[]> {
  const rows = await store.read(
    `UNWIND $ids AS id MATCH (p:Plan {id: id})-[:HAS_TEXT]->(t:Text)
     RETURN p.id AS id, p.title AS title, p.docNumber AS docNumber, p.issuedOn AS issuedOn, p.files AS files, t.text AS text ORDER BY id`,
    { ids: [...ids] },
  );
  return rows.map((row) => present<Omit<StandingPlan, 'held'>>(row));
}

/** Titles of those of these plans that stand in the graph as they were read, by id. */
export async function standingTitles(
  store: GraphStore,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const rows = await store.read(
    'UNWIND $ids AS id MATCH (p:Plan {id: id}) WHERE p.inCorpus RETURN p.id AS id, p.title AS title ORDER BY id',
    { ids: [...ids] },
  );
  return new Map(rows.map(({ id, title }) => [String(id), String(title)]));
}
