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

const edgeOf = ({ type, from, to }: EdgeFact) => `${type} ${from.id} ${to.id}`;

/**
 * Writes the claims of a plan in place of those that it made before.
 * @returns for each edge that it claims or claimed, the claims of every plan
 */
export async function replaceClaims(
  tx: Transaction,
  plan: string,
  facts: readonly EdgeFact[],
): Promise<EdgeFact[][]> {
  const before = await tx.run('MATCH (c:Claim {plan: $plan}) RETURN c.edge AS edge', { plan });
  if (before.length) await tx.run('MATCH (c:Claim {plan: $plan}) DETACH DELETE c', { plan });
  const records: ClaimRecord[] = facts.map((fact) => ({
    plan,
    edge: edgeOf(fact),
    fact: JSON.stringify(fact),
  }));
  if (records.length)
    await tx.run('UNWIND $rows AS row CREATE (c:Claim) SET c = row', {
      rows: records.map((it) => ({ ...it })),
    });
  const edges = new Set([...before.map(({ edge }) => String(edge)), ...records.map(({ edge }) => edge)]);
  if (!edges.size) return [];
  const rows = await tx.run(
    'UNWIND $edges AS edge MATCH (c:Claim {edge: edge}) RETURN edge, collect(c.fact) AS facts',
    { edges: [...edges] },
  );
  return rows.map(({ facts: found }) => (found as string[]).map((fact) => JSON.parse(fact) as EdgeFact));
}
