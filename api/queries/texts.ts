import { edgesOf } from '../read-model/model.ts';
import type { Reader } from './reader.ts';

/** The texts of plans, in the order of their ids; null for one without text. One query. */
export async function textsOf(reader: Reader, plans: readonly string[]): Promise<(string | null)[]> {
  const { model } = reader;
  if (model)
    return plans.map((id) => {
      const [toText] = edgesOf(model.node(id), 'OUT', 'HAS_TEXT');
      return (toText?.to.properties.text ?? null) as string | null;
    });
  const rows = await reader.read(
    'UNWIND $ids AS id MATCH (:Plan {id: id})-[:HAS_TEXT]->(t:Text) RETURN id, t.text AS text',
    { ids: [...plans] },
  );
  const texts = new Map(rows.map(({ id, text }) => [id, text as string]));
  return plans.map((id) => texts.get(id) ?? null);
}
