import { edgesOf, type HeldNode } from '../read-model/model.ts';
import { compareStrings } from '../relay/order.ts';
import type { Entity } from '../schema/entity.ts';
import { heldEntity, toEntity } from './entities.ts';
import type { Reader } from './reader.ts';
import { byParent } from './related.ts';

/** The relations of which a node has one at most, and what stands at its other end. */
const ends = {
  section: '(n)<-[:CONTAINS]-(m:Section)',
  indicator: '(n)-[:MEASURES]->(m:Indicator)',
} as const;

export type End = keyof typeof ends;

/** Of several sections the node's own, then the first by id. */
function heldEnd(end: End, node: HeldNode | undefined): Entity | null {
  const all =
    end === 'indicator'
      ? edgesOf(node, 'OUT', 'MEASURES').map(({ to }) => to)
      : edgesOf(node, 'IN', 'CONTAINS').flatMap(({ from }) => (from.label === 'Section' ? [from] : []));
  const own = all.find(({ id }) => id === node?.properties.section);
  const first = own ?? [...all].sort((a, b) => compareStrings(a.id, b.id))[0];
  return first ? heldEntity(first) : null;
}

/** For each node the one at that end, or null; of several sections that print it, its own. One query. */
export async function endsOf(reader: Reader, end: End, nodes: readonly Entity[]): Promise<(Entity | null)[]> {
  const { model } = reader;
  if (model) return nodes.map(({ id }) => heldEnd(end, model.node(id)));
  const rows = await reader.read(
    `UNWIND $ids AS id MATCH (n:Entity {id: id}) MATCH ${ends[end]} RETURN id, m, labels(m) AS labels,
     CASE WHEN m.id = n.section THEN 0 ELSE 1 END AS place ORDER BY place, m.id`,
    { ids: nodes.map(({ id }) => id) },
  );
  return byParent(nodes, rows).map(([row]) => (row ? toEntity(row.m!, row.labels!) : null));
}
