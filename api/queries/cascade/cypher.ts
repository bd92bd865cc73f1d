import type { EdgeType } from '../../../graph-schema/index.ts';

/**
 * The Cypher of a walk along the cascade, one short statement for a level. A pattern of variable length enumerates every
 * trail, of which a graph of few nodes can have very many; so a walk goes level by level, each node once, and its time follows
 * the number of relations that it meets. That a level is a statement of its own, the same for every level, keeps each so short
 * that a server plans it in a moment, and once.
 */

/** From what carries out to what is carried out. */
export const stepTypes = [
  'IMPLEMENTS',
  'REFINES',
  'CONTRIBUTES_TO',
  'PART_OF',
] as const satisfies readonly EdgeType[];

/** From an agency to what it does. */
export const assignmentTypes = ['LEADS', 'SUPPORTS'] as const satisfies readonly EdgeType[];

/** How many levels of an outline are gone down, at most. */
export const deepestOutline = 11;

const [steps, assignments] = [stepTypes.join('|'), assignmentTypes.join('|')];

/** How many relations a walk follows at each level, at most: those to the least by id. */
export const mostOfLevel = 10_000;

/** A piece of Cypher that binds relations `r` to nodes `far` from nodes `near`, which it finds by `$ids`. */
interface Source {
  readonly match: string;
  /** the end that carries out, contains or leads the other */
  readonly lower: 'near' | 'far';
}

/** A relation without force is as binding as it is known. */
const force = "coalesce(r.force, CASE r.basis WHEN 'stated' THEN 'stated' ELSE 'derived' END)";

const isStep = `r.confidence >= $minConfidence AND ${force} IN $force AND (type(r) <> 'PART_OF' OR far:SpecialProject)`;

const sources = {
  /** the steps from the nodes of a level */
  UP: {
    match: `UNWIND $ids AS id MATCH (near:Entity {id: id})-[r:${steps}]->(far) WHERE ${isStep}`,
    lower: 'near',
  },
  DOWN: {
    match: `UNWIND $ids AS id MATCH (near:Entity {id: id})<-[r:${steps}]-(far) WHERE ${isStep}`,
    lower: 'far',
  },
  /** all that a plan or section contains, with sections that lead to nothing */
  OUTLINE: {
    match: `UNWIND $ids AS id MATCH (:Entity {id: id})-[:CONTAINS*0..${deepestOutline}]->(near)-[r:CONTAINS]->(far)`,
    lower: 'near',
  },
  /** all that plans contain: a section to which nobody is assigned carries something out as well */
  CONTENTS: {
    match: `UNWIND $ids AS id MATCH (:Plan {id: id})-[:CONTAINS*0..${deepestOutline}]->(near)-[r:CONTAINS]->(far)`,
    lower: 'near',
  },
  /** what agencies do */
  ASSIGNMENTS: {
    match: `UNWIND $ids AS id MATCH (near:Entity {id: id})-[r:${assignments}]->(far)
  WHERE type(r) IN $roles AND r.confidence >= $minConfidence AND NOT far:Plan`,
    lower: 'near',
  },
  /** who leads and supports tasks and special projects */
  AGENCIES: {
    match: `UNWIND $ids AS id MATCH (near:Entity {id: id})<-[r:${assignments}]-(far:Agency)
  WHERE r.confidence >= $minConfidence AND (near:Task OR near:SpecialProject)`,
    lower: 'far',
  },
} as const satisfies Record<string, Source>;

export type SourceName = keyof typeof sources;

/** Each relation of a source once, as a row: see `FoundLink`. The nodes that it starts from are `$ids`. */
function relationsCypher({ match, lower }: Source): string {
  const upper = lower === 'near' ? 'far' : 'near';
  return `${match}
WITH DISTINCT near, r, far ORDER BY far.id, near.id LIMIT $mostOfLevel
RETURN type(r) AS type, ${lower}.id AS source, ${upper}.id AS sink, properties(r) AS edge, far.id AS reached, far.plan AS plan,
  far.start AS start, far:Section AS heading, far.year AS year, far:Task AS task`;
}

export const walkCypher = Object.fromEntries(
  Object.entries(sources).map(([name, source]) => [name, relationsCypher(source)]),
) as Record<SourceName, string>;

/** The plans that hold for regions. */
export const plansOfRegionsCypher =
  'UNWIND $ids AS id MATCH (:Region {id: id})<-[:APPLIES_TO]-(p:Plan) RETURN DISTINCT p.id AS id';
