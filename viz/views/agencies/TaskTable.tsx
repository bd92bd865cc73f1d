import { useSay } from '../../language/messages.ts';
import { SentenceLink } from '../../panels/SentenceLink.tsx';
import { roving } from '../../shell/roving.ts';
import { change } from '../../state/store.ts';
import { Cite } from '../../takeaway/Cite.tsx';
import { TakeSheet } from '../../takeaway/TakeSheet.tsx';
import { cardName, taskTime } from '../../vocabulary/card.ts';
import type { AgencyTask } from './tasks.ts';

/** Every task of an agency that is asked for, on one page. */
export function TaskTable({
  name,
  tasks,
  selected,
}: {
  name: string;
  tasks: readonly AgencyTask[];
  selected: string | undefined;
}) {
  const say = useSay();
  const timeOf = ({ task }: AgencyTask) => (task.__typename === 'Task' ? taskTime(task, say) : '');
  const make = () => ({
    title: say('agencies.of', { name }),
    columns: [
      say('label.Task'),
      say('agencies.role'),
      say('property.plan'),
      say('property.year'),
      say('facet.field'),
      say('property.text'),
      say('property.id'),
    ],
    rows: tasks.map((one) => [
      cardName(one.task),
      say(`edge.${one.role}`),
      one.task.plan?.title,
      timeOf(one),
      one.task.fields.edges.map(({ node }) => node.name).join('、'),
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
      <div className="table-frame">
        <table className="table" ref={roving}>
          <caption className="unseen">{say('agencies.of', { name })}</caption>
          <thead>
            <tr>
              <th scope="col">{say('label.Task')}</th>
              <th scope="col">{say('agencies.role')}</th>
              <th scope="col">{say('property.plan')}</th>
              <th scope="col">{say('property.year')}</th>
            </tr>
          </thead>
          <tbody>
            {tasks.map((one) => (
              <tr key={`${one.role} ${one.task.id}`} aria-selected={one.task.id === selected}>
                <td>
                  <button
                    type="button"
                    className="cell-button"
                    onClick={() => change({ selection: { node: one.task.id } })}
                  >
                    <span lang="zh">{cardName(one.task)}</span>
                  </button>
                  {one.task.evidence && (
                    <p className="row-links">
                      <SentenceLink sentence={one.task.evidence} />
                      <Cite sentence={one.task.evidence} />
                    </p>
                  )}
                </td>
                <td className="nowrap">{say(`edge.${one.role}`)}</td>
                <td lang="zh">{one.task.plan?.shortTitle ?? one.task.plan?.title}</td>
                <td>{timeOf(one)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
