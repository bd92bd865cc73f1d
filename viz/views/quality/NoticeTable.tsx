import { useEither, useSay } from '../../language/messages.ts';
import { DataTable } from '../../page/DataTable.tsx';
import { NodeButton } from '../../page/NodeButton.tsx';
import type { LoadNotice } from './useDoubts.ts';

/** A file may hold more plans than can be named for each line. */
const few = 2;

/** What the load of the documents told of them, with the place in the file. */
export function NoticeTable({
  notices,
  selected,
}: {
  notices: readonly LoadNotice[];
  selected: string | undefined;
}) {
  const say = useSay();
  const either = useEither();
  return (
    <DataTable
      title={say('doubt.told')}
      rows={notices}
      keyOf={({ place, message }) => `${place} ${message}`}
      isSelected={({ plans }) => plans.some(({ id }) => id === selected)}
      columns={[
        {
          name: say('label.Plan'),
          show: ({ plans }) =>
            plans.length > few ? (
              <p className="hint">{say('quality.collection', { count: plans.length })}</p>
            ) : (
              plans.map(({ id, name }) => <NodeButton key={id} id={id} name={name} />)
            ),
          cell: ({ plans }) => plans.map(({ name }) => name).join('、'),
        },
        {
          name: say('quality.notice'),
          show: ({ message, messageZh, place }) => (
            <>
              <p>{either(message, messageZh)}</p>
              <p className="hint notice-place">{place}</p>
            </>
          ),
          cell: ({ message, messageZh }) => either(message, messageZh),
        },
        { name: say('quality.place'), cell: ({ place }) => place },
      ]}
    />
  );
}
