import {
  claimedEdge,
  claimsOf,
  type EdgeFact,
  edgePattern,
  type GraphFacts,
  mergeEdges,
  mergeNodes,
  type NodeFact,
  replaceClaims,
  type Transaction,
} from '../../graph-schema/index.ts';
import { addTo, grouped } from '../collections.ts';
import { resolveAgency } from '../resolve/agency.ts';
import { resolveIndicator } from '../resolve/indicator.ts';
import { fullestTitle } from '../resolve/planTitle.ts';
import { resolveRegion } from '../resolve/region.ts';
import { nationwide } from '../tree.ts';

type Shared = Extract<NodeFact, { properties: { aliases: string[] } }>;

const isShared = (node: NodeFact): node is Shared =>
  'aliases' in node.properties && !(node.label === 'Plan' && node.properties.inCorpus);

/**
 * The names that a node keeps whoever prints them: those of the gazetteers. What the words of a plan give a project beside
 * its name (双千计划) stands on no edge, so a project keeps all its names.
 */
function lastingNames({ label, properties: { name, aliases } }: Shared): readonly string[] {
  if (label === 'Agency') return resolveAgency(name, { region: nationwide }).aliases;
  if (label === 'Region') return resolveRegion(name).aliases;
  if (label === 'Indicator') return resolveIndicator(name).aliases;
  return label === 'Plan' ? [] : aliases;
}

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
    addTo(forms, shared, properties.asPrinted);
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
    const titles = [node.properties, had].flatMap((it) => (it && 'title' in it ? [String(it.title)] : []));
    return [withForms(whole, [...titles, ...aliases, ...(had?.aliases ?? []), ...(forms.get(id) ?? [])])];
  });
}

const belongsToNoPlan = (label: string) =>
  ['SpecialProject', 'Agency', 'Region', 'Indicator', 'Field'].includes(label);

/** Whether an edge joins two nodes that plans share, so that other plans may state it too. */
export const isClaim = ({ from, to, properties }: EdgeFact) =>
  properties.plan !== undefined && belongsToNoPlan(from.label) && belongsToNoPlan(to.label);

/** The surest first, of several equally sure that of the plan whose id comes first, so that the order of loading changes nothing. */
const bySureness = ({ properties: a }: EdgeFact, { properties: b }: EdgeFact) =>
  b.confidence - a.confidence || (a.plan! < b.plan! ? -1 : 1);

/**
 * Between two nodes that plans share there is one edge of a type, and it carries the surest evidence. Writes that edge wherever a plan
 * claims one now, or did before. An edge of another plan that stands speaks for the claims of all others: these are read only where there is none.
 */
export async function settleClaims(
  tx: Transaction,
  planId: string,
  claims: readonly EdgeFact[],
): Promise<void> {
  const before = await replaceClaims(tx, planId, claims);
  const named = new Map([...before, ...claims].map((edge) => [claimedEdge(edge), edge]));
  const standing = await standingEdges(tx, [...named.values()]);
  const open = [...standing].flatMap(([edge, its]) => (its && its.plan !== planId ? [] : [edge]));
  const candidates = grouped([...claims, ...(await claimsOf(tx, open))], claimedEdge);
  const surest = [...standing].flatMap(([key, its]) => {
    const edge = candidates.get(key)?.sort(bySureness)[0];
    const isRivalled = edge && its && bySureness({ ...edge, properties: its } as EdgeFact, edge) < 0;
    return edge && !isRivalled ? [edge] : [];
  });
  await mergeEdges(tx, surest);
}

/**
 * What stands between the ends of edges, by edge: its properties, or null; nothing where an end is not there. In two statements: for an OPTIONAL
 * MATCH the embedded engine goes over all edges of the type.
 */
async function standingEdges(
  tx: Transaction,
  edges: readonly EdgeFact[],
): Promise<Map<string, EdgeFact['properties'] | null>> {
  const standing = new Map<string, EdgeFact['properties'] | null>();
  for (const [, group] of grouped(edges, ({ type, from, to }) => `${type} ${from.label} ${to.label}`)) {
    const { type, from, to } = group[0]!;
    const ends = `UNWIND $edges AS row MATCH (a:${from.label} {id: row.from}) MATCH (b:${to.label} {id: row.to})`;
    const params = { edges: group.map((edge, i) => ({ i, from: edge.from.id, to: edge.to.id })) };
    const keyAt = (i: unknown) => claimedEdge(group[Number(i)]!);
    for (const { i } of await tx.run(`${ends} RETURN row.i AS i`, params)) standing.set(keyAt(i), null);
    const pattern = edgePattern(type, from.label, to.label);
    for (const { i, its } of await tx.run(
      `${ends} MATCH ${pattern} RETURN row.i AS i, properties(r) AS its`,
      params,
    ))
      standing.set(keyAt(i), its as unknown as EdgeFact['properties']);
  }
  return standing;
}

/**
 * After edges went: shared nodes that nothing supports any more go too, with the places around them that only they lie in,
 * and the others keep only the printed forms that still stand somewhere.
 * @param ids nodes that lost an edge
 */
export async function settleShared(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (!ids.length) return;
  await removeUnsupported(tx, ids);
  const rows = await tx.run(
    `UNWIND $ids AS id MATCH (n:Entity {id: id})-[r]-() WHERE n.aliases IS NOT NULL AND coalesce(n.inCorpus, false) = false
     RETURN labels(n) AS labels, properties(n) AS properties, collect(DISTINCT r.asPrinted) AS printed`,
    { ids: [...ids] },
  );
  const settled = rows.map((row) => {
    const label = (row.labels as string[]).find((l) => l !== 'Entity');
    const node = { label, properties: row.properties } as unknown as Shared;
    return withForms(node, [...lastingNames(node), ...(row.printed as string[])]);
  });
  await mergeNodes(tx, settled);
}

/** A node is supported by any edge but those that only say, by a gazetteer, what it is part of. */
async function removeUnsupported(tx: Transaction, ids: readonly string[]): Promise<void> {
  const rows = await tx.run(
    `UNWIND $ids AS id MATCH (n:Entity {id: id}) WHERE coalesce(n.inCorpus, false) = false
     OPTIONAL MATCH (n)-[up:PART_OF]->(outer) WHERE up.plan IS NULL
     OPTIONAL MATCH (n)-[r]-()
     RETURN id, collect(DISTINCT outer.id) AS outer, count(DISTINCT up) AS up, count(DISTINCT r) AS edges`,
    { ids: [...ids] },
  );
  const gone = rows.filter(({ up, edges }) => up === edges);
  if (!gone.length) return;
  await tx.run('UNWIND $gone AS id MATCH (n:Entity {id: id}) DETACH DELETE n', {
    gone: gone.map(({ id }) => String(id)),
  });
  const outer = gone.flatMap((row) => row.outer as string[]);
  if (outer.length) await removeUnsupported(tx, [...new Set(outer)]);
}
