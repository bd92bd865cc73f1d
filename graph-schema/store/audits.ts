import type { GraphStore, Transaction } from './port.ts';

/**
 * What the loader passed over in one plan: book-keeping beside the graph, like what is remembered of files. It is not exported, and no
 * node depends on it.
 */
export interface AuditRecord {
  /** id of the plan */
  plan: string;
  /** sentences of the plan, and how many of them have a mark of a commitment */
  sentences: number;
  marked: number;
  passedOver: PassedOverRecord[];
}

/** A sentence that looks like a commitment and that no fact covers. */
export interface PassedOverRecord {
  start: number;
  end: number;
  quote: string;
  mark: 'RESPONSIBILITY' | 'DUTY' | 'NUMBER' | 'PROJECT';
  why: string;
  whyZh: string;
  /** id of the rule that passed it over, where one did */
  rule?: string;
}

/** The audits of these plans, or of all, by plan. */
export async function readAudits(store: Pick<GraphStore, 'read'>, plan?: string): Promise<AuditRecord[]> {
  const rows = await store.read(
    `MATCH (a:Audit) WHERE $plan IS NULL OR a.plan = $plan
     RETURN a.plan AS plan, a.sentences AS sentences, a.marked AS marked, a.passedOver AS passedOver ORDER BY plan`,
    { plan: plan ?? null },
  );
  return rows.map((row) => ({
    plan: String(row.plan),
    sentences: Number(row.sentences),
    marked: Number(row.marked),
    passedOver: JSON.parse(String(row.passedOver)) as PassedOverRecord[],
  }));
}

/** Writes audits in place of those of the same plans. */
export async function writeAudits(tx: Transaction, audits: readonly AuditRecord[]): Promise<void> {
  if (audits.length)
    await tx.run('UNWIND $rows AS row MERGE (a:Audit {plan: row.plan}) SET a = row', {
      rows: audits.map(({ passedOver, ...audit }) => ({ ...audit, passedOver: JSON.stringify(passedOver) })),
    });
}

/** Forgets the audit of a plan that is taken out. */
export async function forgetAudit(tx: Transaction, plan: string): Promise<void> {
  await tx.run('MATCH (a:Audit {plan: $plan}) DETACH DELETE a', { plan });
}
