import { useSay } from '../../language/messages.ts';
import { DataTable } from '../../page/DataTable.tsx';
import { useApp } from '../../state/store.ts';
import type { SharedTask } from './beside.ts';
import { taskColumns } from './taskColumns.tsx';

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
  const ofTask = taskColumns(say);
  const roleOf = (whose: 'first' | 'second') => {
    const role = ({ [whose]: held }: SharedTask) => held && say(`edge.${held}`);
    return { name: names[whose], lang: 'zh', show: role, cell: role, nowrap: true } as const;
  };
  return (
    <section className="agency-tasks">
      <DataTable
        title={title}
        tools={<h2>{say('agencies.taskCount', { count: tasks.length })}</h2>}
        rows={tasks}
        keyOf={({ task }) => task.id}
        isSelected={({ task }) => task.id === selected}
        none={say('agencies.noShared')}
        sentencesOf={({ task }) => [task.evidence]}
        columns={[ofTask.name, roleOf('first'), roleOf('second'), ofTask.plan, ofTask.words, ofTask.id]}
      />
    </section>
  );
}
