import type { EdgeType, Label, Row, Value } from '../../graph-schema/index.ts';
import { compareStrings } from '../relay/order.ts';

/** A relation as it is held in memory. */
export interface HeldEdge {
  readonly type: EdgeType;
  readonly from: HeldNode;
  readonly to: HeldNode;
  readonly properties: Row;
}

/** A node as it is held in memory, with its relations by their type. */
export interface HeldNode {
  readonly id: string;
  /** its place among all nodes by their ids, to put them in order at little cost */
  readonly rank: number;
  readonly label: Label;
  readonly properties: Row;
  readonly out: ReadonlyMap<EdgeType, readonly HeldEdge[]>;
  readonly in: ReadonlyMap<EdgeType, readonly HeldEdge[]>;
}

/** A node while the model is filled. */
interface Filling extends HeldNode {
  rank: number;
  readonly out: Map<EdgeType, HeldEdge[]>;
  readonly in: Map<EdgeType, HeldEdge[]>;
}

const none: readonly never[] = [];

function addTo<K, T>(groups: Map<K, T[]>, key: K, item: T): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}

const startOf = ({ properties }: HeldNode) => Number(properties.start ?? -1);

/** As a plan reads; the last tells all apart. */
const asRead = (a: HeldNode, b: HeldNode) => startOf(a) - startOf(b) || compareStrings(a.id, b.id);

/** One version of a graph, held whole in memory: nobody may change it. */
export class ReadModel {
  readonly #nodes = new Map<string, Filling>();
  readonly #labels = new Map<Label, HeldNode[]>();
  readonly #counts = new Map<EdgeType, number>();
  /** by plan, each as it reads */
  readonly #stated = new Map<Label, Map<Value, HeldNode[]>>();
  /** about how much memory it takes */
  readonly bytes: number;

  /**
   * @param nodes each once
   * @param edges between these; whose ends are not there is left out
   */
  constructor(
    nodes: Iterable<{ label: Label; properties: Row }>,
    edges: Iterable<{ type: EdgeType; from: string; to: string; properties: Row }>,
    bytes: number,
  ) {
    this.bytes = bytes;
    for (const { label, properties } of nodes) {
      const id = String(properties.id);
      const node: Filling = { id, rank: 0, label, properties, out: new Map(), in: new Map() };
      this.#nodes.set(id, node);
      addTo(this.#labels, label, node);
    }
    for (const [rank, id] of [...this.#nodes.keys()].sort().entries()) this.#nodes.get(id)!.rank = rank;
    for (const { type, from, to, properties } of edges) {
      const [source, sink] = [this.#nodes.get(from), this.#nodes.get(to)];
      if (!source || !sink) continue;
      const edge: HeldEdge = { type, from: source, to: sink, properties };
      addTo(source.out, type, edge);
      addTo(sink.in, type, edge);
      this.#counts.set(type, this.count(type) + 1);
    }
  }

  node(id: string): HeldNode | undefined {
    return this.#nodes.get(id);
  }

  /** In no order. */
  all(label: Label): readonly HeldNode[] {
    return this.#labels.get(label) ?? none;
  }

  /** How many relations of a type there are. */
  count(type: EdgeType): number {
    return this.#counts.get(type) ?? 0;
  }

  /** The nodes of a label that a plan states, as it reads. */
  stated(label: Label, plan: string): readonly HeldNode[] {
    let byPlan = this.#stated.get(label);
    if (!byPlan) {
      byPlan = new Map();
      for (const node of this.all(label)) addTo(byPlan, node.properties.plan ?? null, node);
      for (const nodes of byPlan.values()) nodes.sort(asRead);
      this.#stated.set(label, byPlan);
    }
    return byPlan.get(plan) ?? none;
  }
}

/** Followed from its start (OUT) or from its end (IN). */
export type Direction = 'OUT' | 'IN';

/** The end to which a relation leads. */
export const farOf = ({ from, to }: HeldEdge, direction: Direction): HeldNode =>
  direction === 'OUT' ? to : from;

/** The relations of one type of a node, in no order. */
export const edgesOf = (
  node: HeldNode | undefined,
  direction: Direction,
  type: EdgeType,
): readonly HeldEdge[] => (direction === 'OUT' ? node?.out : node?.in)?.get(type) ?? none;

/** All to which relations of one type lead from these, in so many steps at most; these among them. */
export function closure(
  starts: Iterable<HeldNode>,
  direction: Direction,
  type: EdgeType,
  most: number,
): Set<HeldNode> {
  const all = new Set(starts);
  let level = [...all];
  for (let step = 0; step < most && level.length; step++) {
    const next: HeldNode[] = [];
    for (const node of level)
      for (const edge of edgesOf(node, direction, type)) {
        const far = farOf(edge, direction);
        if (all.has(far)) continue;
        all.add(far);
        next.push(far);
      }
    level = next;
  }
  return all;
}
