import { readAudits } from '../../graph-schema/index.ts';
import type { ApiContext } from '../context.ts';
import { Audit, AuditCount, PassedOver } from '../schema/audit.ts';
import type { PlanFilter, PlanOrder } from '../schema/inputs.ts';
import { Plan } from '../schema/plan.ts';
import { Rule } from '../schema/rule.ts';
import type { Loaders } from './loaders.ts';
import { chosenPlans } from './plans.ts';
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

/** How much was passed over in each plan that was audited, most first where no order is asked for. */
export async function auditCounts(
  reader: Reader,
  loaders: Loaders,
  { most, ...asked }: { most: number; filter: PlanFilter | null; order: PlanOrder | null },
): Promise<AuditCount[]> {
  const [choose, audits] = await Promise.all([chosenPlans(reader, asked), readAudits(reader)]);
  const mostFirst = audits.sort((a, b) => b.passedOver.length - a.passedOver.length);
  const records = choose(mostFirst, ({ plan }) => plan);
  const counts = await Promise.all(
    records.map(async ({ plan: id, sentences, marked, passedOver }) => {
      const plan = await loaders.node(id);
      return plan instanceof Plan ? { plan, sentences, marked, passedOver: passedOver.length } : undefined;
    }),
  );
  return counts.flatMap((count) => (count ? Object.assign(new AuditCount(), count) : [])).slice(0, most);
}
