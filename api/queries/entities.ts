import {
  type EdgeType,
  type Evidence as EvidenceRecord,
  evidenceShape,
  type Label,
  nodes,
  type Row,
  type Value,
} from '../../graph-schema/index.ts';
import { entityTypes } from '../schema/entities.ts';
import type { Entity } from '../schema/entity.ts';
import { Evidence } from '../schema/evidence.ts';
import { Relation } from '../schema/relation.ts';
import type { Reader } from './reader.ts';

/** The label of a node beside `Entity`, which all have. */
function labelOf(labels: Value): Label {
  const label = (labels as string[]).find((name): name is Label => name in entityTypes);
  if (!label) throw new Error(`a node has the labels ${String(labels)}, none of which is in the model`);
  return label;
}

/** Properties as the object types have them: what a store keeps as null is left out. */
const present = (row: Row) => Object.entries(row).filter(([, value]) => value !== null);

const isEvidence = (name: string) => name in evidenceShape;

/** The object of a node, from its properties and labels as a query returns them (`n`, `labels(n)`). */
export function toEntity(node: Value, labels: Value): Entity {
  const label = labelOf(labels);
  const properties = present(node as Row);
  const entity: Entity = new entityTypes[label]();
  if (nodes[label].provenance === 'stated') {
    const own = Object.fromEntries(properties.filter(([name]) => isEvidence(name)));
    entity.evidence = new Evidence(own as EvidenceRecord);
    return Object.assign(
      entity,
      { label },
      Object.fromEntries(properties.filter(([name]) => !isEvidence(name))),
    );
  }
  const { plan, ...rest } = Object.fromEntries(properties);
  return Object.assign(entity, { label }, label === 'Text' ? { planId: plan, ...rest } : rest);
}

/** The object of an edge between two nodes, from its properties and type as a query returns them (`r`, `type(r)`). */
export function toRelation(edge: Value, type: Value, from: Entity, to: Entity): Relation {
  const { asPrinted, force, ...evidence } = Object.fromEntries(present(edge as Row));
  return Object.assign(new Relation(), {
    id: `${from.id} ${type} ${to.id}`,
    type: type as EdgeType,
    from,
    to,
    asPrinted,
    force,
    evidence: new Evidence(evidence as EvidenceRecord),
  });
}

/** The nodes with these ids, in their order; null for an id that the graph does not have. */
export async function entitiesById(reader: Reader, ids: readonly string[]): Promise<(Entity | null)[]> {
  const rows = await reader.read(
    'UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN id, n, labels(n) AS labels',
    { ids: [...ids] },
  );
  const found = new Map(rows.map(({ id, n, labels }) => [id as string, toEntity(n!, labels!)]));
  return ids.map((id) => found.get(id) ?? null);
}
