import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { query } from '../../data/query.ts';
import { DegreesDocument } from '../../generated/operations.ts';
import { useSay } from '../../language/messages.ts';
import { Failure, Loading } from '../../shell/States.tsx';
import { toggle } from '../../state/filters.ts';
import { expand, expansionStep } from '../../state/graph.ts';
import { change } from '../../state/store.ts';
import { edgeTypes, followedTypes } from '../../vocabulary/edges.ts';
import { EdgeSwatch } from '../../vocabulary/Swatch.tsx';

const amounts = [expansionStep, 50, 100, 200] as const;

/** Asks which of a node's many neighbours to bring in, and how many. */
export function ExpandDialog({ id, close }: { id: string; close: () => void }) {
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  const degrees = useQuery(query(DegreesDocument, { id }));
  const [types, setTypes] = useState<readonly string[]>(followedTypes);
  const [first, setFirst] = useState<number>(amounts[0]);
  useEffect(() => dialog.current?.showModal(), []);

  const node = degrees.data?.node;
  const counts = node && 'LEADS' in node ? node : undefined;
  const offered = counts ? edgeTypes.filter((type) => type !== 'HAS_TEXT' && counts[type] > 0) : [];
  const chosen = offered.filter((type) => types.includes(type));
  const total = chosen.reduce((sum, type) => sum + (counts?.[type] ?? 0), 0);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    change(({ graph }) => ({ graph: expand(graph, { id, types: chosen, first }) }));
    close();
  };
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="expand-title" onClose={close}>
      <form onSubmit={submit}>
        <header>
          <h2 id="expand-title">{say('expand.title')}</h2>
          <button type="button" className="icon-button" aria-label={say('action.close')} onClick={close}>
            ✕
          </button>
        </header>
        {counts && <p>{counts.name}</p>}
        {degrees.isPending && <Loading />}
        {degrees.error && <Failure error={degrees.error} retry={() => void degrees.refetch()} />}
        <fieldset className="choices">
          <legend className="unseen">{say('expand.types')}</legend>
          {offered.map((type) => (
            <label key={type}>
              <input
                type="checkbox"
                checked={types.includes(type)}
                onChange={() => setTypes(toggle(types, type))}
              />
              <EdgeSwatch type={type} />
              <span>{say(`edge.${type}`)}</span>
              <span className="count">{counts?.[type]}</span>
            </label>
          ))}
        </fieldset>
        <label className="amount">
          {say('expand.amount')}
          <select value={first} onChange={({ target }) => setFirst(Number(target.value))}>
            {amounts.map((amount) => (
              <option key={amount}>{amount}</option>
            ))}
          </select>
        </label>
        <button type="submit" className="button primary" disabled={chosen.length === 0}>
          {say('expand.do', { count: Math.min(first, total) })}
        </button>
      </form>
    </dialog>
  );
}
