import type { Label, Params, Value } from '../../graph-schema/index.ts';
import type { HeldNode, ReadModel } from '../read-model/model.ts';
import type { Page } from '../relay/connection.ts';
import { type ListOrder, type PageRequest, windowOf } from '../relay/keyset.ts';
import type { ListEdge } from '../schema/edges.ts';
import type { Entity } from '../schema/entity.ts';
import { toEntity } from './entities.ts';
import { heldInOrder, heldNodePage } from './held-page.ts';
import type { Reader } from './reader.ts';

/** A condition on the nodes of a list: a piece of Cypher over `n`, written in the code, and its parameters. */
export interface Condition {
  readonly where: string;
  readonly params: Params;
  /** the same of a node in memory; a list with one that does not say so is read */
  readonly holds?: (node: HeldNode) => boolean;
}

/** Conditions that must all hold, as one of the store. */
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
  /** the pattern binds all nodes of this label, and nothing else */
  readonly all?: Label;
  readonly params?: Params;
  readonly conditions?: readonly Condition[];
}

/** The nodes of a list in memory; nothing where a condition can only be asked of the store. */
function heldList(
  model: ReadModel,
  label: Label,
  order: ListOrder,
  conditions: readonly Condition[],
): readonly HeldNode[] | undefined {
  const tests = conditions.flatMap(({ holds }) => holds ?? []);
  if (tests.length < conditions.length || !order.keys.every(({ of }) => of)) return undefined;
  const all = heldInOrder(model, label, order);
  return tests.length ? all.filter((node) => tests.every((holds) => holds(node))) : all;
}

/** One page of a list of nodes; the list is counted only where somebody asks. */
export async function listPage(
  reader: Reader,
  { match, severally = false, all: label, params = {}, conditions = [] }: ListQuery,
  order: ListOrder,
  page: PageRequest,
): Promise<Page<ListEdge<Entity>>> {
  const held = reader.model && label && heldList(reader.model, label, order, conditions);
  if (held) return heldNodePage(page, order, held);
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

/** The ids of a whole list, in its order. */
export async function listIds(
  reader: Reader,
  { match, all: label, params = {}, conditions = [] }: ListQuery,
  order: ListOrder,
): Promise<string[]> {
  const held = reader.model && label && heldList(reader.model, label, order, conditions);
  if (held) return held.map(({ id }) => id);
  const { columns, orderBy } = windowOf({}, order);
  const { where, params: asked } = allOf(conditions);
  const rows = await reader.read(
    `MATCH ${match} WHERE ${where} WITH n, ${columns} RETURN n.id AS id ORDER BY ${orderBy}`,
    { ...params, ...asked },
  );
  return rows.map(({ id }) => String(id));
}

/** Characters that are written in one way only: what has them has them whatever its case. */
const caseless = /^\p{Script=Han}+$/u;

/** The condition that one of these properties has the text in it, whatever its case. */
export function hasText(given: string, names: readonly string[]): Condition {
  const text = given.toLowerCase();
  const inOneCase = caseless.test(text) ? (value: string) => value : (value: string) => value.toLowerCase();
  const isIn = (value: Value | undefined) => typeof value === 'string' && inOneCase(value).includes(text);
  return {
    where: `(${names.map((name) => `toLower(n.${name}) CONTAINS $text`).join(' OR ')})`,
    params: { text },
    holds: ({ properties }) => names.some((name) => isIn(properties[name])),
  };
}
