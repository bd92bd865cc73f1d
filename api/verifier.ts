import type { GraphStore } from '../graph-schema/index.ts';

/** A sentence of a plan that speaks for or against a claim. */
export interface ClaimWitness {
  plan: string;
  planTitle: string;
  quote: string;
  start?: number;
  end?: number;
}

/** A claim of a draft, and what the graph says of it. */
export interface CheckedClaim {
  kind: 'DOCUMENT' | 'RELATION' | 'NUMBER' | 'LEAD' | 'QUOTATION';
  verdict: 'SUPPORTED' | 'CONTRADICTED' | 'SUPERSEDED' | 'NOT_HELD';
  quote: string;
  start: number;
  end: number;
  why: string;
  whyZh: string;
  witnesses: ClaimWitness[];
}

export interface CheckedDraft {
  findings: CheckedClaim[];
  sentences: number;
  withoutClaim: number;
}

/**
 * Reads a draft and checks it against a graph. Reading documents is not known here: who makes the server brings what can.
 */
export type Verifier = (store: GraphStore, text: string) => Promise<CheckedDraft>;
