/** Where a node stands. */
export interface Spot {
  id: string;
  x: number;
  y: number;
}

export type ArrowKey = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

const vectors: Record<ArrowKey, readonly [number, number]> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

export const isArrow = (key: string): key is ArrowKey => Object.hasOwn(vectors, key);

/**
 * The node that an arrow key leads to: the nearest one in that direction, where a step aside counts double. Nothing
 * where none lies that way.
 */
export function nearest(from: Spot, spots: readonly Spot[], key: ArrowKey): string | undefined {
  const [dx, dy] = vectors[key];
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const { id, x, y } of spots) {
    const along = (x - from.x) * dx + (y - from.y) * dy;
    const aside = Math.abs((x - from.x) * dy) + Math.abs((y - from.y) * dx);
    const cost = along + 2 * aside;
    if (id !== from.id && along > 1 && cost < least) {
      best = id;
      least = cost;
    }
  }
  return best;
}
