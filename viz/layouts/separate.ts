import type { Box, Place } from './levels.ts';

const rounds = 60;

/**
 * Moves boxes apart that lie over each other, each as little as it can: both give way along the shorter side of what
 * they share. What is still crowded after that moves down until it is free, so in the end no two overlap.
 */
export function separate(
  boxes: readonly Pick<Box, 'id' | 'width' | 'height'>[],
  places: ReadonlyMap<string, Place>,
  gap: number,
): Map<string, Place> {
  const spots: Spot[] = boxes.map(({ id, width, height }) => ({
    id,
    ...places.get(id)!,
    halfWidth: (width + gap) / 2,
    halfHeight: (height + gap) / 2,
  }));
  for (let round = 0; round < rounds; round++) if (!giveWay(spots)) break;
  settle(spots);
  return new Map(spots.map(({ id, x, y }) => [id, { x, y }]));
}

interface Spot extends Place {
  id: string;
  halfWidth: number;
  halfHeight: number;
}

/** By how much two boxes overlap, across and down; nothing where they do not. */
function shared(a: Spot, b: Spot): { x: number; y: number } | undefined {
  // of those that stand near each other across, most are far from each other down
  const y = a.halfHeight + b.halfHeight - Math.abs(a.y - b.y);
  if (y <= 1e-6) return undefined;
  const x = a.halfWidth + b.halfWidth - Math.abs(a.x - b.x);
  return x > 1e-6 ? { x, y } : undefined;
}

/** One round of giving way; tells whether anything had to. Only what lies near each other across is compared. */
function giveWay(spots: Spot[]): boolean {
  let moved = false;
  const widest = Math.max(0, ...spots.map(({ halfWidth }) => halfWidth));
  // all pairs are looked at in the same order, however the places came about
  spots.sort((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1));
  for (let i = 0; i < spots.length; i++)
    for (let j = i + 1; j < spots.length; j++) {
      const [a, b] = [spots[i]!, spots[j]!];
      if (b.x - a.x > a.halfWidth + widest) break;
      const both = shared(a, b);
      if (!both) continue;
      moved = true;
      const along = both.x < both.y ? 'x' : 'y';
      const push = ((both[along] + 1e-3) / 2) * (b[along] >= a[along] ? 1 : -1);
      a[along] -= push;
      b[along] += push;
    }
  return moved;
}

/** From the top down, each box goes below those above it that it still touches. Only what stands in the same or the next strip can. */
function settle(spots: readonly Spot[]): void {
  const strip = 2 * Math.max(1, ...spots.map(({ halfWidth }) => halfWidth));
  const strips = new Map<number, Spot[]>();
  const touched = (spot: Spot) => {
    const at = Math.floor(spot.x / strip);
    for (const near of [at - 1, at, at + 1]) {
      const found = strips.get(near)?.find((other) => shared(spot, other));
      if (found) return found;
    }
    return undefined;
  };
  for (const spot of [...spots].sort((a, b) => a.y - b.y || a.x - b.x)) {
    for (let above = touched(spot); above; above = touched(spot))
      spot.y = above.y + above.halfHeight + spot.halfHeight;
    const own = Math.floor(spot.x / strip);
    const known = strips.get(own);
    if (known) known.push(spot);
    else strips.set(own, [spot]);
  }
}
