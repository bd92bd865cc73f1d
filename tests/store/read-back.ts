/** Makes lines of our own form of what other formats hold, with nothing but what stands in them. */

type Properties = Record<string, unknown>;

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

const sorted = (properties: Properties): Properties =>
  Object.fromEntries(
    Object.entries(properties)
      .filter(([, value]) => value !== undefined && value !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

interface Edge {
  type: string;
  from: string;
  to: string;
  properties: Properties;
}

function linesFrom(nodes: { label: string; properties: Properties }[], edges: Edge[]): string[] {
  const nodeLines = nodes
    .map(({ label, properties }) => ({
      type: 'node',
      id: String(properties.id),
      labels: ['Entity', label],
      properties: sorted(properties),
    }))
    .sort(byId);
  const order = ({ type, from, to }: Edge) => [type, from, to] as const;
  const edgeLines = edges
    .toSorted((a, b) => {
      const [x, y] = [order(a), order(b)];
      const i = x.findIndex((part, at) => part !== y[at]);
      return i < 0 ? 0 : x[i]! < y[i]! ? -1 : 1;
    })
    .map(({ type, from, to, properties }) => ({
      type: 'relationship',
      id: `${from}|${type}|${to}`,
      label: type,
      start: { id: from },
      end: { id: to },
      properties: sorted(properties),
    }));
  return [...nodeLines, ...edgeLines].map((line) => `${JSON.stringify(line)}\n`);
}

type Row = Record<string, string>;

/** Without the apostrophe that stands before what a spreadsheet would run. */
const plain = (cell: string | undefined) =>
  cell === undefined || cell === '' ? undefined : cell.replace(/^'(?='*[=+\-@\t\r＝＋－＠])/, '');

const numberOf = (cell: string | undefined) => (cell === undefined || cell === '' ? undefined : Number(cell));

const evidenceOf = (row: Row): Properties => ({
  plan: plain(row.plan_id),
  quote: plain(row.quote),
  start: numberOf(row.start),
  end: numberOf(row.end),
  basis: plain(row.basis),
  confidence: numberOf(row.confidence),
  why: plain(row.why),
  ...(row.properties ? (JSON.parse(row.properties) as Properties) : {}),
});

export function linesOfTables(nodes: Row[], relations: Row[], texts: Row[]): string[] {
  const whole = new Map(texts.map((row) => [plain(row.plan_id), plain(row.text)!]));
  const quoted = (properties: Properties) => ({
    ...properties,
    quote: whole.get(properties.plan as string)!.slice(properties.start as number, properties.end as number),
  });
  return linesFrom(
    nodes.map((row) => {
      const properties: Properties = { id: plain(row.id), name: plain(row.name), ...evidenceOf(row) };
      if (row.kind === 'Text') properties.text = whole.get(properties.plan as string);
      return { label: row.kind!, properties };
    }),
    relations.map((row) => {
      const evidence = evidenceOf(row);
      return {
        type: row.type!,
        from: plain(row.from_id)!,
        to: plain(row.to_id)!,
        properties: {
          asPrinted: plain(row.as_printed),
          force: plain(row.force),
          ...(row.type === 'HAS_TEXT' ? quoted(evidence) : evidence),
        },
      };
    }),
  );
}

export function linesOfParquet(tables: Record<string, Properties[]>): string[] {
  const plainNumbers = (row: Properties) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : value]),
    );
  const all = Object.entries(tables).flatMap(([name, rows]) => {
    const [kind, of] = name.split(/-(.*)/) as [string, string];
    return rows.map((row) => ({ kind, of, row: plainNumbers(row) }));
  });
  return linesFrom(
    all.filter(({ kind }) => kind === 'nodes').map(({ of, row }) => ({ label: of, properties: row })),
    all
      .filter(({ kind }) => kind === 'relationships')
      .map(({ of, row: { from, to, ...properties } }) => ({
        type: of,
        from: String(from),
        to: String(to),
        properties,
      })),
  );
}

const own = 'urn:gangmu:term:';
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

interface Term {
  '@id'?: string;
  '@value'?: unknown;
  '@list'?: Term[];
}

const idOf = (iri: string) => decodeURIComponent(iri.replace('urn:gangmu:node:', ''));

const readTerm = (term: Term): unknown =>
  term['@list']
    ? term['@list'].map(readTerm)
    : term['@id'] === undefined
      ? term['@value']
      : idOf(term['@id']);

/** Names of properties begin with a small letter, types of relations with a capital; annotations are no property. */
const ownProperties = (node: Record<string, unknown>): Properties =>
  Object.fromEntries(
    Object.entries(node)
      .filter(([name]) => name.startsWith(own) && /^[a-z]/.test(name.slice(own.length)))
      .filter(([name]) => name !== `${own}evidence`)
      .map(([name, values]) => [name.slice(own.length), readTerm((values as Term[])[0]!)]),
  );

export function linesOfJsonld(flattened: unknown): string[] {
  const nodes = flattened as (Record<string, unknown> & { '@id': string; '@type'?: string[] })[];
  const end = (node: Record<string, unknown>, name: string) => (node[rdf + name] as Term[])[0]!['@id']!;
  return linesFrom(
    nodes
      .filter((node) => node['@id'].startsWith('urn:gangmu:node:'))
      .map((node) => ({
        label: node['@type']!.find((type) => type.startsWith(own))!.slice(own.length),
        properties: { id: idOf(node['@id']), ...ownProperties(node) },
      })),
    nodes
      .filter((node) => node['@type']?.includes(`${own}Relation`))
      .map((node) => ({
        type: end(node, 'predicate').slice(own.length),
        from: idOf(end(node, 'subject')),
        to: idOf(end(node, 'object')),
        properties: ownProperties(node),
      })),
  );
}
