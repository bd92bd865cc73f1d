import { useMemo } from 'react';
import { useSay } from '../../language/messages.ts';
import { roving } from '../../shell/roving.ts';
import { change, useApp } from '../../state/store.ts';
import { labels } from '../../vocabulary/labels.ts';
import { Suspect } from '../../vocabulary/Suspect.tsx';
import { Swatch } from '../../vocabulary/Swatch.tsx';
import { targetNote } from '../../vocabulary/target.ts';
import type { Piece } from './canvas.ts';

const atMost = 400;

/** Everything on the canvas as a list: the drawing for those who do not see it, and an index for those who do. */
export function NodeList({ piece }: { piece: Piece }) {
  const say = useSay();
  const selected = useApp((state) => state.selection.node);
  const nodes = useMemo(
    () =>
      [...piece.nodes].sort(
        (a, b) =>
          labels.indexOf(a.label) - labels.indexOf(b.label) ||
          Number(b.inCorpus) - Number(a.inCorpus) ||
          (a.issuedOn ?? '').localeCompare(b.issuedOn ?? '') ||
          a.name.localeCompare(b.name, 'zh'),
      ),
    [piece],
  );
  return (
    <details className="node-list" open>
      <summary>
        <h2>{say('list.title')}</h2>
        <span className="count">{nodes.length}</span>
      </summary>
      <ul ref={roving}>
        {nodes.slice(0, atMost).map((node) => (
          <li key={node.id}>
            <button
              type="button"
              aria-current={node.id === selected}
              onClick={() => change({ selection: { node: node.id } })}
            >
              <Swatch label={node.label} cited={!node.inCorpus} />
              <span>{node.name}</span>
              {node.card?.__typename === 'Target' && (
                <>
                  <span className="target-value">{targetNote(node.card, say)}</span>
                  <Suspect target={node.card} />
                </>
              )}
            </button>
          </li>
        ))}
      </ul>
      {nodes.length > atMost && <p className="hint">{say('list.more', { count: nodes.length - atMost })}</p>}
    </details>
  );
}
