import type { AuditRecord } from '../graph-schema/index.ts';
import { folded } from './analysis.ts';
import { either, say } from './language/say.ts';

/** What was passed over, plan by plan, for a person to read; last how much it is of all. */
export function auditText(audits: readonly AuditRecord[]): string {
  const sum = (of: (audit: AuditRecord) => number) => audits.reduce((all, audit) => all + of(audit), 0);
  return [
    ...audits.flatMap(({ plan, sentences, marked, passedOver }) => [
      say('audit.plan', { plan, passed: passedOver.length, marked, sentences }),
      ...passedOver.flatMap(({ start, quote, why, whyZh }) => [
        `  ${start}  ${folded(quote)}`,
        `      ${either(why, whyZh)}`,
      ]),
    ]),
    say('report.audit', { passed: sum((it) => it.passedOver.length), marked: sum((it) => it.marked) }),
    '',
  ].join('\n');
}
