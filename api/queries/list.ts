import type { Params } from '../../graph-schema/index.ts';
import type { Page } from '../relay/connection.ts';
import { type ListOrder, type PageRequest, windowOf } from '../relay/keyset.ts';
import type { ListEdge } from '../schema/edges.ts';
import type { Entity } from '../schema/entity.ts';
import { toEntity } from './entities.ts';
import type { Reader } from './reader.ts';

/** A condition on the nodes of a list: a piece of Cypher over `n`, written in the code, and its parameters. */
export interface Condition {
  readonly where: string;
  readonly params: Params;
}

/** Conditions that must all hold, as one. */
export const allOf = (conditions: readonly Condition[]): Condition => ({
  where: conditions.map(({ where }) => where).join(' AND ') || 'true',
  params: Object.assign({}, ...conditions.map(({ params }) => params)),
});

/** Where the nodes `n` of a list come from, and which of them belong to it. */
export interface ListQuery {
  /** a pattern that binds each `n` once, unless it is said to do so */
  readonly match: string;
  /** the pattern may bind an `n` several times */
  readonly severally?: boolean;
  readonly params?: Params;
  readonly conditions?: readonly Condition[];
}

/** One page of a list of nodes; the list is counted only where somebody asks. */
export async function listPage(
  reader: Reader,
  { match, severally = false, params = {}, conditions = [] }: ListQuery,
  order: ListOrder,
  page: PageRequest,
): Promise<Page<ListEdge<Entity>>> {
  const window = windowOf(page, order);
  const { where, params: asked } = allOf(conditions);
  const all: Params = { ...params, ...asked };
  const once = severally ? 'DISTINCT n' : 'n';
  const rows = await reader.read(
    `MATCH ${match} WHERE ${where}
     WITH ${once}, ${window.columns}
     WHERE ${window.where}
     RETURN n, labels(n) AS labels, ${window.keys} ORDER BY ${window.orderBy} LIMIT $limit`,
    { ...all, ...window.params },
  );
  return window.page(
    rows,
    ({ n, labels }, cursor) => ({ cursor, node: toEntity(n!, labels!) }),
    async () => {
      const [row] = await reader.read(`MATCH ${match} WHERE ${where} RETURN count(${once}) AS count`, all);
      return Number(row?.count ?? 0);
    },
  );
}

/** The condition that one of these properties has the text in it, whatever its case. */
export const hasText = (text: string, properties: readonly string[]): Condition => ({
  where: `(${properties.map((name) => `toLower(n.${name}) CONTAINS $text`).join(' OR ')})`,
  params: { text: text.toLowerCase() },
});
