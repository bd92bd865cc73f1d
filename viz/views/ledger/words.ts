import type { Say } from '../../language/messages.ts';
import { differenceWords } from '../../vocabulary/difference.ts';
import type { LedgerStep } from './useLedger.ts';

/** What changes of the number and its year: of a part of a whole only the year, its distance from the whole says nothing. */
export const stepWords = (
  { kind, difference, years, national }: Pick<LedgerStep, 'kind' | 'difference' | 'years' | 'national'>,
  say: Say,
): string =>
  differenceWords(
    { by: kind === 'DIVIDED' ? null : difference || null, unit: national?.unit ?? null, years },
    say,
  );
