import { groupBy, type Leg } from './graph.ts';

/** A chain of legs from a root, and the product of their confidences. */
export interface Chain {
  readonly legs: readonly Leg[];
  readonly confidence: number;
}

type Legs = ReadonlyMap<string, readonly Leg[]>;
type Prospect = (id: string, left: number) => number;

/** The best product of confidences with which a chain can go on from a node to an end, in so many steps at most. */
function prospectOf(legs: Legs): Prospect {
  const known = new Map<string, number>();
  const prospect: Prospect = (id, left) => {
    const key = `${left} ${id}`;
    let value = known.get(key);
    if (value !== undefined) return value;
    const onward = left > 0 ? (legs.get(id) ?? []) : [];
    value = onward.length
      ? Math.max(...onward.map((leg) => leg.confidence * prospect(leg.far, left - leg.length)))
      : 1;
    known.set(key, value);
    return value;
  };
  return prospect;
}

/** A chain that may go on; `promise` is what it can come to at best. */
interface Open extends Chain {
  readonly end: string;
  readonly left: number;
  readonly promise: number;
}

/** Puts a chain before those that promise as much: of many alike one is gone to its end before the next is begun. */
function insert(queue: Open[], chain: Open): void {
  let [low, high] = [0, queue.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (queue[middle]!.promise > chain.promise) low = middle + 1;
    else high = middle;
  }
  queue.splice(low, 0, chain);
}

/**
 * The chains from the root to the ends of a graph, the surest first. There can be very many more than are asked for: the
 * most promising is followed first, so that the time follows those that are taken.
 * @param longest steps in a chain, at most
 */
function* chainsFrom(root: string, legs: Legs, longest: number): Generator<Chain> {
  const prospect = prospectOf(legs);
  const queue: Open[] = [
    { legs: [], confidence: 1, end: root, left: longest, promise: prospect(root, longest) },
  ];
  for (let chain = queue.shift(); chain; chain = queue.shift()) {
    const { end, left, confidence } = chain;
    const passed = new Set(chain.legs.map(({ near }) => near));
    const onward = left > 0 ? (legs.get(end) ?? []).filter(({ far }) => !passed.has(far)) : [];
    if (onward.length === 0 && chain.legs.length > 0) yield chain;
    for (const leg of onward.toReversed()) {
      const next = confidence * leg.confidence;
      const rest = left - leg.length;
      insert(queue, {
        legs: [...chain.legs, leg],
        confidence: next,
        end: leg.far,
        left: rest,
        // products of the same numbers in another order differ in their last digits
        promise: Number((next * prospect(leg.far, rest)).toPrecision(10)),
      });
    }
  }
}

/** The surest chains from the root to the ends of several graphs that begin at it, so many at most. */
export function surestChains(
  root: string,
  graphs: readonly (readonly Leg[])[],
  longest: number,
  most: number,
): Chain[] {
  const chains: Chain[] = [];
  for (const graph of graphs) {
    let left = most;
    for (const chain of chainsFrom(
      root,
      groupBy(graph, ({ near }) => near),
      longest,
    )) {
      if (left-- <= 0) break;
      chains.push(chain);
    }
  }
  return chains.sort((a, b) => b.confidence - a.confidence).slice(0, most);
}
