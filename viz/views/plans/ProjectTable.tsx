import { useSay } from '../../language/messages.ts';
import { EntityLink } from '../../panels/EntityLink.tsx';
import { roving } from '../../shell/roving.ts';
import { TakeSheet } from '../../takeaway/TakeSheet.tsx';
import type { Comparison } from './Compared.tsx';

/** Which special projects go on from one plan to the other, appear and vanish. */
export function ProjectTable({ projects, a, b }: { projects: Comparison['projects']; a: string; b: string }) {
  const say = useSay();
  if (!projects.length) return null;
  const make = () => ({
    title: `${say('compare.projects')} ${a} ${b}`,
    columns: [a, b, say('compare.change')],
    rows: projects.map((one) => [one.a?.name, one.b?.name, say(`change.${one.change}`)]),
  });
  return (
    <>
      <div className="page-tools">
        <TakeSheet make={make} />
      </div>
      <div className="table-frame">
        <table className="table compared-table" ref={roving}>
          <caption>{say('compare.projects')}</caption>
          <thead>
            <tr>
              <th scope="col" lang="zh">
                {a}
              </th>
              <th scope="col" lang="zh">
                {b}
              </th>
              <th scope="col">{say('compare.change')}</th>
            </tr>
          </thead>
          <tbody>
            {projects.map((one) => (
              <tr key={`${one.a?.id} ${one.b?.id}`}>
                <td>{one.a ? <EntityLink card={one.a} /> : <span className="hint">—</span>}</td>
                <td>{one.b ? <EntityLink card={one.b} /> : <span className="hint">—</span>}</td>
                <td className={`change change-${one.change}`}>{say(`change.${one.change}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
