import { type Concept, oneOf, optional } from './concept.ts';

/** In the order in which they are listed: what is another number first. */
export const ledgerKinds = [
  'HIGHER',
  'LOWER',
  'EARLIER',
  'LATER',
  'TAKEN_OVER',
  'DIVIDED',
  'DROPPED',
  'INCOMPARABLE',
  'NEW',
] as const;
export type LedgerKind = (typeof ledgerKinds)[number];

/** Which steps from a national number to one below are listed; all where it says nothing. */
export interface LedgerState {
  kind?: LedgerKind;
  /** ids of a plan, a region and an indicator */
  plan?: string;
  region?: string;
  indicator?: string;
}

export const ledger: Concept<LedgerState> = {
  initial: {},
  params: ['step', 'ledgerPlan', 'ledgerRegion', 'ledgerOf'],
  read(link) {
    const kind = oneOf(ledgerKinds, link.get('step'));
    const [plan, region, indicator] = ['ledgerPlan', 'ledgerRegion', 'ledgerOf'].map((name) =>
      link.get(name),
    );
    return {
      ...(kind && { kind }),
      ...(plan && { plan }),
      ...(region && { region }),
      ...(indicator && { indicator }),
    };
  },
  write: ({ kind, plan, region, indicator }) => [
    ...optional('step', kind),
    ...optional('ledgerPlan', plan),
    ...optional('ledgerRegion', region),
    ...optional('ledgerOf', indicator),
  ],
  isStep: (before, after) => before !== after,
};
