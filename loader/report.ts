import type { PassedOver } from './documents.ts';
import type { StandingReview } from './reviews/reviewing.ts';

export type { PassedOver } from './documents.ts';

/** What a run of the loader did: for people and, as JSON, for programs. */
export interface LoadReport {
  files: FileReport[];
  plans: PlanReport[];
  /** plans that no file holds any longer, which stand as they were */
  unheld: UnheldPlan[];
  /** those that were taken out: since the load was told to, or since their text is read as another plan now; cited ones stay as cited */
  removed: UnheldPlan[];
  /** what lies in the folders and was not read */
  passedOver: PassedOver[];
  /** every review that is known, with what became of it */
  reviews: StandingReview[];
  /** documents that are read again, though they are as they were, since the rules are not */
  outdated: number;
  /** milliseconds */
  elapsed: number;
}

/** A plan whose file is gone, or holds something else now. */
export interface UnheldPlan {
  id: string;
  title: string;
  /** path of the file that held it */
  path: string;
}

export interface FileReport {
  path: string;
  /** `unchanged`: it stands in the graph as it is, and was not read again */
  status: 'loaded' | 'unchanged' | 'failed';
  /** id of the format that it was read as; lines of any but `txt` are those of the text that was taken out of it */
  format?: string;
  /** what went wrong, where, and what to do about it */
  error?: string;
  errorZh?: string;
  notices: Notice[];
}

/** Something a reader should know: text that was mended, a thing that could not be told. */
export interface Notice {
  /** file:line:column */
  place: string;
  /** name of what noticed it */
  rule: string;
  message: string;
  messageZh: string;
}

/** What a person should look at in a plan. */
export interface PlanNotice extends Notice {
  /**
   * next to nothing was found in the document; a number that cannot be right; a thing that may be another; what the document does
   * not say of itself
   */
  kind: 'barren' | 'suspect' | 'unsure' | 'unstated';
}

export interface PlanReport {
  id: string;
  title: string;
  /** `repeated`: another file holds the same text, or more of it, and the plan stands as it is there */
  status: 'added' | 'replaced' | 'repeated' | 'failed';
  error?: string;
  /** the files that it was read from, by their paths from the root of their corpus */
  files: string[];
  /** where the status is `repeated`, the files that it stands from */
  standsFrom?: readonly string[];
  /** where it took the place of a plan that another file prints, that file */
  tookPlaceOf?: readonly string[];
  /** nodes by label and edges by type */
  found: Record<string, number>;
  /** in the order of their kinds, each kind as it stands in the text */
  notices: PlanNotice[];
}

/** Whether anything could not be loaded. */
export const hasFailures = (report: LoadReport): boolean =>
  report.files.some((f) => f.status === 'failed') || report.plans.some((p) => p.status === 'failed');
