import { type Label, labels, nodes } from './nodes.ts';

/** A property (or set of properties) that the stores index, derived from the definitions of the nodes. */
export interface IndexDefinition {
  name: string;
  label: Label | 'Entity';
  property: string;
}

/** `id` is unique among all nodes. */
export const uniqueIds: readonly IndexDefinition[] = [
  { name: 'entity_id', label: 'Entity', property: 'id' },
  ...labels.map((label) => ({ name: `${label.toLowerCase()}_id`, label, property: 'id' })),
];

export const lookupIndexes: readonly IndexDefinition[] = labels.flatMap((label) =>
  nodes[label].indexed.map((property) => ({
    name: `${label.toLowerCase()}_${property.toLowerCase()}`,
    label,
    property,
  })),
);

/** What full-text search reads, by label. */
export const searchedProperties: readonly { label: Label; properties: readonly string[] }[] = labels
  .map((label) => ({ label, properties: nodes[label].searched }))
  .filter(({ properties }) => properties.length > 0);
