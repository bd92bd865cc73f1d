import type { EdgeFact, Row } from '../../graph-schema/index.ts';

const canonical = (properties: object): string =>
  JSON.stringify(
    Object.entries(properties)
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** Whether two nodes or edges say the same. */
export const isSame = (a: object, b: object): boolean => canonical(a) === canonical(b);

const keyOf = (from: unknown, type: unknown, to: unknown): string => `${from}\n${type}\n${to}`;

/**
 * What has to be done for these edges to stand in place of those that there were.
 * @param had rows with `from`, `type`, `to` and `properties`
 */
export function replacing<T extends Row>(
  had: readonly T[],
  edges: readonly EdgeFact[],
): { gone: { type: string; from: string; to: string }[]; written: EdgeFact[] } {
  const before = new Map(had.map((row) => [keyOf(row.from, row.type, row.to), row]));
  const staying = new Set(edges.map(({ type, from, to }) => keyOf(from.id, type, to.id)));
  return {
    gone: [...before]
      .filter(([key]) => !staying.has(key))
      .map(([, { type, from, to }]) => ({ type: String(type), from: String(from), to: String(to) })),
    written: edges.filter(({ type, from, to, properties }) => {
      const own = before.get(keyOf(from.id, type, to.id));
      return !own || !isSame(own.properties as object, properties);
    }),
  };
}
