import type cytoscape from 'cytoscape';
import type { AgencyLevel, Label, PlanLevel } from '../generated/operations.ts';
import type { MessageKey } from '../language/messages.ts';
import { labelStyles } from '../vocabulary/labels.ts';
import { fittingLevels, type Spacing } from './levels.ts';
import { ranks } from './ranks.ts';

/** A number that the reader may turn. */
export interface LayoutParameter {
  id: string;
  name: MessageKey;
  min: number;
  max: number;
  step: number;
  initial: number;
}

/** The space that a drawing is for, in pixels. */
export interface Window {
  width: number;
  height: number;
}

/**
 * A way to lay the canvas out. The interface is drawn from this list: a new layout is one more entry (and its name in
 * the message catalogues).
 */
export interface LayoutDescriptor {
  id: string;
  name: MessageKey;
  parameters: readonly LayoutParameter[];
  /** Fetches what it needs beyond Cytoscape itself; only when it is chosen. */
  load?(core: typeof cytoscape): Promise<void>;
  options(cy: cytoscape.Core, parameters: Record<string, number>, window: Window): cytoscape.LayoutOptions;
}

const spread: LayoutParameter = {
  id: 'spread',
  name: 'layout.parameter.spread',
  min: 0.5,
  max: 3,
  step: 0.1,
  initial: 1,
};

/** From so many nodes on the layout by force takes its quicker way. */
const largeFrom = 250;
/**
 * Of more nodes and edges than these the layers are laid out without room for the edges that pass through them: dagre, which
 * makes that room, took 18 seconds for 300 nodes and 900 edges.
 */
const layeredWhole = 300;

const common = { animate: false, fit: false, nodeDimensionsIncludeLabels: false } as const;

/** Registers an extension once; Cytoscape complains of a second time. Whoever asks meanwhile waits for the same; a refusal is tried again. */
const registered = new Map<string, Promise<void>>();
function register(
  core: typeof cytoscape,
  id: string,
  load: () => Promise<{ default: cytoscape.Ext }>,
): Promise<void> {
  const known = registered.get(id);
  if (known) return known;
  const registering = load().then(
    (extension) => core.use(extension.default),
    (error: unknown) => {
      registered.delete(id);
      throw error;
    },
  );
  registered.set(id, registering);
  return registering;
}

/** How far below the nation a level of government stands. */
const rungs: Partial<Record<PlanLevel | AgencyLevel, number>> = {
  NATIONAL: 0,
  PROVINCIAL: 1,
  MUNICIPAL: 2,
  COUNTY: 3,
};

/** The rung of a node; of one without a level (the Party has committees on all) that of the plans that it is linked to. */
function rung(node: cytoscape.NodeSingular): number {
  const own = rungs[node.data('level') as PlanLevel];
  if (own !== undefined || node.data('label') === 'Plan') return own ?? 0;
  const around = node.neighborhood('node.Plan').map((plan) => rungs[plan.data('level') as PlanLevel] ?? 0);
  return around.length ? Math.round(around.reduce((sum, n) => sum + n, 0) / around.length) : 0;
}

/** Each level in turn: plans that are only cited, plans that can be read, and the agencies that issue them. */
function band(node: cytoscape.NodeSingular): number {
  const label: Label = node.data('label');
  if (label === 'Plan') return rung(node) * 10 + (node.data('inCorpus') ? 1 : 0);
  if (label === 'Agency') return rung(node) * 10 + 2;
  return 100 + labelStyles[label].tier;
}

const linksOf = (cy: cytoscape.Core) =>
  cy.edges().map((edge) => ({ source: edge.source().id(), target: edge.target().id() }));

/** The nodes in bands from the top down, in rows as long as suits the window. */
function inBands(
  cy: cytoscape.Core,
  bandOf: (node: cytoscape.NodeSingular) => number,
  spacing: Omit<Spacing, 'width'>,
  window: Window,
): cytoscape.LayoutOptions {
  const boxes = cy.nodes().map((node) => ({
    id: node.id(),
    width: node.width(),
    height: node.height(),
    band: bandOf(node),
    rank: `${node.data('issuedOn') ?? ''} ${node.id()}`,
  }));
  const places = fittingLevels(boxes, linksOf(cy), spacing, window);
  return {
    name: 'preset',
    ...common,
    positions: (node: { id(): string } | string) => at(places, node),
  };
}

export const layouts: readonly LayoutDescriptor[] = [
  {
    id: 'levels',
    name: 'layout.levels',
    parameters: [spread],
    options: (cy, { spread: by = 1 }, window) =>
      inBands(cy, band, { x: 26 * by, y: 34 * by, band: 84 * by }, window),
  },
  {
    id: 'layered',
    name: 'layout.layered',
    parameters: [spread],
    load: (core) => register(core, 'dagre', () => import('cytoscape-dagre')),
    options(cy, { spread: by = 1 }, window) {
      if (cy.elements().length > layeredWhole) {
        const found = ranks(
          cy.nodes().map((node) => node.id()),
          linksOf(cy),
        );
        const rankOf = (node: cytoscape.NodeSingular) => found.get(node.id()) ?? 0;
        return inBands(cy, rankOf, { x: 24 * by, y: 34 * by, band: 70 * by }, window);
      }
      return {
        name: 'dagre',
        ...common,
        rankDir: 'BT',
        nodeSep: 24 * by,
        rankSep: 70 * by,
      } as cytoscape.LayoutOptions;
    },
  },
  {
    id: 'force',
    name: 'layout.force',
    parameters: [
      spread,
      { id: 'gravity', name: 'layout.parameter.gravity', min: 0, max: 2, step: 0.1, initial: 0.3 },
    ],
    load: (core) => register(core, 'fcose', () => import('cytoscape-fcose')),
    options(cy, { spread: by = 1, gravity = 0.3 }) {
      const large = cy.nodes().length > largeFrom;
      return {
        name: 'fcose',
        ...common,
        // a draft begins from scratch, by the spectrum of the graph: a hundredth of the time
        quality: large ? 'draft' : 'proof',
        randomize: large,
        packComponents: true,
        idealEdgeLength: 130 * by,
        // far enough apart for names: what lies over each other is slow to move apart
        nodeSeparation: (large ? 240 : 110) * by,
        ...(large && { sampleSize: 15, piTol: 1e-4 }),
        nodeRepulsion: 9000 * by,
        gravity,
      } as cytoscape.LayoutOptions;
    },
  },
  {
    id: 'concentric',
    name: 'layout.concentric',
    parameters: [spread],
    options: (_cy, { spread: by = 1 }) => ({
      name: 'concentric',
      ...common,
      minNodeSpacing: 36 * by,
      concentric: (node) => node.degree(false),
      levelWidth: (nodes) => Math.max(1, nodes.maxDegree(false) / 5),
    }),
  },
  {
    id: 'grid',
    name: 'layout.grid',
    parameters: [spread],
    options: (_cy, { spread: by = 1 }) => ({
      name: 'grid',
      ...common,
      avoidOverlapPadding: 26 * by,
      condense: true,
      sort: (a, b) => band(a) - band(b) || a.id().localeCompare(b.id()),
    }),
  },
];

const at = (places: Map<string, { x: number; y: number }>, node: { id(): string } | string) =>
  places.get(typeof node === 'string' ? node : node.id()) ?? { x: 0, y: 0 };

/** The layout of that id, or the first. */
export const layoutOf = (id: string): LayoutDescriptor => layouts.find((l) => l.id === id) ?? layouts[0]!;
