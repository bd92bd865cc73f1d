import type { Label } from '../model/nodes.ts';
import type { GraphStore, Value } from '../store/port.ts';
import { type ExportFormat, kindOfFile } from './format.ts';
import { type ExportedEdge, type ExportedNode, edgesByEnds, nodesById } from './graph.ts';
import type { Selection } from './select.ts';
import { classes, context, planProperties, predicates } from './vocabulary.ts';

/** An id as an IRI. */
const iri = (id: string) => `urn:gangmu:node:${encodeURIComponent(id)}`;
const ref = (id: string) => ({ '@id': iri(id) });

/** Where the words stand, as the Web Annotation model says it, but that offsets count UTF-16 code units, as `gm:offsetUnit` says. */
function targetOf({ plan, quote, start, end }: Record<string, Value>): object | undefined {
  if (typeof plan !== 'string' || typeof quote !== 'string') return undefined;
  return {
    '@type': 'oa:SpecificResource',
    'oa:hasSource': ref(plan),
    'oa:hasSelector': [
      { '@type': 'oa:TextQuoteSelector', 'oa:exact': quote },
      {
        '@type': 'oa:TextPositionSelector',
        'oa:start': start,
        'oa:end': end,
        'gm:offsetUnit': 'UTF-16 code unit',
      },
    ],
  };
}

/** Properties of our own model under our own names; ids of other nodes are references. */
function ownProperties(properties: Record<string, Value>): Record<string, unknown> {
  const own: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(properties)) {
    if (name === 'id' || value === null) continue;
    own[`gm:${name}`] =
      (name === 'plan' || name === 'section') && typeof value === 'string' ? ref(value) : value;
  }
  return own;
}

function nodeObject({ id, labels, properties }: ExportedNode): object {
  const label = labels.at(-1) as Label;
  const target = targetOf(properties);
  const common: Record<string, unknown> = { 'schema:name': properties.name };
  if (label === 'Plan')
    for (const [name, terms] of Object.entries(planProperties))
      for (const term of terms) if (properties[name] !== undefined) common[term] = properties[name];
  return {
    '@id': iri(id),
    '@type': [`gm:${label}`, ...classes[label], ...(target ? ['oa:Annotation'] : [])],
    ...common,
    ...ownProperties(properties),
    ...(target ? { 'oa:hasTarget': target } : {}),
  };
}

/** The relation as a statement of its own, with its evidence; it is said plainly beside it (`plainly`). */
function edgeObject({ id, type, from, to, properties }: ExportedEdge): object {
  const target = targetOf(properties);
  return {
    '@id': `urn:gangmu:relation:${encodeURIComponent(id)}`,
    '@type': ['gm:Relation', 'rdf:Statement', ...(target ? ['oa:Annotation'] : [])],
    'rdf:subject': ref(from),
    'rdf:predicate': { '@id': `gm:${type}` },
    'rdf:object': ref(to),
    ...ownProperties(properties),
    ...(target ? { 'oa:hasTarget': target } : {}),
  };
}

function plainly({ type, from, to }: ExportedEdge): object[] {
  const terms = predicates[type] ?? [];
  const along = Object.fromEntries(
    terms.filter((term) => !term.startsWith('^')).map((term) => [term, ref(to)]),
  );
  const back = Object.fromEntries(
    terms.filter((term) => term.startsWith('^')).map((term) => [term.slice(1), ref(from)]),
  );
  return [
    { ...ref(from), [`gm:${type}`]: ref(to), ...along },
    ...(Object.keys(back).length ? [{ ...ref(to), ...back }] : []),
  ];
}

async function* objects(store: GraphStore, selection?: Selection): AsyncGenerator<object> {
  for await (const node of nodesById(store, selection)) yield nodeObject(node);
  for await (const edge of edgesByEnds(store, selection)) {
    yield edgeObject(edge);
    yield* plainly(edge);
  }
}

/** The graph as JSON-LD, an object a line within its array. */
async function* write(store: GraphStore, selection?: Selection): AsyncGenerator<string> {
  yield `{"@context": ${JSON.stringify(context)},\n"@graph": [\n`;
  let before = '';
  for await (const object of objects(store, selection)) {
    yield `${before}${JSON.stringify(object)}`;
    before = ',\n';
  }
  yield '\n]}\n';
}

export const jsonld: ExportFormat = {
  name: 'jsonld',
  description: 'JSON-LD with terms of schema.org, ELI and Web Annotation, for RDF tools',
  ...kindOfFile('application/ld+json', 'jsonld'),
  write: (store, { selection } = {}) => write(store, selection),
};
