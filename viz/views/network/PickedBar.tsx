import { useSay } from '../../language/messages.ts';
import { change, store, useApp } from '../../state/store.ts';
import { pickedActions } from './actions.ts';

/** What can be done to the nodes that are picked together. */
export function PickedBar() {
  const say = useSay();
  const { ids } = useApp((state) => state.picked);
  if (!ids.length) return null;
  return (
    <fieldset className="picked-bar" aria-label={say('picked.title')}>
      <span role="status">{say('picked.count', { count: ids.length })}</span>
      {pickedActions
        .filter((action) => action.applies(ids))
        .map((action) => (
          <button
            key={action.id}
            type="button"
            className="button"
            onClick={() => change(action.act(store.getState(), ids))}
          >
            {say(action.name)}
          </button>
        ))}
      <button type="button" className="button quiet" onClick={() => change({ picked: { ids: [] } })}>
        {say('picked.clear')}
      </button>
    </fieldset>
  );
}
