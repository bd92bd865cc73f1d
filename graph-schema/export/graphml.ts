import type { GraphStore, Value } from '../store/port.ts';
import { type ExportFormat, kindOfFile } from './format.ts';
import { edgesByEnds, nodesById } from './graph.ts';
import { edgeProperties, nodeProperties, type PropertyKind } from './properties.ts';
import type { Selection } from './select.ts';
import { xml } from './xml.ts';

const types: Record<PropertyKind, string> = {
  string: 'string',
  integer: 'long',
  number: 'double',
  boolean: 'boolean',
  // GraphML has no lists
  strings: 'string',
};

const key = (id: string, element: 'node' | 'edge', name: string, type: string) =>
  `<key id="${id}" for="${element}" attr.name="${name}" attr.type="${type}"/>\n`;

const data = (id: string, value: Value) =>
  `<data key="${id}">${xml(Array.isArray(value) ? JSON.stringify(value) : String(value))}</data>`;

const dataOf = (prefix: string, properties: Record<string, Value>) =>
  Object.entries(properties)
    .filter(([name, value]) => name !== 'id' && value !== null)
    .map(([name, value]) => data(`${prefix}${name}`, value))
    .join('');

/** The graph as GraphML: each property a typed key, lists as JSON. */
async function* write(store: GraphStore, selection?: Selection): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`;
  yield key('labels', 'node', 'labels', 'string') + key('label', 'edge', 'label', 'string');
  for (const [name, kind] of nodeProperties) yield key(`n_${name}`, 'node', name, types[kind]);
  for (const [name, kind] of edgeProperties) yield key(`e_${name}`, 'edge', name, types[kind]);
  yield '<graph id="G" edgedefault="directed">\n';
  for await (const { id, labels, properties } of nodesById(store, selection))
    yield `<node id="${xml(id)}">${data('labels', labels.map((label) => `:${label}`).join(''))}${dataOf('n_', properties)}</node>\n`;
  for await (const { id, type, from, to, properties } of edgesByEnds(store, selection))
    yield `<edge id="${xml(id)}" source="${xml(from)}" target="${xml(to)}">${data('label', type)}${dataOf('e_', properties)}</edge>\n`;
  yield '</graph>\n</graphml>\n';
}

export const graphml: ExportFormat = {
  name: 'graphml',
  description: 'GraphML, for networkx, igraph, yEd, Cytoscape and apoc.import.graphml',
  ...kindOfFile('application/xml', 'graphml'),
  write: (store, { selection } = {}) => write(store, selection),
};
