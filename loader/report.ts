/** What a run of the loader did: for people and, as JSON, for programs. */
export interface LoadReport {
  files: FileReport[];
  plans: PlanReport[];
  /** plans that their file no longer holds; cited ones stay as cited */
  removed: { id: string; title: string }[];
  /** milliseconds */
  elapsed: number;
}

export interface FileReport {
  path: string;
  status: 'loaded' | 'failed';
  /** id of the format that it was read as; lines of any but `txt` are those of the text that was taken out of it */
  format?: string;
  /** what went wrong, where, and what to do about it */
  error?: string;
  notices: Notice[];
}

/** Something a reader should know: text that was mended, a thing that could not be told. */
export interface Notice {
  /** file:line:column */
  place: string;
  /** name of what noticed it */
  rule: string;
  message: string;
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
  /** `repeated`: another of the files holds the same plan, which was loaded from there */
  status: 'added' | 'replaced' | 'repeated' | 'failed';
  error?: string;
  /** names of the files that it was read from */
  files: string[];
  /** nodes by label and edges by type */
  found: Record<string, number>;
  /** in the order of their kinds, each kind as it stands in the text */
  notices: PlanNotice[];
}

/** Whether anything could not be loaded. */
export const hasFailures = (report: LoadReport): boolean =>
  report.files.some((f) => f.status === 'failed') || report.plans.some((p) => p.status === 'failed');
