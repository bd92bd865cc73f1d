import type { GraphStore } from '../../graph-schema/index.ts';

/** Which of these nodes are in the graph, with their names. */
export async function namesOf(store: GraphStore, ids: readonly string[]): Promise<Map<string, string>> {
  if (!ids.length) return new Map();
  const rows = await store.read(
    'UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN n.id AS id, n.name AS name',
    { ids: [...ids] },
  );
  return new Map(rows.map(({ id, name }) => [String(id), String(name)]));
}
