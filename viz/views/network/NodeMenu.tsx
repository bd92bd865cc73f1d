import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { useSay } from '../../language/messages.ts';
import type { Piece } from './canvas.ts';
import { NodeActions } from './NodeActions.tsx';
import type { Stage } from './stage.ts';

/** What can be done to a node, beside it: the same as in the details. */
export function NodeMenu({
  id,
  piece,
  stage,
  choose,
  close,
}: {
  id: string;
  piece: Piece;
  stage: RefObject<Stage | null>;
  choose: (id: string) => void;
  close: () => void;
}) {
  const say = useSay();
  const menu = useRef<HTMLDivElement>(null);
  const buttons = () => [...(menu.current?.querySelectorAll('button') ?? [])];
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus goes to the menu of another node anew
  useEffect(() => buttons()[0]?.focus(), [id]);
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    const all = buttons();
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape' || event.key === 'Tab') close();
    else if (step) all[(at + step + all.length) % all.length]?.focus();
    else return;
    event.preventDefault();
  };
  const { x2 = 0, y1 = 0 } = stage.current?.boxOf(id) ?? {};
  const [across, down] = [stage.current?.cy.width() ?? 0, stage.current?.cy.height() ?? 0];
  return (
    <div
      ref={menu}
      className="node-menu"
      role="menu"
      tabIndex={-1}
      aria-label={say('menu.title', { name: piece.nodes.find((node) => node.id === id)?.name ?? '' })}
      style={{ left: Math.min(x2 + 6, across - 170), top: Math.max(8, Math.min(y1, down - 240)) }}
      onKeyDown={onKeyDown}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) close();
      }}
      onClick={close}
    >
      <NodeActions id={id} piece={piece} choose={choose} role="menuitem" />
    </div>
  );
}
