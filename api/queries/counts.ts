import type { Row } from '../../graph-schema/index.ts';
import type { Count, CountedBy, Counts } from '../schema/counts.ts';
import type { ValueOf } from '../schema/enums.ts';
import type { Condition } from './list.ts';
import type { Loaders } from './loaders.ts';
import type { Reader } from './reader.ts';

type By = ValueOf<typeof CountedBy>;

/** What leads from a node `n` to what it is counted by, and the key that it then has. */
const ways = (label: 'Task' | 'Target'): Record<By, { readonly match: string; readonly key: string }> => ({
  AGENCY: {
    match:
      label === 'Task'
        ? '(n)<-[:LEADS|SUPPORTS]-(k:Agency)'
        : '(n)<-[:CONTRIBUTES_TO]-(:Task)<-[:LEADS|SUPPORTS]-(k:Agency)',
    key: 'k.id',
  },
  REGION: { match: '(n)-[:APPLIES_TO]->(k:Region)', key: 'k.id' },
  FIELD: { match: '(n)-[:ABOUT]->(k:Field)', key: 'k.id' },
  YEAR: { match: '', key: 'n.year' },
  PLAN: { match: '', key: 'n.plan' },
});

/** How many nodes that meet the conditions there are by agency, region, field, year or plan. Two queries, and one for the nodes. */
export async function countsBy(
  reader: Reader,
  loaders: Loaders,
  label: 'Task' | 'Target',
  by: By,
  conditions: readonly Condition[],
  first: number,
): Promise<Counts> {
  const { match, key } = ways(label)[by];
  const where = conditions.map((condition) => condition.where).join(' AND ') || 'true';
  const params = Object.assign({}, ...conditions.map((condition) => condition.params));
  const [rows, [all]] = await Promise.all([
    reader.read(
      `MATCH (n:${label}) WHERE ${where} ${match && `MATCH ${match}`}
       WITH DISTINCT n, ${key} AS key WHERE key IS NOT NULL
       RETURN key, count(*) AS count ORDER BY count DESC, key LIMIT $first`,
      { ...params, first },
    ),
    reader.read(`MATCH (n:${label}) WHERE ${where} RETURN count(n) AS count`, params),
  ]);
  const toCount = async ({ key, count }: Row): Promise<Count> => {
    if (by === 'YEAR') return { year: Number(key), count: Number(count) };
    const node = await loaders.node(String(key));
    return { ...(node ? { node } : {}), count: Number(count) };
  };
  return { counts: await Promise.all(rows.map(toCount)), total: Number(all?.count ?? 0) };
}
