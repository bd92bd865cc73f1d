import type { Say } from '../../language/messages.ts';
import type { Column } from '../../page/DataTable.tsx';
import { NodeButton } from '../../page/NodeButton.tsx';
import { SentenceLink } from '../../panels/SentenceLink.tsx';
import { Cite } from '../../takeaway/Cite.tsx';
import { cardName } from '../../vocabulary/card.ts';
import type { AgencyTask } from './tasks.ts';

type OfTask = Column<Pick<AgencyTask, 'task'>>;

/** What every table of tasks says of a task: its name with the way to its sentence, its plan, its words and its id. */
export const taskColumns = (say: Say): Record<'name' | 'plan' | 'words' | 'id', OfTask> => ({
  name: {
    name: say('label.Task'),
    show: ({ task }) => (
      <>
        <NodeButton id={task.id} name={cardName(task)} />
        {task.evidence && (
          <p className="row-links">
            <SentenceLink sentence={task.evidence} />
            <Cite sentence={task.evidence} />
          </p>
        )}
      </>
    ),
    cell: ({ task }) => cardName(task),
  },
  plan: {
    name: say('property.plan'),
    show: ({ task }) => <span lang="zh">{task.plan?.shortTitle ?? task.plan?.title}</span>,
    cell: ({ task }) => task.plan?.title,
  },
  words: { name: say('property.text'), cell: ({ task }) => task.evidence?.quote, untold: true },
  id: { name: say('property.id'), cell: ({ task }) => task.id, untold: true },
});
