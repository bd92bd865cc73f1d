import { type Concept, oneOf, optional } from './concept.ts';

export const auditMarks = ['RESPONSIBILITY', 'DUTY', 'NUMBER', 'PROJECT'] as const;
export type AuditMark = (typeof auditMarks)[number];

/** Of which plan the sentences are listed that were passed over, and of which kind. */
export interface AuditState {
  /** id of the plan; the one with most of them where it is not said */
  plan?: string;
  mark?: AuditMark;
}

export const audit: Concept<AuditState> = {
  initial: {},
  params: ['auditPlan', 'auditMark'],
  read(link) {
    const plan = link.get('auditPlan');
    const mark = oneOf(auditMarks, link.get('auditMark'));
    return { ...(plan && { plan }), ...(mark && { mark }) };
  },
  write: ({ plan, mark }) => [...optional('auditPlan', plan), ...optional('auditMark', mark)],
  isStep: (before, after) => before.plan !== after.plan || before.mark !== after.mark,
};
