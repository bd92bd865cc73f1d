import { readAudits } from '../../graph-schema/index.ts';
import type { ApiContext } from '../context.ts';
import { Audit, AuditCount, PassedOver } from '../schema/audit.ts';
import { Plan } from '../schema/plan.ts';
import { Rule } from '../schema/rule.ts';
import type { Loaders } from './loaders.ts';
import type { Reader } from './reader.ts';

/** What the loader passed over in a plan; null where it has no such plan, or was loaded before there were audits. */
export async function auditOf(
  { reader, loaders, rules }: Pick<ApiContext, 'reader' | 'loaders' | 'rules'>,
  id: string,
): Promise<Audit | null> {
  const [[record], plan] = await Promise.all([readAudits(reader, id), loaders.node(id)]);
  if (!record || !(plan instanceof Plan)) return null;
  const { sentences, marked, passedOver } = record;
  return Object.assign(new Audit(), {
    plan,
    sentences,
    marked,
    passedOver: passedOver.map(({ rule: passedBy, ...one }) => {
      const known = passedBy === undefined ? undefined : rules.get(passedBy);
      return Object.assign(new PassedOver(), one, { rule: known ? new Rule(known) : null });
    }),
  });
}

/** How much was passed over in each plan that was audited, most first. */
export async function auditCounts(reader: Reader, loaders: Loaders, most: number): Promise<AuditCount[]> {
  const records = await readAudits(reader);
  const counts = await Promise.all(
    records.map(async ({ plan: id, sentences, marked, passedOver }) => {
      const plan = await loaders.node(id);
      return plan instanceof Plan ? { plan, sentences, marked, passedOver: passedOver.length } : undefined;
    }),
  );
  return counts
    .flatMap((count) => (count ? Object.assign(new AuditCount(), count) : []))
    .sort((a, b) => b.passedOver - a.passedOver)
    .slice(0, most);
}
