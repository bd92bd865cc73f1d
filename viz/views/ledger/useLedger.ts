import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { query } from '../../data/query.ts';
import {
  LedgerCountsDocument,
  type LedgerCountsQuery,
  LedgerDocument,
  type LedgerQuery,
} from '../../generated/operations.ts';
import { ledgerKinds } from '../../state/ledger.ts';
import { useApp } from '../../state/store.ts';

/** Steps on one page; what is beyond is told of. */
const most = 400;

export type LedgerStep = LedgerQuery['ledger']['steps'][number];
export type LedgerCount = LedgerCountsQuery['ledger']['counts'][number];

const byKind = (a: LedgerStep, b: LedgerStep) => ledgerKinds.indexOf(a.kind) - ledgerKinds.indexOf(b.kind);

/** The steps that are chosen, and how many there are of each kind, plan and region before they are narrowed. */
export function useLedger() {
  const { indicator = null, plan = null, region = null, kind } = useApp((state) => state.ledger);
  const counts = useQuery(query(LedgerCountsDocument, { indicator }));
  const steps = useQuery({
    ...query(LedgerDocument, { indicator, plan, region, kind: kind ? [kind] : null, first: most }),
    placeholderData: keepPreviousData,
  });
  const answers = [counts, steps];
  return {
    counts: counts.data?.ledger.counts,
    found: steps.data && { ...steps.data.ledger, steps: steps.data.ledger.steps.toSorted(byKind) },
    fetching: answers.some(({ isFetching }) => isFetching),
    pending: answers.some(({ isPending }) => isPending),
    error: answers.find(({ error }) => error)?.error ?? null,
    retry: () => {
      for (const answer of answers) if (answer.error) void answer.refetch();
    },
  };
}
