import { type Concept, optional } from './concept.ts';

/** The node or edge that the details panel tells about. */
export interface SelectionState {
  /** id of an entity */
  node?: string;
  /** id of a relation */
  edge?: string;
}

export const nothing: SelectionState = {};

export const selection: Concept<SelectionState> = {
  initial: nothing,
  params: ['node', 'edge'],
  read(link) {
    const edge = link.get('edge');
    const node = link.get('node');
    if (edge) return { edge };
    return node ? { node } : nothing;
  },
  write: ({ node, edge }) => [...optional('node', node), ...optional('edge', edge)],
  isStep: (before, after) => before.node !== after.node || before.edge !== after.edge,
};
