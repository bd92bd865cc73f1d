import { useSay } from '../../language/messages.ts';
import { EntityLink } from '../../panels/EntityLink.tsx';
import { SentenceLink } from '../../panels/SentenceLink.tsx';
import { roving } from '../../shell/roving.ts';
import { useApp } from '../../state/store.ts';
import { Cite } from '../../takeaway/Cite.tsx';
import { TakeSheet } from '../../takeaway/TakeSheet.tsx';
import { cardName } from '../../vocabulary/card.ts';
import type { SharedTask } from './beside.ts';

/** Tasks of two agencies with the role of each. */
export function BesideTable({
  title,
  names,
  tasks,
}: {
  title: string;
  names: Record<'first' | 'second', string>;
  tasks: readonly SharedTask[];
}) {
  const say = useSay();
  const selected = useApp(({ selection }) => selection.node);
  const role = (one: SharedTask, whose: 'first' | 'second') => {
    const held = one[whose];
    return held ? say(`edge.${held}`) : '';
  };
  const make = () => ({
    title,
    columns: [
      say('label.Task'),
      names.first,
      names.second,
      say('property.plan'),
      say('property.text'),
      say('property.id'),
    ],
    rows: tasks.map((one) => [
      cardName(one.task),
      role(one, 'first'),
      role(one, 'second'),
      one.task.plan?.title,
      one.task.evidence?.quote,
      one.task.id,
    ]),
    sentences: tasks.map(({ task }) => [task.evidence]),
    untold: [say('property.text'), say('property.id')],
  });
  return (
    <section className="agency-tasks">
      <header className="page-tools">
        <h2>{say('agencies.taskCount', { count: tasks.length })}</h2>
        <TakeSheet make={make} />
      </header>
      {tasks.length === 0 && <p className="hint">{say('agencies.noShared')}</p>}
      {tasks.length > 0 && (
        <div className="table-frame">
          <table className="table" ref={roving}>
            <caption className="unseen">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{say('label.Task')}</th>
                <th scope="col" lang="zh">
                  {names.first}
                </th>
                <th scope="col" lang="zh">
                  {names.second}
                </th>
                <th scope="col">{say('property.plan')}</th>
              </tr>
            </thead>
            <tbody>
              {tasks.map((one) => (
                <tr key={one.task.id} aria-selected={one.task.id === selected}>
                  <td>
                    <EntityLink card={one.task} />
                    {one.task.evidence && (
                      <p className="row-links">
                        <SentenceLink sentence={one.task.evidence} />
                        <Cite sentence={one.task.evidence} />
                      </p>
                    )}
                  </td>
                  <td className="nowrap">{role(one, 'first')}</td>
                  <td className="nowrap">{role(one, 'second')}</td>
                  <td lang="zh">{one.task.plan?.shortTitle ?? one.task.plan?.title}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
