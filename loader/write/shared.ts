import { type GraphFacts, mergeNodes, type NodeFact, type Transaction } from '../../graph-schema/index.ts';
import { resolveAgency } from '../resolve/agency.ts';
import { fullestTitle } from '../resolve/planTitle.ts';

type Shared = Extract<NodeFact, { properties: { aliases: string[] } }>;

const isShared = (node: NodeFact): node is Shared =>
  'aliases' in node.properties && !(node.label === 'Plan' && node.properties.inCorpus);

/**
 * The node with these forms as its aliases, in an order that does not depend on that of loading. A document that is only
 * cited is called by the fullest of them.
 */
function withForms(node: Shared, forms: Iterable<string>): NodeFact {
  const distinct = [...new Set(forms)];
  const title = node.label === 'Plan' ? (fullestTitle(distinct) ?? node.properties.title) : undefined;
  const name = title ?? node.properties.name;
  const aliases = distinct.filter((form) => form !== name).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return {
    ...node,
    properties: { ...node.properties, name, aliases, ...(title ? { title } : {}) },
  } as NodeFact;
}

/** The forms under which each shared node is printed on the edges of a plan. */
function printedForms({ edges }: GraphFacts): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  for (const { from, to, properties } of edges) {
    if (!('asPrinted' in properties) || !properties.asPrinted) continue;
    const shared = from.label === 'Agency' ? from.id : to.id;
    const list = forms.get(shared) ?? [];
    if (!list.length) forms.set(shared, list);
    list.push(properties.asPrinted);
  }
  return forms;
}

/**
 * The nodes of a plan's facts, those that it shares with other plans with every form under which any plan printed them so
 * far, and with what is known of them already. Plans that were read themselves are left as they are.
 */
export async function gatherPrintedForms(tx: Transaction, facts: GraphFacts): Promise<NodeFact[]> {
  const forms = printedForms(facts);
  const ids = facts.nodes.filter(isShared).map((n) => n.properties.id);
  const rows = ids.length
    ? await tx.run('UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN properties(n) AS known', { ids })
    : [];
  const known = new Map(
    rows.map((row) => {
      const properties = row.known as unknown as Shared['properties'];
      return [properties.id, properties] as const;
    }),
  );
  return facts.nodes.flatMap((node) => {
    if (!isShared(node)) return [node];
    const { id, aliases } = node.properties;
    const had = known.get(id);
    if (had && 'inCorpus' in had && had.inCorpus) return [];
    const whole = { ...node, properties: { ...had, ...node.properties } } as Shared;
    const titles = [node, had && { properties: had }].flatMap((n) =>
      n && 'title' in n.properties ? [n.properties.title] : [],
    );
    return [withForms(whole, [...titles, ...aliases, ...(had?.aliases ?? []), ...(forms.get(id) ?? [])])];
  });
}

/**
 * After edges went: shared nodes that nothing supports any more go too, and the others keep only the printed forms that
 * still stand somewhere.
 * @param ids nodes that lost an edge
 */
export async function settleShared(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (!ids.length) return;
  await tx.run(
    'UNWIND $ids AS id MATCH (n:Entity {id: id}) WHERE NOT (n)--() AND coalesce(n.inCorpus, false) = false DELETE n',
    { ids: [...ids] },
  );
  const rows = await tx.run(
    `UNWIND $ids AS id MATCH (n:Entity {id: id})-[r]-() WHERE n.aliases IS NOT NULL AND coalesce(n.inCorpus, false) = false
     RETURN labels(n) AS labels, properties(n) AS properties, collect(DISTINCT r.asPrinted) AS printed`,
    { ids: [...ids] },
  );
  const settled = rows.map((row) => {
    const label = (row.labels as string[]).find((l) => l !== 'Entity');
    const node = { label, properties: row.properties } as unknown as Shared;
    const always =
      node.label === 'Agency' ? resolveAgency(node.properties.name, { region: '全国' }).aliases : [];
    return withForms(node, [...always, ...(row.printed as string[])]);
  });
  await mergeNodes(tx, settled);
}
