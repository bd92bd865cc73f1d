import type { GraphStore } from '../../graph-schema/index.ts';
import type { KnownPlan } from '../link/index.ts';
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

/** The plans that were read from any of these files, by name. */
export async function plansOfFiles(
  store: GraphStore,
  names: readonly string[],
): Promise<{ id: string; title: string }[]> {
  const rows = await store.read(
    'MATCH (p:Plan {inCorpus: true}) WHERE any(file IN p.files WHERE file IN $names) RETURN p.id AS id, p.title AS title ORDER BY p.id',
    { names: [...names] },
  );
  return rows.map(({ id, title }) => ({ id: String(id), title: String(title) }));
}
