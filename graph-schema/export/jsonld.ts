import type { Label } from '../model/nodes.ts';
import type { GraphStore, Value } from '../store/port.ts';
import { type ExportFormat, kindOfFile } from './format.ts';
import { type ExportedEdge, type ExportedNode, edgesByEnds, nodesById } from './graph.ts';
import { Provenance } from './provenance.ts';
import type { Selection } from './select.ts';
import { classes, context, planProperties, predicates } from './vocabulary.ts';

/** An id as an IRI. */
const iri = (id: string) => `urn:gangmu:node:${encodeURIComponent(id)}`;
const ref = (id: string) => ({ '@id': iri(id) });
const relationIri = (id: string) => `urn:gangmu:relation:${encodeURIComponent(id)}`;

/**
 * The words that state a node or relation, as a Web Annotation whose body that is. Its positions count UTF-16 code units, where the
 * model counts characters; `gm:offsetUnit` says so.
 */
function annotation(of: string, { plan, quote, start, end }: Record<string, Value>): object {
  if (typeof plan !== 'string' || typeof quote !== 'string') return {};
  return {
    'gm:evidence': {
      '@id': of.replace('urn:gangmu:', 'urn:gangmu:evidence:'),
      '@type': 'oa:Annotation',
      'oa:motivatedBy': { '@id': 'oa:identifying' },
      'oa:hasBody': { '@id': of },
      'oa:hasTarget': {
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
      },
    },
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

function nodeObject({ id, labels, properties }: ExportedNode, provenance: Provenance): object {
  const label = labels.at(-1) as Label;
  const common: Record<string, unknown> = { 'schema:name': properties.name };
  if (label === 'Plan')
    for (const [name, terms] of Object.entries(planProperties))
      for (const term of terms) if (properties[name] !== undefined) common[term] = properties[name];
  return {
    '@id': iri(id),
    '@type': [`gm:${label}`, ...classes[label]],
    ...common,
    ...ownProperties(properties),
    ...annotation(iri(id), properties),
    ...provenance.of(properties, ref),
  };
}

/** The relation as a statement of its own, with its evidence; it is said plainly beside it (`plainly`). */
function edgeObject({ id, type, from, to, properties }: ExportedEdge, provenance: Provenance): object {
  return {
    '@id': relationIri(id),
    '@type': ['gm:Relation', 'rdf:Statement'],
    'rdf:subject': ref(from),
    'rdf:predicate': { '@id': `gm:${type}` },
    'rdf:object': ref(to),
    ...ownProperties(properties),
    ...annotation(relationIri(id), properties),
    ...provenance.of(properties, ref),
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
  const provenance = new Provenance(await store.version());
  yield* provenance.graph();
  for await (const node of nodesById(store, selection)) {
    yield nodeObject(node, provenance);
    yield* provenance.activities();
  }
  for await (const edge of edgesByEnds(store, selection)) {
    yield edgeObject(edge, provenance);
    yield* plainly(edge);
    yield* provenance.activities();
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
  description: 'JSON-LD with terms of schema.org, ELI, Web Annotation and PROV, for RDF tools',
  ...kindOfFile('application/ld+json', 'jsonld'),
  write: (store, { selection } = {}) => write(store, selection),
};
