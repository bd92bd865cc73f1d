import type { Reason } from '../tree.ts';

/** What kinds of statements can be checked. Everything else in a text is no claim. */
export const claimKinds = ['DOCUMENT', 'RELATION', 'NUMBER', 'LEAD', 'QUOTATION'] as const;
export type ClaimKind = (typeof claimKinds)[number];

/**
 * What the graph says of a claim. `NOT_HELD`: nothing for or against it stands there, which does not make it false.
 */
export const claimVerdicts = ['SUPPORTED', 'CONTRADICTED', 'SUPERSEDED', 'NOT_HELD'] as const;
export type ClaimVerdict = (typeof claimVerdicts)[number];

/** A sentence of a plan that speaks for or against a claim. */
export interface Witness {
  plan: string;
  planTitle: string;
  quote: string;
  /** offsets in the plan's text; absent where only the head of the plan says it */
  start?: number;
  end?: number;
}

/** A claim of a draft, and what the graph says of it. */
export interface Finding extends Reason {
  kind: ClaimKind;
  verdict: ClaimVerdict;
  /** the words of the draft, and where they stand */
  quote: string;
  start: number;
  end: number;
  witnesses: Witness[];
}

/** What was found in a whole draft. */
export interface Verification {
  findings: Finding[];
  /** sentences of the draft, and how many of them make no claim that can be checked */
  sentences: number;
  withoutClaim: number;
}
