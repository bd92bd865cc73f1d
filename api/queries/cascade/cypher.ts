/**
 * The Cypher of a walk along the cascade. A pattern of variable length enumerates every trail, of which a graph of few
 * nodes can have very many; so a walk goes level by level, each node once in a level, and its time follows the number of
 * relations that it meets. It is one statement that both engines run, the same for every depth: planning it anew takes a
 * server longer than running it.
 *
 * From level to level go nodes alone, and only at the end their relations are looked up, all at once: in a list the embedded
 * engine cannot tell a relation from a node.
 */

import type { FoundLink } from './graph.ts';

/** From what carries out to what is carried out. */
const stepTypes = 'IMPLEMENTS|REFINES|CONTRIBUTES_TO|PART_OF';

/** How far a walk goes at most. */
export const deepest = 8;

/** How many nodes one level takes in at most (the least by id), and how many relations a walk gives. */
export const mostOfLevel = 5000;
export const mostLinks = 20_000;

/**
 * Where a walk begins beside its root: at what the plan or section contains, at what the agency leads (`$roles`), or at what
 * the plans of the region contain.
 */
export type Beginning = 'OUTLINE' | 'ASSIGNMENTS' | 'REGION';

export interface WalkShape {
  /** tells the walks of one statement apart; its root is `$from[index]` */
  readonly index: number;
  readonly direction: 'UP' | 'DOWN';
  readonly beginning: Beginning;
  /** whether it goes on from there, `$depth` steps; otherwise it gives all of the beginning */
  readonly steps: boolean;
  /** whether `$asOf` or `$regions` say anything, which costs a look at the plan of every node */
  readonly filtered: boolean;
}

/** The regions that lie in one of `$regions`, and those that one of them lies in. */
const regions = `CALL () {
  UNWIND $regions AS id MATCH (:Region {id: id})<-[:PART_OF*0..8]-(g:Region) RETURN collect(DISTINCT g.id) AS inside
}
CALL () {
  UNWIND $regions AS id MATCH (:Region {id: id})-[:PART_OF*0..8]->(g:Region) RETURN collect(DISTINCT g.id) AS around
}`;

/** A piece of Cypher that binds nodes `far`, and the columns that it needs. */
interface Source {
  readonly columns: string;
  readonly match: string;
}

/** Columns of a walk that is filtered: ids of regions (see `regions`) and of plans (see `plansOf`). */
const filterColumns = 'inside, around, early, over, here, elsewhere';

/**
 * Adds the plans of the nodes of a source to those that are told apart by the filters: not in force yet on the day, over by
 * then, in one of the regions, or elsewhere.
 * @param columns what else to keep
 */
const plansOf = ({ columns, match }: Source, kept: string) => `CALL (${columns}, inside, around) {
  ${match}
  WITH DISTINCT coalesce(far.plan, far.id) AS id, inside, around
  MATCH (p:Plan {id: id})
  WITH p, [(p)-[:APPLIES_TO]->(g) | g.id] AS places, inside, around
  RETURN collect(CASE WHEN coalesce(p.issuedOn, toString(p.periodStart) + '-01-01') > $asOf THEN p.id END) AS areEarly,
    collect(CASE WHEN p.periodEnd < $asOfYear THEN p.id END) AS areOver,
    collect(CASE WHEN any(g IN places WHERE g IN inside) THEN p.id END) AS areHere,
    collect(CASE WHEN size(places) > 0 AND NOT any(g IN places WHERE g IN inside OR g IN around) THEN p.id END) AS areElsewhere
}
WITH ${kept}, inside, around, early + areEarly AS early, over + areOver AS over, here + areHere AS here,
  elsewhere + areElsewhere AS elsewhere`;

/**
 * A node holds where and when its plan does, unless it says otherwise itself; what says nothing is kept. `local` is whether
 * it holds in one of the regions that are asked for.
 * @param columns what to keep beside `far`
 */
const holding = (columns: string) => `WITH ${columns}far, coalesce(far.plan, far.id) AS plan,
    [(far)-[:APPLIES_TO]->(g) | g.id] AS places, inside, around, early, over, here, elsewhere
  WHERE NOT plan IN early
    AND ($asOfYear IS NULL OR CASE WHEN far.year IS NULL THEN NOT plan IN over
      ELSE far.year >= $asOfYear AND (far.year = $asOfYear OR NOT far:Task) END)
    AND (size($regions) = 0 OR CASE WHEN size(places) = 0 THEN NOT plan IN elsewhere
      ELSE any(g IN places WHERE g IN inside OR g IN around) END)
  WITH ${columns}far, CASE WHEN size(places) = 0 THEN plan IN here ELSE any(g IN places WHERE g IN inside) END AS local`;

/** A relation without force is as binding as it is known. */
const force = "coalesce(r.force, CASE r.basis WHEN 'stated' THEN 'stated' ELSE 'derived' END)";

const isStep = `r.confidence >= $minConfidence AND ${force} IN $force AND (type(r) <> 'PART_OF' OR far:SpecialProject)`;

/** The steps from the nodes of a column. */
const stepsOf = (direction: 'UP' | 'DOWN', column: string, when = 'true'): Source => ({
  columns: column,
  match: `UNWIND ${column} AS near
  MATCH (near)${direction === 'UP' ? `-[r:${stepTypes}]->` : `<-[r:${stepTypes}]-`}(far) WHERE ${when} AND ${isStep}`,
});

const isAssignment = 'type(r) IN $roles AND r.confidence >= $minConfidence AND NOT far:Plan';

const beginnings: Record<Beginning, Source> = {
  OUTLINE: { columns: 'root', match: 'MATCH (root)-[:CONTAINS*1..12]->(far)' },
  ASSIGNMENTS: { columns: 'root', match: `MATCH (root)-[r:LEADS|SUPPORTS]->(far) WHERE ${isAssignment}` },
  REGION: {
    columns: 'root',
    match: `MATCH (root)<-[:PART_OF*0..8]-(:Region)<-[:APPLIES_TO]-(plan:Plan) WITH DISTINCT plan
  MATCH (plan)-[:CONTAINS*1..12]->(far) WHERE NOT far:Section`,
  },
};

/** The far ends of a source, each once, as `next`. */
const level = (source: Source, filtered: boolean, kept: string) => `${filtered ? plansOf(source, kept) : ''}
CALL (${source.columns}${filtered ? `, ${filterColumns}` : ''}) {
  ${source.match}
  ${filtered ? holding('') : ''}
  WITH DISTINCT far ORDER BY far.id LIMIT $mostOfLevel
  RETURN collect(far) AS next
}`;

/**
 * The relations `r` of a piece of Cypher as a list of maps: their ends, their properties, and of the far end what it is ordered
 * and kept by. They are given as lists, one a branch, and not as rows: the embedded engine carries the lists of nodes of a
 * walk along with every row, which takes longer than all else.
 */
const told = (source: 'near' | 'far', local: string, name: keyof Found) =>
  `RETURN collect({type: type(r), source: ${source}.id, sink: ${source === 'near' ? 'far' : 'near'}.id, edge: properties(r),
    plan: far.plan, start: far.start, local: ${local}, heading: far:Section}) AS ${name}`;

/** The lists that a walk gives: of its beginning, of its steps, and who leads and supports what it has found. */
export interface Found {
  readonly begun: readonly FoundLink[];
  readonly gone: readonly FoundLink[];
  readonly led: readonly FoundLink[];
}

/** The relations of the beginning of a walk, or of its steps, but those to what does not hold. */
function links(source: Source, from: 'near' | 'far', { filtered }: WalkShape, name: keyof Found): string {
  return `CALL (${source.columns}${filtered ? `, ${filterColumns}` : ''}) {
  ${source.match} WITH near, r, far${filtered ? `, ${filterColumns}` : ''} ORDER BY far.id, near.id LIMIT $mostLinks
  ${filtered ? holding('near, r, ') : ''}
  ${told(from, filtered ? 'local' : 'false', name)}
}`;
}

/** The relations of the beginning of a walk: on the way down also those of sections that lead to nothing. */
function beginningSource({ beginning, steps }: WalkShape): Source {
  if (beginning === 'ASSIGNMENTS')
    return {
      columns: 'root',
      match: `UNWIND [root] AS near MATCH (near)-[r:LEADS|SUPPORTS]->(far) WHERE ${isAssignment}`,
    };
  if (beginning === 'REGION' || !steps)
    return { columns: 'parts', match: 'UNWIND parts AS far MATCH (far)<-[r:CONTAINS]-(near)' };
  return { columns: 'root', match: 'MATCH (root)-[:CONTAINS*0..11]->(near)-[r:CONTAINS]->(far)' };
}

/** Who leads and supports what a walk has found, beyond its last level. */
const agencyLinks = `CALL (seen) {
  UNWIND seen AS near WITH near WHERE near:Task OR near:SpecialProject
  MATCH (near)<-[r:LEADS|SUPPORTS]-(far:Agency) WHERE r.confidence >= $minConfidence
  ${told('far', 'false', 'led')}
}`;

/**
 * The statement of a walk: one row, where there is such a root, with the index of the walk, whether a level was `full`, so
 * that there may be more, and the relations found, in no order, some more than once.
 */
export function walkCypher(shape: WalkShape): string {
  const { index, direction, beginning, steps, filtered } = shape;
  const filters = filtered ? `, ${filterColumns}` : '';
  const next = (
    step: number,
  ) => `${level(stepsOf(direction, 'level', `$depth >= ${step}`), filtered, 'root, parts, level, goals, seen, full')}
WITH root, parts, next AS level, CASE WHEN $depth >= ${step} THEN seen ELSE goals END AS goals, seen + next AS seen,
  full OR size(next) = $mostOfLevel AS full${filters}`;
  return `UNWIND [$from[${index}]] AS id MATCH (root:Entity {id: id})
${filtered ? `${regions}\nWITH root, inside, around, [] AS early, [] AS over, [] AS here, [] AS elsewhere` : ''}
${level(beginnings[beginning], filtered, 'root')}
WITH root, next AS parts, [root] + next AS level, [] AS goals, [root] + next AS seen, size(next) = $mostOfLevel AS full${filters}
${steps ? Array.from({ length: deepest }, (_, i) => next(i + 1)).join('\n') : ''}
${links(beginningSource(shape), 'near', shape, 'begun')}
${steps ? links(stepsOf(direction, 'goals'), direction === 'UP' ? 'near' : 'far', shape, 'gone') : ''}
${steps && direction === 'DOWN' ? agencyLinks : ''}
RETURN ${index} AS walk, full, begun, ${steps ? 'gone' : '[] AS gone'}, ${steps && direction === 'DOWN' ? 'led' : '[] AS led'}`;
}
