/**
 * The Cypher of a walk along the cascade. A pattern of variable length enumerates every trail, of which a graph of few
 * nodes can have very many; so a walk goes level by level, each node once in a level, and its time follows the number of
 * relations that it meets. It is one statement that both engines run.
 *
 * From level to level go nodes alone; the relations that lead to them are given as lists of maps, for in a list the embedded
 * engine cannot tell a relation from a node, and as rows it would carry the lists of nodes along with each of them. When and
 * where things hold is told with them and judged by who asked (see walk.ts): judging each level in the statement made it so
 * long that a server planned it for seconds.
 */

/** From what carries out to what is carried out. */
const stepTypes = 'IMPLEMENTS|REFINES|CONTRIBUTES_TO|PART_OF';

/** How many relations a walk follows at each level, at most: those to the least by id. */
export const mostOfLevel = 10_000;

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
  /** how many steps it goes from there */
  readonly depth: number;
  /** whether it tells when and where things hold */
  readonly withHolding: boolean;
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

/** A piece of Cypher that binds relations `r` to nodes `far` from nodes `near`; and the column that it needs. */
interface Source {
  readonly column: string;
  readonly match: string;
  /** the end that carries out, contains or leads the other */
  readonly lower: 'near' | 'far';
}

/** A relation without force is as binding as it is known. */
const force = "coalesce(r.force, CASE r.basis WHEN 'stated' THEN 'stated' ELSE 'derived' END)";

const isStep = `r.confidence >= $minConfidence AND ${force} IN $force AND (type(r) <> 'PART_OF' OR far:SpecialProject)`;

/** The steps from the nodes of a level. */
const steps: Record<WalkShape['direction'], Source> = {
  UP: {
    column: 'level',
    match: `UNWIND level AS near MATCH (near)-[r:${stepTypes}]->(far) WHERE ${isStep}`,
    lower: 'near',
  },
  DOWN: {
    column: 'level',
    match: `UNWIND level AS near MATCH (near)<-[r:${stepTypes}]-(far) WHERE ${isStep}`,
    lower: 'far',
  },
};

const beginnings: Record<Beginning, Source> = {
  // all of it, with sections that lead to nothing
  OUTLINE: {
    column: 'root',
    match: 'MATCH (root)-[:CONTAINS*0..11]->(near)-[r:CONTAINS]->(far)',
    lower: 'near',
  },
  ASSIGNMENTS: {
    column: 'root',
    match: `UNWIND [root] AS near MATCH (near)-[r:LEADS|SUPPORTS]->(far)
  WHERE type(r) IN $roles AND r.confidence >= $minConfidence AND NOT far:Plan`,
    lower: 'near',
  },
  REGION: {
    column: 'root',
    match: `MATCH (root)<-[:PART_OF*0..8]-(:Region)<-[:APPLIES_TO]-(plan:Plan) WITH DISTINCT plan
  MATCH (plan)-[:CONTAINS*0..11]->(near)-[r:CONTAINS]->(far) WHERE NOT far:Section`,
    lower: 'near',
  },
};

/** Who leads and supports what a walk has found, beyond its last level. */
const agencies: Source = {
  column: 'seen',
  match: `UNWIND seen AS near WITH near WHERE near:Task OR near:SpecialProject
  MATCH (near)<-[r:LEADS|SUPPORTS]-(far:Agency) WHERE r.confidence >= $minConfidence`,
  lower: 'far',
};

/** See `FarEnd`. */
const farEnd =
  'far: {plan: coalesce(far.plan, far.id), year: far.year, task: far:Task, places: [(far)-[:APPLIES_TO]->(g) | g.id]}';

/** The relations of a source as a list of `FoundLink`, by a name, and their far ends, each once, as `next`. */
function level({ column, match, lower }: Source, name: string, withHolding: boolean): string {
  const upper = lower === 'near' ? 'far' : 'near';
  return `CALL (${column}) {
  ${match}
  WITH near, r, far ORDER BY far.id, near.id LIMIT $mostOfLevel
  RETURN collect(DISTINCT far) AS next, collect({type: type(r), source: ${lower}.id, sink: ${upper}.id, edge: properties(r),
    plan: far.plan, start: far.start, heading: far:Section${withHolding ? `, ${farEnd}` : ''}}) AS ${name}
}`;
}

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
 * The statement of a walk: one row, where there is such a root, with the index of the walk and what each of its levels gave, a
 * list of `FoundLink` each: its beginning, its steps, and at last the agencies. `FoundHolding` comes with them where it is asked
 * for.
 */
export function walkCypher({ index, direction, beginning, depth, withHolding }: WalkShape): string {
  const names = Array.from({ length: depth + 1 }, (_, i) => `links${i}`);
  const levels = names.map((name, i) => {
    const known = names.slice(0, i + 1).join(', ');
    return `${level(i ? steps[direction] : beginnings[beginning], name, withHolding)}
WITH root, ${i ? 'next' : '[root] + next'} AS level, ${i ? 'seen' : '[root]'} + next AS seen, ${known}`;
  });
  const withAgencies = depth > 0 && direction === 'DOWN';
  return [
    `UNWIND [$from[${index}]] AS id MATCH (root:Entity {id: id})`,
    ...levels,
    withAgencies ? level(agencies, 'led', withHolding) : '',
    withHolding ? holdings : '',
    `RETURN ${index} AS walk, [${names.join(', ')}${withAgencies ? ', led' : ''}] AS levels${withHolding ? ', plans, inside, around' : ''}`,
  ].join('\n');
}
