/**
 * A piece of Cypher that gives to the node `n` the column `places`: ids of the regions for which it holds, as it says itself
 * or else as its plan does; none for what holds for the nation.
 * @param columns all columns to keep, `n` among them
 */
export const placesOf = (columns: string): string => `CALL (n) {
  MATCH (p:Plan {id: coalesce(n.plan, n.id)}) RETURN [(p)-[:APPLIES_TO]->(g) | g.id] AS ofPlan
}
WITH ${columns}, ofPlan, [(n)-[:APPLIES_TO]->(g) | g.id] AS own
WITH ${columns}, CASE WHEN size(own) = 0 THEN ofPlan ELSE own END AS places`;
