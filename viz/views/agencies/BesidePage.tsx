import { useSay } from '../../language/messages.ts';
import { shares } from '../../state/agencies.ts';
import { change, linkTo, useApp } from '../../state/store.ts';
import { LoadLegend } from './AgencyTable.tsx';
import { LoadBar } from './Bars.tsx';
import { BesideTable } from './BesideTable.tsx';
import { besides, paired, shareOf } from './beside.ts';
import { groupings, type LoadedOne, loadsOf } from './loads.ts';
import type { AgencyTask } from './tasks.ts';

interface Side {
  agency: LoadedOne;
  tasks: readonly AgencyTask[];
}

/** Bars of one grouping that are shown. */
const few = 12;

/** Two agencies side by side: what each leads and supports by plan, year and field, and the tasks that they share. */
export function BesidePage({ first, second }: { first: Side; second: Side }) {
  const say = useSay();
  const { share = 'BOTH' } = useApp(({ agencies }) => agencies);
  const tasks = besides(first.tasks, second.tasks);
  const names = { first: first.agency.name, second: second.agency.name };
  const title = say('agencies.beside', names);
  const loads = [first, second].map(({ agency }) => loadsOf(agency, say));
  return (
    <>
      <header className="page-head">
        <p>
          <a href={linkTo({ agencies: {}, selection: {} })}>← {say('agencies.all')}</a>
        </p>
        <h1 lang="zh">{title}</h1>
      </header>
      <div className="page-tools">
        <LoadLegend />
      </div>
      <table className="table beside-table">
        <caption className="unseen">{title}</caption>
        <thead>
          <tr>
            <td />
            {[first, second].map(({ agency }) => (
              <th key={agency.id} scope="col">
                <a
                  lang="zh"
                  aria-label={say('agencies.alone', { name: agency.name })}
                  href={linkTo({ agencies: { id: agency.id }, selection: { node: agency.id } })}
                >
                  {agency.name}
                </a>
                <p className="hint">
                  {say('agencies.both', {
                    leading: agency.workload.leading,
                    supporting: agency.workload.supporting,
                  })}
                </p>
              </th>
            ))}
          </tr>
        </thead>
        {groupings.map((grouping) => {
          const rows = paired(loads[0]![grouping.id], loads[1]![grouping.id]).slice(0, few);
          const sizes = rows.flatMap(({ first: a, second: b }) => [a, b]);
          const most = Math.max(1, ...sizes.map((load) => (load ? load.leading + load.supporting : 0)));
          return (
            <tbody key={grouping.id}>
              <tr>
                <th scope="rowgroup" colSpan={3}>
                  {say(grouping.title)}
                </th>
              </tr>
              {rows.map((row) => (
                <tr key={row.id}>
                  <th scope="row" lang="zh">
                    {row.name}
                  </th>
                  {[row.first, row.second].map((load, i) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: the first and the second agency
                    <td key={i}>
                      {load && (
                        <>
                          <span className="unseen">
                            {say('agencies.both', { leading: load.leading, supporting: load.supporting })}
                          </span>
                          <LoadBar leading={load.leading} supporting={load.supporting} most={most} />
                        </>
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          );
        })}
      </table>
      <fieldset className="segments" aria-label={say('agencies.share')}>
        {shares.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === share}
            onClick={() => change(({ agencies }) => ({ agencies: { ...agencies, share: one } }))}
          >
            {say(`share.${one}`, { name: one === 'SECOND' ? names.second : names.first })}{' '}
            <span className="count">{tasks.filter((task) => shareOf(task) === one).length}</span>
          </button>
        ))}
      </fieldset>
      <BesideTable title={title} names={names} tasks={tasks.filter((task) => shareOf(task) === share)} />
    </>
  );
}
