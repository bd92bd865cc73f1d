import { readAudits } from '../../graph-schema/index.ts';
import { Audit, PassedOver } from '../schema/audit.ts';
import { Plan } from '../schema/plan.ts';
import type { Loaders } from './loaders.ts';
import type { Reader } from './reader.ts';

/** What the loader passed over in a plan; null where it has no such plan, or was loaded before there were audits. */
export async function auditOf(reader: Reader, loaders: Loaders, id: string): Promise<Audit | null> {
  const [[record], plan] = await Promise.all([readAudits(reader, id), loaders.node(id)]);
  if (!record || !(plan instanceof Plan)) return null;
  const { sentences, marked, passedOver } = record;
  return Object.assign(new Audit(), {
    plan,
    sentences,
    marked,
    passedOver: passedOver.map((one) => Object.assign(new PassedOver(), one)),
  });
}
