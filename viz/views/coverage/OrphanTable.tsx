import type { CoverageOrphansQuery } from '../../generated/operations.ts';
import { useSay } from '../../language/messages.ts';
import { DataTable } from '../../page/DataTable.tsx';
import { NodeButton } from '../../page/NodeButton.tsx';
import { SentenceLink } from '../../panels/SentenceLink.tsx';
import { Cite } from '../../takeaway/Cite.tsx';
import { cardName, taskTime } from '../../vocabulary/card.ts';
import { Agencies, CascadeLink } from './links.tsx';

type Orphan = NonNullable<CoverageOrphansQuery['coverage']>['orphans'][number];

/** The tasks of the region that answer to nothing in the plan. */
export function OrphanTable({
  orphans,
  selected,
}: {
  orphans: readonly Orphan[];
  selected: string | undefined;
}) {
  const say = useSay();
  return (
    <DataTable
      title={say('coverage.orphans')}
      rows={orphans}
      keyOf={({ id }) => id}
      isSelected={({ id }) => id === selected}
      none={say('coverage.noOrphans')}
      columns={[
        {
          name: say('label.Task'),
          show: (task) => (
            <>
              <NodeButton id={task.id} name={cardName(task)} />
              <p className="row-links">
                <CascadeLink id={task.id} />
                {task.evidence && <SentenceLink sentence={task.evidence} />}
                {task.evidence && <Cite sentence={task.evidence} />}
              </p>
            </>
          ),
        },
        {
          name: say('property.plan'),
          show: ({ plan }) => <span lang="zh">{plan?.shortTitle ?? plan?.title}</span>,
        },
        {
          name: say('property.year'),
          show: (task) => task.__typename === 'Task' && taskTime(task, say),
        },
        { name: say('edge.LEADS.IN'), show: ({ leads }) => <Agencies leads={leads} /> },
      ]}
    />
  );
}
