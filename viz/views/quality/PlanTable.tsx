import { useEither, useSay } from '../../language/messages.ts';
import { DataTable } from '../../page/DataTable.tsx';
import { NodeButton } from '../../page/NodeButton.tsx';
import { linkTo, useApp } from '../../state/store.ts';
import { cardNote } from '../../vocabulary/card.ts';
import type { DoubtedPlan } from './useDoubts.ts';

/** Plans whose print is damaged, with what is wrong; or plans that others name and the graph does not hold. */
export function PlanTable({
  kind,
  plans,
  selected,
}: {
  kind: 'damaged' | 'absent';
  plans: readonly DoubtedPlan[];
  selected: string | undefined;
}) {
  const say = useSay();
  const either = useEither();
  // the links hold the whole state
  useApp((state) => state);
  const last = (plan: DoubtedPlan) =>
    kind === 'damaged' ? either(plan.damaged, plan.damagedZh) : plan.naming;
  return (
    <DataTable
      title={say(`doubt.${kind}`)}
      rows={plans}
      keyOf={({ id }) => id}
      isSelected={({ id }) => id === selected}
      columns={[
        {
          name: say('label.Plan'),
          show: (plan) => (
            <>
              <NodeButton id={plan.id} name={plan.name} />
              <p className="hint">{cardNote(plan, say)}</p>
              {kind === 'damaged' && <ReadLink plan={plan.id} />}
            </>
          ),
          cell: ({ name }) => name,
        },
        {
          name: say('property.docNumber'),
          cell: (plan) => (plan.__typename === 'Plan' ? plan.docNumber : null),
        },
        { name: say(kind === 'damaged' ? 'quality.why' : 'quality.naming'), show: last, cell: last },
        { name: say('property.id'), cell: ({ id }) => id, untold: true },
      ]}
    />
  );
}

function ReadLink({ plan }: { plan: string }) {
  const say = useSay();
  const there = linkTo(({ reading }) => ({
    view: { id: 'document' },
    reading: { ...reading, plan, at: undefined },
  }));
  return (
    <p className="row-links">
      <a href={there}>{say('action.read')}</a>
    </p>
  );
}
