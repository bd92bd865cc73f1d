import { change, useApp } from '../../state/store.ts';
import { edgeStyles } from '../../vocabulary/edges.ts';
import type { Board, BoardLine } from './board.ts';
import { forceOf } from './force.ts';
import type { Way } from './way.ts';

/** The lines of the board: solid where stated, dashed where derived, dotted where of one theme. */
export function Lines({ board, way }: { board: Board; way: Way | undefined }) {
  const selected = useApp((state) => state.selection.edge);
  const lit = new Set(way ? [...way.up, ...way.down] : []);
  const isLit = ({ steps }: BoardLine) => steps.some((step) => lit.has(step));
  // what is lit is drawn over the rest
  const inOrder = [...board.lines].sort((a, b) => Number(isLit(a)) - Number(isLit(b)));
  return (
    <svg
      className="board-lines"
      width={board.width}
      height={board.height}
      // the panel lists the same steps as buttons
      aria-hidden="true"
    >
      {inOrder.map((line) => (
        <Line
          key={line.id}
          line={line}
          state={way === undefined ? 'plain' : isLit(line) ? 'lit' : 'away'}
          chosen={line.steps.some(({ id }) => id === selected)}
        />
      ))}
    </svg>
  );
}

function Line({
  line: { id, steps, path, whole },
  state,
  chosen,
}: {
  line: BoardLine;
  state: 'plain' | 'lit' | 'away';
  chosen: boolean;
}) {
  const [step] = steps;
  const { colour, width } = edgeStyles[step!.type];
  return (
    <g className={`board-line board-line-${state}${chosen ? ' board-line-chosen' : ''}`}>
      <path
        className={whole ? `line-${forceOf(steps)}` : 'line-folded'}
        d={path}
        fill="none"
        stroke={`var(${whole ? colour : '--line-strong'})`}
        strokeWidth={width}
      />
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
