import type { LedgerQuery } from '../../generated/operations.ts';
import { useEither, useSay } from '../../language/messages.ts';
import { DataTable } from '../../page/DataTable.tsx';
import { EntityLink } from '../../panels/EntityLink.tsx';
import { withUnit } from '../../vocabulary/quantity.ts';

type Gap = LedgerQuery['ledger']['gaps'][number];

/** What provinces together aim at, beside the nation. */
export function GapTable({ gaps }: { gaps: readonly Gap[] }) {
  const say = useSay();
  const either = useEither();
  if (!gaps.length) return null;
  return (
    <DataTable
      title={say('ledger.gaps')}
      titled
      rows={gaps}
      keyOf={({ national, year }) => `${national.id} ${year}`}
      columns={[
        {
          name: say('coverage.goal'),
          show: ({ national }) => <EntityLink card={national} />,
          cell: ({ national }) => national.name,
        },
        { name: say('property.year'), show: ({ year }) => year, cell: ({ year }) => year },
        {
          name: say('ledger.sum'),
          nowrap: true,
          show: ({ sum, unit }) => withUnit(sum, unit),
          cell: ({ sum }) => sum,
        },
        {
          name: say('ledger.gap'),
          nowrap: true,
          show: ({ gap, unit }) => withUnit(gap, unit),
          cell: ({ gap }) => gap,
        },
        {
          name: say('property.why'),
          show: ({ why, whyZh }) => either(why, whyZh),
          cell: ({ why, whyZh }) => either(why, whyZh),
        },
      ]}
    />
  );
}
