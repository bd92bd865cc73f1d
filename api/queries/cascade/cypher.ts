/**
 * The Cypher of a walk along the cascade. A pattern of variable length enumerates every trail, of which a graph of few
 * nodes can have very many; so a walk goes level by level, each node once in a level, and its time follows the number of
 * relations that it meets. It is one statement, as long as the walk is deep; both engines run it.
 *
 * Columns from level to level: `parts` (what the root contains), `level` (the nodes to go on from), `links` (the relations
 * found, as maps: in a list the embedded engine cannot tell a relation from a node), `goals` (the nodes that steps lead up
 * to), `seen` (the nodes found), `most` (the size of the widest level), and for the filter by region `inside` and `around`
 * (ids of regions) and `here` (ids of the nodes found inside).
 */

/** From what carries out to what is carried out. */
const stepTypes = 'IMPLEMENTS|REFINES|CONTRIBUTES_TO|PART_OF';

/** How many relations one level takes in at most; the least by the ids of their ends. */
export const mostOfLevel = 5000;

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
  /** 0 stays at the beginning, and gives all of it */
  readonly depth: number;
  /** whether `$asOf` or `$regions` say anything, which costs a look at the plan of every node */
  readonly filtered: boolean;
}

const carried = ['parts', 'level', 'links', 'goals', 'seen', 'most', 'inside', 'around', 'here'] as const;
type Column = (typeof carried)[number];

/** Hands the columns on, some of them changed. */
const carry = (changes: Partial<Record<Column, string>>) =>
  `WITH root, ${carried.map((column) => (changes[column] ? `${changes[column]} AS ${column}` : column)).join(', ')}`;

/** The regions that lie in one of `$regions`, and those that one of them lies in. */
const regions = `
CALL () {
  UNWIND $regions AS id MATCH (:Region {id: id})<-[:PART_OF*0..8]-(g:Region) RETURN collect(DISTINCT g.id) AS inside
}
CALL () {
  UNWIND $regions AS id MATCH (:Region {id: id})-[:PART_OF*0..8]->(g:Region) RETURN collect(DISTINCT g.id) AS around
}`;

/** Where relations `r` from nodes `near` to nodes `far` of a walk come from. */
interface Source {
  /** the columns that it needs */
  readonly columns: string;
  /** the Cypher that binds all three, each relation once */
  readonly match: string;
  /** whether the relations lead from `near` to `far`, or against the walk */
  readonly along: boolean;
}

/** A relation with what the ends of it are ordered by. */
const link = (along: boolean) => {
  const [source, sink] = along ? ['near', 'far'] : ['far', 'near'];
  return `{type: type(r), source: ${source}.id, sink: ${sink}.id, edge: properties(r),
    sourcePlan: ${source}.plan, sourceStart: ${source}.start, sinkPlan: ${sink}.plan, sinkStart: ${sink}.start}`;
};

/**
 * The plans of the nodes that a source leads to, told apart by the filters: those that are not in force yet on the day, over
 * by then, in one of the regions, or elsewhere.
 */
const plansOf = ({ columns, match }: Source) => `CALL (${columns}, inside, around) {
  ${match}
  WITH DISTINCT coalesce(far.plan, far.id) AS id, inside, around
  MATCH (p:Plan {id: id})
  WITH p, [(p)-[:APPLIES_TO]->(g) | g.id] AS places, inside, around
  RETURN collect(CASE WHEN coalesce(p.issuedOn, toString(p.periodStart) + '-01-01') > $asOf THEN p.id END) AS early,
    collect(CASE WHEN p.periodEnd < $asOfYear THEN p.id END) AS over,
    collect(CASE WHEN any(g IN places WHERE g IN inside) THEN p.id END) AS local,
    collect(CASE WHEN size(places) > 0 AND NOT any(g IN places WHERE g IN inside OR g IN around) THEN p.id END) AS elsewhere
}`;

/** A node holds where and when its plan does, unless it says otherwise itself; what says nothing is kept. */
const holding = `
  WITH r, near, far, coalesce(far.plan, far.id) AS plan, [(far)-[:APPLIES_TO]->(g) | g.id] AS places,
    inside, around, early, over, local, elsewhere
  WHERE NOT plan IN early
    AND ($asOfYear IS NULL OR CASE WHEN far.year IS NULL THEN NOT plan IN over
      ELSE far.year >= $asOfYear AND (far.year = $asOfYear OR NOT far:Task) END)
    AND (size($regions) = 0 OR CASE WHEN size(places) = 0 THEN NOT plan IN elsewhere
      ELSE any(g IN places WHERE g IN inside OR g IN around) END)
  WITH r, near, far, CASE WHEN size(places) = 0 THEN plan IN local ELSE any(g IN places WHERE g IN inside) END AS local`;

/** Goes along a source: its relations come to `links`, their far ends are the next `level`. */
function along(source: Source, { filtered }: WalkShape): string {
  const filters = ['inside', 'around', 'early', 'over', 'local', 'elsewhere'];
  return `${filtered ? plansOf(source) : ''}
CALL (${[source.columns, ...(filtered ? filters : [])].join(', ')}) {
  ${source.match}${filtered ? holding : ''}
  WITH near, far, ${link(source.along)} AS link, far.id AS a, near.id AS b${filtered ? ', local' : ''} ORDER BY a, b LIMIT $mostOfLevel
  RETURN collect(link) AS met, collect(DISTINCT near) AS left, collect(DISTINCT far) AS next${filtered ? ', collect(DISTINCT CASE WHEN local THEN far.id END) AS found' : ''}
}
${carry({
  level: 'next',
  links: 'links + met',
  goals: 'goals + left',
  seen: 'seen + next',
  most: 'CASE WHEN size(met) > most THEN size(met) ELSE most END',
  ...(filtered ? { here: 'here + found' } : {}),
})}`;
}

/** What a plan or section contains, however deep in its outline. */
const contents: Source = {
  columns: 'root',
  match: `MATCH (root)-[:CONTAINS*1..12]->(far) WITH DISTINCT far
  MATCH (far)<-[r:CONTAINS]-(near)`,
  along: true,
};

/**
 * Puts in the place of the whole outline of the root the relations that lead to the tasks, targets and projects in it and
 * to the sections where steps end; so a chapter of a hundred headings brings no more than is carried out.
 */
const outline = `CALL (root, parts, goals) {
  UNWIND [n IN parts WHERE NOT n:Section] + goals AS n
  WITH DISTINCT n, root, coalesce(root.plan, root.id) AS plan WHERE n <> root AND (n.plan IS NULL OR n.plan = plan)
  MATCH (n)<-[:CONTAINS*0..11]-(far) WITH DISTINCT far
  MATCH (far)<-[r:CONTAINS]-(near)
  RETURN collect(${link(true)}) AS held
}
${carry({ links: 'links + held' })}`;

/** What an agency does (`$roles`), but for plans as a whole. */
const assignments: Source = {
  columns: 'root',
  match: `MATCH (root)-[r:LEADS|SUPPORTS]->(far)
  WHERE type(r) IN $roles AND r.confidence >= $minConfidence AND NOT far:Plan
  WITH root AS near, r, far`,
  along: true,
};

/** What the plans of a region and of its parts contain, but for headings. */
const regional: Source = {
  columns: 'root',
  match: `MATCH (root)<-[:PART_OF*0..8]-(:Region)<-[:APPLIES_TO]-(plan:Plan) WITH DISTINCT plan
  MATCH (plan)-[:CONTAINS*1..12]->(far) WHERE NOT far:Section WITH DISTINCT far
  MATCH (far)<-[r:CONTAINS]-(near)`,
  along: true,
};

const beginnings: Record<Beginning, Source> = {
  OUTLINE: contents,
  ASSIGNMENTS: assignments,
  REGION: regional,
};

/** A relation without force is as binding as it is known. */
const force = "coalesce(r.force, CASE r.basis WHEN 'stated' THEN 'stated' ELSE 'derived' END)";

/** The steps from all nodes of a level. */
const stepsOf = (direction: 'UP' | 'DOWN'): Source => ({
  columns: 'level',
  match: `UNWIND level AS near
  MATCH (near)${direction === 'UP' ? `-[r:${stepTypes}]->` : `<-[r:${stepTypes}]-`}(far)
  WHERE r.confidence >= $minConfidence AND ${force} IN $force AND (type(r) <> 'PART_OF' OR far:SpecialProject)`,
  along: direction === 'UP',
});

/** Who leads and supports what was found, beyond its last level. */
const agencies = `CALL (seen) {
  UNWIND seen AS near WITH DISTINCT near WHERE near:Task OR near:SpecialProject
  MATCH (near)<-[r:LEADS|SUPPORTS]-(far:Agency) WHERE r.confidence >= $minConfidence
  RETURN collect(${link(false)}) AS given
}
${carry({ links: 'links + given' })}`;

/**
 * The statement of a walk. Its rows are the relations found, as `link` (see above), in no order, some more than once; one
 * row has no relation but `most` and `here`. `walk` is the index.
 */
export function walkCypher(shape: WalkShape): string {
  const { index, direction, beginning, depth, filtered } = shape;
  const below = direction === 'DOWN' && depth > 0;
  return `UNWIND [$from[${index}]] AS id MATCH (root:Entity {id: id})
${filtered ? regions : 'WITH root, [] AS inside, [] AS around'}
${carry({ parts: '[]', level: '[]', links: '[]', goals: '[]', seen: '[root]', most: '0', here: '[]' })}
${along(beginnings[beginning], shape)}
${carry({ level: 'seen', goals: '[]', ...(below ? { parts: 'level', links: '[]' } : {}) })}
${Array.from({ length: depth }, () => along(stepsOf(direction), shape)).join('\n')}
${below ? `${outline}\n${agencies}` : ''}
UNWIND [null] + links AS link
RETURN ${index} AS walk, link, CASE WHEN link IS NULL THEN most END AS most, CASE WHEN link IS NULL THEN here END AS here`;
}
