import { type Label, labels, type Value } from '../graph-schema/index.ts';

const isLabel = (name: string): name is Label => (labels as readonly string[]).includes(name);

/** The label of a node beside `Entity`, which all have. */
export function labelOf(all: Value): Label {
  const label = (all as string[]).find(isLabel);
  if (!label) throw new Error(`a node has the labels ${String(all)}, none of which is in the model`);
  return label;
}
