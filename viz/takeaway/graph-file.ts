import { asXml } from './caption.ts';
import type { Origin } from './sheet.ts';

/** A graph as a file holds it. */
export interface Graph {
  title: string;
  nodes: readonly GraphNode[];
  edges: readonly GraphEdge[];
}

export interface GraphNode {
  id: string;
  name: string;
  kind: string;
}

export interface GraphEdge {
  id: string;
  source: string;
  target: string;
  kind: string;
  basis: string;
  confidence: number;
}

/** A way to take a graph away, for Gephi, Cytoscape, yEd, NetworkX and their kin. */
export interface GraphFormat {
  id: string;
  /** what the button says; the same in every language */
  name: string;
  type: string;
  write(graph: Graph, origin: Origin): string;
}

const told = ({ title }: Graph, { link, date }: Origin) => asXml(`${title} · ${date} · ${link}`);

const datum = (key: string, value: string | number) => `<data key="${key}">${asXml(String(value))}</data>`;

/** http://graphml.graphdrawing.org/primer/graphml-primer.html */
export const graphMl = (graph: Graph, origin: Origin): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    `<desc>${told(graph, origin)}</desc>`,
    '<key id="name" for="node" attr.name="label" attr.type="string"/>',
    '<key id="kind" for="node" attr.name="kind" attr.type="string"/>',
    '<key id="type" for="edge" attr.name="type" attr.type="string"/>',
    '<key id="basis" for="edge" attr.name="basis" attr.type="string"/>',
    '<key id="confidence" for="edge" attr.name="confidence" attr.type="double"/>',
    '<graph edgedefault="directed">',
    ...graph.nodes.map(
      ({ id, name, kind }) => `<node id="${asXml(id)}">${datum('name', name)}${datum('kind', kind)}</node>`,
    ),
    ...graph.edges.map(
      ({ id, source, target, kind, basis, confidence }) =>
        `<edge id="${asXml(id)}" source="${asXml(source)}" target="${asXml(target)}">${datum('type', kind)}${datum('basis', basis)}${datum('confidence', confidence)}</edge>`,
    ),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');

const attribute = (id: number, title: string, type: string) =>
  `<attribute id="${id}" title="${title}" type="${type}"/>`;

const values = (...all: (string | number)[]) =>
  `<attvalues>${all.map((value, i) => `<attvalue for="${i}" value="${asXml(String(value))}"/>`).join('')}</attvalues>`;

/** https://gexf.net/1.3 */
export const gexf = (graph: Graph, origin: Origin): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    `<meta lastmodifieddate="${origin.date}"><creator>Gangmu</creator><description>${told(graph, origin)}</description></meta>`,
    '<graph defaultedgetype="directed">',
    `<attributes class="node">${attribute(0, 'kind', 'string')}</attributes>`,
    `<attributes class="edge">${attribute(0, 'basis', 'string')}${attribute(1, 'confidence', 'double')}</attributes>`,
    '<nodes>',
    ...graph.nodes.map(
      ({ id, name, kind }) => `<node id="${asXml(id)}" label="${asXml(name)}">${values(kind)}</node>`,
    ),
    '</nodes>',
    '<edges>',
    ...graph.edges.map(
      ({ id, source, target, kind, basis, confidence }) =>
        `<edge id="${asXml(id)}" source="${asXml(source)}" target="${asXml(target)}" label="${asXml(kind)}">${values(basis, confidence)}</edge>`,
    ),
    '</edges>',
    '</graph>',
    '</gexf>',
    '',
  ].join('\n');

export const graphFormats: readonly GraphFormat[] = [
  { id: 'graphml', name: 'GraphML', type: 'application/graphml+xml', write: graphMl },
  { id: 'gexf', name: 'GEXF', type: 'application/gexf+xml', write: gexf },
];
