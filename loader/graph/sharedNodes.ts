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
import { isSame } from './same.ts';

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

/** The nodes of a plan's facts as they are to be written. */
export interface GatheredNodes {
  /** those that are not there yet */
  added: NodeFact[];
  /** those that are there: of the shared ones, those that are other than they are to be */
  standing: NodeFact[];
}

/**
 * The nodes of a plan's facts, those that it shares with other plans with every form under which any plan printed them so
 * far, and with what is known of them already. Plans that were read themselves are left as they are.
 */
export async function gatherPrintedForms(tx: Transaction, facts: GraphFacts): Promise<GatheredNodes> {
  const forms = printedForms(facts);
  const [own, shared] = await Promise.all([
    standingIds(tx, idsOf(facts.nodes.filter((node) => !isShared(node)))),
    standingProperties(tx, idsOf(facts.nodes.filter(isShared))),
  ]);
  const gathered: GatheredNodes = { added: [], standing: [] };
  for (const node of facts.nodes) {
    const { id } = node.properties;
    if (!isShared(node)) {
      gathered[own.has(id) ? 'standing' : 'added'].push(node);
      continue;
    }
    const had = shared.get(id);
    if (had && 'inCorpus' in had && had.inCorpus) continue;
    const whole = { ...node, properties: { ...had, ...node.properties } } as Shared;
    const titles = [node.properties, had].flatMap((it) => (it && 'title' in it ? [String(it.title)] : []));
    const printed = [
      ...titles,
      ...node.properties.aliases,
      ...(had?.aliases ?? []),
      ...(forms.get(id) ?? []),
    ];
    const written = withForms(whole, printed);
    if (!had) gathered.added.push(written);
    else if (!isSame(had, written.properties)) gathered.standing.push(written);
  }
  return gathered;
}

const idsOf = (nodes: readonly NodeFact[]): string[] => nodes.map(({ properties }) => properties.id);

async function standingIds(tx: Transaction, ids: string[]): Promise<Set<string>> {
  if (!ids.length) return new Set();
  const rows = await tx.run('UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN id', { ids });
  return new Set(rows.map(({ id }) => String(id)));
}

async function standingProperties(
  tx: Transaction,
  ids: string[],
): Promise<Map<string, Shared['properties']>> {
  if (!ids.length) return new Map();
  const rows = await tx.run('UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN id, properties(n) AS known', {
    ids,
  });
  return new Map(rows.map(({ id, known }) => [String(id), known as unknown as Shared['properties']]));
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
 * @param made what the plan claimed before, as `claimsBy` tells
 * @param claims what it claims now; their ends are there
 */
export async function settleClaims(
  tx: Transaction,
  planId: string,
  made: readonly EdgeFact[],
  claims: readonly EdgeFact[],
): Promise<void> {
  const [standing] = await Promise.all([
    standingEdges(tx, made, claims),
    replaceClaims(tx, planId, made, claims),
  ]);
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
 * What stands between the ends of edges, by edge: its properties, or null; nothing where an end is not there. In statements of their own: for
 * an OPTIONAL MATCH the embedded engine goes over all edges of the type.
 * @param made edges whose ends may be gone
 * @param claims edges whose ends are there
 */
async function standingEdges(
  tx: Transaction,
  made: readonly EdgeFact[],
  claims: readonly EdgeFact[],
): Promise<Map<string, EdgeFact['properties'] | null>> {
  const named = new Map([...made, ...claims].map((edge) => [claimedEdge(edge), edge]));
  const groups = [
    ...grouped([...named.values()], ({ type, from, to }) => `${type} ${from.label} ${to.label}`),
  ];
  const ends = new Set(claims.flatMap(({ from, to }) => [from.id, to.id]));
  const open = new Set(made.flatMap(({ from, to }) => [from.id, to.id]).filter((id) => !ends.has(id)));
  const [there, ...found] = await Promise.all([
    standingIds(tx, [...open]),
    ...groups.map(([, group]) => {
      const { type, from, to } = group[0]!;
      return tx.run(
        `UNWIND $edges AS row MATCH (a:${from.label} {id: row.from}) MATCH (b:${to.label} {id: row.to})
         MATCH ${edgePattern(type, from.label, to.label)} RETURN row.i AS i, properties(r) AS its`,
        { edges: group.map((edge, i) => ({ i, from: edge.from.id, to: edge.to.id })) },
      );
    }),
  ]);
  const isThere = ({ id }: EdgeFact['from']) => ends.has(id) || there.has(id);
  const standing = new Map<string, EdgeFact['properties'] | null>();
  for (const [key, { from, to }] of named) if (isThere(from) && isThere(to)) standing.set(key, null);
  for (const [at, [, group]] of groups.entries())
    for (const { i, its } of found[at]!)
      standing.set(claimedEdge(group[Number(i)]!), its as unknown as EdgeFact['properties']);
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
