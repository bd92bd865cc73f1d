import type { Label } from '../../graph-schema/index.ts';
import type { ValueOf } from '../schema/enums.ts';
import { type FacetOf, SearchFacet, type SearchFilter } from '../schema/search.ts';
import type { Lexicon } from '../search/lexicon.ts';
import type { Ranked } from '../search/rank.ts';
import { knownConditions } from './conditions.ts';
import { allOf } from './list.ts';
import type { Loaders } from './loaders.ts';
import type { Reader } from './reader.ts';

type Of = ValueOf<typeof FacetOf>;

const fieldsCypher = `UNWIND $ids AS id MATCH (n:Entity {id: id})-[:ABOUT]->(f:Field)
RETURN DISTINCT id, f.id AS field ORDER BY id, field`;

async function fieldsOf(reader: Reader, hits: readonly Ranked[]): Promise<Map<string, string[]>> {
  const fields = new Map<string, string[]>();
  for (const { id, field } of await reader.read(fieldsCypher, { ids: hits.map(({ id }) => id) }))
    fields.set(String(id), [...(fields.get(String(id)) ?? []), String(field)]);
  return fields;
}

/** What a hit is counted under, of each kind. */
async function keysOf(
  reader: Reader,
  lexicon: Lexicon,
  hits: readonly Ranked[],
  of: Of,
): Promise<(hit: Ranked) => readonly (string | number)[]> {
  if (of === 'TYPE') return ({ label }) => [label];
  if (of === 'PLAN') return ({ plan }) => (plan === undefined ? [] : [plan]);
  if (of === 'REGION') return ({ plan }) => (plan === undefined ? [] : lexicon.regionsOf(plan));
  if (of === 'YEAR') return ({ year }) => (year === undefined ? [] : [year]);
  const fields = await fieldsOf(reader, hits);
  return ({ id }) => fields.get(id) ?? [];
}

/** The ids of those hits that are known so. */
async function knownSo(
  reader: Reader,
  hits: readonly Ranked[],
  { basis, confidenceFrom }: SearchFilter,
): Promise<ReadonlySet<unknown>> {
  const { where, params } = allOf(knownConditions({ basis, confidenceFrom }, 'n').list);
  const rows = await reader.read(`UNWIND $ids AS id MATCH (n:Entity {id: id}) WHERE ${where} RETURN id`, {
    ...params,
    ids: hits.map(({ id }) => id),
  });
  return new Set(rows.map(({ id }) => id));
}

/** The hits for which all of a filter holds. */
export async function filtered(
  reader: Reader,
  lexicon: Lexicon,
  hits: readonly Ranked[],
  filter: SearchFilter,
): Promise<readonly Ranked[]> {
  const { plan, region, year, field, basis, confidenceFrom } = filter;
  const wanted = { PLAN: plan, REGION: region, YEAR: year, FIELD: field };
  let left = hits;
  for (const [of, value] of Object.entries(wanted)) {
    if (value === undefined || value === null) continue;
    const keys = await keysOf(reader, lexicon, left, of as Of);
    left = left.filter((hit) => keys(hit).includes(value));
  }
  if ((basis ?? confidenceFrom ?? undefined) === undefined) return left;
  const known = await knownSo(reader, left, filter);
  return left.filter(({ id }) => known.has(id));
}

/** How many of the hits there are of each, the most first. */
export async function facetsOf(
  reader: Reader,
  loaders: Loaders,
  lexicon: Lexicon,
  hits: readonly Ranked[],
  of: Of,
  first: number,
): Promise<SearchFacet[]> {
  const keys = await keysOf(reader, lexicon, hits, of);
  const counts = new Map<string | number, number>();
  for (const hit of hits) for (const key of keys(hit)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const most = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, first);
  return Promise.all(
    most.map(async ([key, count]) => {
      const facet = Object.assign(new SearchFacet(), { count });
      if (of === 'TYPE') return Object.assign(facet, { label: key as Label });
      if (of === 'YEAR') return Object.assign(facet, { year: Number(key) });
      const node = await loaders.node(String(key));
      return node ? Object.assign(facet, { node }) : facet;
    }),
  );
}
