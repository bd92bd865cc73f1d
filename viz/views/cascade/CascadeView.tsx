import { useMemo, useRef } from 'react';
import { useSay } from '../../language/messages.ts';
import { Details } from '../../panels/Details.tsx';
import { Side } from '../../shell/Side.tsx';
import { Failure, Loading, Nothing } from '../../shell/States.tsx';
import { useApp } from '../../state/store.ts';
import { BoardPane } from './BoardPane.tsx';
import type { Board } from './board.ts';
import { CascadeFiles } from './CascadeFiles.tsx';
import { Controls } from './Controls.tsx';
import { CutNotes } from './CutNotes.tsx';
import { cardOfNode } from './graph.ts';
import { Steps } from './Steps.tsx';
import { useCascade } from './useCascade.ts';
import { wayOf, wayOfStep } from './way.ts';
import './cascade.css';

/** From a goal to the tasks that carry it out and who leads them, in columns; and back. */
export default function CascadeView() {
  const say = useSay();
  const { from, starts, graph, root, total, truncated, pending, unknown, error, retry } = useCascade();
  const selection = useApp((state) => state.selection);
  const way = useMemo(() => {
    if (!graph) return undefined;
    if (selection.edge) return wayOfStep(graph, selection.edge);
    const card = cardOfNode(graph, selection.node);
    // everything is on the way of the root
    return card && card.id !== graph.root ? wayOf(graph, card.id) : undefined;
  }, [graph, selection]);
  const chosen = graph && cardOfNode(graph, selection.node);
  // the panel tells the steps of the root as well
  const steps = way ?? (chosen && wayOf(graph, chosen.id));
  const board = useRef<Board>(undefined);
  const alone = graph !== undefined && graph.cards.length === 1;
  return (
    <>
      <section className="cascade" aria-busy={pending}>
        <h1 className="unseen">{root ? say('cascade.of', { name: root.name }) : say('view.cascade')}</h1>
        <Controls from={from} root={root} starts={starts} />
        <div className="cascade-body">
          {graph && !error && <BoardPane graph={graph} way={way} shown={board} />}
          {pending && (graph ? <div className="progress" /> : <Loading />)}
          {error && <Failure error={error} retry={retry} />}
          {unknown && !pending && (
            <Nothing title={say('details.gone')}>
              <p>{say('details.gone.do')}</p>
            </Nothing>
          )}
          {from === undefined && !pending && !error && (
            <Nothing title={say('cascade.none')}>
              <p>{say('cascade.none.do')}</p>
            </Nothing>
          )}
          {alone && !pending && (
            <Nothing title={say('cascade.alone', { name: root?.name ?? '' })}>
              <p>{say('cascade.alone.do')}</p>
            </Nothing>
          )}
        </div>
        {graph && (
          <CutNotes graph={graph} root={root} total={total} truncated={truncated}>
            <CascadeFiles graph={graph} board={board} name={root?.name ?? ''} />
          </CutNotes>
        )}
      </section>
      <Side side="right" name={say('side.details')} opensFor={selection.node ?? selection.edge}>
        <Details actions={() => graph && steps && <Steps graph={graph} way={steps} />} />
      </Side>
    </>
  );
}
