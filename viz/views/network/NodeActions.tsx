import { useMemo } from 'react';
import { useSay } from '../../language/messages.ts';
import { change, store, useApp } from '../../state/store.ts';
import { nodeActions } from './actions.ts';
import { beyond, type Piece } from './canvas.ts';

/** What can be done to the selected node, as buttons. */
export function NodeActions({
  id,
  piece,
  choose,
  role,
}: {
  id: string;
  piece: Piece;
  /** asks which neighbours to bring in */
  choose: (id: string) => void;
  /** what the buttons are within a menu */
  role?: 'menuitem';
}) {
  const say = useSay();
  const state = useApp((s) => s);
  const rest = useMemo(() => beyond(piece), [piece]);
  const facts = { id, onCanvas: piece.nodes.some((node) => node.id === id), beyond: rest.get(id) ?? 0 };
  return (
    <div className="actions">
      {nodeActions
        .filter((action) => action.applies(state, facts))
        .map((action) => (
          <button
            key={action.id}
            type="button"
            role={role}
            className="button"
            onClick={() => change(action.act(store.getState(), facts))}
          >
            {say(action.name)}
          </button>
        ))}
      {facts.onCanvas && facts.beyond > 0 && (
        <button type="button" role={role} className="button" onClick={() => choose(id)}>
          {say('action.choose')}
        </button>
      )}
    </div>
  );
}
