import { type MouseEvent, type RefObject, useEffect, useRef } from 'react';
import { css, paletteOf } from '../../vocabulary/colours.ts';
import { labelStyles } from '../../vocabulary/labels.ts';
import type { Piece } from './canvas.ts';
import type { Stage } from './stage.ts';

const [width, height] = [168, 112];
const margin = 6;
/** With fewer nodes all can be seen without it. */
const fewest = 12;

/** The whole drawing beside it, where it covers nothing, with a frame around what the window shows; a click goes there. */
export function Minimap({ stage, piece }: { stage: RefObject<Stage | null>; piece: Piece }) {
  const map = useRef<HTMLCanvasElement>(null);
  const scale = useRef({ by: 1, x: 0, y: 0 });
  const shown = piece.nodes.length >= fewest;

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn is read from the stage
  useEffect(() => {
    const cy = stage.current?.cy;
    const canvas = map.current;
    if (!cy || !canvas) return;
    let waiting = 0;
    const draw = () => {
      waiting = 0;
      if (cy.destroyed() || cy.nodes().empty()) return;
      scale.current = drawn(cy, canvas);
    };
    const later = () => {
      waiting ||= requestAnimationFrame(draw);
    };
    cy.on('viewport position style add remove', later);
    later();
    return () => {
      cancelAnimationFrame(waiting);
      if (!cy.destroyed()) cy.off('viewport position style add remove', later);
    };
  }, [stage, piece, shown]);

  const go = (event: MouseEvent<HTMLCanvasElement>) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const { by, x, y } = scale.current;
    stage.current?.centre({ x: (event.clientX - left) / by + x, y: (event.clientY - top) / by + y });
  };
  // keys and buttons move the view as well
  return shown ? (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: it takes no focus
    <canvas
      className="minimap"
      ref={map}
      width={2 * width}
      height={2 * height}
      aria-hidden="true"
      onClick={go}
    />
  ) : null;
}

function drawn(cy: NonNullable<Stage['cy']>, canvas: HTMLCanvasElement) {
  const palette = paletteOf(document.body);
  const box = cy.nodes().boundingBox({ includeLabels: false });
  const by = Math.min((width - 2 * margin) / box.w, (height - 2 * margin) / box.h);
  const x = (box.x1 + box.x2 - width / by) / 2;
  const y = (box.y1 + box.y2 - height / by) / 2;
  const pen = canvas.getContext('2d')!;
  pen.setTransform(2 * by, 0, 0, 2 * by, -2 * by * x, -2 * by * y);
  pen.clearRect(x, y, width / by, height / by);
  cy.nodes().forEach((node) => {
    const at = node.position();
    pen.fillStyle = css(palette(labelStyles[node.data('label') as keyof typeof labelStyles].colour));
    pen.fillRect(at.x - node.width() / 2, at.y - node.height() / 2, node.width(), node.height());
  });
  const seen = cy.extent();
  pen.strokeStyle = css(palette('--focus'));
  pen.lineWidth = 1.5 / by;
  pen.strokeRect(seen.x1, seen.y1, seen.w, seen.h);
  return { by, x, y };
}
