import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { useSay } from '../../language/messages.ts';
import { isArrow } from '../../layouts/nearest.ts';
import { announce } from '../../shell/announce.tsx';
import { toggle } from '../../state/filters.ts';
import { remove } from '../../state/graph.ts';
import { pin } from '../../state/pins.ts';
import { nothing } from '../../state/selection.ts';
import { change, store, useApp } from '../../state/store.ts';
import { paletteOf } from '../../vocabulary/colours.ts';
import type { Piece } from './canvas.ts';
import { elements } from './elements.ts';
import { NodeMenu } from './NodeMenu.tsx';
import { NodeTip } from './NodeTip.tsx';
import { Stage } from './stage.ts';
import { isGroup } from './summary.ts';
import { useTheme } from './useTheme.ts';

const still = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** What a key does to the view; tells whether it does anything. */
function viewKey(stage: Stage, key: string): boolean {
  if (key === '+' || key === '=') stage.zoom(1.25);
  else if (key === '-') stage.zoom(0.8);
  else if (key === '0') stage.fit();
  else return false;
  return true;
}

/** The drawing itself, with mouse and keys. */
export function CanvasPane({
  piece,
  stage,
  open,
  choose,
  laying,
}: {
  piece: Piece;
  stage: RefObject<Stage | null>;
  /** brings a node's neighbours in, or takes them away */
  open: (id: string) => void;
  /** asks which neighbours to bring in */
  choose: (id: string) => void;
  /** is told how far laying out has come, of 1; of nothing when it is over */
  laying: (share: number | undefined) => void;
}) {
  const say = useSay();
  const host = useRef<HTMLDivElement>(null);
  const selection = useApp((state) => state.selection);
  const layout = useApp((state) => state.layout);
  const picked = useApp((state) => state.picked.ids);
  const pins = useApp((state) => state.pins.places);
  const [pointed, setPointed] = useState<string>();
  const [menuOf, setMenuOf] = useState<string>();
  const theme = useTheme();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours are read anew when the theme changes
  const palette = useMemo(() => paletteOf(document.body), [theme]);
  const latest = useRef({ open, palette, laying });
  useEffect(() => {
    latest.current = { open, palette, laying };
  });

  useEffect(() => {
    const made = new Stage(host.current!, latest.current.palette, {
      onSelect: (chosen) => {
        if (!isGroup(chosen.node ?? chosen.edge ?? '')) change({ selection: chosen });
      },
      onOpen: (id) => {
        if (!isGroup(id)) latest.current.open(id);
      },
      onPick: (all, how) => {
        const ids = all.filter((id) => !isGroup(id));
        change(({ picked: { ids: before } }) => ({
          picked: {
            ids: how === 'add' ? [...new Set([...before, ...ids])] : ids.reduce(toggle, [...before]),
          },
        }));
      },
      onPut: (id, place) => change((state) => ({ pins: pin(state.pins, id, place) })),
      onPoint: setPointed,
      onMenu: (id) => {
        if (!isGroup(id)) setMenuOf(id);
      },
      onLaying: latest.current.laying,
    });
    stage.current = made;
    return () => {
      stage.current = null;
      made.close();
    };
  }, [stage]);

  useEffect(() => stage.current?.paint(palette), [palette, stage]);

  const drawn = useRef('');
  useEffect(() => {
    const now = stage.current;
    if (!now) return;
    const first = now.cy.nodes().empty();
    const came = now.show(elements(piece, say, palette));
    const wanted = JSON.stringify(layout);
    now.choose(store.getState().selection);
    if (!came && wanted === drawn.current) return;
    drawn.current = wanted;
    now
      .layOut(layout, { pins: store.getState().pins.places, animated: !first && !still() })
      .catch((error: Error) => announce(say('layout.failed', { reason: error.message })));
  }, [piece, say, palette, layout, stage]);

  useEffect(() => stage.current?.pin(pins), [pins, stage]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what came anew may be picked, too
  useEffect(() => stage.current?.pick(picked), [picked, piece, stage]);

  useEffect(() => {
    const now = stage.current;
    now?.choose(selection);
    if (selection.node) now?.reveal(selection.node);
  }, [selection, stage]);

  /** What a key does to the selected node; tells whether it does anything. */
  const actOnNode = ({ key, shiftKey }: KeyboardEvent, node: string): boolean => {
    if (key === 'Enter') open(node);
    else if (key === 'Delete') change(({ graph }) => ({ graph: remove(graph, node), selection: nothing }));
    else if (key === ' ') change((state) => ({ picked: { ids: toggle(state.picked.ids, node) } }));
    else if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) setMenuOf(node);
    else return false;
    return true;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const now = stage.current;
    if (!now || event.ctrlKey || event.metaKey || event.altKey) return;
    const { node } = selection;
    if (isArrow(event.key)) {
      const next = now.step(node, event.key);
      if (next) change({ selection: { node: next } });
      if (next) announce(now.nameOf(next));
    } else if (!(node && actOnNode(event, node)) && !viewKey(now, event.key)) return;
    event.preventDefault();
  };

  return (
    <div
      className="canvas-frame"
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a drawing that is worked with arrow keys takes the focus
      tabIndex={0}
      aria-label={say('canvas.title')}
      aria-describedby="canvas-keys"
      onKeyDown={onKeyDown}
    >
      <div className="canvas" ref={host} />
      {pointed && !menuOf && <NodeTip id={pointed} piece={piece} stage={stage} />}
      {menuOf && (
        <NodeMenu
          id={menuOf}
          piece={piece}
          stage={stage}
          choose={choose}
          close={() => {
            setMenuOf(undefined);
            host.current?.closest<HTMLElement>('[role=application]')?.focus();
          }}
        />
      )}
      <p id="canvas-keys" className="unseen">
        {say('canvas.keys')}
      </p>
    </div>
  );
}
