import { useMemo, useRef, useState } from 'react';
import { useSay } from '../../language/messages.ts';
import { Details } from '../../panels/Details.tsx';
import { Side } from '../../shell/Side.tsx';
import { Failure, Loading, Nothing } from '../../shell/States.tsx';
import { expansionStep } from '../../state/graph.ts';
import { change, store, useApp } from '../../state/store.ts';
import { toggleExpansion } from './actions.ts';
import { CanvasPane } from './CanvasPane.tsx';
import { beyond, emptyPiece, limited, type Piece } from './canvas.ts';
import { ExpandDialog } from './ExpandDialog.tsx';
import { HiddenList } from './HiddenList.tsx';
import { Legend } from './Legend.tsx';
import { Minimap } from './Minimap.tsx';
import { Narrow } from './Narrow.tsx';
import { NodeActions } from './NodeActions.tsx';
import { NodeList } from './NodeList.tsx';
import { PickedBar } from './PickedBar.tsx';
import type { Stage } from './stage.ts';
import { summarised } from './summary.ts';
import { Toolbar } from './Toolbar.tsx';
import { useCanvas } from './useCanvas.ts';
import './network.css';

/** A drawing of more nodes cannot be read: it is summarised. */
const mostDrawn = 1000;
/** Plans and agencies that a summary shows by themselves. */
const mostAnchors = 60;
/** Of more the first are taken. */
const mostHeld = 20_000;

/** Plans, agencies, tasks and all else as a drawing. */
export default function NetworkView() {
  const say = useSay();
  const canvas = useCanvas();
  const selection = useApp((state) => state.selection);
  const stage = useRef<Stage | null>(null);
  // while neighbours are on their way the canvas stays as it was
  const [settled, setSettled] = useState<Piece>(emptyPiece);
  const summary = canvas.shown.nodes.length > mostDrawn;
  const drawn = useMemo(
    () => (summary ? summarised(limited(canvas.shown, mostHeld), mostAnchors) : canvas.shown),
    [canvas.shown, summary],
  );
  const [laying, setLaying] = useState<number>();
  if (!canvas.pending && settled !== drawn) setSettled(drawn);
  const [asking, setAsking] = useState<string>();

  const open = (id: string) => {
    const state = store.getState();
    const expanded = state.graph.expanded.some((e) => e.id === id);
    const many = (beyond(canvas.all).get(id) ?? 0) > 2 * expansionStep;
    if (many && !expanded) setAsking(id);
    else change((s) => toggleExpansion(s, id));
  };

  const empty = !canvas.pending && !canvas.error && canvas.shown.nodes.length === 0;
  return (
    <>
      <h1 className="unseen">{say('canvas.title')}</h1>
      <Side side="left" name={say('side.legend')}>
        <Minimap stage={stage} piece={settled} />
        <Legend piece={canvas.all} />
        <Narrow piece={canvas.all} />
        <HiddenList />
        <NodeList piece={canvas.shown} />
      </Side>
      <section className="stage" aria-busy={canvas.pending || laying !== undefined}>
        <Toolbar stage={stage} piece={settled} />
        <CanvasPane piece={settled} stage={stage} open={open} choose={setAsking} laying={setLaying} />
        <PickedBar />
        {laying !== undefined && (
          <div className="canvas-limit canvas-laying">
            <progress value={laying} aria-label={say('layout.running')} />
            <span>{say('layout.running')}</span>
            <button type="button" className="button" onClick={() => stage.current?.stopLayingOut()}>
              {say('layout.stop')}
            </button>
          </div>
        )}
        {canvas.pending && settled.nodes.length === 0 && <Loading />}
        {canvas.pending && settled.nodes.length > 0 && <div className="progress" />}
        {summary && laying === undefined && (
          <p className="canvas-limit" role="status">
            {say('canvas.summary', { count: canvas.shown.nodes.length, drawn: drawn.nodes.length })}
            {canvas.shown.nodes.length > mostHeld && ` ${say('canvas.limit', { most: mostHeld })}`}
          </p>
        )}
        {canvas.error && <Failure error={canvas.error} retry={canvas.retry} />}
        {empty && (
          <Nothing title={say(canvas.all.nodes.length ? 'canvas.filtered' : 'canvas.empty')}>
            <p>{say(canvas.all.nodes.length ? 'canvas.filtered.do' : 'canvas.empty.do')}</p>
          </Nothing>
        )}
      </section>
      <Side side="right" name={say('side.details')} opensFor={selection.node ?? selection.edge}>
        <Details actions={(id) => <NodeActions id={id} piece={canvas.all} choose={setAsking} />} />
      </Side>
      {asking && <ExpandDialog id={asking} close={() => setAsking(undefined)} />}
    </>
  );
}
