import { useSay } from '../../language/messages.ts';
import { DataTable } from '../../page/DataTable.tsx';
import { taskTime } from '../../vocabulary/card.ts';
import { taskColumns } from './taskColumns.tsx';
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
  const ofTask = taskColumns(say);
  const roleOf = ({ role }: AgencyTask) => say(`edge.${role}`);
  const timeOf = ({ task }: AgencyTask) => (task.__typename === 'Task' ? taskTime(task, say) : '');
  return (
    <section className="agency-tasks">
      <DataTable
        title={say('agencies.of', { name })}
        tools={<h2>{say('agencies.taskCount', { count: tasks.length })}</h2>}
        rows={tasks}
        keyOf={({ role, task }) => `${role} ${task.id}`}
        isSelected={({ task }) => task.id === selected}
        sentencesOf={({ task }) => [task.evidence]}
        columns={[
          ofTask.name,
          { name: say('agencies.role'), show: roleOf, cell: roleOf, nowrap: true },
          ofTask.plan,
          { name: say('property.year'), show: timeOf, cell: timeOf },
          {
            name: say('facet.field'),
            cell: ({ task }) => task.fields.edges.map(({ node }) => node.name).join('、'),
          },
          ofTask.words,
          ofTask.id,
        ]}
      />
    </section>
  );
}
