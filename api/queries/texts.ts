import type { Reader } from './reader.ts';

/** The texts of plans, in the order of their ids; null for one without text. One query. */
export async function textsOf(reader: Reader, plans: readonly string[]): Promise<(string | null)[]> {
  const rows = await reader.read(
    'UNWIND $ids AS id MATCH (:Plan {id: id})-[:HAS_TEXT]->(t:Text) RETURN id, t.text AS text',
    { ids: [...plans] },
  );
  const texts = new Map(rows.map(({ id, text }) => [id, text as string]));
  return plans.map((id) => texts.get(id) ?? null);
}
