/**
 * The Cypher of a walk along the cascade. A pattern of variable length enumerates every trail, of which a graph of few
 * nodes can have very many; so a walk goes level by level, each node once in a level, and its time follows the number of
 * relations that it meets. It is one statement that both engines run.
 *
 * From level to level go nodes alone, and only at the end their relations are looked up, all at once: in a list the embedded
 * engine cannot tell a relation from a node. When and where they hold is told with them and judged by who asked (see
 * walk.ts): judging each level in the statement made it so long that a server planned it for seconds.
 */

import type { FoundLink } from './graph.ts';

/** From what carries out to what is carried out. */
const stepTypes = 'IMPLEMENTS|REFINES|CONTRIBUTES_TO|PART_OF';

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
  /** how many steps it goes from there; with none it gives all of the beginning */
  readonly steps: number;
  /** whether it tells when and where things hold */
  readonly withHolding: boolean;
}

/** The lists that a walk gives: of its beginning, of its steps, and who leads and supports what it has found. */
export interface FoundLinks {
  readonly begun: readonly FoundLink[];
  readonly gone: readonly FoundLink[];
  readonly led: readonly FoundLink[];
}

/** A plan, and what it says of time and place. */
export interface FoundPlan {
  readonly id: string;
  readonly issuedOn: string | null;
  readonly periodStart: number | null;
  readonly periodEnd: number | null;
  /** ids of regions */
  readonly places: readonly string[];
}

/** What a walk tells of when and where things hold. */
export interface FoundHolding {
  readonly plans: readonly FoundPlan[];
  /** ids of the regions that lie in one of `$regions` */
  readonly inside: readonly string[];
  /** ids of the regions that one of `$regions` lies in */
  readonly around: readonly string[];
}

/** A piece of Cypher that binds nodes `far`, and relations `r` to them from nodes `near`; and the column that it needs. */
interface Source {
  readonly column: string;
  readonly match: string;
}

/** A relation without force is as binding as it is known. */
const force = "coalesce(r.force, CASE r.basis WHEN 'stated' THEN 'stated' ELSE 'derived' END)";

const isStep = `r.confidence >= $minConfidence AND ${force} IN $force AND (type(r) <> 'PART_OF' OR far:SpecialProject)`;

/** The steps from the nodes of a column. */
const stepsFrom = (column: string, direction: 'UP' | 'DOWN'): Source => ({
  column,
  match: `UNWIND ${column} AS near
  MATCH (near)${direction === 'UP' ? `-[r:${stepTypes}]->` : `<-[r:${stepTypes}]-`}(far) WHERE ${isStep}`,
});

const assignments: Source = {
  column: 'root',
  match: `UNWIND [root] AS near MATCH (near)-[r:LEADS|SUPPORTS]->(far)
  WHERE type(r) IN $roles AND r.confidence >= $minConfidence AND NOT far:Plan`,
};

const beginnings: Record<Beginning, Source> = {
  OUTLINE: { column: 'root', match: 'MATCH (root)-[:CONTAINS*1..12]->(far)' },
  ASSIGNMENTS: assignments,
  REGION: {
    column: 'root',
    match: `MATCH (root)<-[:PART_OF*0..8]-(:Region)<-[:APPLIES_TO]-(plan:Plan) WITH DISTINCT plan
  MATCH (plan)-[:CONTAINS*1..12]->(far) WHERE NOT far:Section`,
  },
};

/** The relations of the beginning of a walk: on the way down all of the outline, with sections that lead to nothing. */
function beginningOf({ beginning, steps }: WalkShape): Source {
  if (beginning === 'ASSIGNMENTS') return assignments;
  if (beginning === 'REGION' || !steps)
    return { column: 'parts', match: 'UNWIND parts AS far MATCH (far)<-[r:CONTAINS]-(near)' };
  return { column: 'root', match: 'MATCH (root)-[:CONTAINS*0..11]->(near)-[r:CONTAINS]->(far)' };
}

/** The far ends of a source, each once, as `next`. */
const level = ({ column, match }: Source) => `CALL (${column}) {
  ${match}
  WITH DISTINCT far ORDER BY far.id LIMIT $mostOfLevel
  RETURN collect(far) AS next
}`;

/** Goes on from the nodes `next`: they are the level now, and `goals` those from which all steps are told. */
const onward = `WITH root, parts, next AS level, seen AS goals, seen + next AS seen, full OR size(next) = $mostOfLevel AS full`;

/**
 * The relations of a source as a list of maps: their ends, their properties, and of the far end what it is ordered and judged
 * by. They are given as lists and not as rows: the embedded engine carries the lists of nodes of a walk along with every row,
 * which takes longer than all else.
 */
const links = (
  { column, match }: Source,
  lower: 'near' | 'far',
  name: keyof FoundLinks,
  withHolding: boolean,
) => `CALL (${column}) {
  ${match}
  WITH near, r, far ORDER BY far.id, near.id LIMIT $mostLinks
  RETURN collect({type: type(r), source: ${lower}.id, sink: ${lower === 'near' ? 'far' : 'near'}.id, edge: properties(r),
    plan: far.plan, start: far.start, heading: far:Section${withHolding ? farEnd : ''}}) AS ${name}
}`;

/** See `FarEnd`. */
const farEnd = `, far: {plan: coalesce(far.plan, far.id), year: far.year, task: far:Task, places: [(far)-[:APPLIES_TO]->(g) | g.id]}`;

/** Who leads and supports what a walk has found, beyond its last level. */
const agencies: Source = {
  column: 'seen',
  match: `UNWIND seen AS near WITH near WHERE near:Task OR near:SpecialProject
  MATCH (near)<-[r:LEADS|SUPPORTS]-(far:Agency) WHERE r.confidence >= $minConfidence`,
};

/** What is told of the plans of all that a walk has found, and of the regions that are asked for. */
const holdings = `CALL (seen) {
  UNWIND seen AS far WITH DISTINCT coalesce(far.plan, far.id) AS id MATCH (p:Plan {id: id})
  RETURN collect({id: id, issuedOn: p.issuedOn, periodStart: p.periodStart, periodEnd: p.periodEnd,
    places: [(p)-[:APPLIES_TO]->(g) | g.id]}) AS plans
}
CALL () {
  UNWIND $regions AS id MATCH (:Region {id: id})<-[:PART_OF*0..8]-(g:Region) RETURN collect(DISTINCT g.id) AS inside
}
CALL () {
  UNWIND $regions AS id MATCH (:Region {id: id})-[:PART_OF*0..8]->(g:Region) RETURN collect(DISTINCT g.id) AS around
}`;

/**
 * The statement of a walk: one row, where there is such a root, with the index of the walk, whether a level was `full`, so
 * that there may be more, and `FoundLinks`, in no order, some more than once; with `FoundHolding` where it is asked for.
 */
export function walkCypher(shape: WalkShape): string {
  const { index, direction, beginning, steps, withHolding } = shape;
  const given = (source: Source, lower: 'near' | 'far', name: keyof FoundLinks, when = true) =>
    when ? links(source, lower, name, withHolding) : '';
  const withAgencies = steps > 0 && direction === 'DOWN';
  return [
    `UNWIND [$from[${index}]] AS id MATCH (root:Entity {id: id})`,
    level(beginnings[beginning]),
    'WITH root, next AS parts, [root] + next AS level, [] AS goals, [root] + next AS seen, size(next) = $mostOfLevel AS full',
    ...Array.from({ length: steps }, () => `${level(stepsFrom('level', direction))}\n${onward}`),
    given(beginningOf(shape), 'near', 'begun'),
    given(stepsFrom('goals', direction), direction === 'UP' ? 'near' : 'far', 'gone', steps > 0),
    given(agencies, 'far', 'led', withAgencies),
    withHolding ? holdings : '',
    `RETURN ${index} AS walk, full, begun, ${steps ? 'gone' : '[] AS gone'}, ${withAgencies ? 'led' : '[] AS led'}`,
    withHolding ? ', plans, inside, around' : '',
  ].join('\n');
}
