import { z } from 'zod';
import { type Label, labels, nodes } from './nodes.ts';

/** What a store keeps beside the graph. */
export const beside = ['Source', 'Audit', 'Review', 'Claim'] as const;
type Beside = (typeof beside)[number];

/** A property (or set of properties) that the stores index, derived from the definitions of the nodes. */
export interface IndexDefinition {
  name: string;
  label: Label | 'Entity' | Beside;
  property: string;
}

/** What full-text search reads of one label. */
export interface SearchDefinition {
  /** name of the full-text index, for engines that name it */
  name: string;
  label: Label;
  /** every searched property, in the order of the definition */
  properties: readonly string[];
  /** those of `properties` that hold lists of strings */
  lists: readonly string[];
}

/** `id` is unique among all nodes. */
export const uniqueIds: readonly IndexDefinition[] = [
  { name: 'entity_id', label: 'Entity', property: 'id' },
  ...labels.map((label) => ({ name: `${label.toLowerCase()}_id`, label, property: 'id' })),
];

export const lookupIndexes: readonly IndexDefinition[] = [
  ...labels.flatMap((label) =>
    nodes[label].indexed.map((property) => ({
      name: `${label.toLowerCase()}_${property.toLowerCase()}`,
      label,
      property,
    })),
  ),
  // what was loaded: book-keeping beside the graph (store/sources.ts)
  { name: 'source_path', label: 'Source', property: 'path' },
  // what was passed over: book-keeping too (store/audits.ts)
  { name: 'audit_plan', label: 'Audit', property: 'plan' },
  // what people said of it (store/reviews.ts)
  { name: 'review_id', label: 'Review', property: 'id' },
  { name: 'review_plan', label: 'Review', property: 'plan' },
  // what each plan says of two nodes that plans share (store/claims.ts)
  { name: 'claim_plan', label: 'Claim', property: 'plan' },
  { name: 'claim_edge', label: 'Claim', property: 'edge' },
];

const holdsList = (label: Label, property: string) => {
  const shape: z.ZodRawShape = nodes[label].shape;
  const type = shape[property];
  return (type instanceof z.ZodOptional ? type.unwrap() : type) instanceof z.ZodArray;
};

export const searchDefinitions: readonly SearchDefinition[] = labels
  .filter((label) => nodes[label].searched.length > 0)
  .map((label) => ({
    name: `${label.toLowerCase()}_text`,
    label,
    properties: nodes[label].searched,
    lists: nodes[label].searched.filter((property) => holdsList(label, property)),
  }));
