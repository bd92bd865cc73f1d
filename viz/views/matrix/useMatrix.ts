import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { query } from '../../data/query.ts';
import {
  MatrixDocument,
  MatrixOutcomesDocument,
  type MatrixOutcomesQuery,
} from '../../generated/operations.ts';
import { type Step, stepsFrom } from './grid.ts';
import { toldVerdicts } from './signs.ts';

export type Outcome = MatrixOutcomesQuery['outcomes']['answers'][number];

/** Steps and outcomes in one page each; what is beyond is told of. */
export const most = 1000;

/** Every step from a national target, and what became of targets, by their ids. */
export function useMatrix() {
  const ledger = useQuery(query(MatrixDocument, { first: most }));
  const outcomes = useQuery(query(MatrixOutcomesDocument, { verdict: toldVerdicts, first: most }));
  const steps = useMemo((): Step[] => stepsFrom(ledger.data?.ledger.steps ?? []), [ledger.data]);
  const became = useMemo(
    () => new Map((outcomes.data?.outcomes.answers ?? []).map((answer) => [answer.target.id, answer])),
    [outcomes.data],
  );
  const failed = [ledger, outcomes].filter(({ error }) => error);
  return {
    steps,
    became,
    count: ledger.data?.ledger.totalCount ?? 0,
    pending: ledger.isPending || outcomes.isPending,
    error: failed[0]?.error ?? null,
    retry: () => {
      for (const one of failed) void one.refetch();
    },
  };
}
