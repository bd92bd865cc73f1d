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
  strings: 'string',
};

/** What the node is called already is no attribute as well; whole texts are nothing to draw. */
const leftOut = new Set(['id', 'name', 'text']);

const attributesOf = (properties: ReadonlyMap<string, PropertyKind>, own: string) =>
  `<attribute id="${own}" title="${own}" type="string"/>` +
  [...properties]
    .filter(([name]) => !leftOut.has(name))
    .map(([name, kind]) => `<attribute id="${name}" title="${name}" type="${types[kind]}"/>`)
    .join('');

const value = (name: string, it: Value) =>
  `<attvalue for="${name}" value="${xml(Array.isArray(it) ? it.join('、') : String(it))}"/>`;

const valuesOf = (own: string, kind: string, properties: Record<string, Value>) =>
  `<attvalues>${value(own, kind)}${Object.entries(properties)
    .filter(([name, it]) => !leftOut.has(name) && it !== null)
    .map(([name, it]) => value(name, it))
    .join('')}</attvalues>`;

/** The graph as GEXF 1.3, which Gephi draws: nodes under their names, label and type as attributes to colour by. */
async function* write(store: GraphStore, selection?: Selection): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
<meta><creator>Gangmu</creator></meta>
<graph defaultedgetype="directed" mode="static">
<attributes class="node" mode="static">${attributesOf(nodeProperties, 'label')}</attributes>
<attributes class="edge" mode="static">${attributesOf(edgeProperties, 'relation')}</attributes>
<nodes>
`;
  for await (const { id, labels, properties } of nodesById(store, selection))
    yield `<node id="${xml(id)}" label="${xml(String(properties.name))}">${valuesOf('label', labels.at(-1)!, properties)}</node>\n`;
  yield '</nodes>\n<edges>\n';
  for await (const { id, type, from, to, properties } of edgesByEnds(store, selection))
    yield `<edge id="${xml(id)}" source="${xml(from)}" target="${xml(to)}" label="${type}">${valuesOf('relation', type, properties)}</edge>\n`;
  yield '</edges>\n</graph>\n</gexf>\n';
}

export const gexf: ExportFormat = {
  name: 'gexf',
  description: 'GEXF 1.3, for Gephi; without the words of sections and texts',
  ...kindOfFile('application/xml', 'gexf'),
  write: (store, { selection } = {}) => write(store, selection),
};
