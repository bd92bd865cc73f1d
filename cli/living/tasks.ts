import type { LoadProgress, StandingReview } from '../../loader/index.ts';
import type { Preview } from './preview.ts';

/** What of a plan a document does not say, as a person who adds it knows it. */
export type Correction = Record<string, unknown>;

/** What the process that works on the graph is asked to do. */
export type Task =
  /** what a document would bring */
  | { kind: 'preview'; folder: string; name: string; plans: readonly Correction[] }
  /** takes it in, and keeps it beside the store */
  | { kind: 'keep'; folder: string; name: string; plans: readonly Correction[] }
  | { kind: 'review'; given: Readonly<Record<string, unknown>> };

export interface Results {
  preview: Preview;
  keep: { plans: string[] };
  review: StandingReview;
}

/** Who is to blame where a task fails: whoever asked, or nobody. */
export type Failure = { message: string; messageZh?: string; isInput: boolean };

/** From the process that works to the one that asked. */
export type Message = { progress: LoadProgress } | { result: Results[keyof Results] } | { failure: Failure };
