import { useSay } from '../../language/messages.ts';
import { graph as concept, restore } from '../../state/graph.ts';
import { change, useApp } from '../../state/store.ts';

/** How many nodes were taken off the canvas, and the way to bring them back. */
export function HiddenList() {
  const say = useSay();
  const { removed } = useApp((state) => state.graph);
  if (!removed.length) return null;
  return (
    <p className="hidden-nodes">
      <span className="hint">{say('hidden.count', { count: removed.length })}</span>
      <button
        type="button"
        className="button"
        onClick={() => change(({ graph }) => ({ graph: restore(graph, concept.initial.removed) }))}
      >
        {say('hidden.restore')}
      </button>
    </p>
  );
}
