import type cytoscape from 'cytoscape';
import { fontSize, leastText } from './appearance.ts';

/** What part of the drawing the window shows, and how large. */
export interface Sight {
  zoom: number;
  pan: cytoscape.Position;
}

const margin = 36;
const largestFit = 1.15;
/** The least zoom at which the names of nodes can be read. */
const readableZoom = leastText / fontSize;

/** Everything, and no larger than is pleasant. */
export function fitting(cy: cytoscape.Core): Sight {
  const box = cy.elements().boundingBox({ includeLabels: false });
  const [width, height] = [cy.width(), cy.height()];
  const across = (width - 2 * margin) / Math.max(1, box.w);
  const down = (height - 2 * margin) / Math.max(1, box.h);
  const zoom = Math.max(cy.minZoom(), Math.min(largestFit, across, down));
  return {
    zoom,
    pan: { x: width / 2 - (zoom * (box.x1 + box.x2)) / 2, y: height / 2 - (zoom * (box.y1 + box.y2)) / 2 },
  };
}

/**
 * Everything where its words can be read then; otherwise as much as there is room for, around what is chosen or from the
 * top, near the middle.
 */
export function readable(cy: cytoscape.Core): Sight {
  const all = fitting(cy);
  if (all.zoom >= readableZoom) return all;
  const zoom = readableZoom;
  const [chosen] = cy.nodes('.chosen').map((node) => node.position());
  if (chosen)
    return { zoom, pan: { x: cy.width() / 2 - chosen.x * zoom, y: cy.height() / 2 - chosen.y * zoom } };
  const box = cy.elements().boundingBox({ includeLabels: false });
  const middle = (box.x1 + box.x2) / 2;
  // what is high counts more than what is in the middle
  const [top] = cy
    .nodes()
    .map((node) => node.position())
    .sort((a, b) => 4 * (a.y - b.y) + Math.abs(a.x - middle) - Math.abs(b.x - middle));
  return { zoom, pan: { x: cy.width() / 2 - (top?.x ?? middle) * zoom, y: margin - box.y1 * zoom } };
}
