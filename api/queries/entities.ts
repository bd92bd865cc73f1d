import {
  type EdgeType,
  type Evidence as EvidenceRecord,
  evidenceShape,
  nodes,
  type Row,
  type Value,
} from '../../graph-schema/index.ts';
import { labelOf } from '../label-of.ts';
import type { HeldEdge, HeldNode } from '../read-model/model.ts';
import { AnsweredClause } from '../schema/answered.ts';
import { entityTypes } from '../schema/entities.ts';
import type { Entity } from '../schema/entity.ts';
import { Evidence } from '../schema/evidence.ts';
import { Relation } from '../schema/relation.ts';
import type { Reader } from './reader.ts';

const isEvidence = (name: string) => name in evidenceShape;

/** Properties as the object types have them: what a store keeps as null is left out. What says how it is known apart. */
function parted(row: Row): { own: Row; evidence: Row } {
  const [own, evidence]: [Row, Row] = [{}, {}];
  // a loop: an answer has hundreds of rows
  for (const name of Object.keys(row)) {
    const value = row[name];
    if (value !== null && value !== undefined) (isEvidence(name) ? evidence : own)[name] = value;
  }
  return { own, evidence };
}

/** The object of a node, from its properties and labels as a query returns them (`n`, `labels(n)`). */
export function toEntity(node: Value, labels: Value): Entity {
  const label = labelOf(labels);
  const entity: Entity = new entityTypes[label]();
  const { own, evidence } = parted(node as Row);
  if (nodes[label].provenance === 'stated')
    entity.evidence = new Evidence(evidence as unknown as EvidenceRecord);
  else if (label === 'Text') Object.assign(entity, { planId: evidence.plan });
  // a plan has no evidence: what a review set of it is told by the plan itself
  const { review, asRead } = label === 'Plan' ? evidence : {};
  return Object.assign(entity, { label }, own, review !== undefined && { review, asRead });
}

/** The object of an edge between two nodes, from its properties and type as a query returns them (`r`, `type(r)`). */
export function toRelation(edge: Value, type: Value, from: Entity, to: Entity): Relation {
  const { own, evidence } = parted(edge as Row);
  return Object.assign(new Relation(), {
    id: `${from.id} ${type} ${to.id}`,
    type: type as EdgeType,
    from,
    to,
    asPrinted: own.asPrinted,
    force: own.force,
    evidence: new Evidence(evidence as unknown as EvidenceRecord),
    ...(typeof own.toQuote === 'string' && { answered: answeredBy(own) }),
  });
}

const answeredBy = ({ toPlan, toQuote, toStart, toEnd }: Row): AnsweredClause =>
  Object.assign(new AnsweredClause(), { planId: toPlan, quote: toQuote, start: toStart, end: toEnd });

/** The objects of what is held in memory, made once: nobody may change them. */
const entities = new WeakMap<HeldNode, Entity>();
const relations = new WeakMap<HeldEdge, Relation>();

export function heldEntity(node: HeldNode): Entity {
  let entity = entities.get(node);
  if (!entity) {
    entity = toEntity(node.properties, [node.label]);
    entities.set(node, entity);
  }
  return entity;
}

export function heldRelation(edge: HeldEdge): Relation {
  let relation = relations.get(edge);
  if (!relation) {
    const { properties, type, from, to } = edge;
    relation = toRelation(properties, type, heldEntity(from), heldEntity(to));
    relations.set(edge, relation);
  }
  return relation;
}

const heldEntityOrNull = (node: HeldNode | undefined) => (node ? heldEntity(node) : null);

/** The nodes with these ids, in their order; null for an id that the graph does not have. */
export async function entitiesById(reader: Reader, ids: readonly string[]): Promise<(Entity | null)[]> {
  const { model } = reader;
  if (model) return ids.map((id) => heldEntityOrNull(model.node(id)));
  const rows = await reader.read(
    'UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN n, labels(n) AS labels',
    { ids: [...ids] },
  );
  const found = new Map(
    rows.map(({ n, labels }) => toEntity(n!, labels!)).map((entity) => [entity.id, entity]),
  );
  return ids.map((id) => found.get(id) ?? null);
}
