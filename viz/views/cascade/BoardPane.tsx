import {
  type CSSProperties,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import { useSay } from '../../language/messages.ts';
import { isArrow, nearest } from '../../layouts/nearest.ts';
import { useWidth } from '../../shell/useWidth.ts';
import { toggle } from '../../state/filters.ts';
import { startAt } from '../../state/startAt.ts';
import { change, useApp } from '../../state/store.ts';
import { type Board, type BoardGroup, boardOf } from './board.ts';
import { CardButton } from './CardButton.tsx';
import { columns } from './columns.ts';
import { type Card, type CascadeGraph, cardOfNode } from './graph.ts';
import { Lines } from './Lines.tsx';
import { notesOf } from './note.ts';
import type { Way } from './way.ts';

/** The columns with their cards, and the lines between them. */
export function BoardPane({
  graph,
  way,
  shown,
}: {
  graph: CascadeGraph;
  way: Way | undefined;
  /** holds what is drawn */
  shown: RefObject<Board | undefined>;
}) {
  const say = useSay();
  const pane = useRef<HTMLDivElement>(null);
  const width = useWidth(pane);
  const { unfolded, only, asOf } = useApp((state) => state.cascade);
  const node = useApp((state) => state.selection.node);
  const selected = cardOfNode(graph, node)?.id;
  const notes = useMemo(() => (card: Card) => notesOf(card, say, asOf !== undefined), [say, asOf]);
  const board = useMemo(
    () => (width ? boardOf(graph, { width, unfolded, way: way?.cards, only, notes }) : undefined),
    [graph, width, unfolded, way, only, notes],
  );
  useEffect(() => {
    shown.current = board;
  }, [board, shown]);
  const current = board?.cards.find(({ card }) => card.id === selected)?.card.id ?? graph.root;
  useKeepInSight(pane, board, current, graph.root);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!board || event.ctrlKey || event.metaKey || event.altKey) return;
    const at = (document.activeElement as HTMLElement | null)?.dataset.card;
    if (!at) return;
    if (event.key === 'c') return change((state) => startAt(state, at));
    if (!isArrow(event.key)) return;
    const spots = board.cards.map(({ card, x, y, height }) => ({
      id: card.id,
      // columns are far apart: a step aside within the next column must cost little
      x: x * 3,
      y: y + height / 2,
    }));
    const here = spots.find(({ id }) => id === at);
    const next = here && nearest(here, spots, event.key);
    event.preventDefault();
    if (!next) return;
    const card = pane.current?.querySelector<HTMLElement>(`[data-card=${CSS.escape(next)}]`);
    card?.focus();
  };

  return (
    // the cards take the focus; the pane hears the keys that lead from one to another
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div className="board-pane" ref={pane} onKeyDown={onKeyDown} aria-describedby="board-keys">
      <p id="board-keys" className="unseen">
        {say('cascade.keys')}
      </p>
      {board && (
        <div className="board" style={sizesOf(board)}>
          <div className="board-heads" style={{ width: board.width }}>
            {board.columns.map(({ id, x }) => (
              <h2 key={id} style={{ left: x, width: board.columnWidth }}>
                {say(columns.find((column) => column.id === id)!.name)}
                <span className="count">{graph.cards.filter(({ column }) => column === id).length}</span>
              </h2>
            ))}
          </div>
          <div className={`board-field${way ? ' has-way' : ''}`} style={{ height: board.height }}>
            <Lines board={board} way={way} />
            {board.groups.map((group) => (
              <GroupFrame key={group.id} group={group} width={board.columnWidth} />
            ))}
            {board.cards.map((place) => (
              <CardButton
                key={place.card.id}
                place={place}
                width={board.columnWidth}
                notes={notes(place.card)}
                isRoot={place.card.id === graph.root}
                isChosen={place.card.id === selected}
                isLit={way === undefined || way.cards.has(place.card.id)}
                isTabStop={place.card.id === current}
              />
            ))}
          </div>
        </div>
      )}
    </div>
  );
}

/** Its width; and both sizes for print, which makes the board as small as the paper. */
const sizesOf = ({ width, height }: Board) =>
  ({ width, '--board-width': width, '--board-height': height }) as CSSProperties;

/** The heading of a group, and the button at its foot that shows the rest. */
function GroupFrame({ group, width }: { group: BoardGroup; width: number }) {
  const say = useSay();
  const { id, plan, column, x, y, height, hidden, foldable } = group;
  const turn = () =>
    change(({ cascade }) => ({ cascade: { ...cascade, unfolded: toggle(cascade.unfolded, id) } }));
  return (
    <>
      {column !== 'agency' && (
        <div className="board-group" style={{ left: x, top: y, width }} title={plan?.name}>
          <span className="board-plan" lang="zh">
            {plan ? plan.name : say('cascade.planless')}
          </span>
          <span className="board-year">{plan?.year}</span>
        </div>
      )}
      {(hidden > 0 || foldable) && (
        <button
          type="button"
          className="board-fold"
          style={{ left: x, top: y + height - 26, width }}
          aria-expanded={foldable}
          onClick={turn}
        >
          {hidden > 0 ? say('cascade.unfold', { count: hidden }) : say('cascade.fold')}
        </button>
      )}
    </>
  );
}

/** Scrolls to the start of a new cascade, and to a chosen card that is out of sight. */
function useKeepInSight(
  pane: RefObject<HTMLDivElement | null>,
  board: Board | undefined,
  current: string,
  root: string,
): void {
  const ready = board !== undefined;
  const find = (id: string) => pane.current?.querySelector<HTMLElement>(`[data-card=${CSS.escape(id)}]`);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new cascade is scrolled to its start
  useLayoutEffect(() => {
    if (ready) find(root)?.scrollIntoView({ block: 'center', inline: 'nearest' });
  }, [root, ready]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only who comes from another view is led to where it starts
  useEffect(() => {
    if (ready && document.activeElement?.id === 'main') find(current)?.focus({ preventScroll: true });
  }, [ready]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another choice scrolls
  useEffect(() => {
    if (ready) find(current)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current, ready]);
}
