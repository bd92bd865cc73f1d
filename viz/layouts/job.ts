import cytoscape from 'cytoscape';
import { type Laying, layOut, type Places, placesOf, type Stage } from './lay.ts';

/** A graph to be laid out, as a message says it. */
export interface Job extends Laying {
  nodes: readonly { id: string; width: number; height: number; [fact: string]: unknown }[];
  edges: readonly { id: string; source: string; target: string }[];
}

/** What comes of it: the places after the first stage and after the last, and each stage as it is done. */
export type Told = { done: Stage; places?: Places } | { failed: string };

/** The graph of a Cytoscape that is on the screen, as a job. */
export const jobOf = (cy: cytoscape.Core, laying: Laying): Job => ({
  ...laying,
  nodes: cy.nodes().map((node) => {
    const { id, label, level, inCorpus, issuedOn, width, height } = node.data();
    return { id, label, level, inCorpus, issuedOn, width, height };
  }),
  edges: cy
    .edges()
    .map((edge) => ({ id: edge.id(), source: edge.source().id(), target: edge.target().id() })),
});

/** Lays a job out without a screen. */
export async function work({ nodes, edges, ...laying }: Job, tell: (told: Told) => void): Promise<void> {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: 'data(width)', height: 'data(height)' } }],
    elements: {
      nodes: nodes.map((data) => ({ data, classes: String(data.label) })),
      edges: edges.map((data) => ({ data })),
    },
    // to look at all of it, as Cytoscape does by itself, takes as long as the rest
    layout: { name: 'preset', fit: false },
  });
  await layOut(cy, laying, (done) => tell(done === 'layout' ? { done } : { done, places: placesOf(cy) }));
  cy.destroy();
}
