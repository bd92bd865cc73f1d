import { z } from 'zod';
import { edges, edgeTypes } from '../model/edges.ts';
import { labels, nodes } from '../model/nodes.ts';

/** What kind of value a property has. */
export type PropertyKind = 'string' | 'integer' | 'number' | 'boolean' | 'strings';

function kindOf(type: unknown): PropertyKind {
  const inner = type instanceof z.ZodOptional ? type.unwrap() : type;
  if (inner instanceof z.ZodArray) return 'strings';
  if (inner instanceof z.ZodBoolean) return 'boolean';
  if (inner instanceof z.ZodNumber) return inner.format === 'safeint' ? 'integer' : 'number';
  return 'string';
}

export const kindsOf = (shape: z.ZodRawShape): Map<string, PropertyKind> =>
  new Map(Object.entries(shape).map(([name, type]) => [name, kindOf(type)]));

export const optionalIn = (shape: z.ZodRawShape, name: string): boolean =>
  shape[name] instanceof z.ZodOptional;

const merged = (shapes: readonly z.ZodRawShape[]): Map<string, PropertyKind> => {
  const all = shapes.flatMap((shape) => [...kindsOf(shape)]);
  return new Map(all.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
};

/** Every property that a node can have, whatever its label; `id` stands apart in every format. */
export const nodeProperties: ReadonlyMap<string, PropertyKind> = new Map(
  [...merged(labels.map((label) => nodes[label].shape))].filter(([name]) => name !== 'id'),
);

/** Every property that an edge can have, whatever its type. */
export const edgeProperties: ReadonlyMap<string, PropertyKind> = merged(
  edgeTypes.map((type) => edges[type].shape),
);
