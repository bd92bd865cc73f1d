import { useMemo, useState } from 'react';
import { useSay } from '../../language/messages.ts';
import { change, useApp } from '../../state/store.ts';
import { edgeStyles } from '../../vocabulary/edges.ts';
import type { Board } from './board.ts';
import type { Bundle } from './bundles.ts';
import { differenceOf } from './difference.ts';
import { forceOf } from './force.ts';
import type { BoardLine } from './paths.ts';
import type { Way } from './way.ts';

type Light = 'plain' | 'lit' | 'away';

/**
 * The lines of the board: solid where stated, dashed where derived, dotted where of one theme. Many between two plans are
 * one line with their number until it is pointed at, or one of them is on the way of what is chosen.
 */
export function Lines({ board, way }: { board: Board; way: Way | undefined }) {
  const say = useSay();
  const selected = useApp((state) => state.selection.edge);
  const [open, setOpen] = useState<string>();
  const lit = new Set(way ? [...way.up, ...way.down] : []);
  const isLit = ({ steps }: BoardLine) => steps.some((step) => lit.has(step));
  const cards = useMemo(() => new Map(board.cards.map(({ card }) => [card.id, card])), [board]);
  const bundled = new Set(
    board.bundles
      .filter(({ id }) => id !== open)
      .flatMap(({ lines }) => lines.filter((line) => !isLit(line))),
  );
  const lightOf = (on: boolean): Light => (way === undefined ? 'plain' : on ? 'lit' : 'away');
  // what is lit is drawn over the rest
  const inOrder = [...board.lines]
    .filter((line) => !bundled.has(line))
    .sort((a, b) => Number(isLit(a)) - Number(isLit(b)));
  return (
    <svg
      className="board-lines"
      width={board.width}
      height={board.height}
      // the panel lists the same steps as buttons
      aria-hidden="true"
    >
      {board.bundles
        .filter(({ id, lines }) => id !== open && lines.some((line) => bundled.has(line)))
        .map((bundle) => (
          <BundleLine
            key={bundle.id}
            bundle={bundle}
            light={lightOf(false)}
            open={() => setOpen(bundle.id)}
          />
        ))}
      {inOrder.map((line) => (
        <Line
          key={line.id}
          line={line}
          light={lightOf(isLit(line))}
          chosen={line.steps.some(({ id }) => id === selected)}
          label={
            line.whole
              ? differenceOf(cards.get(line.steps[0]!.doer), cards.get(line.steps[0]!.goal), say)
              : ''
          }
        />
      ))}
    </svg>
  );
}

/** All lines between two plans as one, with how many they are. */
function BundleLine({
  bundle: { lines, path, whole, middle },
  light,
  open,
}: {
  bundle: Bundle;
  light: Light;
  open: () => void;
}) {
  const steps = lines.flatMap((line) => line.steps);
  const { colour } = edgeStyles[steps[0]!.type];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the panel lists the same steps as buttons
    <g className={`board-line board-line-${light} board-bundle`} onMouseEnter={open} onClick={open}>
      <path
        className={whole ? `line-${forceOf(steps)}` : 'line-folded'}
        d={path}
        fill="none"
        stroke={`var(${whole ? colour : '--line-strong'})`}
        strokeWidth={whole ? Math.min(7, 1.5 + Math.log2(lines.length)) : undefined}
      />
      {whole && (
        <text className="line-label" {...middle}>
          {lines.length}
        </text>
      )}
      <path className="board-line-hit" d={path} fill="none" />
    </g>
  );
}

function Line({
  line: { id, steps, path, from, to, whole },
  light,
  chosen,
  label,
}: {
  line: BoardLine;
  light: Light;
  chosen: boolean;
  /** what changes of the number from one end to the other */
  label: string;
}) {
  const [step] = steps;
  const { colour, width } = edgeStyles[step!.type];
  return (
    <g className={`board-line board-line-${light}${chosen ? ' board-line-chosen' : ''}`}>
      <path
        className={whole ? `line-${forceOf(steps)}` : 'line-folded'}
        d={path}
        fill="none"
        stroke={`var(${whole ? colour : '--line-strong'})`}
        strokeWidth={width}
      />
      {label && (
        <text
          className="line-label line-change"
          x={Math.max(from.x, to.x) - 8}
          y={(from.x > to.x ? from.y : to.y) - 7}
        >
          {label}
        </text>
      )}
      {whole && (
        // biome-ignore lint/a11y/noStaticElementInteractions: the panel lists the same steps as buttons
        <path
          className="board-line-hit"
          d={path}
          fill="none"
          onClick={() => change({ selection: { edge: id } })}
        />
      )}
    </g>
  );
}
