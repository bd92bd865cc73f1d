import { useSay } from '../../language/messages.ts';
import { change } from '../../state/store.ts';
import type { TimedPlan } from './timeline.ts';

/** Which two plans are compared. */
export function ChoosePlans({
  plans,
  a,
  b,
}: {
  plans: readonly TimedPlan[];
  a: string | undefined;
  b: string | undefined;
}) {
  const say = useSay();
  const set = (pair: { a?: string | undefined; b?: string | undefined }) => {
    const next = { a, b, ...pair };
    change({ comparison: { ...(next.a && { a: next.a }), ...(next.b && { b: next.b }) } });
  };
  const select = (name: string, value: string | undefined, choose: (id: string) => void) => (
    <label>
      <span>{name}</span>
      <select value={value ?? ''} onChange={({ target }) => choose(target.value)}>
        {value === undefined && <option value="">{say('compare.choose')}</option>}
        {value !== undefined && !plans.some(({ id }) => id === value) && (
          <option value={value}>{value}</option>
        )}
        {plans.map((plan) => (
          <option key={plan.id} value={plan.id}>
            {plan.shortTitle ?? plan.title}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div className="choose-plans">
      <h2>{say('compare.title')}</h2>
      {select(say('compare.from'), a, (id) => set({ a: id }))}
      {select(say('compare.to'), b, (id) => set({ b: id }))}
      <button type="button" className="button" onClick={() => set({ a: b, b: a })}>
        ⇄ {say('path.swap')}
      </button>
      {a !== undefined && a === b && <p className="hint">{say('compare.same')}</p>}
    </div>
  );
}
