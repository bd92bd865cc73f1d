import type { CountBar } from '../../page/CountBars.tsx';
import { type LedgerKind, ledgerKinds } from '../../state/ledger.ts';
import type { LedgerCount } from './useLedger.ts';

/** What a count is of: a plan, or a region. */
interface Owner {
  id: string;
  name: string;
}

/** How many steps there are of each kind, in the order of the kinds; none of which there are none. */
export function countsByKind(
  counts: readonly Pick<LedgerCount, 'kind' | 'count'>[],
): { id: LedgerKind; count: number }[] {
  return ledgerKinds
    .map((id) => ({
      id,
      count: counts.filter(({ kind }) => kind === id).reduce((sum, { count }) => sum + count, 0),
    }))
    .filter(({ count }) => count > 0);
}

/** The same as a bar for each plan or region, the longest first. */
export function barsOf(
  counts: readonly LedgerCount[],
  ownerOf: (count: LedgerCount) => Owner,
  nameOf: (kind: LedgerKind) => string,
): CountBar[] {
  const owners = new Map(counts.map((count) => [ownerOf(count).id, ownerOf(count)]));
  const sums = new Map<string, number>();
  for (const count of counts) sums.set(ownerOf(count).id, (sums.get(ownerOf(count).id) ?? 0) + count.count);
  return [...owners.values()]
    .sort((a, b) => sums.get(b.id)! - sums.get(a.id)!)
    .map(({ id, name }) => ({
      id,
      name,
      parts: countsByKind(counts.filter((count) => ownerOf(count).id === id)).map((part) => ({
        ...part,
        name: nameOf(part.id),
      })),
    }));
}
