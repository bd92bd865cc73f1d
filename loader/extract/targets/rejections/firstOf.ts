import type { Rejection } from '../candidate.ts';

/** A rejection of several reasons, asked in order: the first that holds is told. */
export const firstOf =
  (...reasons: readonly Rejection[]): Rejection =>
  (candidate, about) => {
    for (const reason of reasons) {
      const why = reason(candidate, about);
      if (why) return why;
    }
    return undefined;
  };
