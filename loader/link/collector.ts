import type { EdgeFact, GraphFacts, NodeFact } from '../../graph-schema/index.ts';
import type { Doubt } from './doubts.ts';

/**
 * Collects nodes and edges, one of each: the first to come stays. Between two nodes there is one edge of a type; a
 * second one with more confidence takes its place.
 */
export class Collector {
  readonly #nodes = new Map<string, NodeFact>();
  readonly #edges = new Map<string, EdgeFact>();
  readonly #doubts = new Map<string, Doubt>();

  node(...facts: NodeFact[]): void {
    for (const fact of facts)
      if (!this.#nodes.has(fact.properties.id)) this.#nodes.set(fact.properties.id, fact);
  }

  edge(...facts: EdgeFact[]): void {
    for (const fact of facts) {
      const key = `${fact.type} ${fact.from.id} ${fact.to.id}`;
      const had = this.#edges.get(key);
      if (!had || had.properties.confidence < fact.properties.confidence) this.#edges.set(key, fact);
    }
  }

  has(type: EdgeFact['type'], from: string, to: string): boolean {
    return this.#edges.has(`${type} ${from} ${to}`);
  }

  /** The first of several doubts that say the same stays. */
  doubt(doubt: Doubt): void {
    if (!this.#doubts.has(doubt.message)) this.#doubts.set(doubt.message, doubt);
  }

  doubts(): Doubt[] {
    return [...this.#doubts.values()];
  }

  facts(): GraphFacts {
    return { nodes: [...this.#nodes.values()], edges: [...this.#edges.values()] };
  }
}
