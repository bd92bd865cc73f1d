import { useEither, useSay } from '../../language/messages.ts';
import { roving } from '../../shell/roving.ts';
import { change, linkTo, useApp } from '../../state/store.ts';
import { TakeSheet } from '../../takeaway/TakeSheet.tsx';
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
  const lastName = say(kind === 'damaged' ? 'quality.why' : 'quality.naming');
  const make = () => ({
    title: say(`doubt.${kind}`),
    columns: [say('label.Plan'), say('property.docNumber'), lastName, say('property.id')],
    rows: plans.map((plan) => [
      plan.name,
      plan.__typename === 'Plan' ? plan.docNumber : null,
      last(plan),
      plan.id,
    ]),
    untold: [say('property.id')],
  });
  return (
    <>
      <TakeSheet make={make} />
      <div className="table-frame">
        <table className="table" ref={roving}>
          <caption className="unseen">{say(`doubt.${kind}`)}</caption>
          <thead>
            <tr>
              <th scope="col">{say('label.Plan')}</th>
              <th scope="col">{lastName}</th>
            </tr>
          </thead>
          <tbody>
            {plans.map((plan) => (
              <tr key={plan.id} aria-selected={plan.id === selected}>
                <td>
                  <button
                    type="button"
                    className="cell-button"
                    onClick={() => change({ selection: { node: plan.id } })}
                  >
                    <span lang="zh">{plan.name}</span>
                  </button>
                  <p className="hint">{cardNote(plan, say)}</p>
                  {kind === 'damaged' && (
                    <p className="row-links">
                      <a
                        href={linkTo(({ reading }) => ({
                          view: { id: 'document' },
                          reading: { ...reading, plan: plan.id, at: undefined },
                        }))}
                      >
                        {say('action.read')}
                      </a>
                    </p>
                  )}
                </td>
                <td>{last(plan)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
