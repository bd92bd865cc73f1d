import type { CSSProperties, RefObject } from 'react';
import { useSay } from '../../language/messages.ts';
import { cardNote } from '../../vocabulary/card.ts';
import { Suspect } from '../../vocabulary/Suspect.tsx';
import type { Piece } from './canvas.ts';
import type { Stage } from './stage.ts';

/** How wide the tip is, in pixels; network.css says the same. */
const width = 300;
const room = 130;

/** The whole name of the node under the mouse, and what tells it from its namesakes. */
export function NodeTip({ id, piece, stage }: { id: string; piece: Piece; stage: RefObject<Stage | null> }) {
  const say = useSay();
  const node = piece.nodes.find((one) => one.id === id);
  const canvas = stage.current?.cy;
  if (!node?.name || !canvas) return null;
  const box = stage.current!.boxOf(id);
  const below = box.y2 + room < canvas.height();
  const style: CSSProperties = {
    left: Math.max(8, Math.min(box.x1, canvas.width() - width - 8)),
    ...(below ? { top: box.y2 + 8 } : { bottom: canvas.height() - box.y1 + 8 }),
  };
  return (
    <div className="node-tip" role="tooltip" style={style}>
      <p className="hint">{say(`label.${node.label}`)}</p>
      <p lang="zh">{node.name}</p>
      {node.card && <p className="hint">{cardNote(node.card, say)}</p>}
      {node.card?.__typename === 'Target' && <Suspect target={node.card} />}
    </div>
  );
}
