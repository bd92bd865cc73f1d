import { useSay } from '../../language/messages.ts';
import { roving } from '../../shell/roving.ts';
import { change, linkTo, useApp } from '../../state/store.ts';
import { TakeSheet } from '../../takeaway/TakeSheet.tsx';
import { LoadBar } from './Bars.tsx';
import type { LoadedAgency } from './useAgencies.ts';

const levels = ['PROVINCIAL', 'NATIONAL', 'PARTY', 'MUNICIPAL', 'COUNTY', 'OTHER'] as const;

/** How much each agency leads and supports, those with most first. */
export function AgencyTable({
  agencies,
  all,
  level,
}: {
  /** of the level that is chosen */
  agencies: readonly LoadedAgency[];
  all: readonly LoadedAgency[];
  level: string | undefined;
}) {
  const say = useSay();
  // the links hold the whole state
  useApp((state) => state);
  const most = Math.max(1, ...agencies.map(({ workload: { leading, supporting } }) => leading + supporting));
  const levelName = (agency: LoadedAgency) =>
    agency.__typename === 'Agency' ? say(`level.${agency.agencyLevel}`) : '';
  const countOf = (one: string) =>
    all.filter((agency) => 'agencyLevel' in agency && agency.agencyLevel === one).length;
  const make = () => ({
    title: say('agencies.title'),
    columns: [
      say('label.Agency'),
      say('property.level'),
      say('edge.LEADS'),
      say('edge.SUPPORTS'),
      say('property.id'),
    ],
    rows: agencies.map((agency) => [
      agency.name,
      levelName(agency),
      agency.workload.leading,
      agency.workload.supporting,
      agency.id,
    ]),
    untold: [say('property.id')],
  });
  return (
    <>
      <header className="page-head">
        <h1>{say('agencies.title')}</h1>
        <p className="hint">{say('agencies.hint', { count: agencies.length })}</p>
      </header>
      <div className="page-tools">
        <fieldset className="segments" aria-label={say('property.level')}>
          {[undefined, ...levels.filter((one) => countOf(one) > 0)].map((one) => (
            <button
              key={one ?? ''}
              type="button"
              aria-pressed={one === level}
              onClick={() => change({ agencies: one ? { level: one } : {} })}
            >
              {one ? say(`level.${one}`) : say('show.all')}
            </button>
          ))}
        </fieldset>
        <LoadLegend />
        <TakeSheet make={make} />
      </div>
      <div className="table-frame">
        <table className="table agency-table" ref={roving}>
          <caption className="unseen">{say('agencies.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('label.Agency')}</th>
              <th scope="col">{say('property.level')}</th>
              <th scope="col">{say('agencies.tasks')}</th>
            </tr>
          </thead>
          <tbody>
            {agencies.map((agency) => (
              <tr key={agency.id}>
                <td>
                  <a lang="zh" href={linkTo({ agencies: { id: agency.id }, selection: { node: agency.id } })}>
                    {agency.name}
                  </a>
                </td>
                <td className="nowrap">{levelName(agency)}</td>
                <td>
                  <span className="unseen">{say('agencies.both', agency.workload)}</span>
                  <LoadBar {...agency.workload} most={most} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** What the two colours of a bar mean. */
export function LoadLegend() {
  const say = useSay();
  return (
    <span className="load-legend">
      <span>
        <i className="load-leading" aria-hidden="true" /> {say('edge.LEADS')}
      </span>
      <span>
        <i className="load-supporting" aria-hidden="true" /> {say('edge.SUPPORTS')}
      </span>
    </span>
  );
}
