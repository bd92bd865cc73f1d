import cytoscape from 'cytoscape';
import { defaultLayout } from '../state/layout.ts';
import { type LayoutDescriptor, layoutOf, type Window } from './index.ts';
import { separate } from './separate.ts';

export type Places = Map<string, cytoscape.Position>;

/** How a graph is laid out: by which layout, with what turned how, for a window of what size. */
export interface Laying {
  layout: string;
  parameters: Record<string, number>;
  window: Window;
}

/** The steps of laying out, in their order. */
export const stages = ['levels', 'layout', 'separate'] as const;
export type Stage = (typeof stages)[number];

/** The least space between two nodes, in pixels. */
const gap = 14;

/**
 * Lays out what this Cytoscape holds. Every layout begins with the one by levels, so that a link gives the same picture
 * wherever it is opened, and ends with moving apart what overlaps. `done` is told after each stage.
 */
export async function layOut(
  cy: cytoscape.Core,
  { layout: id, parameters, window }: Laying,
  done: (stage: Stage) => void = () => {},
): Promise<void> {
  const layout = layoutOf(id);
  await layout.load?.(cytoscape);
  if (cy.destroyed() || cy.nodes().empty()) return;
  await run(cy, layoutOf(defaultLayout), id === defaultLayout ? parameters : {}, window);
  done('levels');
  if (id !== defaultLayout) await run(cy, layout, parameters, window);
  done('layout');
  moveApart(cy);
  done('separate');
}

/** Where the nodes stand. */
export const placesOf = (cy: cytoscape.Core): Places =>
  new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]));

async function run(
  cy: cytoscape.Core,
  layout: LayoutDescriptor,
  parameters: Record<string, number>,
  window: Window,
): Promise<void> {
  const running = cy.layout(layout.options(cy, parameters, window));
  const stopped = running.promiseOn('layoutstop');
  running.run();
  await stopped;
}

/** Not every layout knows how large the nodes are. */
function moveApart(cy: cytoscape.Core): void {
  const nodes = cy.nodes();
  const boxes = nodes.map((node) => ({ id: node.id(), width: node.width(), height: node.height() }));
  const places = separate(boxes, placesOf(cy), gap);
  nodes.positions((node) => places.get(node.id()) ?? node.position());
}
