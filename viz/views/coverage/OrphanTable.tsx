import type { CoverageOrphansQuery } from '../../generated/operations.ts';
import { useSay } from '../../language/messages.ts';
import { SentenceLink } from '../../panels/SentenceLink.tsx';
import { roving } from '../../shell/roving.ts';
import { change } from '../../state/store.ts';
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
  if (!orphans.length) return <p className="hint">{say('coverage.noOrphans')}</p>;
  return (
    <div className="table-frame">
      <table className="table" ref={roving}>
        <caption className="unseen">{say('coverage.orphans')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('label.Task')}</th>
            <th scope="col">{say('property.plan')}</th>
            <th scope="col">{say('property.year')}</th>
            <th scope="col">{say('edge.LEADS.IN')}</th>
          </tr>
        </thead>
        <tbody>
          {orphans.map((task) => (
            <tr key={task.id} aria-selected={task.id === selected}>
              <td>
                <button
                  type="button"
                  className="cell-button"
                  onClick={() => change({ selection: { node: task.id } })}
                >
                  <span lang="zh">{cardName(task)}</span>
                </button>
                <p className="row-links">
                  <CascadeLink id={task.id} />
                  {task.evidence && <SentenceLink sentence={task.evidence} />}
                  {task.evidence && <Cite sentence={task.evidence} />}
                </p>
              </td>
              <td lang="zh">{task.plan?.shortTitle ?? task.plan?.title}</td>
              <td>{task.__typename === 'Task' && taskTime(task, say)}</td>
              <td>
                <Agencies leads={task.leads} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
