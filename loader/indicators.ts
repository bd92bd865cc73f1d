import type { GraphStore } from '../graph-schema/index.ts';
import type { Double } from './resolve/doubles.ts';

/** A quantity that plans measure, and how often. */
export interface ListedIndicator {
  id: string;
  name: string;
  unit?: string;
  targets: number;
  plans: number;
}

/** Every quantity of the graph, those that most plans measure first. */
export async function listIndicators(store: GraphStore): Promise<ListedIndicator[]> {
  const rows = await store.read(
    `MATCH (i:Indicator) OPTIONAL MATCH (t:Target)-[:MEASURES]->(i)
     RETURN i.id AS id, i.name AS name, i.unit AS unit, count(t) AS targets, count(DISTINCT t.plan) AS plans`,
  );
  return rows
    .map((row) => ({
      id: String(row.id),
      name: String(row.name),
      ...(row.unit ? { unit: String(row.unit) } : {}),
      targets: Number(row.targets),
      plans: Number(row.plans),
    }))
    .sort((a, b) => b.plans - a.plans || b.targets - a.targets || (a.id < b.id ? -1 : 1));
}

export type AlikeIndicators = Double<ListedIndicator>;

/** The quantities that are likeliest to be one under two names, for a person to look at. */
export async function alikeIndicators(store: GraphStore): Promise<AlikeIndicators[]> {
  const { likeliestDoubles } = await import('./resolve/doubles.ts');
  return likeliestDoubles(await listIndicators(store));
}
