import type { z } from 'zod';
import type { EdgeType, edges } from './edges.ts';
import type { Label, nodes } from './nodes.ts';

/** The properties of a node of one label, `id` and `name` among them. */
export type NodeProperties<L extends Label> = z.infer<z.ZodObject<(typeof nodes)[L]['shape']>>;

/** The properties of an edge of one type. */
export type EdgeProperties<T extends EdgeType> = z.infer<z.ZodObject<(typeof edges)[T]['shape']>>;

/** A node as a fact: what the loader hands to the store and what an export writes. */
export type NodeFact = { [L in Label]: { label: L; properties: NodeProperties<L> } }[Label];

/** An edge as a fact. There is one edge of a type between two nodes: (type, from, to) is its identity. */
export type EdgeFact = {
  [T in EdgeType]: { type: T; from: EdgeEnd; to: EdgeEnd; properties: EdgeProperties<T> };
}[EdgeType];

/** One end of an edge, by its label and id. */
export interface EdgeEnd {
  label: Label;
  id: string;
}

/** What one or more plans say, ready to be written. */
export interface GraphFacts {
  nodes: NodeFact[];
  edges: EdgeFact[];
}
