import { type GraphStore, type Row, readReviewRecords } from '../../graph-schema/index.ts';
import { namesOf } from '../graph/names.ts';
import { newReview, parseReview, type Review } from './review.ts';

/** What of a review is looked up, as far as what a person gives has it. */
interface About {
  link?: { type?: unknown; from?: unknown; to?: unknown };
  node?: unknown;
}

/**
 * Makes a whole review of what a person gives: with the plan and the words that the reviewed thing rests on, and the names of what it
 * joins, so that it is known again where ids have moved. Throws a ReviewError that says what is wrong.
 */
export async function describe(
  store: GraphStore,
  given: Readonly<Record<string, unknown>>,
  now = new Date(),
): Promise<Review> {
  const { link, node } = (given.about ?? {}) as About;
  const ends = link ? { from: link.from, to: link.to } : { node };
  const ids = Object.values(ends).filter((id) => typeof id === 'string');
  const found = await namesOf(store, ids);
  const names = Object.entries(ends).flatMap(([end, id]) =>
    typeof id === 'string' && found.has(id) ? [[end, found.get(id)!]] : [],
  );
  const row = ids.length ? await evidenceOf(store, { link, node }) : undefined;
  const earlier = row ? undefined : await earlierOf(store, given.about);
  return newReview(
    {
      ...earlier,
      ...(typeof row?.plan === 'string' && { plan: row.plan }),
      ...(given.quote === undefined && given.kind !== 'add' && wordsIn(row)),
      ...(names.length && { names: Object.fromEntries(names) as Record<string, string> }),
      ...given,
    },
    now,
  );
}

/** What was rejected is not in the graph: what the review of it rests on, another one rests on too. */
async function earlierOf(store: GraphStore, about: unknown): Promise<Partial<Review> | undefined> {
  const said = JSON.stringify(about);
  const records = [...(await readReviewRecords(store)).values()];
  const same = records.map(({ line }) => parseReview(line)).find((it) => JSON.stringify(it.about) === said);
  if (!same) return undefined;
  const { plan, quote, start, names } = same;
  return {
    ...(plan && { plan }),
    ...(quote && { quote }),
    ...(start !== undefined && { start }),
    ...(names && { names }),
  };
}

/** What the graph says of the thing, with the words that it rests on. */
async function evidenceOf(store: GraphStore, { link, node }: About): Promise<Row | undefined> {
  // the fields of a plan have no words of their own
  if (typeof node === 'string' && node.startsWith('plan:')) return { plan: node };
  const [cypher, params] = link
    ? [
        `MATCH (a:Entity {id: $from})-[r]->(b:Entity {id: $to}) WHERE type(r) = $type
         RETURN r.plan AS plan, r.quote AS quote, r.start AS start`,
        { type: String(link.type), from: String(link.from), to: String(link.to) },
      ]
    : [
        'MATCH (n:Entity {id: $node}) RETURN n.plan AS plan, n.quote AS quote, n.start AS start',
        { node: String(node) },
      ];
  return (await store.read(cypher as string, params as Record<string, string>))[0];
}

function wordsIn(row: Row | undefined): { quote?: string; start?: number } {
  if (typeof row?.quote !== 'string') return {};
  return { quote: row.quote, ...(typeof row.start === 'number' && { start: row.start }) };
}
