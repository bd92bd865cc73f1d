import type { EdgeFact } from '../model/types.ts';
import type { Transaction } from './port.ts';

/**
 * What each plan says of two nodes that it shares with others: book-keeping beside the graph, not exported. The graph holds one edge of
 * them, with the surest evidence; where that goes, the next surest is found here.
 */
interface ClaimRecord {
  plan: string;
  /** type and ends of the edge: what the claims of several plans have in common */
  edge: string;
  /** the edge as that plan states it, as JSON */
  fact: string;
}

/** What the claims of several plans on one edge have in common. */
export const claimedEdge = ({ type, from, to }: EdgeFact): string => `${type} ${from.id} ${to.id}`;

const factOf = (fact: unknown) => JSON.parse(String(fact)) as EdgeFact;

/** What a plan claims. */
export async function claimsBy(tx: Transaction, plan: string): Promise<EdgeFact[]> {
  const rows = await tx.run('MATCH (c:Claim {plan: $plan}) RETURN c.fact AS fact', { plan });
  return rows.map(({ fact }) => factOf(fact));
}

/**
 * Writes the claims of a plan in place of those that it made.
 * @param made as `claimsBy` tells
 */
export async function replaceClaims(
  tx: Transaction,
  plan: string,
  made: readonly EdgeFact[],
  facts: readonly EdgeFact[],
): Promise<void> {
  const records: ClaimRecord[] = facts.map((fact) => ({
    plan,
    edge: claimedEdge(fact),
    fact: JSON.stringify(fact),
  }));
  await Promise.all([
    made.length && tx.run('MATCH (c:Claim {plan: $plan}) DETACH DELETE c', { plan }),
    records.length &&
      tx.run('UNWIND $rows AS row CREATE (c:Claim) SET c = row', {
        rows: records.map((it) => ({ ...it })),
      }),
  ]);
}

/** What every plan claims of these edges: some are claimed by most plans of a graph. */
export async function claimsOf(tx: Transaction, edges: readonly string[]): Promise<EdgeFact[]> {
  if (!edges.length) return [];
  const rows = await tx.run('UNWIND $edges AS edge MATCH (c:Claim {edge: edge}) RETURN c.fact AS fact', {
    edges: [...edges],
  });
  return rows.map(({ fact }) => factOf(fact));
}
