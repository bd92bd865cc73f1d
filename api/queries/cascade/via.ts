import type { Leg, Link } from './graph.ts';

/** The surest of the relations that lead to a node from nearer the root. */
export const viaOf = (arriving: readonly Leg[], distances: ReadonlyMap<string, number>): Link | undefined =>
  arriving
    .filter(({ near, far, length }) => distances.get(near)! + length === distances.get(far))
    .reduce<Leg | undefined>(
      (best, leg) => (best && best.confidence >= leg.confidence ? best : leg),
      undefined,
    )?.link;
