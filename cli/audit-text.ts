import type { AuditRecord } from '../graph-schema/index.ts';

const folded = (words: string) => words.replace(/\s+/g, ' ').trim();

/** What was passed over, plan by plan, for a person to read; last how much it is of all. */
export function auditText(audits: readonly AuditRecord[]): string {
  const sum = (of: (audit: AuditRecord) => number) => audits.reduce((all, audit) => all + of(audit), 0);
  return [
    ...audits.flatMap(({ plan, sentences, marked, passedOver }) => [
      `${plan}: ${passedOver.length} of ${marked} marked sentences (${sentences} in all)`,
      ...passedOver.flatMap(({ start, mark, quote, why }) => [
        `  ${start}  ${mark.toLowerCase()}  ${folded(quote)}`,
        `      ${why}`,
      ]),
    ]),
    `${sum((it) => it.passedOver.length)} of ${sum((it) => it.marked)} sentences with a mark of a commitment are covered by no fact (${sum((it) => it.sentences)} sentences in all)`,
    '',
  ].join('\n');
}
