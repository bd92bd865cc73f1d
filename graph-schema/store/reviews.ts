import type { GraphStore, Transaction } from './port.ts';

/**
 * What became of a review in a store: book-keeping beside the graph, not exported. The review itself stands in a file; its copy here
 * lets every process that loads into the store honour it, and lets the API show it.
 */
export interface ReviewRecord {
  id: string;
  /** the review as it stands in the file, one line of JSON */
  line: string;
  /** id of the plan whose words it rests on; empty where it is about another review */
  plan: string;
  state: 'honoured' | 'orphaned' | 'waiting' | 'overruled' | 'withdrawn';
  /** why it is not honoured; empty where it is */
  told: string;
  /** the same in Chinese */
  toldZh: string;
  /** what of the graph it took the place of, as JSON; empty where it did not touch it */
  took: string;
  /** the place in which it was applied among those of its plan */
  order: number;
}

/** Every review that a store knows, or every one of a plan, by id. */
export async function readReviewRecords(
  store: GraphStore,
  plan?: string,
): Promise<Map<string, ReviewRecord>> {
  const rows = await store.read(
    `MATCH (r:Review${plan === undefined ? '' : ' {plan: $plan}'}) RETURN properties(r) AS record ORDER BY r.id`,
    plan === undefined ? {} : { plan },
  );
  return new Map(
    rows.map(({ record }) => {
      const review = record as unknown as ReviewRecord;
      return [review.id, review];
    }),
  );
}

/** Writes records in place of those of the same ids. */
export async function writeReviewRecords(tx: Transaction, records: readonly ReviewRecord[]): Promise<void> {
  if (records.length)
    await tx.run('UNWIND $rows AS row MERGE (r:Review {id: row.id}) SET r = row', {
      rows: records.map((record) => ({ ...record })),
    });
}

/** What reviews of a plan took the place of is gone, since the plan itself is written anew or goes. */
export async function forgetTaken(tx: Transaction, plan: string): Promise<void> {
  await tx.run("MATCH (r:Review {plan: $plan}) WHERE r.took <> '' SET r.took = ''", { plan });
}
