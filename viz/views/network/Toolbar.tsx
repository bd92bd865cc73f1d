import type { RefObject } from 'react';
import { useSay } from '../../language/messages.ts';
import { layoutOf, layouts } from '../../layouts/index.ts';
import { roving } from '../../shell/roving.ts';
import { graph } from '../../state/graph.ts';
import { nothing } from '../../state/selection.ts';
import { change, redo, undo, useApp, useSteps } from '../../state/store.ts';
import { originNow } from '../../takeaway/origin.ts';
import { TakePicture } from '../../takeaway/TakePicture.tsx';
import { paletteOf } from '../../vocabulary/colours.ts';
import type { Piece } from './canvas.ts';
import { type PictureWords, svgOf } from './picture.ts';
import type { Stage } from './stage.ts';
import { starts } from './starts.ts';
import { TakeGraph } from './TakeGraph.tsx';

/** Layouts and their parameters, zoom, pictures to take away, and ways to begin anew. */
export function Toolbar({ stage, piece }: { stage: RefObject<Stage | null>; piece: Piece }) {
  const say = useSay();
  const chosen = useApp((state) => state.layout);
  const layout = layoutOf(chosen.id);
  const { undoable, redoable } = useSteps();
  const turn = (id: string, value: number) =>
    change((state) => ({
      layout: { ...state.layout, parameters: { ...state.layout.parameters, [id]: value } },
    }));
  const beginWith = (start: string) => change({ graph: { ...graph.initial, start }, selection: nothing });
  const words = (): PictureWords => ({
    title: say('canvas.title'),
    ...originNow(),
    nameOf: (kind) => say('label' in kind ? `label.${kind.label}` : `edge.${kind.type}`),
  });
  return (
    <div className="toolbar" role="toolbar" aria-label={say('toolbar.title')}>
      <label>
        <span>{say('layout.title')}</span>
        <select
          value={layout.id}
          onChange={({ target }) => change({ layout: { id: target.value, parameters: {} } })}
        >
          {layouts.map(({ id, name }) => (
            <option key={id} value={id}>
              {say(name)}
            </option>
          ))}
        </select>
      </label>
      {layout.parameters.map(({ id, name, min, max, step, initial }) => (
        <label key={`${layout.id} ${id}`}>
          <span>{say(name)}</span>
          <input
            type="range"
            min={min}
            max={max}
            step={step}
            value={chosen.parameters[id] ?? initial}
            onChange={({ target }) => turn(id, Number(target.value))}
          />
        </label>
      ))}
      <span className="toolbar-group" ref={roving}>
        <button
          type="button"
          className="icon-button"
          aria-label={say('action.undo')}
          title={say('action.undo')}
          disabled={!undoable}
          onClick={undo}
        >
          ↶
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={say('action.redo')}
          title={say('action.redo')}
          disabled={!redoable}
          onClick={redo}
        >
          ↷
        </button>
      </span>
      <span className="toolbar-group" ref={roving}>
        <button
          type="button"
          className="icon-button"
          aria-label={say('toolbar.closer')}
          onClick={() => stage.current?.zoom(1.25)}
        >
          ＋
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={say('toolbar.farther')}
          onClick={() => stage.current?.zoom(0.8)}
        >
          －
        </button>
        <button type="button" className="button" onClick={() => stage.current?.fit()}>
          {say('toolbar.fit')}
        </button>
      </span>
      <span className="toolbar-group">
        <TakePicture
          title={say('canvas.title')}
          disabled={piece.nodes.length === 0}
          draw={() =>
            stage.current ? svgOf(stage.current.cy, paletteOf(document.body), words()) : undefined
          }
        />
        <TakeGraph piece={piece} />
      </span>
      <span className="toolbar-group" ref={roving}>
        {starts.map(({ id, name }) => (
          <button key={id} type="button" className="button" onClick={() => beginWith(id)}>
            {say(name)}
          </button>
        ))}
      </span>
    </div>
  );
}
