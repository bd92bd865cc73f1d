import {
  checkFacts,
  claimsBy,
  createEdges,
  createNodes,
  type EdgeFact,
  type EdgeProperties,
  type EdgeType,
  forgetAudit,
  forgetTaken,
  type GraphFacts,
  type GraphStore,
  type Label,
  labels,
  mergeEdges,
  mergeNodes,
  type NodeFact,
  nodes,
  type Params,
  type Row,
  type Transaction,
} from '../../graph-schema/index.ts';
import { gatherPrintedForms, isClaim, settleClaims, settleShared } from './sharedNodes.ts';

/** Labels whose nodes belong to the one plan that states them. */
const ownedLabels: readonly Label[] = [
  ...labels.filter((label) => nodes[label].provenance === 'stated'),
  'Text',
];

interface PlanWrite {
  planId: string;
  facts: GraphFacts;
  /** ids of plans that were known from citations only and turn out to be this one */
  absorbs: readonly string[];
}

type PlanChange = 'added' | 'replaced';

/**
 * Writes one plan in one transaction: what it said before and says no longer goes, with the shared nodes that only it
 * supported. Writing the same facts again changes nothing. Throws a ModelError or StoreError, and then nothing is written.
 */
export async function writePlan(
  store: GraphStore,
  { planId, facts, absorbs }: PlanWrite,
): Promise<PlanChange> {
  checkFacts(facts);
  return store.write(async (tx) => {
    const [[known], { added, standing }, made] = await Promise.all([
      tx.run('MATCH (p:Plan {id: $planId}) RETURN p.inCorpus AS inCorpus', { planId }),
      gatherPrintedForms(tx, facts),
      claimsBy(tx, planId),
    ]);
    const replaced = known?.inCorpus === true;
    const touched = replaced
      ? await withdraw(tx, planId, new Set(facts.nodes.map((n) => n.properties.id)))
      : [];
    const newIds = new Set(added.map((node) => node.properties.id));
    const isNew = ({ from, to }: EdgeFact) => newIds.has(from.id) || newIds.has(to.id);
    const claims = facts.edges.filter(isClaim);
    const edges = facts.edges.filter((edge) => !isClaim(edge));
    // asked one behind the other, without waiting for answers that nothing depends on
    await Promise.all([
      createNodes(tx, added),
      mergeNodes(tx, standing),
      createEdges(tx, edges.filter(isNew)),
      mergeEdges(
        tx,
        edges.filter((edge) => !isNew(edge)),
      ),
      settleClaims(tx, planId, made, claims),
    ]);
    for (const id of absorbs) await absorb(tx, id, planId);
    await settleShared(tx, touched);
    return replaced ? 'replaced' : 'added';
  });
}

/**
 * Takes a plan out in one transaction. Where other plans name it, it stays as one that is only cited.
 */
export async function removePlan(store: GraphStore, planId: string): Promise<void> {
  await store.write(async (tx) => {
    const touched = await withdraw(tx, planId, new Set());
    await settleClaims(tx, planId, await claimsBy(tx, planId), []);
    const [plan] = await tx.run(
      'MATCH (p:Plan {id: $planId}) OPTIONAL MATCH (p)<-[r]-() RETURN p.title AS title, p.docNumber AS docNumber, count(r) AS named',
      { planId },
    );
    if (!plan) return settleShared(tx, touched);
    await forgetAudit(tx, planId);
    if (plan.named === 0) {
      await tx.run('MATCH (p:Plan {id: $planId}) DETACH DELETE p', { planId });
      return settleShared(tx, touched);
    }
    const cited = await citedId(tx, planId);
    await mergeNodes(tx, [citedOnly(cited, plan)]);
    if (cited !== planId) await absorb(tx, planId, cited);
    await settleShared(tx, [...touched, cited]);
  });
}

/** What a plan is called that nobody has read: by its title alone, unless another has that name. */
async function citedId(tx: Transaction, planId: string): Promise<string> {
  const [byTitle = planId] = planId.split('@');
  const [taken] = await tx.run('MATCH (p:Entity {id: $byTitle}) RETURN p.id AS id', { byTitle });
  return taken ? planId : byTitle;
}

function citedOnly(id: string, { title, docNumber }: Row): NodeFact {
  const name = String(title);
  return {
    label: 'Plan',
    properties: {
      id,
      name,
      title: name,
      aliases: [],
      ...(docNumber ? { docNumber: String(docNumber) } : {}),
      inCorpus: false,
    },
  };
}

/**
 * Removes every edge that a plan states or infers and those of its nodes that are not to stay.
 * @returns ids of the shared nodes that lost an edge
 */
async function withdraw(tx: Transaction, planId: string, staying: ReadonlySet<string>): Promise<string[]> {
  const params: Params = { planId };
  const drop = (pattern: string) => [
    tx.run(`MATCH ${pattern}-[r]-(o) WHERE r.plan = $planId RETURN DISTINCT o.id AS id`, params),
    tx.run(`MATCH ${pattern}-[r]-() WHERE r.plan = $planId DELETE r`, params),
  ];
  const own = (label: Label) => `(n:${label} {plan: $planId})`;
  const [ends, had] = await Promise.all([
    Promise.all(['(n:Plan {id: $planId})', ...ownedLabels.map(own)].flatMap(drop)),
    Promise.all(ownedLabels.map((label) => tx.run(`MATCH ${own(label)} RETURN n.id AS id`, params))),
    forgetTaken(tx, planId),
  ]);
  const touched = new Set(ends.flat().map(({ id }) => String(id)));
  const goneOf = (rows: readonly Row[]) => rows.map(({ id }) => String(id)).filter((id) => !staying.has(id));
  await Promise.all(
    ownedLabels.map((label, at) => {
      const gone = goneOf(had[at]!);
      return (
        gone.length && tx.run(`UNWIND $gone AS id MATCH (n:${label} {id: id}) DETACH DELETE n`, { gone })
      );
    }),
  );
  // what a plan says of two things that others name as well hangs on neither of its own nodes
  if (touched.size)
    await tx.run('UNWIND $ids AS id MATCH (n:Entity {id: id})-[r]->() WHERE r.plan = $planId DELETE r', {
      ids: [...touched],
      planId,
    });
  return [...touched];
}

/** Moves the edges of a plan that was only cited to the plan that it turns out to be. */
async function absorb(tx: Transaction, citedId: string, planId: string): Promise<void> {
  const rows = await tx.run(
    'MATCH (o)-[r]->(c:Plan {id: $citedId}) RETURN o.id AS id, labels(o) AS labels, type(r) AS type, properties(r) AS properties',
    { citedId },
  );
  const moved = rows
    .filter(({ id }) => id !== planId)
    .map(({ id, labels: own, type, properties }) => {
      const label = (own as string[]).find((l) => l !== 'Entity') as Label;
      return {
        type: type as EdgeType,
        from: { label, id: String(id) },
        to: { label: 'Plan', id: planId },
        properties: properties as unknown as EdgeProperties<'CITES'>,
      } as EdgeFact;
    });
  await mergeEdges(tx, moved);
  await tx.run('MATCH (c:Plan {id: $citedId}) DETACH DELETE c', { citedId });
}
